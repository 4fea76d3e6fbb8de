/// A six-digit code of GB/T 2260.
package struct DivisionCode: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The code as a number; province codes begin at 11, so no code has a leading zero.
  package let number: Int32

  /// The code with this number.
  package init(number: Int32) { self.number = number }

  /// The code that `text` spells; `nil` unless it is six ASCII digits without a leading zero.
  package init?(_ text: some StringProtocol) {
    var number: Int32 = 0
    var length = 0
    for byte in text.utf8 {
      guard (0x30...0x39).contains(byte), length < 6 else { return nil }
      number = number &* 10 &+ Int32(byte &- 0x30)
      length += 1
    }
    guard length == 6, number >= 100_000 else { return nil }
    self.number = number
  }

  /// Six digits.
  package var description: String { String(number) }

  /// By number, which is also by digits.
  package static func < (left: DivisionCode, right: DivisionCode) -> Bool { left.number < right.number }
}
