extension TextEncoding {
  /// The text as bytes in this encoding, without a byte order mark but where the name leaves the
  /// byte order open (`UTF-16`).
  ///
  /// Throws ``ICUError`` when a character has no place in the encoding: nothing is substituted.
  package func encode(_ text: String) throws(ICUError) -> [UInt8] {
    if self == .utf8 { return Array(text.utf8) }
    var converter = try Converter(named: converterName)
    return try converter.encode(text)
  }
}
