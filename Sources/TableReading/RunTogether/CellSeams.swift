import Gazetteer
import Quantities

/// Finds where cells may end behind the content of a row, with nothing between them.
///
/// A sentence ends a content or a schedule. Names of bodies begin with the level of their government, as they do behind
/// the commas of their lists; where one does and no comma stands before it, another cell begins. What many rows end with
/// is a cell of its own.
struct CellSeams {
  private static let longestTail = 10

  private let text: JoinedText
  private let periods = PeriodReader()
  /// The character that bodies begin with, and whether hardly one begins otherwise.
  private let level: Unicode.Scalar?
  private let isUsual: Bool
  /// Whether most rows have two or three characters between the sentence and the first body.
  private var hasPeople = false
  /// How many rows end with a text.
  private var tails: [String: Int] = [:]

  /// O(*n*).
  init(text: JoinedText, rows: [Range<Int>]) {
    self.text = text
    var begins: [Unicode.Scalar: Int] = [:]
    var commas = 0
    for row in rows {
      let rest = Self.rest(of: row, in: text)
      for place in rest where place + 1 < rest.upperBound && text.scalars[place] == "、" {
        commas += 1
        begins[text.scalars[place + 1], default: 0] += 1
      }
      for end in Self.ends(of: row, rest, in: text, periods) {
        for length in 2...Self.longestTail where length < end - row.lowerBound {
          tails[text.text(end - length..<end), default: 0] += 1
        }
      }
    }
    let known = begins.filter { Self.levels.contains($0.key) }
    let most = known.max { $0.value == $1.value ? $0.key > $1.key : $0.value < $1.value }
    level = most?.key
    let others = begins.filter { $0.key != most?.key && !"各有相".unicodeScalars.contains($0.key) }
    isUsual = (most?.value ?? 0) > others.reduce(0) { $0 + $1.value } && commas > 0
    let personal = rows.count { row in
      let rest = Self.rest(of: row, in: text)
      return text.scalars[rest].firstIndex { $0 == level }.map { isPersonal(rest.lowerBound..<$0) } ?? false
    }
    hasPeople = personal * 2 > rows.count
  }

  /// What stands behind the first sentence of a row; without one, behind its last number.
  private static func rest(of row: Range<Int>, in text: JoinedText) -> Range<Int> {
    if let stop = text.scalars[row].firstIndex(of: "。") { return stop + 1..<row.upperBound }
    let last = text.scalars[row].lastIndex { ("0"..."9").contains($0) }
    return (last.map { $0 + 1 } ?? row.lowerBound)..<row.upperBound
  }

  /// Where cells end for certain: with the row, and before the first step of a schedule.
  private static func ends(
    of row: Range<Int>, _ rest: Range<Int>, in text: JoinedText, _ periods: PeriodReader
  ) -> [Int] {
    let step = rest.first { place in
      guard place > rest.lowerBound, !times.contains(text.scalars[place - 1]) else { return false }
      let ahead = text.text(place..<min(place + 14, row.upperBound))
      let mark = stepMark(ahead)
      return (mark > 0 || steps.contains(text.scalars[place]))
        && periods.prefixEnd(ahead.dropFirst(mark).utf8.span) != nil
    }
    return [row.upperBound] + [step].compactMap(\.self)
  }

  /// Whether characters stand where most rows have a person: behind the end of a sentence, before the first body.
  func mayBePerson(_ range: Range<Int>) -> Bool {
    hasPeople && isPersonal(range) && range.lowerBound > 0 && text.scalars[range.lowerBound - 1] == "。"
      && range.upperBound < text.count && text.scalars[range.upperBound] == level
  }

  private func isPersonal(_ range: Range<Int>) -> Bool {
    (2...3).contains(range.count) && !text.scalars[range].contains { Self.ends.contains($0) || $0.isASCII }
  }

  /// The seams of a row, with what speaks for each.
  ///
  /// O(length of the row).
  func seams(of row: Range<Int>) -> [Int: Bits] {
    let rest = Self.rest(of: row, in: text)
    let ends = Self.ends(of: row, rest, in: text, periods)
    var seams: [Int: Bits] = [:]
    var depth = 0
    var person: Int?
    var periodEnd = rest.lowerBound
    var collective: Int?
    for place in rest {
      let before = place > row.lowerBound ? text.scalars[place - 1] : " "
      let scalar = text.scalars[place]
      if "、。；".unicodeScalars.contains(before) { collective = nil }
      if beginsCollective(place, row) { collective = place }
      if depth == 0, place > row.lowerBound, mayPart(before, scalar) {
        let isFirst = isPersonal(rest.lowerBound..<place)
        let period = place >= periodEnd ? endOfPeriod(from: place, behind: periodEnd, before, row) : nil
        if let period { periodEnd = period }
        let setting = Setting(
          isPeriod: period != nil, isInCollective: collective.map { $0 < place } ?? false,
          isAfterPerson: isFirst && hasPeople)
        if let bits = worth(place, in: row, setting, ends), period != nil || place >= periodEnd {
          seams[place] = bits
        } else if let person, (2...3).contains(place - person), !isUsual {
          seams[place] = Bits(hundredths: -50)
        }
        let mayBegin = seams[place] != nil || place == rest.lowerBound
        if mayBegin, PersonNames.mayBegin(with: Character(scalar)), person.map({ place - $0 > 3 }) ?? true {
          person = place
        }
      }
      if "（(“《【[".unicodeScalars.contains(scalar) { depth += 1 }
      if "）)”》】]".unicodeScalars.contains(scalar) { depth = max(0, depth - 1) }
    }
    return seams
  }

