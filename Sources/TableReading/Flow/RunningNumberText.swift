import Quantities

/// Recognises running numbers in their various forms: `（3）`, `3、`, `3.`, `第3项`, `③`, `三`, `十二、`.
enum RunningNumberText {
  /// The number; `nil` for text of any other form.
  ///
  /// O(1): at most six characters.
  static func value(of text: String) -> Int32? {
    var bare = Substring(text)
    while let first = bare.first, "（([【第".contains(first) { bare.removeFirst() }
    while let last = bare.last, "）)]】、.．。项号".contains(last) { bare.removeLast() }
    guard let first = bare.unicodeScalars.first else { return nil }
    if bare.unicodeScalars.count == 1, first.value >= 0x2460, first.value <= 0x2473 {
      return Int32(first.value - 0x2460) + 1
    }
    if bare.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) { return bare.utf8.count <= 4 ? Int32(bare) : nil }
    return chinese(bare)
  }

  /// One to ninety-nine in Chinese numerals.
  private static func chinese(_ text: Substring) -> Int32? {
    var value: Int32 = 0
    var digit: Int32 = 0
    var hasTen = false
    for character in text {
      if character == "十" {
        guard !hasTen else { return nil }
        value = max(digit, 1) * 10
        digit = 0
        hasTen = true
      } else if let next = digits.firstIndex(of: character), digit == 0 {
        digit = Int32(digits.distance(from: digits.startIndex, to: next)) + 1
      } else {
        return nil
      }
    }
    return value + digit > 0 ? value + digit : nil
  }

  private static let digits = "一二三四五六七八九"
}
