import Minsheng
import SourceText
import TestSupport
import Testing

/// Every door shows one and the same reading of a dump.
struct ReadingTests {
  @Test(arguments: CorpusCase.all)
  func allDoorsShowOneReading(case corpusCase: CorpusCase) throws {
    try check(corpusCase.source())
  }

  @Test(arguments: [-1, 1, 2])
  func soTheyDoWhereLineBreaksWereMoved(distance: Int) throws {
    let bytes = try CorpusCase(name: "hangzhou-2023-responsibility").source()
    try check(DisplacedBreaks.moved(bytes, by: distance))
  }

  private func check(_ bytes: [UInt8]) throws {
    let dataset = try PlanConverter().convert(bytes, name: "source.txt")
    var options = PlanConverter.Options()
    options.keepsProvenance = true
    let traced = try PlanConverter(options: options).convert(bytes, name: "source.txt")
    #expect(traced.projects.map(\.id) == dataset.projects.map(\.id))
    #expect(traced.projects.map(\.name) == dataset.projects.map(\.name))
    #expect(traced.findings.map(\.code) == dataset.findings.map(\.code))
    let records = try StageDump().records(of: bytes).split(separator: "\n").filter {
      $0.first?.isNumber == true
    }
    #expect(records.count == dataset.projects.count)
    let table = try StageDump().table(of: bytes)
    #expect(table.contains("table 1: \(dataset.source.layout)"))
    for (project, record) in zip(dataset.projects, records) {
      #expect(record.hasPrefix("\(project.id) \(project.name)  (lines "))
    }
    for project in dataset.projects.prefix(1) + dataset.projects.suffix(1) {
      let explained = try #require(try CellExplainer().explanation(of: project.id, in: bytes))
      #expect(explained.hasPrefix("\(project.id) \(project.name)\nform: "))
    }
  }
}
