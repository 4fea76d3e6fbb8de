/// The formats `email` (`Mailbox` of RFC 5321, section 4.1.2) and `idn-email` (RFC 6531, section 3.3, which adds
/// all of Unicode outside of ASCII).
///
/// 64 octets before the sign and 254 in all (RFC 5321, section 4.5.3.1). Labels outside of ASCII are taken as
/// they are: whether a name server knows them is not a matter of form.
enum MailAddress {
  private static let atoms = ASCIISet.alphanumerics.union(ASCIISet("!#$%&'*+-/=?^_`{|}~"))
  private static let printable = ASCIISet(0x20...0x7E, except: "")
  private static let quoted = ASCIISet(0x20...0x7E, except: "\"\\")
  private static let literal = ASCIISet(0x21...0x7E, except: "[]\\")
  private static let inner = ASCIISet.alphanumerics.union(ASCIISet("-"))

  /// Whether a text has the format.
  static func holds(_ text: Span<UInt8>, international: Bool) -> Bool {
    guard text.count <= 254, let sign = endOfLocalPart(text, international), sign >= 1, sign <= 64,
      text.byte(at: sign) == UInt8(ascii: "@")
    else { return false }
    let domain = text.extracting(sign + 1..<text.count)
    if domain.byte(at: 0) == UInt8(ascii: "[") { return isLiteral(domain) }
    return isDomain(domain, international)
  }

  /// Where the local part ends: a text in quotes, or atoms with dots between them.
  private static func endOfLocalPart(_ text: Span<UInt8>, _ international: Bool) -> Int? {
    if text.byte(at: 0) == UInt8(ascii: "\"") {
      var place = 1
      while let byte = text.byte(at: place) {
        if byte == UInt8(ascii: "\"") { return place + 1 }
        if byte == UInt8(ascii: "\\") {
          guard let next = text.byte(at: place + 1), printable.contains(next) else { return nil }
          place += 2
        } else {
          guard quoted.contains(byte) || (international && byte >= 0x80) else { return nil }
          place += 1
        }
      }
      return nil
    }
    var place = 0
    while true {
      let start = place
      while let byte = text.byte(at: place), atoms.contains(byte) || (international && byte >= 0x80) {
        place += 1
      }
      guard place > start else { return nil }
      guard text.byte(at: place) == UInt8(ascii: ".") else { return place }
      place += 1
    }
  }

  private static func isDomain(_ text: Span<UInt8>, _ international: Bool) -> Bool {
    var place = 0
    while true {
      let start = place
      while let byte = text.byte(at: place), inner.contains(byte) || (international && byte >= 0x80) {
        place += 1
      }
      guard place > start, place - start <= HostName.mostLabelOctets, text[start] != UInt8(ascii: "-"),
        text[place - 1] != UInt8(ascii: "-")
      else { return false }
      guard place < text.count else { return true }
      guard text[place] == UInt8(ascii: ".") else { return false }
      place += 1
    }
  }

  /// An address in brackets (RFC 5321, section 4.1.3): IPv4, `IPv6:` and IPv6, or a tag, a colon and any text.
  private static func isLiteral(_ text: Span<UInt8>) -> Bool {
    guard text.count > 2, text[text.count - 1] == UInt8(ascii: "]") else { return false }
    let inside = text.extracting(1..<text.count - 1)
    guard let colon = inside.first(UInt8(ascii: ":"), from: 0, to: inside.count) else {
      return IPv4Address.holds(inside)
    }
    let rest = inside.extracting(colon + 1..<inside.count)
    let tag = inside.extracting(0..<colon)
    if tag.count == 4, tag[0] | 0x20 == UInt8(ascii: "i"), tag[1] | 0x20 == UInt8(ascii: "p"),
      tag[2] | 0x20 == UInt8(ascii: "v"), tag[3] == UInt8(ascii: "6")
    {
      return IPv6Address.holds(rest)
    }
    return tag.count > 0 && tag.end(of: inner, from: 0) == tag.count
      && tag[tag.count - 1] != UInt8(ascii: "-")
      && rest.count > 0 && rest.end(of: literal, from: 0) == rest.count
  }
}
