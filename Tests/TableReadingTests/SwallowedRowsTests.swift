import Gazetteer
import Provenance
import SourceText
import Testing

@testable import TableReading

struct SwallowedRowsTests {
  /// A table of two columns whose only row has the number 4 and a name of some lines.
  private func codes(_ lines: [String]) -> [String] {
    let source = Samples.source((["4"] + lines).joined(separator: "\n"))
    var table = Table(
      columns: [Column(role: .number, header: "序号"), Column(role: .name, header: "项目名称")], grid: Grid(),
      delimiter: nil, headerLines: [])
    table.grid.append(source.content(ofLine: 0))
    table.grid.append(lines.indices.compactMap { source.content(ofLine: $0 + 1) })
    table.grid.closeRow(firstCell: 0, firstLine: 0, lastLine: lines.count)
    return SwallowedRows(source: source).marked(table).doubts.values.flatMap { $0 }.map(\.code.rawValue)
  }

  @Test func theNextNumberInsideANameIsDoubted() {
    #expect(codes(["新建公园3处", "5", "改造道路"]) == ["cell-ambiguous"])
  }

  @Test func otherNumbersAreParts() {
    #expect(codes(["新建公园", "30", "处"]).isEmpty)
    #expect(codes(["5"]).isEmpty)
  }
}
