/// The mark U+FEFF that some programs write at the head of a file, in each encoding that has one.
struct ByteOrderMark: Hashable {
  /// The encoding that the mark says.
  let encoding: TextEncoding
  /// The number of bytes of the mark.
  let length: Int

  /// Longer marks first: that of UTF-32LE begins with that of UTF-16LE.
  private static let marks: [(bytes: [UInt8], encoding: TextEncoding)] = [
    ([0xFF, 0xFE, 0x00, 0x00], .utf32LE),
    ([0x00, 0x00, 0xFE, 0xFF], .utf32BE),
    ([0x84, 0x31, 0x95, 0x33], .gb18030),
    ([0xEF, 0xBB, 0xBF], .utf8),
    ([0xFF, 0xFE], .utf16LE),
    ([0xFE, 0xFF], .utf16BE),
  ]

  /// The mark at the head of the bytes, if any.
  init?(at bytes: [UInt8]) {
    guard let mark = Self.marks.first(where: { bytes.starts(with: $0.bytes) }) else { return nil }
    encoding = mark.encoding
    length = mark.bytes.count
  }

  /// Whether a file with this mark may be what the user says it is.
  func agrees(with requested: TextEncoding) -> Bool {
    requested == encoding
      || requested == .utf16 && (encoding == .utf16LE || encoding == .utf16BE)
      || requested.label == "UTF-32" && (encoding == .utf32LE || encoding == .utf32BE)
  }
}