  private func mayPart(_ before: Unicode.Scalar, _ after: Unicode.Scalar) -> Bool {
    if "、，：:（(“《【[】]—–-".unicodeScalars.contains(before) { return false }
    if "、，：:；（(）)”》。.%—–".unicodeScalars.contains(after) { return false }
    return !(before.isASCII && after.isASCII)
  }

  /// What the characters around a place have told.
  private struct Setting {
    /// Whether a period begins there.
    var isPeriod: Bool
    /// Whether bodies that are not named began before it: `各街道`.
    var isInCollective: Bool
    /// Whether a person stands before it.
    var isAfterPerson: Bool
  }

  /// What speaks for a seam; `nil` where nothing does.
  private func worth(_ place: Int, in row: Range<Int>, _ setting: Setting, _ ends: [Int]) -> Bits? {
    let before = place > row.lowerBound ? text.scalars[place - 1] : " "
    let after = text.scalars[place]
    var found: Bits?
    func add(_ bits: Bits) { found = (found ?? .zero) + bits }
    if before == "；" { return Bits(-3) }
    if before == "。" { add(Bits(2)) }
    // What the steps behind it are about.
    if "【[".unicodeScalars.contains(after) { add(Bits(1)) }
    if after == level, before == "。" {
      add(Bits(2))
    } else if after == level {
      add(
        before == level || setting.isInCollective
          ? Bits(-6)
          : Self.ends.contains(before) ? Bits(2) : Bits(isUsual && !setting.isAfterPerson ? -3 : 0))
    } else if beginsCollective(place, row) {
      add(Bits(1))
    } else if Self.levels.contains(after), !isUsual, !setting.isInCollective {
      add(Bits(hundredths: -50))
    }
    if setting.isPeriod, before != "。" { add(Bits(2)) }
    for end in ends where end > place + 1 { if let bits = tail(place..<end) { add(bits) } }
    if Self.ends.contains(after) {
      // A name that was cut before its end.
      if found != nil { add(Bits(-4)) }
    } else if Self.ends.contains(before) {
      // Where bodies begin with their level, what goes on without it is the same name.
      add(isUsual && found == nil ? Bits(-6) : Bits(hundredths: 50))
    }
    return found
  }

  /// What it says that many rows have the same text before an end.
  ///
  /// It is a cell where longer texts are rarer, and where a name ends before it, unless it holds the end of a name itself.
  private func tail(_ range: Range<Int>) -> Bits? {
    let before = text.scalars[range.lowerBound - 1]
    guard range.count <= Self.longestTail, !text.scalars[range].contains(where: Self.ends.contains),
      !Self.levels.contains(text.scalars[range.lowerBound]), !"各有相关關".unicodeScalars.contains(before),
      let count = tails[text.text(range)], count >= 2
    else { return nil }
    let isLonger = range.count < Self.longestTail
    let longer = isLonger ? tails[text.text(range.lowerBound - 1..<range.upperBound)] ?? 1 : 1
    let rarer = Bits.log(count * 2 + 1, of: longer * 2 + 1)
    let isName = Self.ends.contains(before) || Self.levels.contains(before)
    let bits = isName ? max(rarer, Bits(1)) : rarer - Bits(hundredths: 50)
    return bits > Bits(hundredths: 25) ? min(bits, Bits(3)) : nil
  }

  /// Whether bodies that are not named begin at a place: `各街道`, `有关部门`.
  private func beginsCollective(_ place: Int, _ row: Range<Int>) -> Bool {
    guard place == row.lowerBound || !"各有相".unicodeScalars.contains(text.scalars[place - 1]) else {
      return false
    }
    return switch text.scalars[place] {
    case "各": true
    case "有", "相": place + 1 < row.upperBound && "关關应".unicodeScalars.contains(text.scalars[place + 1])
    default: false
    }
  }

  /// Characters of the number that a step of a schedule begins with: `1.`, `①`.
  private static func stepMark(_ text: String) -> Int {
    let scalars = Array(text.unicodeScalars.prefix(2))
    guard let first = scalars.first else { return 0 }
    if ("①"..."⑳").contains(first) { return 1 }
    return scalars.count == 2 && ("1"..."9").contains(first) && ".．、".unicodeScalars.contains(scalars[1])
      ? 2 : 0
  }

  /// Where the period ends that begins at a place, by itself or right behind the last.
  private func endOfPeriod(
    from place: Int, behind last: Int, _ before: Unicode.Scalar, _ row: Range<Int>
  ) -> Int? {
    guard place == last || !Self.times.contains(before) else { return nil }
    let ahead = text.text(place..<min(place + 14, row.upperBound))
    let mark = Self.stepMark(ahead)
    guard let end = periods.prefixEnd(ahead.dropFirst(mark).utf8.span) else { return nil }
    return place + mark
      + String(decoding: Array(ahead.dropFirst(mark).utf8)[..<end], as: UTF8.self).unicodeScalars.count
  }

  /// What a step of a schedule begins with.
  private static let steps = Set("0123456789一二三四第上下".unicodeScalars)
  private static let levels = Set("市县縣区區省州镇鎮乡鄉旗".unicodeScalars)
  private static let times = Set("0123456789年月至—到本".unicodeScalars)
  /// What names of bodies end with.
  private static let ends = Set("局委办辦会會协協府社团團心司院队隊部联聯站所处處馆館校位门門场場）".unicodeScalars)
}
