import Quantities
import SourceText

extension ColumnWidth.Piece {
  /// The width of a fragment and of what cannot be broken from its start: a character, or a run of digits and
  /// letters, with the closing marks behind it.
  ///
  /// O(*n*).
  init(_ fragment: Fragment, in source: SourceText) {
    self.init(total: Int32(fragment.width), head: 0, gap: fragment.gap)
    let utf8 = source.utf8.span
    let end = fragment.piece.bytes.upperBound
    let start = fragment.piece.bytes.lowerBound
    let isRun = start < end && utf8[start] < 0x80
    var opens = false
    var isHead = true
    var offset = start
    while offset < end {
      let (scalar, length) = TextBytes.character(utf8, at: offset, to: end)
      let isFirst = offset == start
      offset += length
      let isDigit = scalar >= "0" && scalar <= "9"
      digits += isDigit ? 1 : 0
      guard isHead else { continue }
      if Self.neverBegins(scalar) {
        head += scalar.isASCII ? 1 : 2
        continue
      }
      // No line ends with an opening mark: the character behind it belongs to it.
      guard isFirst || opens || isRun && scalar.isASCII && head < 12 else {
        isHead = false
        continue
      }
      opens = Self.neverEnds(scalar)
      head += scalar.isASCII ? 1 : 2
      headDigits += isDigit ? 1 : 0
    }
  }

  /// Whether no line begins with a mark.
  private static func neverBegins(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "、", "，", "。", "；", "：", "）", "”", "》", "】", "！", "？", "％", "%", ",": true
    default: false
    }
  }

  /// Whether no line ends with a mark.
  private static func neverEnds(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "（", "“", "《", "[", "(": true
    default: false
    }
  }
}
