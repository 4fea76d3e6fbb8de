package import PlanModel
import Quantities
package import TestSupport

/// Makes the plan of the next year from a plan.
///
/// Knows nothing of the matcher. The same seed, plan and pool always give the same pair of years.
package struct NextYear {
  package var changes = YearChanges()
  package var random: SplitMix64
  /// Projects of other plans, for what is added.
  private let pool: [Project]

  package init(seed: UInt64, pool: [Project]) {
    random = SplitMix64(seed: seed)
    self.pool = pool
  }

  /// One measure on its way to the next year, with what its project says.
  private struct Item {
    var project: Project
    var measure: Measure
    var statement: String
    /// Where it comes from; empty for one that is added.
    var old: [String]
  }

  private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

  /// The plan, in some places with two measures for one, and what it could be a year later.
  ///
  /// O(*n*) in the measures.
  package mutating func pair(from plan: Dataset) -> GeneratedPair {
    let year = (plan.document.year ?? 2_020)
    var old = plan
    old.document.year = year
    old.source.sha256 = String(repeating: "0", count: 64)
    old.findings = []
    var items: [Item] = []
    for index in old.projects.indices { items += beforeMergers(&old.projects[index], plan.document.kind) }
    var subjects = Set(items.map(\.statement))
    items = items.filter { _ in !chance(changes.dropped) }
    for index in items.indices { change(&items[index], year) }
    var groups = regrouped(items)
    for _ in 0..<(plan.projects.count * changes.added / 100 + 1) {
      guard var project = pool.randomElement(using: &random) else { break }
      project.measures = Array(project.measures.prefix(1))
      let added = self.items(of: project, kind: plan.document.kind).filter {
        !subjects.contains($0.statement)
      }
      guard var item = added.first, subjects.insert(item.statement).inserted else { continue }
      item.old = []
      if let lead = plan.projects.randomElement(using: &random)?.lead { item.project.lead = lead }
      item.measure.allocations = []
      groups.insert([item], at: Int.random(in: 0...groups.count, using: &random))
    }
    for _ in 0..<(groups.count * changes.moved / 100) {
      let group = groups.remove(at: Int.random(in: 0..<groups.count, using: &random))
      groups.insert(group, at: Int.random(in: 0...groups.count, using: &random))
    }
    return assembled(old, groups, year + 1)
  }

  /// The measures of a project, some of which it then holds in two parts.
  private mutating func beforeMergers(_ project: inout Project, _ kind: Document.Kind) -> [Item] {
    var whole = items(of: project, kind: kind)
    var printed: [Item] = []
    for index in whole.indices {
      let parts =
        project.measures[index].within == nil && chance(changes.merged)
        ? self.parts(of: whole[index]) : [whole[index]]
      whole[index].old = parts.indices.map { "\(project.id)/\(printed.count + $0 + 1)" }
      printed += parts
    }
    guard printed.count > whole.count else {
      for index in whole.indices { whole[index].old = [project.measures[index].id] }
      return whole
    }
    let ids = Dictionary(
      zip(project.measures.map(\.id), whole.map { $0.old[0] }), uniquingKeysWith: { first, _ in first })
    project.name = Self.name(of: printed)
    project.measures = printed.enumerated().map { index, item in
      var measure = item.measure
      measure.name = Self.rowName(of: item)
      measure.id = "\(project.id)/\(index + 1)"
      measure.within = measure.within.flatMap { ids[$0] }
      return measure
    }
    return whole
  }

  private static func name(of items: [Item]) -> String {
    items.map { $0.statement.replacing("#", with: $0.measure.target?.text ?? "") }.joined(separator: "，")
  }

  private func items(of project: Project, kind: Document.Kind) -> [Item] {
    project.measures.map { measure in
      let target = measure.target?.text.filter { $0 != " " } ?? ""
      let subject = measure.subject ?? ""
      let clauses = project.name.split(separator: "，").map { $0.filter { $0 != " " } }
        .filter { !subject.isEmpty && $0.contains(subject) }
      // Of several clauses about one thing, the one with the amount.
      var statement =
        measure.name ?? clauses.first { !target.isEmpty && $0.contains(target) } ?? clauses.first
        ?? project.name
      if !target.isEmpty { statement = statement.filter { $0 != " " }.replacing(target, with: "#") }
      return Item(project: project, measure: measure, statement: statement, old: [measure.id])
    }
  }

  /// What a measure is called among others of its project: its own name, or what it says where nothing is counted.
  private static func rowName(of item: Item) -> String? {
    item.measure.name ?? (item.measure.subject == nil ? item.statement.filter { $0 != "#" } : nil)
  }

  private mutating func change(_ item: inout Item, _ year: Int) {
    if chance(changes.reworded) {
      let texts = Rewording.reworded(
        [item.measure.subject ?? "", item.statement, item.measure.name ?? ""], using: &random)
      if item.measure.subject != nil { item.measure.subject = texts[0] }
      item.statement = texts[1]
      if item.measure.name != nil { item.measure.name = texts[2] }
    }
    if chance(changes.otherLead), let lead = pool.randomElement(using: &random)?.lead {
      item.project.lead = lead
    }
    if chance(changes.otherLeader), let leaders = pool.randomElement(using: &random)?.leaders,
      !leaders.isEmpty
    {
      item.project.leaders = leaders
    }
    if chance(changes.otherContact), !item.project.contacts.isEmpty { item.project.contacts = ["王某某"] }
    if chance(changes.otherCategory), let category = item.project.category {
      item.project.category = "新的" + category.suffix(4)
    }
    guard let quantity = item.measure.target?.quantity else { return }
    if !chance(changes.sameTarget) { scale(&item, quantity) }
  }

  private mutating func scale(_ item: inout Item, _ quantity: Quantity) {
    let percent = Int.random(in: 55...180, using: &random)
    func scaled(_ quantity: Quantity, _ percent: Int) -> Quantity? {
      guard let value = quantity.value.integer, value < 1 << 40 else { return nil }
      var result = quantity
      let number = max(1, value * percent / 100)
      result.value = ExactDecimal(number)
      result.text = "\(number)\(quantity.unit?.word ?? "")"
      return result
    }
    guard var target = scaled(quantity, percent) else { return }
    if chance(changes.otherUnit) {
      target = OtherUnits.changed(target)
    } else if chance(changes.inTenThousands), let number = target.value.integer, number > 10_000,
      let tenThousands = ExactDecimal(significand: Int64(number), exponent: -4)
    {
      target.text = "\(tenThousands)万\(target.unit?.word ?? "")"
    }
    item.measure.target = .amount(target)
    for index in item.measure.allocations.indices {
      guard let share = item.measure.allocations[index].quantity,
        let new = scaled(share, percent + Int.random(in: -8...8, using: &random))
      else { continue }
      item.measure.allocations[index].state = .value(new)
    }
  }

  /// The measures in projects: some alone that stood together, some together that stood alone, some in parts.
  private mutating func regrouped(_ items: [Item]) -> [[Item]] {
    var groups: [[Item]] = []
    for item in items {
      // What was merged is not split again.
      let parts = item.old.count == 1 && chance(changes.split) ? self.parts(of: item) : [item]
      if parts.count > 1 {
        groups.append(parts)
      } else if let last = groups.last?.last,
        last.project.id == item.project.id
          ? !chance(changes.ungrouped) : last.project.lead == item.project.lead && chance(changes.grouped * 3)
      {
        groups[groups.count - 1].append(item)
      } else {
        groups.append([item])
      }
    }
    return groups
  }

  private func parts(of item: Item) -> [Item] {
    guard let quantity = item.measure.target?.quantity, let value = quantity.value.integer, value >= 4,
      quantity.unit?.isSummable ?? false
    else { return [item] }
    return [("城区", value * 3 / 5), ("乡镇", value - value * 3 / 5)].map { place, number in
      var part = item
      var amount = quantity
      amount.value = ExactDecimal(number)
      amount.text = "\(number)\(quantity.unit?.word ?? "")"
      part.measure.target = .amount(amount)
      part.measure.allocations = []
      if let subject = part.measure.subject, !subject.isEmpty {
        part.statement = part.statement.replacing(subject, with: place + subject)
        part.measure.subject = place + subject
      } else {
        part.statement = place + part.statement
      }
      return part
    }
  }

  private func assembled(_ old: Dataset, _ groups: [[Item]], _ year: Int) -> GeneratedPair {
    var new = old
    new.document.year = year
    new.source.sha256 = String(repeating: "1", count: 64)
    var pairs: Set<TruePair> = []
    new.projects = groups.enumerated().map { place, group in
      let number = place + 1
      let id = "\(year)-\(number < 10 ? "0" : "")\(number)"
      var project = group[0].project
      project.id = id
      project.number = number
      project.name = Self.name(of: group)
      project.measures = group.enumerated().map { index, item in
        var measure = item.measure
        measure.id = "\(id)/\(index + 1)"
        measure.name = group.count > 1 ? Self.rowName(of: item) : nil
        measure.within = nil
        for old in item.old { pairs.insert(TruePair(old: old, new: measure.id)) }
        return measure
      }
      return project
    }
    return GeneratedPair(old: old, new: new, pairs: pairs)
  }
}
