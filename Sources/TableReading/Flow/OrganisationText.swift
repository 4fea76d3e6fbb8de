import Quantities

/// What a text shows of organisations wherever it stands: its items, and whether they end as names do.
struct OrganisationText {
  /// How long it is up to its first separator.
  let head: Int
  /// Whether it has no separator.
  let isWhole: Bool
  /// What stands behind its last separator, separators at the very end aside.
  let item: Range<Int>
  /// Whether the head, and the last item, end with a character that names of organisations end with.
  let headEnds: Bool
  let itemEnds: Bool

  /// Takes a text in UTF-8 apart.
  ///
  /// O(*n*).
  init(_ utf8: borrowing Span<UInt8>) {
    var head = utf8.count
    for offset in utf8.indices where Self.isSeparator(utf8, offset) {
      head = offset
      break
    }
    self.head = head
    isWhole = head == utf8.count
    item = isWhole ? 0..<utf8.count : Self.lastItem(utf8)
    headEnds = Self.endsLikeName(utf8, 0..<head)
    itemEnds = Self.endsLikeName(utf8, item)
  }

  private static func lastItem(_ utf8: borrowing Span<UInt8>) -> Range<Int> {
    var end = utf8.count
    for offset in utf8.indices.reversed() where isSeparator(utf8, offset) {
      let next = offset + (utf8[offset] < 0x80 ? 1 : 3)
      if next < end { return next..<end }
      end = offset
    }
    return 0..<end
  }

  /// Whether 、，；。 or an ASCII comma or semicolon stands at a byte.
  private static func isSeparator(_ utf8: borrowing Span<UInt8>, _ offset: Int) -> Bool {
    let byte = utf8[offset]
    if byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") { return true }
    guard byte == 0xE3 || byte == 0xEF, offset + 2 < utf8.count else { return false }
    switch (byte, utf8[offset + 1], utf8[offset + 2]) {
    case (0xE3, 0x80, 0x81), (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x8C), (0xEF, 0xBC, 0x9B): return true
    default: return false
    }
  }

  private static func endsLikeName(_ utf8: borrowing Span<UInt8>, _ range: Range<Int>) -> Bool {
    let start = range.upperBound - 3
    guard start >= range.lowerBound, utf8[start] >= 0xE0 else { return false }
    let (last, length) = TextBytes.character(utf8, at: start, to: range.upperBound)
    return length == 3 && ends.contains(last)
  }

  /// The characters that names of organisations end with: a quick look before the close one.
  private static let ends = Set(
    "局委办府会心团司区县市旗镇乡道部处院校学队社联行站馆所厅位门）体警班大协妇宅控投网力企".unicodeScalars)
}
