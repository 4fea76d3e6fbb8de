import Quantities
import Testing

@testable import DiffReports

struct HTMLBarsTests {
  private func bar(_ parts: [String], upper: String? = nil) throws -> HTMLBars.Bar {
    HTMLBars.Bar(
      parts: try parts.map { try #require(ExactDecimal($0)) }, upper: upper.flatMap { ExactDecimal($0) })
  }

  @Test(
    arguments: [
      (["600"], ["680"], nil, [882, 882], [1000, 1000]),
      (["3"], ["1"], nil, [1000, 1000], [333, 333]),
      (["10"], ["2", "3", "5"], nil, [1000, 1000], [200, 500, 1000, 1000]),
      (["0"], ["0.5"], nil, [0, 0], [1000, 1000]),
      (["4"], ["4"], "5", [800, 800], [800, 1000]),
    ] as [([String], [String], String?, [Int], [Int])])
  func widthsAreThousandthsOfTheLongest(
    old: [String], new: [String], upper: String?, left: [Int], right: [Int]
  ) throws {
    let widths = try #require(HTMLBars.widths((try bar(old), try bar(new, upper: upper))))
    #expect(widths.old == left)
    #expect(widths.new == right)
  }

  @Test func nothingIsNotDrawn() throws {
    #expect(HTMLBars.widths((try bar(["0"]), try bar(["0"]))) == nil)
  }
}
