/// Where the parser is, and how it says what it found there.
extension PatternParser {
  /// The code point here; nil at the end, and for a surrogate, which no string has.
  var current: Unicode.Scalar? { scalar(at: position) }

  /// The code point here; U+FFFD at the end.
  var currentScalar: Unicode.Scalar { current ?? "\u{FFFD}" }

  /// The code point at an offset.
  func scalar(at offset: Int) -> Unicode.Scalar? {
    offset < scalars.count ? Unicode.Scalar(scalars[offset]) : nil
  }

  /// Goes on when this code point stands here.
  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard current == scalar else { return false }
    position += 1
    return true
  }

  /// Goes on when these two code points stand here.
  mutating func take(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    guard current == first, scalar(at: position + 1) == second else { return false }
    position += 2
    return true
  }

  /// What stands here, in English.
  var found: String { current.map { "\"\(Character($0))\"" } ?? "the end of the pattern" }

  /// What stands here, in Chinese.
  var foundInChinese: String { current.map { "“\(Character($0))”" } ?? "模式结尾" }

  /// A fault at an offset, or here.
  func fault(at offset: Int? = nil, _ english: String, _ chinese: String) -> PatternFault {
    PatternFault(offset: offset ?? position, english: english, chinese: chinese)
  }

  /// A fault here: something else was expected.
  func expected(_ english: String, _ chinese: String) -> PatternFault {
    fault("expected \(english), found \(found)", "此处应为\(chinese)，实为\(foundInChinese)")
  }
}
