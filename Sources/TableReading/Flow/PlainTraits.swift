import Gazetteer
import Quantities

/// Reads what can be seen of a fragment by itself.
struct PlainTraits {
  let quantities: QuantityReader
  private let periods = PeriodReader()

  init(quantities: QuantityReader) { self.quantities = quantities }

  /// The traits that a text has wherever it stands.
  ///
  /// O(*n*).
  func traits(of text: String) -> FragmentTraits {
    var marks: FragmentTraits.Marks = []
    var length = 0
    var digits = 0
    var value = 0
    var hasTimeWord = false
    var last: Unicode.Scalar = " "
    var lastButOne: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      switch scalar {
      case "0"..."9":
        digits += 1
        value = min(value * 10 + Int(scalar.value) - 48, 99_999_999)
      case "、", "，", ",": marks.insert(.hasComma)
      case "。", "；", ";": marks.insert(.hasSentence)
      case "月", "年", "季", "旬", "日", "周", "期": hasTimeWord = true
      case "（", "(", "“", "《", "[", "［", "【", "）", ")", "”", "》", "]", "］", "】": marks.insert(.hasBracket)
      default: break
      }
      if scalar.value >= 0x3400 && scalar.value < 0xA000 { marks.insert(.hasHan) }
      length += 1
      lastButOne = last
      last = scalar
    }
    if digits > 0 { marks.insert(.hasDigit) }
    if digits == length { marks.insert(.number) }
    if let first = text.unicodeScalars.first {
      marks.formUnion(startMarks(of: text, first: first, hasTimeWord: hasTimeWord))
    }
    switch last {
    case "0"..."9": marks.insert(.endsDigit)
    case "。": marks.formUnion([.endsSentence, .endsStop])
    case "；", ";": marks.insert(.endsSentence)
    case "、", "，", ",": marks.insert(.endsComma)
    default: break
    }
    if length > 2, TaskVerbs.isVerb(lastButOne, last) { marks.insert(.endsVerb) }
    if last == "）" || marks.contains(.hasDigit) && endsAmount(text) { marks.insert(.endsAmount) }
    var number: Int32 = digits == length && digits <= 6 ? Int32(clamping: value) : -1
    if number < 0, length <= 6 { number = RunningNumberText.value(of: text) ?? -1 }
    return FragmentTraits(marks: marks, length: UInt16(clamping: length), number: number)
  }

  /// Whether a text ends with a unit behind its last digit.
  private func endsAmount(_ text: String) -> Bool {
    guard let digit = text.utf8.lastIndex(where: { $0 >= 0x30 && $0 <= 0x39 }) else { return false }
    let tail = text[text.utf8.index(after: digit)...]
    guard !tail.isEmpty, tail.utf8.count <= 24 else { return false }
    let word = tail.drop { "万亿千百余多".contains($0) }
    return word.isEmpty || UnitTable.standard.unit(String(word)) != nil
  }

  private func startMarks(
    of text: String, first: Unicode.Scalar, hasTimeWord: Bool
  ) -> FragmentTraits.Marks {
    var marks: FragmentTraits.Marks = []
    switch first {
    case "0"..."9": marks.formUnion([.startsDigit, .mayBeAmount])
    case "、", "，", ",", "。", "；", ";", "：", "）", ")", "”", "》", "】", "]", "%", "％":
      marks.insert(.startsInside)
    case "“", "「", "『": marks.insert(.startsQuote)
    case "（", "(": marks.insert(.startsBracket)
    case "[", "【", "［", "〔": marks.insert(.startsHeading)
    case "-", "－", "−", "‐", "‑", "–", "—", "―", "─", "⸺", "⸻", "/", "／", "\\", "＼", "无", "0":
      marks.insert(.mayBeAmount)
    case "约", "近", "不", "超", "≥", "≤", ">", "<", "＞", "＜", "达", "百", "一", "二", "三", "四", "五", "六", "七", "八",
      "九", "十",
      "两", "全", "+", "＋":
      marks.insert(.mayBeAmount)
    default: break
    }
    if TaskVerbs.begin(text), !Self.isPreposition(first) { marks.insert(.startsVerb) }
    if Self.mayBeginPeriod(first) || "长持常滚不按适".unicodeScalars.contains(first) { marks.insert(.mayBePeriod) }
    if hasTimeWord || !("0"..."9").contains(first), Self.mayBeginPeriod(first),
      periods.prefixEnd(text.utf8.span) != nil
    {
      marks.insert(.startsPeriod)
    }
    if "月日年号".unicodeScalars.contains(first) || Self.startsUnit(text) { marks.insert(.startsUnit) }
    if marks.contains(.startsDigit), case .quantity(let amount, let faults) = quantities.readCell(text),
      amount.unit != nil, faults.isEmpty
    {
      marks.insert(.isAmount)
    }
    if text.utf8.count <= (text.contains("、") ? 30 : 12), PersonNames.mayBegin(with: Character(first)) {
      marks.insert(.mayBePerson)
      if isPerson(text) { marks.insert(.isPerson) }
    }
    return marks
  }

  /// Whether a text begins with a unit, with a power before it or none: `剂次`, `万剂次`.
  private static func startsUnit(_ text: String) -> Bool {
    let word = text.drop { "万亿千百".contains($0) }.utf8.span
    return UnitTable.standard.words.longestMatch(in: word, from: 0, to: word.count) != nil
  }

  /// Whether a text that begins as tasks may begins so by chance: 在 and 对 are found everywhere.
  private static func isPreposition(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "在" || scalar == "对" || scalar == "将"
  }

  private func isPerson(_ text: String) -> Bool {
    guard text.utf8.count >= 6, PersonNames.hasUsualSurname(text), !PersonNames.isUnlikely(text) else {
      return false
    }
    let split = PersonNames.split(text)
    return split.certain && split.names.count == 1
  }

  private static func mayBeginPeriod(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9", "上", "下", "每", "全", "年", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "第", "到", "至",
      "自",
      "从", "截", "当", "今", "本":
      true
    default: false
    }
  }
}
