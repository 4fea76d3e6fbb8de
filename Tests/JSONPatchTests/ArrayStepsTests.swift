import TestSupport
import Testing

@testable import JSONPatch

struct ArrayStepsTests {
  /// What the steps make of the old indices; new items are negative: -1 - item.
  private static func result(_ steps: [ArraySteps.Step], oldCount: Int) -> [Int] {
    var items = Array(0..<oldCount)
    for step in steps {
      switch step {
      case .remove(let place): items.remove(at: place)
      case .move(let from, let to): items.insert(items.remove(at: from), at: to)
      case .add(let place, let item): items.insert(-1 - item, at: place)
      }
    }
    return items
  }

  @Test(arguments: 0..<60)
  func everyItemEndsAtItsPlace(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let (oldCount, newCount) = (
      Int.random(in: 0..<30, using: &random), Int.random(in: 0..<30, using: &random)
    )
    let pairs = Array(
      zip((0..<oldCount).shuffled(using: &random), (0..<newCount).shuffled(using: &random))
        .prefix(Int.random(in: 0...30, using: &random)).map { (old: $0, new: $1) })
    let steps = ArraySteps.steps(oldCount: oldCount, newCount: newCount, pairs: pairs)
    var expected = (0..<newCount).map { -1 - $0 }
    for pair in pairs { expected[pair.new] = pair.old }
    #expect(Self.result(steps, oldCount: oldCount) == expected)
    let moves = steps.count { if case .move = $0 { true } else { false } }
    let kept = pairs.sorted { $0.old < $1.old }.map(\.new)
    #expect(moves <= kept.count - LongestRun.ascending(kept).count)
  }

  @Test(arguments: [
    ([0, 1, 2, 3], [ArraySteps.Step]()), ([3, 0, 1, 2], [.move(from: 0, to: 3)]),
    ([1, 2, 3, 0], [.move(from: 3, to: 0)]), ([0, 2, 1, 3], [.move(from: 1, to: 2)]),
  ])
  func oneMoveIsEnoughForOneItem(order: [Int], steps: [ArraySteps.Step]) {
    let pairs = order.enumerated().map { (old: $0.offset, new: $0.element) }
    let found = ArraySteps.steps(oldCount: 4, newCount: 4, pairs: pairs)
    #expect(found.count == steps.count)
    #expect(Self.result(found, oldCount: 4) == Self.result(steps, oldCount: 4))
  }

  @Test(arguments: [
    ([], []), ([5], [0]), ([1, 2, 3], [0, 1, 2]), ([3, 2, 1], [2]),
    ([2, 5, 3, 7, 11, 8, 10, 13, 6], [0, 2, 3, 5, 6, 7]),
  ])
  func theLongestRunIsFound(numbers: [Int], places: [Int]) {
    #expect(LongestRun.ascending(numbers) == places)
  }

  /// Fifty thousand items turned around take no time to speak of.
  @Test func manyItemsAreNoTrouble() {
    let count = 50_000
    let pairs = (0..<count).map { (old: $0, new: count - 1 - $0) }
    let start = ContinuousClock.now
    #expect(ArraySteps.steps(oldCount: count, newCount: count, pairs: pairs).count == count - 1)
    #expect(ContinuousClock.now - start < .seconds(10))
  }
}
