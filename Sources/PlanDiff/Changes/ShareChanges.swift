import PlanModel
import Quantities

/// What changed in the shares of regions, place by place.
struct ShareChanges {
  let crosswalk: RegionCrosswalk

  /// The shares that changed, in the order of the crosswalk.
  ///
  /// Empty where one of the plans shares nothing out. Regions that exchanged territory are compared by their
  /// sums. O(*n*) in the shares.
  func changes(_ old: [Allocation], _ new: [Allocation]) -> [ShareChange] {
    guard old.contains(where: { $0.quantity != nil }), new.contains(where: { $0.quantity != nil }) else {
      return []
    }
    let before = Dictionary(old.map { ($0.region, $0.state) }, uniquingKeysWith: { first, _ in first })
    let after = Dictionary(new.map { ($0.region, $0.state) }, uniquingKeysWith: { first, _ in first })
    return crosswalk.groups.compactMap { group in
      change(group, share(of: group.old, before), share(of: group.new, after))
    }
  }

  private struct Share {
    var state: ShareChange.State
    var amount: AmountComparison.Amount?
  }

  /// What a plan gives to regions together.
  private func share(of regions: [String], _ states: [String: Allocation.State]) -> Share {
    if regions.isEmpty { return Share(state: .noRegion) }
    var amounts: [AmountComparison.Amount] = []
    for region in regions {
      switch states[region] {
      case .value(let quantity) where quantity.upper == nil: amounts.append(.init(quantity))
      case .dash: continue
      // What one of them gets is not known, so neither is the sum.
      case .value, .blank, .note, nil: return Share(state: .unknown)
      }
    }
    if amounts.isEmpty { return Share(state: .none) }
    if amounts.count == 1 { return Share(state: .value, amount: amounts[0]) }
    guard let sum = AmountComparison.sum(amounts) else { return Share(state: .unknown) }
    return Share(state: .value, amount: sum)
  }

  private func change(_ group: RegionCrosswalk.Group, _ old: Share, _ new: Share) -> ShareChange? {
    var change = ShareChange(
      oldRegions: group.old, newRegions: group.new, oldState: old.state, newState: new.state,
      old: old.amount?.value, new: new.amount?.value, delta: nil)
    guard let before = old.amount, let after = new.amount else {
      // Only an amount says something: a blank against a dash or a region that is not there says nothing.
      let isSame = old.state != .value && new.state != .value
      return isSame ? nil : change
    }
    guard let delta = AmountComparison.delta(before, after) else { return change }
    if delta.direction == .same { return nil }
    change.delta = delta
    if let unit = delta.unit, unit != before.unit?.word || unit != after.unit?.word {
      change.old = before.unit.flatMap { UnitTable.standard.inBase(before.value, $0)?.value }
      change.new = after.unit.flatMap { UnitTable.standard.inBase(after.value, $0)?.value }
    }
    return change
  }
}
