import Gazetteer
import PlanModel

/// Finds which regions of two plans are the same places, from the codes and the history of divisions.
struct CrosswalkMaker: Sendable {
  private let divisions = Divisions.shared
  private let text: MatchText
  private let old: Document
  private let new: Document
  /// The year-ends whose map each plan is drawn on.
  private let oldYear: Int?
  private let newYear: Int?

  init(old: Document, new: Document, text: MatchText) {
    self.old = old
    self.new = new
    self.text = text
    oldYear = Self.mapYear(of: old, Divisions.shared)
    newYear = Self.mapYear(of: new, Divisions.shared)
  }

  /// The year-end whose map a plan is drawn on: that of its year, or of the year before where one of its
  /// regions stood only then.
  ///
  /// `nil` for a plan without a year.
  static func mapYear(of document: Document, _ divisions: Divisions) -> Int? {
    guard let year = document.year, (1...9_999).contains(year) else { return nil }
    let codes = document.regions.compactMap(\.code)
    func standing(_ end: Int) -> Int { codes.count { divisions.division(code: $0, in: end) != nil } }
    return standing(year - 1) > standing(year) ? year - 1 : year
  }

  /// The groups; O(*n*) in the regions, and for each in the table of divisions.
  func crosswalk() -> RegionCrosswalk {
    let count = old.regions.count
    var sets = DisjointSets(count: count + new.regions.count)
    join(&sets)
    var members: [Int: RegionCrosswalk.Group] = [:]
    var order: [Int] = []
    for index in 0..<(count + new.regions.count) {
      let root = sets.root(of: index)
      if members[root] == nil { order.append(root) }
      var group = members[root] ?? RegionCrosswalk.Group(kind: .same, old: [], new: [])
      if index < count {
        group.old.append(old.regions[index].name)
      } else {
        group.new.append(new.regions[index - count].name)
      }
      members[root] = group
    }
    return RegionCrosswalk(
      groups: order.compactMap { root in
        guard var group = members[root] else { return nil }
        group.kind = kind(of: group)
        return group
      })
  }

  private func kind(of group: RegionCrosswalk.Group) -> RegionCrosswalk.Group.Kind {
    if group.new.isEmpty { return .onlyOld }
    if group.old.isEmpty { return .onlyNew }
    guard group.old.count == 1, group.new.count == 1,
      let first = old.regions.first(where: { $0.name == group.old[0] }),
      let second = new.regions.first(where: { $0.name == group.new[0] })
    else { return .reorganised }
    if first.code != nil, first.code == second.code, hasNewTerritory(second.code) {
      return .territoryChanged
    }
    if first.role != .own, text.letters(first.name) != text.letters(second.name) { return .renamed }
    return first.code == second.code || first.code == nil || second.code == nil ? .same : .renamed
  }

  private func hasNewTerritory(_ code: String?) -> Bool {
    guard let code, let oldYear, let newYear else { return false }
    return divisions.territoryChanged(
      code: code, between: min(oldYear, newYear), and: max(oldYear, newYear))
  }

  /// Joins what is one place, or exchanged territory; places of the new plan follow those of the old one.
  private func join(_ sets: inout DisjointSets) {
    let count = old.regions.count
    var oldByName: [String: [Int]] = [:]
    var oldByCode: [String: [Int]] = [:]
    for (index, region) in old.regions.enumerated() {
      oldByName[name(of: region), default: []].append(index)
      if let code = region.code { oldByCode[code, default: []].append(index) }
    }
    var newByCode: [String: [Int]] = [:]
    for (index, region) in new.regions.enumerated() {
      if let code = region.code { newByCode[code, default: []].append(count + index) }
      for other in oldByName[name(of: region)] ?? []
      where region.code == nil || old.regions[other].code == nil {
        sets.join(other, count + index)
      }
    }
    for (code, places) in oldByCode {
      for place in places { for other in newByCode[code] ?? [] { sets.join(place, other) } }
    }
    guard let oldYear, let newYear, oldYear != newYear else { return }
    let (earlier, later) = oldYear < newYear ? (oldByCode, newByCode) : (newByCode, oldByCode)
    for (code, places) in earlier {
      let heirs = divisions.successors(of: code, from: min(oldYear, newYear), to: max(oldYear, newYear))
      for heir in heirs {
        for place in places { for other in later[heir.code] ?? [] { sets.join(place, other) } }
      }
    }
  }

  /// A region's name as it is compared; the government itself is one place, whatever it is called.
  private func name(of region: Region) -> String {
    region.role == .own ? "\u{1F}self" : text.letters(region.name)
  }
}
