import PlanModel
import Quantities

/// Writes the evidence for a pair out, field by field.
struct PairExplainer {
  let tables: FeatureTables
  let old: PlanSide
  let new: PlanSide
  let prior: Int

  /// The evidence of a group: that of its first pair, or of all its parts together where that made it.
  func evidence(of group: PairGroup) -> [FieldEvidence] {
    guard let first = group.old.first, let second = group.new.first else { return [] }
    return evidence(old: first, new: second, sum: group.sum)
  }

  /// The prior and every field, in order; their bits add up to the total of the pair.
  ///
  /// With a sum, its parts stand together in the place of the first of them.
  func evidence(old oldPlace: Int, new newPlace: Int, sum: PartSum? = nil) -> [FieldEvidence] {
    let first = old.items[oldPlace]
    let second = new.items[newPlace]
    let oldSum = sum.flatMap { $0.isOfNew ? nil : $0 }
    let newSum = sum.flatMap { $0.isOfNew ? $0 : nil }
    let left = oldSum?.together ?? tables.old[oldPlace]
    let right = newSum?.together ?? tables.new[newPlace]
    let score = tables.score(left, right)
    let prior = prior + (sum?.prior ?? 0)
    let before = old.project(of: first)
    let after = new.project(of: second)
    let measure = old.measure(of: first)
    let other = new.measure(of: second)
    let most = tables.parameters
    var result = [
      FieldEvidence(
        field: .prior, old: String(old.items.count), new: String(new.items.count), level: .missing,
        bits: Bits(thousandths: prior))
    ]
    func add(
      _ field: FieldEvidence.Field, _ old: String?, _ new: String?, _ level: FieldEvidence.Level, _ bits: Int
    ) {
      result.append(
        FieldEvidence(field: field, old: old, new: new, level: level, bits: Bits(thousandths: bits)))
    }
    if score.identity != 0 { add(.identity, nil, nil, .same, score.identity) }
    add(
      .text, text(old, oldSum?.parts ?? [oldPlace]), text(new, newSum?.parts ?? [newPlace]),
      level(score.similarity), score.text)
    add(
      .project, before.name, after.name,
      left.companyWeight == 0 || right.companyWeight == 0
        ? .missing : score.company < 0 ? .other : score.company * 2 > most.companyMost ? .near : .part,
      score.company)
    add(
      .unit, measure?.target?.quantity?.unit?.word, other?.target?.quantity?.unit?.word,
      left.plain.unit < 0 || right.plain.unit < 0
        ? .missing
        : left.plain.unit == right.plain.unit
          ? .same
          : left.plain.base == right.plain.base
            ? .near : left.plain.dimension == right.plain.dimension ? .part : .other,
      score.unit)
    add(
      .within, measure?.within, other?.within,
      left.plain.isPart == right.plain.isPart ? (left.plain.isPart ? .same : .missing) : .other, score.part)
    add(.lead, listed(before.lead), listed(after.lead), level(left.lead, right.lead), score.lead)
    add(
      .leaders, listed(before.leaders), listed(after.leaders), level(left.leaders, right.leaders),
      score.leaders)
    add(
      .contacts, listed(before.contacts), listed(after.contacts), level(left.contacts, right.contacts),
      score.contacts)
    add(
      .category, before.category, after.category,
      left.category < 0 || right.category < 0 ? .missing : left.category == right.category ? .same : .other,
      score.category)
    let compares =
      left.plain.base == right.plain.base && left.plain.amount != nil && right.plain.amount != nil
    add(
      .target, target(old, oldSum?.parts ?? [oldPlace]), target(new, newSum?.parts ?? [newPlace]),
      compares ? level(score.amount, of: most.amounts.map(\.bits)) : .missing, score.amount)
    let shared = left.shares.count >= most.fewestShares && right.shares.count >= most.fewestShares
    add(
      .allocations, shared ? String(left.shares.count) : nil, shared ? String(right.shares.count) : nil,
      shared && score.shares != 0 ? level(score.shares, of: most.shares.map(\.bits)) : .missing, score.shares)
    return result
  }

  /// What the measures at places count, or their names.
  private func text(_ side: PlanSide, _ places: [Int]) -> String? {
    listed(
      places.map { place in
        let measure = side.measure(of: side.items[place])
        return measure?.subject ?? measure?.name ?? side.project(of: side.items[place]).name
      })
  }

  private func target(_ side: PlanSide, _ places: [Int]) -> String? {
    listed(places.compactMap { side.measure(of: side.items[$0])?.target?.text })
  }

  private func listed(_ names: [String]) -> String? { names.isEmpty ? nil : names.joined(separator: "、") }

  private func level(_ similarity: Int) -> FieldEvidence.Level {
    switch similarity {
    case 1_000...: .same
    case 750...: .near
    case tables.parameters.textNeutral...: .part
    default: .other
    }
  }

  private func level(_ left: [Int32], _ right: [Int32]) -> FieldEvidence.Level {
    if left.isEmpty || right.isEmpty { return .missing }
    if left == right { return .same }
    return left.contains { right.contains($0) } ? .part : .other
  }

  /// The first level is the same, the second near, the others that add evidence part.
  private func level(_ bits: Int, of levels: [Int]) -> FieldEvidence.Level {
    switch levels.firstIndex(of: bits) {
    case 0: .same
    case 1: .near
    default: bits > 0 ? .part : .other
    }
  }
}
