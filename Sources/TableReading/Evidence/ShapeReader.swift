import Gazetteer
package import Quantities
import SourceText

/// A text's shape and length.
package struct ShapedText: Sendable, Hashable {
  package var shape: CellShape
  /// In characters.
  package var length: Int

  package static let blank = ShapedText(shape: .blank, length: 0)

  /// The place of its shape and class of length among all ``places``.
  var place: Int { Int(shape.rawValue) * LengthClass.count + LengthClass.of(length) }
  static let places = CellShape.allCases.count * LengthClass.count
}

/// Tells the shape of a text.
package struct ShapeReader: Sendable {
  private let quantities: QuantityReader
  private let periods = PeriodReader()

  package init(quantities: QuantityReader) { self.quantities = quantities }

  /// The shape of a text without the spaces of typesetting.
  ///
  /// O(*n*).
  package func read(_ text: String) -> ShapedText {
    // A text of pages is prose, whatever it says.
    if text.utf8.count > 4_000 { return ShapedText(shape: .clause, length: text.utf8.count / 3) }
    let scalars = Array(text.unicodeScalars)
    guard !scalars.isEmpty else { return .blank }
    return ShapedText(shape: shape(text, scalars), length: scalars.count)
  }

  private func shape(_ text: String, _ scalars: [Unicode.Scalar]) -> CellShape {
    if Self.isTelephone(scalars) { return .code }
    if scalars.count <= 40, let shape = amount(text, scalars) { return shape }
    if RunningMark.matches(scalars) { return .mark }
    if SectionHeading.matches(text) || CountedHeading.matches(text) { return .heading }
    // How often is no time: `每月`, `每季度`.
    if scalars.first == "每", scalars.count <= 3 { return .phrase }
    if periods.isPeriod(text.utf8.span) { return .period }
    if periods.prefixEnd(text.utf8.span) != nil || Self.isNumberedStep(scalars, periods) { return .steps }
    if DamagedNumber.matches(scalars) { return .damaged }
    if scalars.allSatisfy({ $0.isASCII || Self.isStroke($0) }) {
      return scalars.contains(where: Self.isDigit) ? .code : .other
    }
    if PlaceParts.count(in: scalars) >= 2 { return .parts }
    return words(text, scalars)
  }

  /// Whether a number stands before a period that something follows: `1.2月底前完成选址`, `①一季度：开工`.
  private static func isNumberedStep(_ scalars: [Unicode.Scalar], _ periods: PeriodReader) -> Bool {
    var rest = scalars[...]
    if let first = rest.first, ("①"..."⑳").contains(first) {
      rest = rest.dropFirst()
    } else {
      if let first = rest.first, "（(".unicodeScalars.contains(first) { rest = rest.dropFirst() }
      let digits = rest.prefix(while: isDigit)
      guard (1...2).contains(digits.count), let mark = rest.dropFirst(digits.count).first,
        ".．、)）".unicodeScalars.contains(mark)
      else { return false }
      rest = rest.dropFirst(digits.count + 1)
    }
    var text = String()
    text.unicodeScalars.append(contentsOf: rest.prefix(48))
    guard let end = periods.prefixEnd(text.utf8.span) else { return false }
    return end < text.utf8.count
  }

  private func amount(_ text: String, _ scalars: [Unicode.Scalar]) -> CellShape? {
    var rest = text
    var isReached = false
    for word in ["达到", "达"] where text.hasPrefix(word) {
      rest = String(text.dropFirst(word.count))
      isReached = true
      break
    }
    switch quantities.readCell(rest) {
    case .dash(.word): return nil
    case .dash: return .dash
    case .quantity(let quantity, let faults):
      guard let unit = quantity.unit else {
        if isReached { return nil }
        if faults.contains(where: { if case .unitUnknown = $0 { true } else { false } }) { return .amount }
        if faults.contains(where: { $0 != .unitMissing }) { return .other }
        return scalars.allSatisfy(Self.isDigit) ? .number : .figure
      }
      return unit.word == "%" ? .rate : .amount
    case .several: return .amounts
    case .blank, .text:
      // 年内 is no unit, though 1年内 is an amount.
      guard scalars.count <= 6, !periods.isPeriod(text.utf8.span),
        case .quantity(let one, let faults) = quantities.readCell("1" + text),
        faults.isEmpty, one.unit != nil, one.scope == nil
      else { return nil }
      return .unit
    }
  }

  private func words(_ text: String, _ scalars: [Unicode.Scalar]) -> CellShape {
    let isLong = scalars.count > 24
    let last = scalars.last ?? " "
    let items = WordList.items(of: scalars)
    if !items.isEmpty {
      let bodies = items.count { OrganisationList.looksLikeOrganisation($0) }
      if bodies * 2 > items.count || bodies * 2 == items.count && bodies > 0 {
        return items.count == 1 ? .body : .bodies
      }
      if !isLong, items.count == 1, RegionNames.isRegionName(text) { return .place }
      if items.allSatisfy(NameForm.matches) { return .people }
    }
    let hasDuties = text.contains("牵头") || text.contains("配合")
    if hasDuties, let end = ["牵头", "配合", "负责", "参与", "落实"].first(where: { text.hasSuffix($0) }) {
      let first = text.prefix { !"，,；;牵".contains($0) }
      if OrganisationList.looksLikeOrganisation(first) || !end.isEmpty && scalars.count <= 60 {
        return .duties
      }
    }
    let isTask = TaskVerbs.begin(text)
    if "。；;".unicodeScalars.contains(last) { return isTask ? .task : .sentence }
    let isShort =
      scalars.count <= 9 && !scalars.contains { Self.isDigit($0) || "，。；：,;:".unicodeScalars.contains($0) }
    if isShort, Self.speaksOfTime(scalars) { return .season }
    if isTask { return isShort ? .shortTask : .task }
    if isShort { return items.count > 1 ? .list : .phrase }
    if items.count > 1, items.allSatisfy({ $0.count <= 16 }), !scalars.contains(where: Self.isDigit) {
      return .list
    }
    return .clause
  }

  /// Whether a few characters name a day, a month or a season, or end as limits of time do.
  private static func speaksOfTime(_ scalars: [Unicode.Scalar]) -> Bool {
    let times = "月季旬周".unicodeScalars
    let ends = "前底末初内起间年".unicodeScalars
    guard let last = scalars.last else { return false }
    return scalars.contains(where: times.contains) && ends.contains(last)
      || "前底末".unicodeScalars.contains(last) && scalars.count >= 3
      || scalars.contains("月") && !scalars.contains("乡")
      || scalars.first == "常" && scalars.contains("年") || scalars.contains("年") && ends.contains(last)
  }

  /// Whether a text is a number to call: a code that begins with 0 and seven digits or eight.
  private static func isTelephone(_ scalars: [Unicode.Scalar]) -> Bool {
    let parts = scalars.split { "-—－".unicodeScalars.contains($0) }
    return parts.count == 2 && parts[0].first == "0" && (3...4).contains(parts[0].count)
      && (7...8).contains(parts[1].count) && parts.joined().allSatisfy(isDigit)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func isStroke(_ scalar: Unicode.Scalar) -> Bool { "—–－、（）".unicodeScalars.contains(scalar) }
}

/// A running number with the marks around it.
package enum RunningMark {
  /// Whether a text is one: `1.`, `（1）`, `01`, `一`, `十二、`, `①`, `1.1`, `3★`.
  ///
  /// A bare number is no mark.
  static func matches(_ scalars: [Unicode.Scalar]) -> Bool { scalars.count <= 8 && read(scalars) != nil }

  /// The number, and whether it has a second part as `1.2` has.
  package static func read(_ scalars: [Unicode.Scalar]) -> (value: Int, minor: Int?)? {
    guard (1...8).contains(scalars.count) else { return nil }
    if scalars.count == 1, let value = circled(scalars[0]) { return (value, nil) }
    var rest = scalars[...]
    while let first = rest.first, "（([★☆*▲△第".unicodeScalars.contains(first) { rest.removeFirst() }
    while let last = rest.last, "）)]、.．,，★☆*▲△：:项".unicodeScalars.contains(last) { rest.removeLast() }
    guard !rest.isEmpty else { return nil }
    if let value = chinese(rest) { return (value, nil) }
    let parts = rest.split(maxSplits: 2, omittingEmptySubsequences: false) {
      ".．-—".unicodeScalars.contains($0)
    }
    guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty && $0.count <= 5 }) else {
      return nil
    }
    let values = parts.compactMap(decimal)
    guard values.count == parts.count else { return nil }
    return (values[0], values.count == 2 ? values[1] : nil)
  }

  private static func decimal(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    var value = 0
    for scalar in scalars {
      guard ("0"..."9").contains(scalar) else { return nil }
      value = value * 10 + Int(scalar.value - 48)
    }
    return value
  }

  private static func chinese(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    guard scalars.count <= 4 else { return nil }
    var value = 0
    var digit: Int?
    for scalar in scalars {
      if scalar == "十" {
        guard value == 0 else { return nil }
        value = (digit ?? 1) * 10
        digit = nil
      } else if let next = Array("零一二三四五六七八九".unicodeScalars).firstIndex(of: scalar) {
        guard digit == nil else { return nil }
        digit = next
      } else {
        return nil
      }
    }
    return value + (digit ?? 0)
  }

  private static func circled(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x2460...0x2473: Int(scalar.value - 0x245F)
    case 0x2474...0x2487: Int(scalar.value - 0x2473)
    case 0x2488...0x249B: Int(scalar.value - 0x2487)
    case 0x3220...0x3229: Int(scalar.value - 0x321F)
    default: nil
    }
  }
}

