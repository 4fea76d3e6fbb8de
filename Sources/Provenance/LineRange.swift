/// Lines of a dump, first to last, both included, counted from 1.
public struct LineRange: Sendable, Hashable, Comparable {
  public var first: Int
  public var last: Int

  public init(_ first: Int, _ last: Int) {
    self.first = first
    self.last = last
  }

  /// One line.
  public init(_ line: Int) { self.init(line, line) }

  public static func < (left: LineRange, right: LineRange) -> Bool {
    (left.first, left.last) < (right.first, right.last)
  }

  /// The fewest ranges that hold just these lines, in order.
  ///
  /// O(*n* log *n*).
  public static func covering(_ lines: some Sequence<Int>) -> [LineRange] {
    var ranges: [LineRange] = []
    for line in lines.sorted() {
      if let last = ranges.last, line <= last.last + 1 {
        ranges[ranges.count - 1].last = max(last.last, line)
      } else {
        ranges.append(LineRange(line))
      }
    }
    return ranges
  }

  /// The fewest ranges that hold just the lines of others, in order.
  ///
  /// O(*n* log *n*) in the number of ranges.
  public static func covering(_ others: some Sequence<ClosedRange<Int>>) -> [LineRange] {
    var ranges: [LineRange] = []
    for other in others.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = ranges.last, other.lowerBound <= last.last + 1 {
        ranges[ranges.count - 1].last = max(last.last, other.upperBound)
      } else {
        ranges.append(LineRange(other.lowerBound, other.upperBound))
      }
    }
    return ranges
  }
}
