internal import ICUText

/// Text from a file, made fit for a line of a terminal or a log.
///
/// A name in a file must not be able to move the cursor, recolour the screen, start a new line of a report
/// or turn the reading direction around; and what cannot be seen should be seen. Such code points are shown
/// as `<U+202E>`.
package enum VisibleText {
  /// The text on one line: a line break or a tab becomes a space, what cannot be seen its number.
  ///
  /// O(*n*).
  package static func line(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { isBlank($0) || isHidden($0) }) else { return text }
    var shown = ""
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if !(scalar == "\n" && previous == "\r") { shown += self.shown(scalar) }
      previous = scalar
    }
    return shown
  }

  /// The columns of a terminal that a code point takes when it is shown.
  package static func columns(of scalar: Unicode.Scalar) -> Int {
    // Nearly all of a plan.
    if (0x20...0x7E).contains(scalar.value) { return 1 }
    if (0x4E00...0x9FFF).contains(scalar.value) { return 2 }
    if isBlank(scalar) { return 1 }
    return isHidden(scalar) ? name(scalar).utf8.count : EastAsianWidth().width(of: scalar)
  }

  /// A code point as it is shown.
  package static func shown(_ scalar: Unicode.Scalar) -> String {
    if isBlank(scalar) { return " " }
    return isHidden(scalar) ? name(scalar) : String(scalar)
  }

  /// Such as `<U+001B>`.
  package static func name(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits + ">"
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\t" || scalar == "\n" || scalar == "\r" || scalar == "\u{85}" || scalar == "\u{2028}"
      || scalar == "\u{2029}"
  }

  /// Controls, what turns the direction of the text, and what has no width and no effect of its own.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E: false
    case 0...0x1F, 0x7F...0x9F, 0xAD, 0x061C, 0x180E, 0x200B, 0x200E, 0x200F, 0x202A...0x202E,
      0x2060...0x206F,
      0xFEFF, 0xFFF9...0xFFFB, 0xFFFE, 0xFFFF, 0xE0000...0xE007F:
      true
    default: false
    }
  }
}
