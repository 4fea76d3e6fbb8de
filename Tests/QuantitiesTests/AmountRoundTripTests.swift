import Quantities
import Testing

/// Random amounts, written in every notation by a formatter of the test's own, and read back.
struct AmountRoundTripTests {
  private static let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
  private static let formal = ["零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"]

  /// Four digits with 千, 百 and 十; 零 for a gap.
  private static func section(_ value: Int, _ digits: [String], _ scales: [String]) -> String {
    var text = ""
    var gap = false
    for (power, scale) in [(1000, scales[0]), (100, scales[1]), (10, scales[2]), (1, "")] {
      let digit = value / power % 10
      if digit == 0 {
        gap = true
      } else {
        if gap, !text.isEmpty { text += digits[0] }
        text += digits[digit] + scale
        gap = false
      }
    }
    return text
  }

  private static func chinese(_ value: Int, formal isFormal: Bool) -> String {
    if value == 0 { return "零" }
    let digits = isFormal ? formal : digits
    let scales = isFormal ? ["仟", "佰", "拾"] : ["千", "百", "十"]
    var text = ""
    var gap = false
    for (power, name) in [(1_000_000_000_000, "万亿"), (100_000_000, "亿"), (10_000, "万"), (1, "")] {
      let group = value / power % 10_000
      if group == 0 {
        gap = true
        continue
      }
      if !text.isEmpty, gap || group < 1000 { text += digits[0] }
      text += section(group, digits, scales)
      // 万 and 亿 of one number share the 亿: 三万二千亿, not 三万亿二千亿.
      let isJoined = name == "万亿" && value / 100_000_000 % 10_000 > 0
      text += isJoined ? "万" : name
      gap = false
    }
    return text
  }

  private static func grouped(_ value: Int, _ separator: String) -> String {
    let digits = String(value)
    var text = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place).isMultiple(of: 3) { text += separator }
      text.append(digit)
    }
    return text
  }

  private static func scaled(_ value: Int, _ power: Int) -> String {
    ExactDecimal(value).multiplied(byPowerOfTen: -power)?.description ?? ""
  }

  private static func mixed(_ value: Int) -> String {
    var text = ""
    if value >= 100_000_000 { text += "\(value / 100_000_000)亿" }
    let tens = value / 10_000 % 10_000
    if tens > 0 { text += (text.isEmpty || tens >= 1000 ? "" : "零") + "\(tens)万" }
    let ones = value % 10_000
    if ones > 0 || text.isEmpty { text += (text.isEmpty || ones >= 1000 ? "" : "零") + "\(ones)" }
    return text
  }

  private static func notations(_ value: Int) -> [String] {
    [
      "\(value)", grouped(value, ","), grouped(value, " "), grouped(value, "，"), scaled(value, 4) + "万",
      scaled(value, 8) + "亿", mixed(value),
      chinese(value, formal: false), chinese(value, formal: true),
    ]
  }

  @Test func everyNotationComesBackExactly() {
    var random = RandomNumbers(seed: 2024)
    let reader = QuantityReader()
    let units = UnitTable.standard.definitions.map(\.unit).filter { $0.word != "年" }
    var checked = 0
    var failures: [String] = []
    while checked < 100_000 {
      let magnitude = Int.random(in: 1...13, using: &random)
      let limit = (0..<magnitude).reduce(1) { product, _ in product * 10 }
      let value = Int.random(in: 0..<limit, using: &random)
      for notation in Self.notations(value) {
        let unit = units[Int.random(in: 0..<units.count, using: &random)]
        // 两 behind a numeral sign is a digit, and 分 begins a fraction: their own tests have them.
        if unit.word == "两" || unit.word == "兩" { continue }
        let space = Bool.random(using: &random) ? " " : ""
        let cell = notation + space + unit.word
        checked += 1
        guard case .quantity(let quantity, let faults) = reader.readCell(cell),
          quantity.value == ExactDecimal(value),
          quantity.unit == unit, faults.isEmpty, quantity.bound == .exact, quantity.upper == nil
        else {
          failures.append("\(cell) (\(value)) is \(reader.readCell(cell))")
          continue
        }
      }
    }
    #expect(failures.isEmpty, "\(failures.count): \(failures.prefix(12))")
  }

  @Test func decimalsComeBackExactly() {
    var random = RandomNumbers(seed: 7)
    let reader = QuantityReader()
    for _ in 0..<20_000 {
      let whole = Int.random(in: 0..<1_000_000, using: &random)
      let places = Int.random(in: 1...6, using: &random)
      let fraction = (0..<places).map { _ in String(Int.random(in: 0...9, using: &random)) }.joined()
      let text = "\(whole).\(fraction)"
      guard let value = ExactDecimal(text), let tenThousands = value.multiplied(byPowerOfTen: 4) else {
        Issue.record("\(text)")
        return
      }
      for (cell, expected) in [(text + "公里", value), (text + "万公里", tenThousands)] {
        guard case .quantity(let quantity, let faults) = reader.readCell(cell), faults.isEmpty else {
          Issue.record("\(cell)")
          return
        }
        #expect(quantity.value == expected)
      }
    }
  }
}
