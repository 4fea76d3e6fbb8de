import Quantities
import TestSupport
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

  /// 两 for 2 before 百, 千, 万 and 亿, as people write it.
  private static func spoken(_ value: Int) -> String {
    var text = chinese(value, formal: false)
    for scale in ["百", "千", "万", "亿"] { text = text.replacing("二\(scale)", with: "两\(scale)") }
    return text
  }

  /// Digit by digit: 二〇二四.
  private static func strung(_ value: Int) -> String {
    String(value).map { $0 == "0" ? "〇" : digits[$0.wholeNumberValue ?? 0] }.joined()
  }

  /// 25万6千, where nothing is smaller than a thousand.
  private static func thousands(_ value: Int) -> String {
    let tens = value / 10_000
    let ones = value / 1000 % 10
    guard value.isMultiple(of: 1000), tens > 0, ones > 0 else { return mixed(value) }
    return "\(tens)万\(ones)千"
  }

  private static func notations(_ value: Int) -> [String] {
    [
      "\(value)", grouped(value, ","), grouped(value, " "), grouped(value, "，"), scaled(value, 4) + "万",
      scaled(value, 8) + "亿", mixed(value),
      chinese(value, formal: false), chinese(value, formal: true), spoken(value), thousands(value),
      // Two neighbours such as 三四 mean one or the other.
      value < 100 ? "\(value)" : strung(value),
    ]
  }

  @Test func everyNotationComesBackExactly() {
    var random = SplitMix64(seed: 2024)
    let reader = QuantityReader()
    let units = UnitTable.standard.definitions.map(\.unit).filter { $0.word != "年" }
    var checked = 0
    var failures: [String] = []
    for index in 0..<100_000 {
      let magnitude = Int.random(in: 1...13, using: &random)
      let limit = (0..<magnitude).reduce(1) { product, _ in product * 10 }
      // Gaps are where numerals go wrong: some amounts are whole thousands and more.
      let step =
        Bool.random(using: &random)
        ? 1 : min(limit, [1000, 10_000, 1_000_000].randomElement(using: &random) ?? 1)
      let value = Int.random(in: 0..<limit, using: &random) / step * step
      let notations = Self.notations(value)
      // Three of the notations each, all of them by turns.
      for turn in 0..<3 {
        let notation = notations[(index * 3 + turn) % notations.count]
        let unit = units[Int.random(in: 0..<units.count, using: &random)]
        // 两 behind a numeral sign is a digit, and 分 begins a fraction: their own tests have them.
        if unit.word == "两" || unit.word == "兩" { continue }
        let cell = notation + (Bool.random(using: &random) ? " " : "") + unit.word
        checked += 1
        guard case .quantity(let quantity, let faults) = reader.readCell(cell), faults.isEmpty,
          isSame(quantity, value, unit), quantity.bound == .exact, quantity.upper == nil
        else {
          failures.append("\(cell) (\(value)) is \(reader.readCell(cell))")
          continue
        }
      }
    }
    #expect(checked > 290_000)
    #expect(failures.isEmpty, "\(failures.count): \(failures.prefix(12))")
  }

  /// The same number of the same unit; 三千|伏 and 三|千伏 are the same amount.
  private func isSame(_ quantity: Quantity, _ value: Int, _ unit: Unit) -> Bool {
    if quantity.unit == unit { return quantity.value == ExactDecimal(value) }
    guard let printed = quantity.unit, printed.word == "千" + unit.word else { return false }
    let table = UnitTable.standard
    guard let found = table.inBase(quantity.value, printed) else { return false }
    return table.inBase(ExactDecimal(value), unit).flatMap { found.compared(with: $0) } == 0
  }

  /// Every bound with every way to write a range, and rates in words.
  @Test func limitsRangesAndRatesComeBackExactly() {
    var random = SplitMix64(seed: 1259)
    let reader = QuantityReader()
    let bounds: [(before: String, after: String, Bound)] = [
      ("", "以上", .atLeast), ("", "以下", .atMost), ("", "以内", .atMost), ("不少于", "", .atLeast),
      ("超过", "", .over),
      ("不足", "", .under), ("约", "", .about), ("", "左右", .about), ("", "", .exact),
    ]
    var failures: [String] = []
    for _ in 0..<20_000 {
      let low = Int.random(in: 0..<100_000, using: &random)
      let high = low + Int.random(in: 1...100_000, using: &random)
      let numbers = [Self.chinese(low, formal: false), "\(low)", Self.grouped(low, ",")]
      let uppers = [Self.chinese(high, formal: false), "\(high)", Self.grouped(high, ",")]
      let style = Int.random(in: 0..<3, using: &random)
      for (before, after, bound) in bounds {
        expect(
          reader, before + numbers[style] + "个" + after,
          Quantity(text: "", value: ExactDecimal(low), bound: bound),
          "个", &failures)
      }
      for sign in ["-", "—", "～", "至"] {
        expect(
          reader, numbers[style] + sign + uppers[style] + "周岁",
          Quantity(text: "", value: ExactDecimal(low), upper: ExactDecimal(high)), "周岁", &failures)
      }
      expect(reader, "百分之" + numbers[style], Quantity(text: "", value: ExactDecimal(low)), "%", &failures)
    }
    #expect(failures.isEmpty, "\(failures.count): \(failures.prefix(12))")
  }

  private func expect(
    _ reader: QuantityReader, _ cell: String, _ expected: Quantity, _ word: String, _ failures: inout [String]
  ) {
    guard case .quantity(let quantity, let faults) = reader.readCell(cell), faults.isEmpty,
      quantity.value == expected.value, quantity.upper == expected.upper, quantity.bound == expected.bound,
      quantity.unit?.word == word, quantity.text == cell, quantity.scope == nil
    else {
      failures.append("\(cell) is \(reader.readCell(cell))")
      return
    }
  }

  @Test func decimalsComeBackExactly() {
    var random = SplitMix64(seed: 7)
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
