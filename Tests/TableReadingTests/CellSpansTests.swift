import Testing

@testable import TableReading

struct CellSpansTests {
  private func spans(
    _ lines: [String], _ kind: CellSpans.Kind, rows: [Range<Int>]? = nil, pages: Set<Int> = []
  ) -> [Range<Int>] {
    let rows = rows ?? lines.indices.map { $0..<$0 + 1 }
    var stretch = 0
    let stretches = rows.indices.map { row -> Int in
      if pages.contains(row) { stretch += 1 }
      return stretch
    }
    return CellSpans(
      column: AlignedSamples.column(lines), kind: kind, isAtTop: false, rows: rows, stretches: stretches,
      continues: rows.indices.map { pages.contains($0) }
    ).spans().map(\.rows)
  }

  @Test func textInTheMiddleSpansItsRows() {
    #expect(spans(["_", "市住建局", "_", "市交通局", "_", "市水利局", "_"], .merged) == [0..<3, 3..<4, 4..<7])
  }

  @Test func remarksSpanNothing() {
    #expect(spans(["_", "新增", "_", "_", "_", "_"], .blank) == (0..<6).map { $0..<$0 + 1 })
  }

  @Test func cellOfAProjectSpansAllOfItsRowsOrNone() {
    let rows = [0..<1, 1..<2, 2..<3]
    #expect(spans(["建设口袋公园二十", "处，新增绿道三十", "公里，植树五万株"], .project, rows: rows) == [0..<3])
  }

  @Test func whatGoesOnOnTheNextPageIsBlankThere() {
    #expect(spans(["_", "市住建局", "_", "_", "市交通局", "_"], .merged, pages: [3]) == [0..<3, 3..<6])
  }
}
