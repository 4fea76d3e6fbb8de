import Quantities
import SourceText

/// Reads the bytes of one enumerator.
struct EnumeratorNumeral {
  var style: Enumerator.Style
  var value: Int
  /// The byte behind its mark.
  var end: Int
  /// Whether it has none.
  var isBare = false

  /// The enumerator at a byte of a line that ends at `end`; `nil` when there is none.
  ///
  /// A number whose mark is followed by another digit is an amount, a date or a row of numbers (`1.5万`, `3.15`,
  /// `5、6号楼`), unless a year follows at the start of a line (`1.2024年新建…`). O(1).
  init?(_ utf8: borrowing Span<UInt8>, at start: Int, end limit: Int, startsLine: Bool) {
    let first = ListCharacters.scalar(in: utf8, at: start)
    if let (style, value) = Self.single(first) {
      self.init(style: style, value: value, end: start + Characters.length(lead: utf8[start]))
    } else if first == "（" || first == "(" {
      var offset = Self.skip(utf8, start + Characters.length(lead: utf8[start]), limit)
      guard let (value, isChinese) = Self.numeral(utf8, &offset, limit) else { return nil }
      offset = Self.skip(utf8, offset, limit)
      let close = ListCharacters.scalar(in: utf8, at: offset)
      guard offset < limit, close == "）" || close == ")" else { return nil }
      self.init(
        style: isChinese ? .bracketedChinese : .bracketedDigits, value: value,
        end: offset + Characters.length(lead: utf8[offset]))
    } else {
      self.init(bare: utf8, at: start, end: limit, startsLine: startsLine)
    }
  }

  private init(style: Enumerator.Style, value: Int, end: Int) {
    self.style = style
    self.value = value
    self.end = end
  }

  private init?(bare utf8: borrowing Span<UInt8>, at start: Int, end limit: Int, startsLine: Bool) {
    let isOrdinal = startsLine && ListCharacters.scalar(in: utf8, at: start) == "第"
    var offset = isOrdinal ? start + Characters.length(lead: utf8[start]) : start
    guard let (value, isChinese) = Self.numeral(utf8, &offset, limit), offset < limit else { return nil }
    let mark = ListCharacters.scalar(in: utf8, at: offset)
    let end = offset + Characters.length(lead: utf8[offset])
    let next = Self.skip(utf8, end, limit)
    if isOrdinal {
      // 第一部分, 第三类; 第三季度 is a time, and 第一批 a name.
      guard "类部章".unicodeScalars.contains(mark) else { return nil }
      let behind = ListCharacters.scalar(in: utf8, at: next)
      self.init(style: .ordinal, value: value, end: mark == "部" && behind == "分" ? next + 3 : end)
      return
    }
    switch mark {
    case "、", ".", "．":
      if isChinese {
        // 一、二季度 is a row of numbers.
        guard Self.digits[ListCharacters.scalar(in: utf8, at: next)] == nil else { return nil }
      } else if next < limit, Self.isDigit(utf8[next]) {
        guard startsLine, Self.isYear(utf8, at: next, end: limit) else { return nil }
      }
      self.init(style: isChinese ? .chinese : .digits, value: value, end: end)
    case "）", ")":
      guard !isChinese else { return nil }
      self.init(style: .bracketedDigits, value: value, end: end)
    default:
      guard startsLine, !isChinese, value < 200, Self.beginsWord(utf8, at: offset, end: limit) else {
        return nil
      }
      self.init(style: .digits, value: value, end: offset)
      isBare = true
    }
  }

  /// Whether words stand right behind a number, and no unit, date or power of ten: `3新建公园`.
  private static func beginsWord(_ utf8: borrowing Span<UInt8>, at offset: Int, end: Int) -> Bool {
    let scalar = ListCharacters.scalar(in: utf8, at: offset)
    guard (0x4E00...0x9FFF).contains(scalar.value), !"年月日号时点期万亿千百十".unicodeScalars.contains(scalar) else {
      return false
    }
    return UnitTable.standard.words.longestMatch(in: utf8, from: offset, to: end) == nil
  }

  /// Enumerators that are one character: `①`, `⑴`, `⒈`, `㈠`.
  private static func single(_ scalar: Unicode.Scalar) -> (Enumerator.Style, Int)? {
    switch scalar.value {
    case 0x2460...0x2473: (.circled, Int(scalar.value - 0x245F))
    case 0x2474...0x2487: (.bracketedDigits, Int(scalar.value - 0x2473))
    case 0x2488...0x249B: (.digits, Int(scalar.value - 0x2487))
    case 0x3220...0x3229: (.bracketedChinese, Int(scalar.value - 0x321F))
    default: nil
    }
  }

  /// A number of at most five digits, or a Chinese one from 1 to 99.
  private static func numeral(
    _ utf8: borrowing Span<UInt8>, _ offset: inout Int, _ limit: Int
  ) -> (value: Int, isChinese: Bool)? {
    var value = 0
    let start = offset
    while offset < limit, isDigit(utf8[offset]) {
      guard offset - start < 5 else { return nil }
      value = value * 10 + Int(utf8[offset] - UInt8(ascii: "0"))
      offset += 1
    }
    if offset > start { return value > 0 ? (value, false) : nil }
    var tens = 0
    var ones = 0
    var length = 0
    while offset < limit, length < 3 {
      let scalar = ListCharacters.scalar(in: utf8, at: offset)
      if scalar == "十" {
        guard tens == 0 else { return nil }
        tens = max(ones, 1)
        ones = 0
      } else if let digit = digits[scalar] {
        guard ones == 0 else { return nil }
        ones = digit
      } else {
        break
      }
      offset += 3
      length += 1
    }
    return length > 0 ? (tens * 10 + ones, true) : nil
  }

  private static func isYear(_ utf8: borrowing Span<UInt8>, at start: Int, end: Int) -> Bool {
    var offset = start
    while offset < end, offset < start + 4, isDigit(utf8[offset]) { offset += 1 }
    return offset == start + 4 && ListCharacters.scalar(in: utf8, at: offset) == "年"
  }

  private static func skip(_ utf8: borrowing Span<UInt8>, _ offset: Int, _ limit: Int) -> Int {
    Characters.trimmedStart(utf8, start: offset, end: limit)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  private static let digits: [Unicode.Scalar: Int] = [
    "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
  ]
}
