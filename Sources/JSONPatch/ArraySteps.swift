/// The steps that bring the items of an array into the order of another: removals from the end, then moves and
/// additions from the beginning, as few moves as can be.
enum ArraySteps {
  /// A step; every index is one at the time of the step.
  enum Step: Equatable {
    case remove(at: Int)
    case move(from: Int, to: Int)
    /// An item of the new array.
    case add(at: Int, item: Int)
  }

  /// The steps from an array to another.
  ///
  /// - Parameters:
  ///   - oldCount: The items of the old array.
  ///   - newCount: The items of the new array.
  ///   - pairs: Which items stay; every index is in range and stands once.
  /// - Returns: After them, the item of every pair is at its new index.
  /// - Complexity: O(*n* log *n*).
  static func steps(oldCount: Int, newCount: Int, pairs: [(old: Int, new: Int)]) -> [Step] {
    let kept = pairs.sorted { $0.old < $1.old }
    var isKept = [Bool](repeating: false, count: oldCount)
    for pair in kept { isKept[pair.old] = true }
    var steps: [Step] = (0..<oldCount).reversed().filter { !isKept[$0] }.map { .remove(at: $0) }
    let anchors = LongestRun.ascending(kept.map(\.new))
    if anchors.count == newCount { return steps }
    let slots = Slots(kept: kept, anchors: anchors, newCount: newCount)
    var tree = PositionTree(occupied: slots.occupied)
    var isAnchor = [Bool](repeating: false, count: newCount)
    for anchor in anchors { isAnchor[kept[anchor].new] = true }
    for item in 0..<newCount where !isAnchor[item] {
      let slot = slots.destination[item]
      if let source = slots.source[item] {
        let from = tree.count(before: source)
        tree.clear(source)
        let to = tree.count(before: slot)
        if from != to { steps.append(.move(from: from, to: to)) }
      } else {
        steps.append(.add(at: tree.count(before: slot), item: item))
      }
      tree.occupy(slot)
    }
    return steps
  }

  /// A row of places that holds every item where it is and where it will be, in an order that no step breaks.
  ///
  /// Between two items that stay in place come first the places of those that are moved or added there, in
  /// their new order, then those of the items that will be moved away.
  private struct Slots {
    /// By new index.
    private(set) var destination: [Int]
    /// By new index, for items that are moved.
    private(set) var source: [Int: Int] = [:]
    private(set) var occupied: [Bool] = []

    init(kept: [(old: Int, new: Int)], anchors: [Int], newCount: Int) {
      destination = Array(repeating: 0, count: newCount)
      var item = 0
      var place = 0
      for anchor in anchors + [kept.count] {
        let end = anchor < kept.count ? kept[anchor].new : newCount
        while item < end {
          destination[item] = occupied.count
          occupied.append(false)
          item += 1
        }
        while place < anchor {
          source[kept[place].new] = occupied.count
          occupied.append(true)
          place += 1
        }
        if anchor < kept.count {
          destination[item] = occupied.count
          occupied.append(true)
          item += 1
          place += 1
        }
      }
    }
  }
}
