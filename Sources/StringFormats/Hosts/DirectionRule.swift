internal import ICUText

/// The rule of RFC 5893, section 2, for names with letters that are written from right to left.
enum DirectionRule {
  /// Whether a name with such a label must keep the rule: it has a letter or number of that kind.
  static func isNeeded(_ label: [UnicodeCharacter.Direction]) -> Bool {
    label.contains { $0 == .right || $0 == .arabicLetter || $0 == .arabicNumber }
  }

  /// Whether a label keeps the rule.
  static func holds(_ label: [UnicodeCharacter.Direction]) -> Bool {
    // Marks at the end count with what they stand on.
    guard let first = label.first, let last = label.last(where: { $0 != .nonspacingMark }) else {
      return false
    }
    switch first {
    case .left:
      return label.allSatisfy { $0 == .left || isCommon($0) } && (last == .left || last == .europeanNumber)
    case .right, .arabicLetter:
      let ends: [UnicodeCharacter.Direction] = [.right, .arabicLetter, .europeanNumber, .arabicNumber]
      return label.allSatisfy { $0 == .right || $0 == .arabicLetter || $0 == .arabicNumber || isCommon($0) }
        && ends.contains(last) && !(label.contains(.europeanNumber) && label.contains(.arabicNumber))
    default: return false
    }
  }

  private static func isCommon(_ direction: UnicodeCharacter.Direction) -> Bool {
    switch direction {
    case .europeanNumber, .europeanSeparator, .europeanTerminator, .commonSeparator, .neutral, .boundary,
      .nonspacingMark:
      true
    default: false
    }
  }
}
