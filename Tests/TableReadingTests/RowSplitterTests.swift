import SourceText
import Testing

@testable import TableReading

struct RowSplitterTests {
  /// Columns of lines, `_` for a blank one.
  private func splitter(_ columns: [[String]]) -> RowSplitter {
    RowSplitter(
      columns: columns.map { AlignedSamples.column($0) }, headings: columns[0].map { _ in nil },
      weights: columns.map { _ in 100 }, tops: columns.map { _ in false })
  }

  @Test func cellsInTheMiddleTellWhereRowsEnd() {
    let splitter = splitter([
      ["_", "1", "2", "_", "3", "_"],
      ["改造老旧小区，", "惠及居民", "新建公园", "打通道路，增", "设停车泊位，", "便利出行"],
      ["_", "市住建局", "市园林局", "_", "市交通局", "_"],
    ])
    #expect(splitter.rows(of: 0..<6).rows.map(\.lines) == [0..<2, 2..<3, 3..<6])
  }

  @Test func aLineOfItsOwnMayBeAHeading() {
    var splitter = splitter([["_", "1", "2"], ["安居工程", "新建公园", "打通道路"], ["_", "市园林局", "市交通局"]])
    splitter = RowSplitter(
      columns: splitter.columns, headings: [0, nil, nil], weights: splitter.weights, tops: splitter.tops)
    let rows = splitter.rows(of: 0..<3).rows
    #expect(rows.map(\.isHeading) == [true, false, false])
  }

  @Test func columnOfMergedCellsSaysLess() {
    var splitter = splitter([
      ["1", "2", "3", "4"], ["新建公园", "打通断头路", "改造管网", "整治河道"], ["市园林", "局、市", "交通局", "_"],
    ])
    splitter.learn(from: (0..<4).map { RowSplitter.Row(lines: $0..<$0 + 1) })
    #expect(splitter.weights == [100, 100, 25])
  }
}

enum AlignedSamples {
  /// A column of lines, `_` for a blank one.
  static func column(_ lines: [String]) -> AlignedColumn {
    let source = Samples.source(lines.joined(separator: "\n"))
    let pieces = lines.indices.map { lines[$0] == "_" ? nil : source.content(ofLine: $0) }
    return AlignedColumn(
      pieces: pieces, headings: lines.map { _ in false }, source: source,
      shapes: ShapeReader(quantities: Samples.quantities))
  }
}
