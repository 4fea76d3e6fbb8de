import PlanModel
import Quantities

/// What changed in a pair of measures, or between a whole and its parts.
struct PairChanges {
  private let old: PlanSide
  private let new: PlanSide
  private let text: MatchText
  private let targets: TargetChanges
  private let people: PeopleChanges
  private let wording: WordingChanges
  private let deadlines: DeadlineChange
  private let shares: ShareChanges

  init(old: PlanSide, new: PlanSide, crosswalk: RegionCrosswalk, text: MatchText) {
    self.old = old
    self.new = new
    self.text = text
    targets = TargetChanges(text: text)
    people = PeopleChanges(text: text, oldYear: old.year, newYear: new.year)
    wording = WordingChanges(text: text)
    deadlines = DeadlineChange(text: text, oldYear: old.year, newYear: new.year)
    shares = ShareChanges(crosswalk: crosswalk)
  }

  /// The changes of a group, what is promised before how it is written.
  func changes(_ group: PairGroup, isMoved: Bool) -> [MeasureChange] {
    guard let first = group.old.first, let second = group.new.first else { return [] }
    let oldItem = old.items[first]
    let newItem = new.items[second]
    let before = old.project(of: oldItem)
    let after = new.project(of: newItem)
    var result: [MeasureChange] = []
    if wholes(group.old, old).count == 1, wholes(group.new, new).count == 1 {
      let measure = old.measure(of: oldItem)
      let other = new.measure(of: newItem)
      result += targets.changes(measure?.target, other?.target)
      let changed = shares.changes(measure?.allocations ?? [], other?.allocations ?? [])
      if !changed.isEmpty { result.append(MeasureChange(.allocations, shares: changed)) }
      if let change = wording.change((before, measure), (after, other)) { result.append(change) }
      if group.old.count != group.new.count { result.append(printedParts(group)) }
    } else {
      result.append(parts(group))
    }
    result += people.changes(before, after)
    if let change = deadlines.change(before.deadline, after.deadline) { result.append(change) }
    if let category = before.category, let other = after.category,
      text.letters(category) != text.letters(other)
    {
      result.append(MeasureChange(.category, old: category, new: other))
    }
    if let number = before.number, let other = after.number, number != other {
      result.append(MeasureChange(.renumbered, old: String(number), new: String(other)))
    }
    if isMoved { result.append(MeasureChange(.moved)) }
    return result.filter { !$0.kind.isClerical } + result.filter(\.kind.isClerical)
  }

  /// The measures of a group that are no printed parts of another of its measures.
  private func wholes(_ places: [Int], _ side: PlanSide) -> [Int] {
    if places.count == 1 { return places }
    let ids = Set(places.map { side.items[$0].id })
    return places.filter { !ids.contains(side.measure(of: side.items[$0])?.within ?? "") }
  }

  /// One number of one year that the other prints with its parts; the wholes say how much more or less.
  private func printedParts(_ group: PairGroup) -> MeasureChange {
    MeasureChange(
      group.new.count > 1 ? .split : .merged,
      old: quantities(group.old, old).map(\.text).joined(separator: "、"),
      new: quantities(group.new, new).map(\.text).joined(separator: "、"))
  }

  /// The change of a whole into parts or of parts into a whole, with the difference of their sums.
  private func parts(_ group: PairGroup) -> MeasureChange {
    // Printed parts are in their wholes already.
    let oldWholes = wholes(group.old, old)
    let newWholes = wholes(group.new, new)
    let before = quantities(oldWholes, old)
    let after = quantities(newWholes, new)
    var change = MeasureChange(
      group.new.count > 1 ? .split : .merged, old: before.map(\.text).joined(separator: "、"),
      new: after.map(\.text).joined(separator: "、"))
    // Of ranges, nobody knows what they add up to.
    if before.count == oldWholes.count, after.count == newWholes.count,
      (before + after).allSatisfy({ $0.upper == nil }),
      let first = AmountComparison.sum(before.map { .init($0) }),
      let second = AmountComparison.sum(after.map { .init($0) })
    {
      change.delta = AmountComparison.delta(first, second)
    }
    return change
  }

  private func quantities(_ places: [Int], _ side: PlanSide) -> [Quantity] {
    places.compactMap { side.measure(of: side.items[$0])?.target?.quantity }
  }
}
