/// Finds the jurisdiction of a plan and the code of each of its region columns, without guessing.
package struct RegionResolver: Sendable {
  private let divisions = Divisions.shared
  private let zones = Zones.shared

  /// A resolver over the tables of the library.
  package init() {}

  /// Resolves the region columns of one plan.
  ///
  /// `names` are the columns as printed. `planYear` is the year of the plan, where known; without it a name
  /// counts in any year and only a code that never changed is given. `stated` is the jurisdiction that the
  /// title names (`杭州市`, `杭州市西湖区`), `nil` where it names none. O(*k* log *n*) in the names, for a table
  /// of *n* divisions.
  package func resolve(_ names: [String], planYear: Int?, stated: String?) -> RegionResolution {
    let folded = names.map { CompactText.fold($0) }
    let evidence = folded.filter { !RegionWords.isOwn($0) && !RegionWords.isTotal($0) }.map(base)
    let found = JurisdictionFinder().find(
      evidence, planYear: planYear, stated: statedDivisions(stated, planYear))
    let regions = folded.map { region($0, planYear, found.jurisdiction) }
    return RegionResolution(
      jurisdiction: found.jurisdiction, candidates: found.candidates, divisionNames: found.divisionNames,
      regions: regions)
  }

  /// What counts of a name with a bracket: `高新区（滨江）` counts as the bracket's division, `南湖区（经开区）`
  /// as the name before it.
  private func base(_ name: String) -> String {
    guard !divisions.knows(name), let (base, inside) = Brackets.trailing(of: name) else { return name }
    return ZoneGrammar.matches(base) && !divisions.knows(base) ? inside : base
  }

  private func statedDivisions(_ stated: String?, _ planYear: Int?) -> [Division] {
    guard let stated else { return [] }
    let all = TitleReader().jurisdiction(inTitle: stated, planYear: planYear).candidates.flatMap(\.divisions)
    guard let planYear else { return all }
    let valid = all.filter { $0.isValid(forPlanYear: planYear) }
    return valid.isEmpty ? all : valid
  }

  private func region(_ name: String, _ planYear: Int?, _ jurisdiction: Division?) -> ResolvedRegion {
    if RegionWords.isTotal(name), !isShortFormOfChild(name, jurisdiction) {
      return ResolvedRegion(name: name, role: nil, code: nil, issue: .none, isTotal: true)
    }
    if RegionWords.isOwn(name) || name == jurisdiction?.name {
      return ResolvedRegion(name: name, role: .own, code: nil, issue: .none)
    }
    if let region = place(name, as: name, planYear, jurisdiction) { return region }
    if let (base, inside) = Brackets.trailing(of: name) {
      // One administration printed with both of its names: the division in the bracket has the code.
      if !divisions.knows(base), ZoneGrammar.matches(base),
        var merged = place(inside, as: name, planYear, jurisdiction), merged.code != nil
      {
        merged.isShortForm = true
        return merged
      }
      if let region = place(base, as: name, planYear, jurisdiction) { return region }
    }
    let looksLikeDivision = name.last.map { RegionNames.endings.contains($0) } ?? false
    return ResolvedRegion(name: name, role: looksLikeDivision ? .division : nil, code: nil, issue: .unknown)
  }

  /// Whether a word for a total is the short form of a division below: 全州 is 全州县 in a plan of 桂林市.
  private func isShortFormOfChild(_ name: String, _ jurisdiction: Division?) -> Bool {
    guard let jurisdiction else { return false }
    return divisions.shortForms(of: name, in: nil).contains { $0.parentKey == jurisdiction.key }
  }

  /// The region that `name` names, reported as `printed`; `nil` where nothing knows the name.
  private func place(
    _ name: String, as printed: String, _ planYear: Int?, _ jurisdiction: Division?
  ) -> ResolvedRegion? {
    let named = divisions.named(name)
    // 道真县 is the common name of an autonomous county, and as good as the full one.
    let plain = divisions.autonomousShortForms(of: name)
    let records = named + plain
    if let jurisdiction, let region = child(printed, records, planYear, jurisdiction) {
      return marked(region, shortFor: plain)
    }
    if let region = zone(name, as: printed, planYear, jurisdiction) { return region }
    if !records.isEmpty {
      return marked(elsewhere(printed, records, planYear, jurisdiction), shortFor: plain)
    }
    let shortened = divisions.shortForms(of: name, in: nil)
    if let jurisdiction, var region = child(printed, shortened, planYear, jurisdiction) {
      region.isShortForm = true
      return region
    }
    if TownGrammar.matches(name) {
      return ResolvedRegion(name: printed, role: .division, code: nil, issue: .none, isBelowCounty: true)
    }
    if ZoneGrammar.matches(name) {
      return ResolvedRegion(name: printed, role: .zone, code: nil, issue: .none)
    }
    guard jurisdiction == nil, !shortened.isEmpty else { return nil }
    var region = elsewhere(printed, shortened, planYear, nil)
    region.isShortForm = true
    return region
  }

  /// The region, said to be a short form where only that of an autonomous division has its code.
  private func marked(_ region: ResolvedRegion, shortFor plain: [Division]) -> ResolvedRegion {
    guard let code = region.code, plain.contains(where: { $0.code == code }) else { return region }
    var region = region
    region.isShortForm = true
    return region
  }

  /// Among `records`, the one below `jurisdiction`; `nil` where none ever was.
  private func child(
    _ printed: String, _ records: [Division], _ planYear: Int?, _ jurisdiction: Division
  ) -> ResolvedRegion? {
    let below = records.filter { isBelow($0, jurisdiction, planYear) }
    guard !below.isEmpty else { return nil }
    let direct = below.filter { $0.parentKey == jurisdiction.key }
    // 巢湖市 of 安徽省 is a county below 合肥市 since the prefecture of that name ended.
    let standing = planYear.flatMap { year in
      [direct, below].first { $0.contains { $0.isValid(forPlanYear: year) } }
    }
    return decide(printed, standing ?? (direct.isEmpty ? below : direct), planYear)
  }

  private func isBelow(_ division: Division, _ jurisdiction: Division, _ planYear: Int?) -> Bool {
    division.parentKey == jurisdiction.key
      || divisions.ancestors(of: division, in: planYear ?? division.since).contains {
        $0.key == jurisdiction.key
      }
  }

  /// A region for the one code among `records` that is valid, or the reason why there is none.
  private func decide(_ printed: String, _ records: [Division], _ planYear: Int?) -> ResolvedRegion {
    var region = ResolvedRegion(name: printed, role: .division, code: nil, issue: .none)
    let valid = planYear.map { year in records.filter { $0.isValid(forPlanYear: year) } } ?? records
    let codes = Set(valid.map(\.key)).sorted().map(\.description)
    if codes.count == 1 {
      region.code = codes[0]
    } else if codes.isEmpty {
      region.issue = otherYear(records, planYear ?? Divisions.lastYear)
    } else {
      region.issue = .homonymUnresolved(codes)
    }
    return region
  }

  /// The nearest record in time tells when the name began or ended.
  private func otherYear(_ records: [Division], _ planYear: Int) -> RegionIssue {
    if let past = records.filter({ $0.since <= planYear }).max(by: { $0.since < $1.since }),
      let ending = divisions.ending(of: past)
    {
      return .notInYear(
        began: nil, ended: ending.year, successors: ending.successors.map(\.name), predecessors: [])
    }
    guard let future = records.min(by: { $0.since < $1.since }) else { return .unknown }
    let beginning = divisions.beginning(of: future)
    return .notInYear(
      began: beginning.year, ended: nil, successors: [], predecessors: beginning.predecessors.map(\.name))
  }

  /// A division that is not below the jurisdiction, or whose jurisdiction is not known.
  private func elsewhere(
    _ printed: String, _ records: [Division], _ planYear: Int?, _ jurisdiction: Division?
  ) -> ResolvedRegion {
    guard jurisdiction != nil else { return decide(printed, records, planYear) }
    let codes = Set(records.map(\.key)).sorted().map(\.description)
    return ResolvedRegion(
      name: printed, role: .division, code: nil, issue: .outsideJurisdiction(codes))
  }

  private func zone(
    _ name: String, as printed: String, _ planYear: Int?, _ jurisdiction: Division?
  ) -> ResolvedRegion? {
    // An alias means this zone only below its own parent; elsewhere the form of the name decides later.
    guard let jurisdiction else { return nil }
    let known = zones.named(name, below: jurisdiction.code)
    guard !known.isEmpty else { return nil }
    var region = ResolvedRegion(name: printed, role: .zone, code: nil, issue: .none)
    if let planYear, !known.contains(where: { $0.isValid(forPlanYear: planYear) }), let zone = known.first {
      let ended = zone.until.flatMap { $0 <= planYear ? $0 : nil }
      region.issue = .notInYear(
        began: ended == nil ? zone.since : nil, ended: ended, successors: [], predecessors: [])
    }
    return region
  }
}
