internal import ECMAPatterns

/// The characters of URIs (RFC 3986, section 2) and IRIs (RFC 3987, section 2.2).
enum IdentifierCharacters {
  /// `unreserved`.
  static let unreserved = ASCIISet.alphanumerics.union(ASCIISet("-._~"))
  /// `unreserved` and `sub-delims`: what a registered name holds.
  static let name = unreserved.union(ASCIISet("!$&'()*+,;="))
  /// What stands before the `@` of an authority.
  static let user = name.union(ASCIISet(":"))
  /// `pchar`, without `:`.
  static let segmentWithoutColon = name.union(ASCIISet("@"))
  /// `pchar` and `/`.
  static let path = user.union(ASCIISet("@/"))
  /// What a query and a fragment hold.
  static let query = path.union(ASCIISet("?"))

  /// Whether a code point beyond ASCII may stand in an IRI (`ucschar`).
  static func isInternational(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xA0...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFEF: true
    // Of every plane but the first, all but its last two; the first 4096 of plane 14 are left out too.
    case 0x10000...0xDFFFD, 0xE1000...0xEFFFD: scalar & 0xFFFF <= 0xFFFD
    default: false
    }
  }

  /// Whether a code point beyond ASCII may stand in the query of an IRI as well (`iprivate`).
  static func isPrivate(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xE000...0xF8FF: true
    case 0xF0000...0x10FFFD: scalar & 0xFFFF <= 0xFFFD
    default: false
    }
  }

  /// Where the characters of a set, percent-encoded octets and, as told, others end; nil at a `%` that
  /// encodes nothing.
  static func end(
    of set: ASCIISet, in text: Span<UInt8>, from start: Int, others: Others
  ) -> Int? {
    var place = start
    while let byte = text.byte(at: place) {
      if set.contains(byte) {
        place += 1
      } else if byte == UInt8(ascii: "%") {
        guard text.isPercentEncoded(at: place) else { return nil }
        place += 3
      } else {
        guard byte >= 0x80, others != .none else { return place }
        var next = place
        let scalar = UTF8Cursor.next(in: text, at: &next)
        guard isInternational(scalar) || (others == .internationalAndPrivate && isPrivate(scalar)) else {
          return place
        }
        place = next
      }
    }
    return place
  }

  /// Which characters beyond ASCII count.
  enum Others {
    /// None: the text is a URI.
    case none
    /// Those of an IRI.
    case international
    /// Those of an IRI, and for private use.
    case internationalAndPrivate
  }
}
