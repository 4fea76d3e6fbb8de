/// Text as names are compared: without the white space of typesetting, with one form of each bracket.
package enum CompactText {
  /// `text` without white space, zero-width characters and byte-order marks; brackets and the colon in
  /// their Chinese form, full-width digits and Latin letters in their ASCII form.
  ///
  /// O(*n*).
  package static func fold(_ text: some StringProtocol) -> String {
    guard text.utf8.contains(where: mayChange) else { return String(text) }
    var result = ""
    for scalar in text.unicodeScalars {
      guard let folded = fold(scalar) else { continue }
      result.unicodeScalars.append(folded)
    }
    return result
  }

  /// One scalar folded; `nil` for one that typesetting put in.
  package static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x200B...0x200D, 0x2060, 0xFEFF: nil
    case 0x28: "（"
    case 0x29: "）"
    case 0x3A: "："
    // Full-width digits and letters stand 0xFEE0 above their ASCII forms.
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A: Unicode.Scalar(scalar.value - 0xFEE0)
    // The characters with the property White_Space.
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: nil
    default: scalar
    }
  }

  /// Whether a scalar that begins with a byte may be folded to another.
  private static func mayChange(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09...0x0D, 0x20, 0x28, 0x29, 0x3A, 0xC2, 0xE1, 0xE2, 0xE3, 0xEF: true
    default: false
    }
  }
}
