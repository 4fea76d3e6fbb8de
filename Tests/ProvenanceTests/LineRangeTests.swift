import Provenance
import Testing

struct LineRangeTests {
  @Test(
    arguments: [
      ([], []),
      ([3], [LineRange(3, 3)]),
      ([1, 2, 3], [LineRange(1, 3)]),
      ([5, 1, 2, 2], [LineRange(1, 2), LineRange(5, 5)]),
      ([1, 3, 5], [LineRange(1, 1), LineRange(3, 3), LineRange(5, 5)]),
    ] as [([Int], [LineRange])])
  func coversLinesWithTheFewestRanges(lines: [Int], ranges: [LineRange]) {
    #expect(LineRange.covering(lines) == ranges)
    #expect(LineRange.covering(lines.map { $0...$0 }) == ranges)
  }

  @Test func coversRangesWithTheFewest() {
    #expect(
      LineRange.covering([7...9, 1...4, 2...3, 5...5, 12...12]) == [
        LineRange(1, 5), LineRange(7, 9), LineRange(12, 12),
      ])
  }

  @Test func ordersByFirstLineThenLast() {
    #expect(
      [LineRange(2, 9), LineRange(1, 5), LineRange(1, 3)].sorted() == [
        LineRange(1, 3), LineRange(1, 5), LineRange(2, 9),
      ])
  }
}
