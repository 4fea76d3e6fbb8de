internal import ECMAPatterns

/// The format `regex`: a pattern of ECMA-262, read as with the flag u (``ECMAPattern``).
enum PatternText {
  /// Whether a text has the format.
  static func holds(_ text: Span<UInt8>) -> Bool {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    for index in text.indices { bytes.append(text[index]) }
    do throws(PatternFault) {
      try ECMAPattern.check(String(decoding: bytes, as: UTF8.self))
      return true
    } catch {
      return false
    }
  }
}
