import Gazetteer

/// What it costs to take a text at the head of a table for a region or for a word made of several.
///
/// The readings of one dump look at the same texts again and again, so what was found is kept.
struct HeaderWordCosts {
  /// The cost of a name that only its form and its place tell to be a region.
  static let guess = 16
  /// Texts that are kept; beyond that they are looked at anew.
  private static let mostKept = 16_384

  private let words: HeaderWords
  private var regions: [String: Int?] = [:]
  private var compounds: [String: (match: HeaderMatch, cost: Int)?] = [:]

  init(words: HeaderWords) { self.words = words }

  /// What it costs to take a text for a region; `nil` for one that is none.
  mutating func region(_ text: String) -> Int? {
    if let known = regions[text] { return known }
    let cost = placeCost(text)
    if regions.count < Self.mostKept { regions[text] = .some(cost) }
    return cost
  }

  /// The column that a word names which is made of several, and what it costs to take it for one; `nil` for a
  /// text that names none.
  mutating func compound(_ text: String) -> (match: HeaderMatch, cost: Int)? {
    if let known = compounds[text] { return known }
    let found = words.role(of: text).map { match in
      (
        match: match,
        cost: isHeadOfUnit(text) ? 6 : isRunTogether(text) ? 60 : 2 + 2 * text.unicodeScalars.count
      )
    }
    if compounds.count < Self.mostKept { compounds[text] = .some(found) }
    return found
  }

  /// Whether a compound is rather several columns: `分管领导配合单位`.
  ///
  /// Names of projects (`项目责任单位`) narrow other words and do not count.
  private func isRunTogether(_ text: String) -> Bool {
    text.indices.dropFirst().contains { middle in
      guard let first = words.exactRole(of: String(text[..<middle])), first.role != .name,
        first.role != .regionGroup
      else { return false }
      return words.role(of: text[middle...]) != nil
    }
  }

  /// Whether a compound is an office in a unit: `牵头单位分管领导`.
  private func isHeadOfUnit(_ text: String) -> Bool {
    text.indices.dropFirst().contains { middle in
      let unit = words.exactRole(of: String(text[..<middle]))?.role
      return (unit == .lead || unit == .cooperating)
        && words.exactRole(of: String(text[middle...]))?.role == .leader
    }
  }

  /// The names that are known are known for certain; what only ends like the name of a town or a zone may
  /// also be two of them (`凤鸣街道高桥街道`), or a word run together with one.
  private func placeCost(_ text: String) -> Int? {
    if Divisions.shared.knows(text) || RegionWords.isOwn(text) { return 5 }
    let count = text.count
    if RegionNames.isRegionName(text) {
      guard !text.contains(where: \.isASCII) else { return nil }
      let ends = text.dropLast().count { "区县市镇乡道".contains($0) }
      return 7 + 4 * max(0, count - 5) + (ends == 0 ? 0 : (count <= 4 ? 2 : 8) + 30 * (ends - 1))
    }
    // A short form that no table lists: 前郭县 for 前郭尔罗斯蒙古族自治县.
    guard RegionNames.mayBeRegionName(text) else { return nil }
    return Self.guess
  }
}
