/// The format `hostname`: RFC 1123, section 2.1, and the labels of RFC 5891, section 4.4, that stand for others.
///
/// Labels of letters, digits and inner hyphens, 63 octets each and 253 in all; a label that begins with `xn--`
/// must be the Punycode of a valid one. No dot at the end.
enum HostName {
  /// The octets of a name: 255 on the wire (RFC 1035, section 2.3.4) less the first and the last length.
  static let mostOctets = 253
  /// The octets of a label.
  static let mostLabelOctets = 63

  private static let inner = ASCIISet.alphanumerics.union(ASCIISet("-"))

  /// Whether a text has the format.
  static func holds(_ text: Span<UInt8>) -> Bool {
    guard text.count <= mostOctets else { return false }
    var place = 0
    while true {
      let end = text.first(UInt8(ascii: "."), from: place, to: text.count) ?? text.count
      let label = text.extracting(place..<end)
      guard isLabel(label) else { return false }
      if isEncoded(label), InternationalLabel(encoded: label) == nil { return false }
      guard end < text.count else { return true }
      place = end + 1
    }
  }

  /// Whether a text is a label of letters, digits and inner hyphens.
  static func isLabel(_ text: Span<UInt8>) -> Bool {
    guard text.count >= 1, text.count <= mostLabelOctets, text[0] != UInt8(ascii: "-"),
      text[text.count - 1] != UInt8(ascii: "-")
    else { return false }
    return text.end(of: inner, from: 0) == text.count
  }

  /// Whether a label begins with `xn--`, in letters of any case.
  static func isEncoded(_ label: Span<UInt8>) -> Bool {
    label.count >= 4 && label[0] | 0x20 == UInt8(ascii: "x") && label[1] | 0x20 == UInt8(ascii: "n")
      && label[2] == UInt8(ascii: "-") && label[3] == UInt8(ascii: "-")
  }
}
