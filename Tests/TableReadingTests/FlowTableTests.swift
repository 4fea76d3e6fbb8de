import Gazetteer
import Provenance
import SourceText
import Testing

@testable import TableReading

struct FlowTableTests {
  private func read(_ text: String, _ readings: [[ColumnRole]]) -> (
    rows: [String], roles: [ColumnRole], FlowQuality, Table
  ) {
    let source = Samples.source(text)
    let body = FlowPages.Body(
      readings: readings.map(FlowSamples.columns), fragments: FlowSamples.fragments(source), headerLines: [0])
    let (table, quality) = FlowTable(source: source, quantities: Samples.quantities, body: body).read()
    return (FlowSamples.rows(table, in: source), table.columns.map(\.role), quality, table)
  }

  static let text = "1\n新增学位500个\n市教育局\n市财政局、市民政局\n9月底前\n2\n新建公园12个\n市水利局\n市建设局\n8月底前\n"
  static let rows = ["1 ¦ 新增学位500个 ¦ 市教育局 ¦ 市财政局、市民政局 ¦ 9月底前", "2 ¦ 新建公园12个 ¦ 市水利局 ¦ 市建设局 ¦ 8月底前"]
  static let right: [ColumnRole] = [.number, .name, .lead, .cooperating, .deadline]
  static let wrong: [ColumnRole] = [.number, .name, .deadline, .lead, .cooperating]

  @Test(arguments: [[right], [right, wrong], [wrong, right]])
  func theReadingThatTheRowsFitBestIsTaken(readings: [[ColumnRole]]) {
    let (rows, roles, quality, _) = read(Self.text, readings)
    #expect(rows == Self.rows)
    #expect(roles == Self.right)
    #expect(quality.cells == 10)
    #expect(!quality.isScrambled)
  }

  @Test func withoutColumnsNothingIsRead() {
    let (rows, roles, quality, _) = read("1\n新增学位\n", [])
    #expect(rows == [])
    #expect(roles == [])
    #expect(quality.isScrambled)
  }

  @Test func everyRowHasItsTraces() {
    let table = read(Self.text, [Self.right]).3
    #expect(table.traces.count == table.grid.rows.count)
    #expect(table.doubts.keys.allSatisfy { table.grid.rows.indices.contains($0) })
  }

  @Test func whatNothingTellsApartIsReported() {
    let (_, _, _, table) = read(
      "1\n新增学位500个\n市教育局、市民政局、市财政局\n", [[.number, .name, .lead, .cooperating]])
    #expect(
      !table.doubts.isEmpty || table.traces[0].allSatisfy { ($0.margin ?? Int32.max) >= FlowDoubts.threshold }
    )
    for (row, findings) in table.doubts {
      #expect(row == 0)
      #expect(findings.allSatisfy { $0.code == "cell-ambiguous" && !$0.alternatives.isEmpty })
    }
  }

  @Test func whatIsLearntFromTheFirstRowsSettlesTheOthers() {
    // Every line of the names is full but the last.
    let row = "新建公办幼儿园，\n改造老旧小区，增\n设养老服务站5个\n市教育局\n"
    let (rows, _, _, _) = read((1...6).map { "\($0)\n" + row }.joined(), [[.number, .name, .lead]])
    #expect(rows == (1...6).map { "\($0) ¦ 新建公办幼儿园，改造老旧小区，增设养老服务站5个 ¦ 市教育局" })
  }
}
