/// URIs (RFC 3986) made of paths and links.
enum URIText {
  /// The URI of a path: relative for a relative path, `file:///` for an absolute one.
  ///
  /// Every byte but unreserved ones, `/` and a few harmless marks is percent-encoded in UTF-8; a `./` in
  /// front is dropped, because it hides the file from GitHub.
  static func path(_ path: String) -> String {
    var rest = path[...]
    while rest.hasPrefix("./") { rest = rest.dropFirst(2) }
    let encoded = encoded(rest, keeping: "-._~/!$&'()*+,;=@")
    return rest.hasPrefix("/") ? "file://" + encoded : encoded
  }

  /// A link that is safe to print: `http` or `https`, encoded where it holds what no URI holds.
  static func link(_ text: String?) -> String? {
    guard let text, text.hasPrefix("https://") || text.hasPrefix("http://") else { return nil }
    return encoded(text[...], keeping: "-._~/!$&'*+,;=@:?#%")
  }

  private static func encoded(_ text: Substring, keeping marks: String) -> String {
    let kept = Set(marks.utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        bytes.append(byte)
      case _ where kept.contains(byte): bytes.append(byte)
      default:
        let digits = Array("0123456789ABCDEF".utf8)
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
