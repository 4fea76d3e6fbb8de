/// Reads the issuing government out of a title.
package struct TitleReader: Sendable {
  private let divisions = Divisions.shared

  /// A reader over the tables of the library.
  package init() {}

  /// The places that `title` names, and the level that it speaks of.
  ///
  /// Full names count anywhere; a name that is also a common word (`城区`, `新区`) only behind the division
  /// above it. A short form counts only for a province or prefecture at the beginning of the title or behind
  /// the year. With a year, names of other years are given only where no other fits. O(*n*) in the title.
  package func jurisdiction(inTitle title: String, planYear: Int? = nil) -> TitleJurisdiction {
    let characters = Array(CompactText.fold(title))
    var candidates = fullNames(in: characters, planYear)
    if candidates.isEmpty, let short = shortForm(in: characters, planYear) { candidates = [short] }
    return TitleJurisdiction(candidates: candidates, levelWord: levelWord(in: String(characters)))
  }

  private func fullNames(in characters: [Character], _ planYear: Int?) -> [TitleJurisdiction.Candidate] {
    var result: [TitleJurisdiction.Candidate] = []
    var start = 0
    /// Where the last name ended, so that a chain of names becomes one.
    var chainEnd: Int?
    while start < characters.count {
      let above = chainEnd == start ? result.last : nil
      guard let name = longestName(in: characters, at: start, below: above?.divisions, planYear) else {
        start += 1
        continue
      }
      let (length, found) = (name.length, name.divisions)
      let text = String(characters[start..<(start + length)])
      if let above, name.isBelow {
        result[result.count - 1] = .init(text: above.text + text, divisions: found, isShortForm: false)
      } else if !result.contains(where: { $0.text == text }) {
        result.append(.init(text: text, divisions: found, isShortForm: false))
      }
      start += length
      chainEnd = start
    }
    return result
  }

  private func longestName(
    in characters: [Character], at start: Int, below above: [Division]?, _ planYear: Int?
  ) -> (length: Int, divisions: [Division], isBelow: Bool)? {
    var length = min(Self.longest, characters.count - start)
    while length >= 2 {
      defer { length -= 1 }
      guard RegionNames.endings.contains(characters[start + length - 1]) else { continue }
      let name = String(characters[start..<(start + length)])
      let records = inYear(divisions.named(name), planYear)
      guard !records.isEmpty else { continue }
      if let above {
        let children = records.filter { child in
          divisions.ancestors(of: child, in: planYear ?? child.since).contains { parent in
            above.contains { $0.key == parent.key }
          }
        }
        if !children.isEmpty { return (length, children, true) }
      }
      if !Self.commonWords.contains(name) { return (length, records, false) }
    }
    return nil
  }

  private func shortForm(in characters: [Character], _ planYear: Int?) -> TitleJurisdiction.Candidate? {
    var starts = [0]
    for index in characters.indices.dropLast() where "年度".contains(characters[index]) {
      starts.append(index + 1)
    }
    for start in starts {
      for length in [4, 3, 2] where start + length <= characters.count {
        let text = String(characters[start..<(start + length)])
        let found = inYear(divisions.shortForms(of: text, in: nil).filter { $0.level != .county }, planYear)
        if !found.isEmpty { return .init(text: text, divisions: found, isShortForm: true) }
      }
    }
    return nil
  }

  private func inYear(_ records: [Division], _ planYear: Int?) -> [Division] {
    guard let planYear else { return records }
    let valid = records.filter { $0.isValid(forPlanYear: planYear) }
    return Divisions.oncePerCode(valid.isEmpty ? records : valid)
  }

  private func levelWord(in title: String) -> String? {
    for level in ["省", "市", "县", "区", "州", "旗", "镇", "街道", "乡"] {
      for office in ["人民政府", "政府", "委办公", "委、", "级民生", "本级"] where title.contains(level + office) {
        return level
      }
    }
    return nil
  }

  /// The longest name in the table has 15 characters.
  private static let longest = 15

  /// Names of divisions that titles also use as plain words.
  private static let commonWords: Set<String> = [
    "城区", "郊区", "矿区", "新区", "东区", "西区", "南区", "北区", "老城区", "新城区", "城中区", "市中区", "城关区",
    "特区", "市区", "海域",
  ]
}
