/// Finds the division whose children a list of names are, by counting; a tie or too little evidence gives
/// none.
struct JurisdictionFinder {
  /// The divisions that names are looked up in.
  var divisions = Divisions.shared
  /// The zones that names are looked up in.
  var zones = Zones.shared

  /// What the count came to.
  struct Found {
    /// The winner, if there is one.
    var jurisdiction: Division?
    /// All that a name spoke for, best first.
    var candidates: [JurisdictionCandidate]
    /// How many distinct names look like divisions.
    var divisionNames: Int
  }

  /// `names` are folded and hold neither totals nor the government itself.
  ///
  /// Without a year any year counts.
  ///
  /// Without a title the winner needs at least two names of its own, more than any other division, and at
  /// least half of all names that look like divisions. With one, the division stated wins unless the names
  /// fit another one better, one below it not counted.
  func find(_ names: [String], planYear: Int?, stated: [Division]) -> Found {
    var tallies: [DivisionCode: Tally] = [:]
    var divisionNames = 0
    for name in Set(names) {
      if count(name, planYear, into: &tallies) { divisionNames += 1 }
      for parent in Set(zones.named(name).map(\.parent)) {
        if let code = DivisionCode(parent) { tallies[code, default: Tally()].zones += 1 }
      }
    }
    for division in stated { tallies[division.key, default: Tally()].isStated = true }

    let candidates = tallies.compactMap { code, tally -> JurisdictionCandidate? in
      let named = stated.last { $0.key == code }
      guard let division = named ?? record(code, planYear) else { return nil }
      return JurisdictionCandidate(
        division: division, inYear: tally.inYear, inOtherYears: tally.inOtherYears, zones: tally.zones,
        isStated: tally.isStated)
    }.sorted(by: Self.comesBefore)
    return Found(
      jurisdiction: decide(candidates, divisionNames: divisionNames), candidates: candidates,
      divisionNames: divisionNames)
  }

  private struct Tally {
    var inYear = 0
    var inOtherYears = 0
    var zones = 0
    var isStated = false
  }

  /// Adds one name to the parents of all divisions that bear it; whether it looks like a division at all.
  private func count(_ name: String, _ planYear: Int?, into tallies: inout [DivisionCode: Tally]) -> Bool {
    var records = divisions.named(name) + divisions.autonomousShortForms(of: name)
    if records.isEmpty { records = divisions.shortForms(of: name, in: nil) }
    let inYear = planYear.map { year in records.filter { $0.isValid(forPlanYear: year) } } ?? records
    let parents = Set(inYear.compactMap(\.parentKey))
    for parent in parents { tallies[parent, default: Tally()].inYear += 1 }
    for parent in Set(records.compactMap(\.parentKey)).subtracting(parents) {
      tallies[parent, default: Tally()].inOtherYears += 1
    }
    if !records.isEmpty { return true }
    guard let last = name.last, "区县市旗".contains(last) else { return false }
    return !ZoneGrammar.matches(name) && zones.named(name).isEmpty && !TownGrammar.matches(name)
  }

  private func record(_ code: DivisionCode, _ planYear: Int?) -> Division? {
    let records = divisions.records(of: code)
    guard let planYear else { return records.last }
    return records.last { $0.isValid(forPlanYear: planYear) } ?? records.last
  }

  private func decide(_ candidates: [JurisdictionCandidate], divisionNames: Int) -> Division? {
    let stated = candidates.filter(\.isStated)
    guard let best = candidates.first else { return nil }
    if let first = stated.first {
      // Homonyms in the title: the names must tell them apart.
      if stated.count > 1, stated[1].inYear == first.inYear { return nil }
      // The counties of a prefecture below it speak for a province, too.
      let below = candidates.filter { $0.division.parentKey == first.division.key }
      let inYear = max(first.inYear, below.map(\.inYear).max() ?? 0)
      let isContradicted = candidates.contains { candidate in
        !candidate.isStated && candidate.inYear > inYear && candidate.inYear >= 2
      }
      if isContradicted { return nil }
      return first.division
    }
    let second = candidates.dropFirst().first?.inYear ?? 0
    guard best.inYear >= 2, best.inYear > second, best.inYear * 2 >= divisionNames else { return nil }
    return best.division
  }

  private static func comesBefore(_ left: JurisdictionCandidate, _ right: JurisdictionCandidate) -> Bool {
    if left.inYear != right.inYear { return left.inYear > right.inYear }
    if left.isStated != right.isStated { return left.isStated }
    if left.inOtherYears != right.inOtherYears { return left.inOtherYears > right.inOtherYears }
    if left.zones != right.zones { return left.zones > right.zones }
    return left.division.key < right.division.key
  }
}
