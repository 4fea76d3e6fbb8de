/// A year that a title mentions, and how.
package struct TitleYear: Sendable, Hashable {
  /// How the title mentions the year; the first case is the best evidence.
  package enum Evidence: Int, Sendable, Comparable, CaseIterable {
    /// `2024年`, `2024年度`.
    case year
    /// `二〇二四年`.
    case chineseNumerals
    /// One end of `2021—2025年`.
    case range
    /// `〔2024〕4号`: the year in which the document was issued.
    case documentNumber

    /// Better evidence comes first.
    package static func < (left: Evidence, right: Evidence) -> Bool { left.rawValue < right.rawValue }
  }

  /// From 1949 to 2099.
  package var year: Int
  /// How the title mentions it.
  package var evidence: Evidence
  /// As printed, without white space.
  package var text: String
}

/// Reads the years out of a title.
extension TitleReader {
  /// The years that `title` mentions, best evidence first, then in the order of the title.
  ///
  /// Years from 1949 to 2099 only. Several answers mean that the title does not decide; none is dropped. A
  /// year mentioned twice in the same way is given once. O(*n*) in the title.
  package static func years(inTitle title: String) -> [TitleYear] {
    let characters = Array(CompactText.fold(title))
    var result: [TitleYear] = []
    var index = 0
    while index + 4 <= characters.count {
      guard let found = year(in: characters, at: index) else {
        index += 1
        continue
      }
      if !result.contains(where: { $0.year == found.year && $0.evidence == found.evidence }) {
        result.append(found)
      }
      index += 4
    }
    return result.enumerated().sorted {
      ($0.element.evidence, $0.offset) < ($1.element.evidence, $1.offset)
    }.map(\.element)
  }

  private static func year(in characters: [Character], at start: Int) -> TitleYear? {
    let digits = characters[start..<(start + 4)]
    let isASCII = digits.allSatisfy { $0.isASCII && $0.isWholeNumber }
    guard isASCII || digits.allSatisfy({ chineseDigits[$0] != nil }) else { return nil }
    func character(_ index: Int) -> Character? {
      characters.indices.contains(index) ? characters[index] : nil
    }
    let value = digits.reduce(0) { $0 * 10 + (chineseDigits[$1] ?? $1.wholeNumberValue ?? 0) }
    guard (1949...2099).contains(value) else { return nil }
    let before = character(start - 1)
    let after = character(start + 4)
    // A longer number is no year.
    if isASCII, before?.isASCIIDigit == true || after?.isASCIIDigit == true { return nil }
    let text = String(digits)
    if isASCII, let before, let after, "〔［[（".contains(before), "〕］]）".contains(after) {
      let isNumbered = character(start + 5)?.isASCIIDigit == true || character(start + 5) == "第"
      return isNumbered
        ? TitleYear(year: value, evidence: .documentNumber, text: "\(before)\(text)\(after)") : nil
    }
    if let after, dashes.contains(after) { return TitleYear(year: value, evidence: .range, text: text) }
    if after == "年" {
      let afterYear = character(start + 5)
      let isRange =
        before.map { dashes.contains($0) } ?? false || afterYear.map { dashes.contains($0) } ?? false
      return TitleYear(
        year: value, evidence: isRange ? .range : isASCII ? .year : .chineseNumerals, text: text + "年")
    }
    return nil
  }

  private static let dashes: Set<Character> = ["—", "-", "–", "~", "～", "至", "－"]

  private static let chineseDigits: [Character: Int] = [
    "〇": 0, "零": 0, "○": 0, "Ｏ": 0, "O": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8,
    "九": 9,
  ]
}