/// An amount whose digits were lost or taken for letters: `l00个`, `3O0户`, `××个`, `□□`.
enum DamagedNumber {
  static func matches(_ scalars: [Unicode.Scalar]) -> Bool {
    guard scalars.count <= 12, let first = scalars.first else { return false }
    let veils = "×xX*□■?？".unicodeScalars
    if veils.contains(first) { return scalars.prefix(2).allSatisfy(veils.contains) }
    guard ("0"..."9").contains(first) || "lIOo".unicodeScalars.contains(first) else { return false }
    let head = scalars.prefix { ("0"..."9").contains($0) || "lIOo×*□".unicodeScalars.contains($0) }
    return head.contains { ("0"..."9").contains($0) } && head.contains { !("0"..."9").contains($0) }
  }
}

/// Places with a number behind each, as shares stand in one cell: `甲镇280 乙乡15`.
enum PlaceParts {
  /// How many such pairs a text begins with.
  static func count(in scalars: [Unicode.Scalar]) -> Int {
    var count = 0
    var name = 0
    var index = 0
    let ends = "区县市旗州镇乡道场处会级直局".unicodeScalars
    while index < scalars.count {
      guard ("0"..."9").contains(scalars[index]) else {
        if "、，,；;。".unicodeScalars.contains(scalars[index]) { name = 0 } else { name += 1 }
        index += 1
        continue
      }
      var last = index - 1
      if last >= 0, "：:".unicodeScalars.contains(scalars[last]) { last -= 1 }
      guard (2...12).contains(name), last >= 0, ends.contains(scalars[last]) else { return count }
      count += 1
      while index < scalars.count,
        ("0"..."9").contains(scalars[index]) || ".,%万亿".unicodeScalars.contains(scalars[index])
      { index += 1 }
      // A measure word may follow.
      name = 0
    }
    return count
  }
}

