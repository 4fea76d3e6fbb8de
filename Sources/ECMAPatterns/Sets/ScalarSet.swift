/// A set of code points, U+0000 to U+10FFFF, as ranges in ascending order that neither touch nor overlap.
struct ScalarSet: Hashable, Sendable {
  /// The ranges, ascending.
  let ranges: [ClosedRange<UInt32>]

  /// The last code point.
  static let last: UInt32 = 0x10FFFF

  /// No code point.
  static let none = ScalarSet([])

  /// Every code point.
  static let all = ScalarSet([0...last])

  /// The set of these ranges, which may come in any order and overlap.
  ///
  /// O(*n* log *n*).
  init(_ unsorted: [ClosedRange<UInt32>]) {
    guard unsorted.count > 1 else {
      ranges = unsorted
      return
    }
    var merged: [ClosedRange<UInt32>] = []
    for range in unsorted.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let previous = merged.last, range.lowerBound <= previous.upperBound &+ 1 {
        merged[merged.count - 1] = previous.lowerBound...max(previous.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    ranges = merged
  }

  private init(ascending: [ClosedRange<UInt32>]) { ranges = ascending }

  /// One code point.
  init(_ scalar: UInt32) { ranges = [scalar...scalar] }

  /// Feeds some ranges to a hasher: sets of properties have hundreds, and patterns have them often.
  func hash(into hasher: inout Hasher) {
    hasher.combine(ranges.count)
    for index in stride(from: 0, to: ranges.count, by: ranges.count / 16 + 1) {
      hasher.combine(ranges[index])
    }
  }

  /// The code point of the set when it has just one.
  var only: UInt32? {
    guard ranges.count == 1, let range = ranges.first, range.count == 1 else { return nil }
    return range.lowerBound
  }

  /// Every code point that is not in this set.
  ///
  /// O(*n*).
  var complement: ScalarSet {
    var gaps: [ClosedRange<UInt32>] = []
    var next: UInt32 = 0
    for range in ranges {
      if range.lowerBound > next { gaps.append(next...range.lowerBound - 1) }
      next = range.upperBound + 1
    }
    if next <= Self.last { gaps.append(next...Self.last) }
    return ScalarSet(ascending: gaps)
  }

  /// Whether a code point is in the set.
  ///
  /// O(log *n*).
  func contains(_ scalar: UInt32) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < scalar { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].lowerBound <= scalar
  }
}
