/// Counts the occupied places before a place while places are occupied and cleared: a binary indexed tree
/// (Fenwick, 1994).
struct PositionTree {
  private var sums: [Int]

  /// O(*n*).
  init(occupied: [Bool]) {
    sums = [0] + occupied.map { $0 ? 1 : 0 }
    for place in sums.indices.dropFirst() {
      let parent = place + place & -place
      if parent < sums.count { sums[parent] += sums[place] }
    }
  }

  /// How many places before this one are occupied.
  ///
  /// O(log *n*).
  func count(before place: Int) -> Int {
    var sum = 0
    var index = place
    while index > 0 {
      sum += sums[index]
      index -= index & -index
    }
    return sum
  }

  mutating func occupy(_ place: Int) { add(1, at: place) }
  mutating func clear(_ place: Int) { add(-1, at: place) }

  private mutating func add(_ number: Int, at place: Int) {
    var index = place + 1
    while index < sums.count {
      sums[index] += number
      index += index & -index
    }
  }
}