/// The items of a text that may be a list.
enum WordList {
  /// The words between commas outside brackets; empty for a text that is a sentence.
  static func items(of scalars: [Unicode.Scalar]) -> [String] {
    guard scalars.count <= 240 else { return [] }
    var items: [String] = []
    var item = String.UnicodeScalarView()
    var depth = 0
    for scalar in scalars {
      switch scalar {
      case "（", "(", "《", "“", "【", "〔": depth += 1
      case "）", ")", "》", "”", "】", "〕": depth = max(0, depth - 1)
      case "：", ":", "！", "？", "%": return []
      case "0"..."9": if depth == 0 { return [] }
      default: break
      }
      if depth == 0, "、，,；; \n".unicodeScalars.contains(scalar) {
        if !item.isEmpty { items.append(String(item)) }
        item = String.UnicodeScalarView()
      } else if depth == 0, scalar == "。" {
        continue
      } else {
        item.append(scalar)
      }
    }
    if !item.isEmpty { items.append(String(item)) }
    return items
  }
}

/// The form of a person's name.
enum NameForm {
  /// Whether a text may be one: a surname and one or two characters, or names joined by dots.
  static func matches(_ text: String) -> Bool {
    let count = text.count
    if text.contains("·"), count <= 16 { return text.allSatisfy { $0 == "·" || $0.isLetter } }
    guard (2...4).contains(count), let first = text.first, PersonNames.mayBegin(with: first),
      text.unicodeScalars.allSatisfy({ $0.value >= 0x4E00 && $0.value <= 0x9FFF })
    else { return false }
    return !PersonNames.isUnlikely(text) && (count < 4 || PersonNames.hasUsualSurname(text))
  }
}
