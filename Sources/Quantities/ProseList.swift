/// What lies between one amount and the next in a clause.
enum ProseList {
  /// A stretch behind an amount.
  struct Part {
    /// The words that belong to the amount.
    var noun: Range<Int>
    /// Where the words before the next amount begin.
    var next: Int
    /// Whether the words run on to the next amount, so that this one only describes.
    var isOpen: Bool
    /// Whether a separator or the end follows the amount directly.
    var endsAtOnce: Bool
  }

  /// Divides what lies behind an amount at the first 、, or at 和 and its kin right behind the amount or
  /// right before the next one.
  static func part(_ utf8: Span<UInt8>, _ range: Range<Int>, isLast: Bool) -> Part {
    let start = TextBytes.skipSpaces(utf8, range.lowerBound, to: range.upperBound)
    guard start < range.upperBound else {
      return Part(noun: start..<start, next: start, isOpen: false, endsAtOnce: true)
    }
    let (first, length) = TextBytes.character(utf8, at: start, to: range.upperBound)
    switch first {
    case "、", "和", "及", "与", "并", "/", "+":
      return Part(noun: start..<start, next: start + length, isOpen: false, endsAtOnce: true)
    case "以":
      if start + 6 <= range.upperBound,
        TextBytes.character(utf8, at: start + 3, to: range.upperBound).0 == "及"
      {
        return Part(noun: start..<start, next: start + 6, isOpen: false, endsAtOnce: true)
      }
    default: break
    }
    if isLast {
      return Part(noun: start..<range.upperBound, next: range.upperBound, isOpen: false, endsAtOnce: false)
    }
    var index = start
    var depth = 0
    while index < range.upperBound {
      let (character, width) = TextBytes.character(utf8, at: index, to: range.upperBound)
      switch character {
      case "（", "(": depth += 1
      case "）", ")": depth -= 1
      case "、":
        if depth == 0 {
          return Part(noun: start..<index, next: index + width, isOpen: false, endsAtOnce: false)
        }
      case "和", "及", "与":
        if index + width == range.upperBound {
          return Part(noun: start..<index, next: index + width, isOpen: false, endsAtOnce: false)
        }
      default: break
      }
      index += width
    }
    return Part(noun: start..<range.upperBound, next: start, isOpen: true, endsAtOnce: false)
  }

  /// Whether a name is that of a ratio, whose per cent are a target of its own: 开通率.
  static func namesRatio(_ utf8: Span<UInt8>, _ subject: Range<Int>) -> Bool {
    guard subject.count >= 3 else { return false }
    switch TextBytes.character(utf8, at: subject.upperBound - 3, to: subject.upperBound).0 {
    case "率", "例", "比", "面", "度", "平", "值", "重": return true
    default: return false
    }
  }
}
