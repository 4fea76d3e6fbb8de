/// The formats `uri` and `uri-reference` (RFC 3986), `iri` and `iri-reference` (RFC 3987).
enum ResourceIdentifier {
  /// Whether a text has the format.
  ///
  /// An IRI may hold letters beyond ASCII; a relative one may lack its scheme.
  static func holds(_ text: Span<UInt8>, international: Bool, relative: Bool) -> Bool {
    let others: IdentifierCharacters.Others = international ? .international : .none
    var place = 0
    if let colon = endOfScheme(text) {
      place = colon + 1
    } else if !relative {
      return false
    }
    let hasScheme = place > 0
    if text.byte(at: place) == UInt8(ascii: "/"), text.byte(at: place + 1) == UInt8(ascii: "/") {
      guard let end = endOfAuthority(text, from: place + 2, others) else { return false }
      place = end
      guard beginsRest(text.byte(at: place)) else { return false }
    } else if !hasScheme {
      // The first segment of a relative path has no colon: it would be a scheme.
      guard
        let end = IdentifierCharacters.end(
          of: IdentifierCharacters.segmentWithoutColon, in: text, from: place, others: others),
        beginsRest(text.byte(at: end))
      else { return false }
      place = end
    }
    guard
      let path = IdentifierCharacters.end(
        of: IdentifierCharacters.path, in: text, from: place, others: others)
    else { return false }
    place = path
    if text.byte(at: place) == UInt8(ascii: "?") {
      guard
        let end = IdentifierCharacters.end(
          of: IdentifierCharacters.query, in: text, from: place + 1,
          others: international ? .internationalAndPrivate : .none)
      else { return false }
      place = end
    }
    if text.byte(at: place) == UInt8(ascii: "#") {
      guard
        let end = IdentifierCharacters.end(
          of: IdentifierCharacters.query, in: text, from: place + 1, others: others)
      else { return false }
      place = end
    }
    return place == text.count
  }

  /// Whether a byte begins what comes after an authority or a first segment, or is missing: the text ends.
  private static func beginsRest(_ byte: UInt8?) -> Bool {
    guard let byte else { return true }
    return marks.contains(byte)
  }

  private static let marks = ASCIISet("/?#")

  /// Where the colon behind a scheme is; nil when there is no scheme.
  private static func endOfScheme(_ text: Span<UInt8>) -> Int? {
    guard let first = text.byte(at: 0), ASCIISet.letters.contains(first) else { return nil }
    let end = text.end(of: schemeCharacters, from: 1)
    return text.byte(at: end) == UInt8(ascii: ":") ? end : nil
  }

  private static let schemeCharacters = ASCIISet.alphanumerics.union(ASCIISet("+-."))

  /// Where user, host and port end that begin at `start`; nil when they are wrong.
  private static func endOfAuthority(
    _ text: Span<UInt8>, from start: Int, _ others: IdentifierCharacters.Others
  ) -> Int? {
    var place = start
    // What is left of an `@` is the user; without one it is host and port, read again below.
    if let end = IdentifierCharacters.end(
      of: IdentifierCharacters.user, in: text, from: start, others: others),
      text.byte(at: end) == UInt8(ascii: "@")
    {
      place = end + 1
    }
    if text.byte(at: place) == UInt8(ascii: "[") {
      guard let end = text.first(UInt8(ascii: "]"), from: place, to: text.count),
        isLiteral(text.extracting(place + 1..<end))
      else { return nil }
      place = end + 1
    } else {
      guard
        let end = IdentifierCharacters.end(
          of: IdentifierCharacters.name, in: text, from: place, others: others)
      else { return nil }
      place = end
    }
    if text.byte(at: place) == UInt8(ascii: ":") { place = text.end(of: .digits, from: place + 1) }
    return place
  }

  /// What stands in brackets: an IPv6 address, or `IPvFuture`, such as `v1.fe`.
  private static func isLiteral(_ text: Span<UInt8>) -> Bool {
    guard let first = text.byte(at: 0), first | 0x20 == UInt8(ascii: "v") else {
      return IPv6Address.holds(text)
    }
    let dot = text.end(of: .hexadecimals, from: 1)
    return dot > 1 && text.byte(at: dot) == UInt8(ascii: ".") && dot + 1 < text.count
      && text.end(of: IdentifierCharacters.user, from: dot + 1) == text.count
  }
}
