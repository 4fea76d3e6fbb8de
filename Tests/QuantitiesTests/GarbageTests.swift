import TestSupport
import Testing

@testable import Quantities

/// Whatever the bytes are, every reader comes back.
struct GarbageTests {
  private static let pieces = [
    "一", "二", "两", "十", "百", "千", "万", "亿", "兆", "零", "〇", "点", "半", "余", "多", "几", "来", "分之", "又", "负", "-",
    "—", "~", "至", "1", "23", "999999999999999999999", "0", ".", ",", "，", "、", "；", " ",
    "\u{3000}", "（", "）", "(", ")", "个", "人次", "套", "间", "%", "平方米", "年", "月", "日", "底", "前", "上旬", "季度",
    "以上", "不少于", "约", "其中", "新增", "完成", "为", "老年人", "AED", "“", "”", "/", "\n", "每", "第", "\u{FFFD}", "😀",
  ]

  @Test func randomBytesNeverTrap() {
    var random = SplitMix64(seed: 99)
    let reader = QuantityReader()
    var kinds: [String: Int] = [:]
    for _ in 0..<10_000 {
      let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      kinds[Self.kind(reader.readCell(bytes.span)), default: 0] += 1
    }
    #expect(kinds.values.reduce(0, +) == 10_000)
  }

  @Test func randomWordsNeverTrap() {
    var random = SplitMix64(seed: 100)
    let reader = QuantityReader()
    let prose = ProseReader()
    let periods = PeriodReader()
    for _ in 0..<20_000 {
      let text = (0..<Int.random(in: 1...14, using: &random)).compactMap { _ in
        Self.pieces.randomElement(using: &random)
      }.joined()
      let reading = reader.readCell(text)
      #expect(!Self.kind(reading).isEmpty)
      for found in prose.quantities(in: text) {
        #expect(found.range.lowerBound >= 0 && found.range.upperBound <= text.unicodeScalars.count)
        #expect(!found.range.isEmpty)
      }
      if let period = periods.read(text, year: 2024), let start = period.start, let end = period.end {
        #expect(start <= end)
      }
      if let head = periods.readPrefix(text, year: 2024) { #expect(text.hasSuffix(String(head.rest))) }
    }
  }

  @Test func thePlainWayAndTheLongWayAgree() {
    var random = SplitMix64(seed: 101)
    let reader = QuantityReader()
    var compared = 0
    for _ in 0..<40_000 {
      let text = (0..<Int.random(in: 1...5, using: &random)).compactMap { _ in
        Self.pieces.randomElement(using: &random)
      }.joined()
      compare(reader, text, &compared)
    }
    for definition in UnitTable.standard.definitions {
      for number in ["5", "10 ", "1.50", "85.8万", "3 亿 ", "2024", "0", "100000000000000000", "1. 5", "05"] {
        for unit in [definition.unit.word, definition.unit.word + "（间）", definition.unit.word + "（新建）"] {
          compare(reader, number + unit, &compared)
        }
      }
    }
    #expect(compared > 5_000)
  }

  private func compare(_ reader: QuantityReader, _ text: String, _ compared: inout Int) {
    let utf8 = text.utf8.span
    let cell = TextBytes.trimmed(utf8, 0..<utf8.count)
    guard !cell.isEmpty, let plain = reader.plainCell(utf8, cell) else { return }
    compared += 1
    let long = reader.anyCell(utf8, cell)
    #expect(plain == long, "\(text)")
  }

  @Test func longInputTakesLinearTime() {
    let reader = QuantityReader()
    let prose = ProseReader()
    let clock = ContinuousClock()
    for piece in [
      "1个（", "一", "〇", "1,", "1 ", "(", "新增", "1个、", "为1个", "60岁", "百分之", "又", "其中1个，", "1-", "1.", "半", "万",
      "十", "一百", "1万", "1个（其中1个）",
    ] {
      let times = [1_000, 8_000].map { count in
        let text = String(repeating: piece, count: count)
        return clock.measure {
          _ = reader.readCell(text)
          _ = prose.quantities(in: text)
        }
      }
      // Eight times the text: eight times the work, never sixty-four times.
      #expect(times[1] < times[0] * 40 + .milliseconds(200), "\(piece): \(times)")
    }
  }

  private static func kind(_ reading: CellReading) -> String {
    switch reading {
    case .blank: "blank"
    case .dash: "dash"
    case .quantity: "quantity"
    case .several: "several"
    case .text: "text"
    }
  }
}
