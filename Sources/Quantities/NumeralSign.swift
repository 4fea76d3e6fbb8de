/// One character of a Chinese numeral.
enum NumeralSign: Equatable {
  /// 一 to 九, 两, and the forms of accounts 壹 to 玖.
  case digit(Int64)
  /// 零 or 〇.
  case zero
  /// 十, 百 or 千, as a power of ten.
  case scale(Int)
  /// 万, 亿 or 兆, as a power of ten.
  case big(Int)
  /// 廿, 卅 or 卌, as a number of tens.
  case tens(Int64)
  /// 点.
  case point
  /// 半.
  case half
  /// 余, 多 or 几.
  case more
  /// 来, as in 十来个.
  case near

  /// What a character means in a numeral; `nil` for all others.
  ///
  /// Simplified and traditional forms.
  init?(_ character: Unicode.Scalar) {
    switch character {
    case "零", "〇": self = .zero
    case "一", "壹": self = .digit(1)
    case "二", "两", "贰", "兩", "貳", "俩", "倆": self = .digit(2)
    case "三", "叁", "參", "叄": self = .digit(3)
    case "四", "肆": self = .digit(4)
    case "五", "伍": self = .digit(5)
    case "六", "陆", "陸": self = .digit(6)
    case "七", "柒": self = .digit(7)
    case "八", "捌": self = .digit(8)
    case "九", "玖": self = .digit(9)
    case "十", "拾": self = .scale(1)
    case "百", "佰": self = .scale(2)
    case "千", "仟": self = .scale(3)
    case "万", "萬": self = .big(4)
    case "亿", "億": self = .big(8)
    case "兆": self = .big(12)
    case "廿": self = .tens(2)
    case "卅": self = .tens(3)
    case "卌": self = .tens(4)
    case "点", "點": self = .point
    case "半": self = .half
    case "余", "餘", "多", "几", "幾": self = .more
    case "来", "來": self = .near
    default: return nil
    }
  }
}
