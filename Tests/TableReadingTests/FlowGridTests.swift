import Gazetteer
import SourceText
import Testing

@testable import TableReading

/// Covers `CellTrace` as well.
struct FlowGridTests {
  /// The table of steps over the fragments of a text.
  private func table(_ text: String, _ roles: [ColumnRole], _ steps: [(Int, Range<Int>, Bool)]?) -> (
    Table, SourceText
  ) {
    let source = Samples.source(text)
    let columns = FlowSamples.columns(roles)
    let lattice = FlowSamples.lattice(text, roles)
    let path =
      steps?.map { FlowStep(state: $0.0, fragments: $0.1, startsRow: $0.2) } ?? lattice.bestPath()
    let body = FlowPages.Body(
      readings: [columns], fragments: FlowSamples.fragments(source), headerLines: [7])
    let grid = FlowGrid(columns: columns, body: body, grammar: lattice.grammar)
    let cells = FlowCell.cells(
      of: path[...], lattice: lattice, margins: FlowMargins(of: lattice, path: path))
    return (grid.table(from: cells), source)
  }

  private func rows(_ text: String, _ roles: [ColumnRole], _ steps: [(Int, Range<Int>, Bool)]) -> [String] {
    let (table, source) = table(text, roles, steps)
    return FlowSamples.rows(table, in: source)
  }

  @Test func everyColumnHasItsCell() {
    #expect(
      rows(
        "1\n新增\n学位\n2\n市水利局", [.number, .name, .lead],
        [
          (0, 0..<1, true), (1, 1..<3, false), (0, 3..<4, true), (2, 4..<5, false),
        ]) == ["1 ¦ 新增学位 ¦ ", "2 ¦  ¦ 市水利局"])
  }

  static let shares: [ColumnRole] = [.number, .target, .region, .region]

  @Test func aNoteStandsInTheFirstRegion() {
    #expect(
      rows("1\n9个\n由市级统筹。", Self.shares, [(0, 0..<1, true), (1, 1..<2, false), (4, 2..<3, false)])
        == ["1 ¦ 9个 ¦ 由市级统筹。 ¦ "])
  }

  @Test func aSurplusStandsBehindTheLastRegion() {
    let roles = Self.shares + [.note]
    #expect(
      rows(
        "1\n9个\n4个\n5个\n6个\n续建", roles,
        [
          (0, 0..<1, true), (1, 1..<2, false), (2, 2..<3, false), (3, 3..<4, false), (6, 4..<5, false),
          (4, 5..<6, false),
        ]) == ["1 ¦ 9个 ¦ 4个 ¦ 5个 ¦ 6个 ¦ 续建"])
  }

  @Test func whereARegionIsMissingTheRowIsAsPrinted() {
    let roles: [ColumnRole] = [.number, .target, .region, .region, .region]
    #expect(
      rows(
        "1\n9个\n4个\n5个", roles, [(0, 0..<1, true), (1, 1..<2, false), (2, 2..<3, false), (4, 3..<4, false)])
        == ["1 ¦ 9个 ¦ 4个 ¦ 5个"])
    #expect(rows("1\n9个", roles, [(0, 0..<1, true), (1, 1..<2, false)]) == ["1 ¦ 9个 ¦  ¦  ¦ "])
  }

  @Test func anAmountAloneIsNotGivenToARegion() {
    #expect(
      rows("1\n9个\n4个", Self.shares, [(0, 0..<1, true), (1, 1..<2, false), (3, 2..<3, false)])
        == ["1 ¦ 9个 ¦ 4个"])
  }

  @Test func aHeadingIsARowOfOneCell() {
    #expect(
      rows("一、优质教育\n1\n学位", [.number, .name], [(4, 0..<1, true), (0, 1..<2, true), (1, 2..<3, false)])
        == ["一、优质教育", "1 ¦ 学位"])
  }

  @Test func theRestOfACutCellGoesWhereItsHeadIs() {
    let roles: [ColumnRole] = [.number, .name, .target]
    let rest = FlowGrammar(columns: FlowSamples.columns(roles)).firstRemainder
    let (table, source) = table(
      "1\n新建社\n9个\n3座\n\u{C}区公园\n", roles,
      [
        (0, 0..<1, true), (1, 1..<2, false), (2, 2..<3, false), (2, 3..<4, true), (rest, 4..<5, false),
      ])
    #expect(FlowSamples.rows(table, in: source) == ["1 ¦ 新建社区公园 ¦ 9个", " ¦  ¦ 3座"])
    #expect(table.grid.rows.map(\.firstLine) == [0, 3])
    #expect(table.grid.rows.map(\.lastLine) == [4, 3])
    #expect(table.traces.map { $0.map(\.column) } == [[0, 1, 2, 1], [2]])
  }

  @Test func theTableSaysWhereItCameFrom() {
    let (table, source) = table("1\n新增学位500个\n市教育局\n", [.number, .name, .lead], nil)
    #expect(table.headerLines == [7])
    #expect(table.delimiter == nil)
    #expect(table.columns.map(\.role) == [.number, .name, .lead])
    #expect(table.traces.count == 1)
    #expect(table.fragments == FlowSamples.fragments(source).map(\.piece))
    #expect(
      table.traces[0].map { source.text(table.fragments[$0.fragments.lowerBound]) } == [
        "1", "新增学位500个", "市教育局",
      ])
    for trace in table.traces[0] {
      #expect((trace.margin ?? 0) >= 0)
      #expect(trace.rival.map { trace.fragments.contains($0) } ?? true)
    }
  }

  @Test func nothingIsATableWithoutRows() {
    let (table, _) = table("", [.number, .name], nil)
    #expect(table.grid.rows.isEmpty)
    #expect(table.traces.isEmpty)
  }
}
