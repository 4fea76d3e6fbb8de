internal import ICUText

/// Where code points may stand that are allowed in a context only (RFC 5892, appendix A).
enum ContextRule {
  /// Whether the code point at an index of a label stands in its context.
  static func holds(at index: Int, in label: [UInt32]) -> Bool {
    let before = index > 0 ? label[index - 1] : nil
    let after = index + 1 < label.count ? label[index + 1] : nil
    switch label[index] {
    // A.1 and A.2: joiners behind a virama; the non-joiner also between letters that would join.
    case 0x200C: return isVirama(before) || breaksJoining(at: index, in: label)
    case 0x200D: return isVirama(before)
    // A.3: the middle dot of Catalan, between two l.
    case 0xB7: return before == 0x6C && after == 0x6C
    // A.4: the Greek numeral sign, before Greek.
    case 0x0375: return script(after) == .greek
    // A.5 and A.6: Hebrew punctuation, behind Hebrew.
    case 0x05F3, 0x05F4: return script(before) == .hebrew
    // A.7: the Katakana middle dot, in a label with Japanese or Chinese.
    case 0x30FB: return label.contains { [.hiragana, .katakana, .han].contains(script($0)) }
    // A.8 and A.9: digits of one Arabic kind only.
    case 0x0660...0x0669: return !label.contains { (0x06F0...0x06F9).contains($0) }
    case 0x06F0...0x06F9: return !label.contains { (0x0660...0x0669).contains($0) }
    default: return false
    }
  }

  private static func isVirama(_ scalar: UInt32?) -> Bool {
    scalar.map { UnicodeCharacter($0).isVirama } ?? false
  }

  private static func script(_ scalar: UInt32?) -> UnicodeCharacter.Script? {
    scalar.map { UnicodeCharacter($0).script }
  }

  /// Whether the letters on both sides, transparent ones aside, would join each other.
  private static func breaksJoining(at index: Int, in label: [UInt32]) -> Bool {
    let before = label[..<index].reversed().lazy.map { UnicodeCharacter($0).joining }
      .first { $0 != .transparent }
    let after = label[(index + 1)...].lazy.map { UnicodeCharacter($0).joining }.first { $0 != .transparent }
    return (before == .left || before == .dual) && (after == .right || after == .dual)
  }
}
