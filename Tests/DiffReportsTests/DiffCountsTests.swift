import DiffReports
import PlanDiff
import TestSupport
import Testing

struct DiffCountsTests {
  @Test func whatThereIsIsCounted() {
    let counts = DiffCounts(HandMade.comparison())
    #expect(counts.pairs == 3)
    #expect(counts.changed == 2)
    #expect(counts.unchanged == 1)
    #expect(counts.clerical == 0)
    #expect(counts.increased == 1)
    #expect(counts.decreased == 1)
    #expect(counts.split == 1)
    #expect(counts.merged == 0)
    #expect(counts.dropped == 1)
    #expect(counts.notFound == 1)
    #expect(counts.new == 1)
    #expect(counts.newNotFound == 1)
  }

  @Test func aClericalChangeIsNoChange() {
    var comparison = HandMade.comparison()
    comparison.pairs[2].changes = [MeasureChange(.moved)]
    let counts = DiffCounts(comparison)
    #expect(counts.changed == 2)
    #expect(counts.unchanged == 1)
    #expect(counts.clerical == 1)
  }

  /// Every measure is in one pair or in one of the lists.
  @Test(arguments: DiffSamples.neighbours)
  func theNumbersAddUp(names: DiffSamples.Names) throws {
    let comparison = try names.report().comparison
    let counts = DiffCounts(comparison)
    let paired = comparison.pairs.reduce((0, 0)) { ($0.0 + $1.old.count, $0.1 + $1.new.count) }
    #expect(paired.0 + counts.dropped + counts.notFound == comparison.old.measures)
    #expect(paired.1 + counts.new + counts.newNotFound == comparison.new.measures)
    #expect(counts.changed + counts.unchanged == counts.pairs)
    #expect(counts.increased + counts.decreased <= counts.changed)
  }
}
