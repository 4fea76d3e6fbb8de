/// Character classes: what stands in brackets.
extension PatternParser {
  /// Reads a class from its opening bracket.
  mutating func characterClass() throws(PatternFault) -> ScalarSet {
    let start = position
    position += 1
    let isNegated = take("^")
    var ranges: [ClosedRange<UInt32>] = []
    var limit = 8192
    while current != "]" {
      guard current != nil else {
        throw fault(at: start, "no closing bracket matches this '['", "此“[”没有对应的右方括号")
      }
      if ranges.count > limit {
        // The same large sets again and again: put them together now and then.
        ranges = ScalarSet(ranges).ranges
        limit = max(limit, 2 * ranges.count)
      }
      let place = position
      let first = try classAtom()
      guard current == "-", let after = scalar(at: position + 1), after != "]" else {
        ranges += first.ranges
        continue
      }
      position += 1
      let second = try classAtom()
      guard case .scalar(let low) = first, case .scalar(let high) = second else {
        throw fault(
          at: place, "a range needs a single character at both ends; write \\- for the sign itself",
          "范围两端须为单个字符；“-”本身请写\\-")
      }
      guard low <= high else {
        throw fault(at: place, "the range begins after its end", "范围的起点在终点之后")
      }
      ranges.append(low...high)
    }
    position += 1
    let set = closed(ScalarSet(ranges))
    return isNegated ? set.complement : set
  }

  private mutating func classAtom() throws(PatternFault) -> Escaped {
    guard current != "\\" else { return try escaped(inClass: true) }
    guard position < scalars.count else { throw expected("']'", "“]”") }
    position += 1
    return .scalar(scalars[position - 1])
  }
}

extension PatternParser.Escaped {
  /// The code points, as ranges.
  fileprivate var ranges: [ClosedRange<UInt32>] {
    switch self {
    case .scalar(let scalar): [scalar...scalar]
    case .set(let set): set.ranges
    }
  }
}
