import PlanModel
import Quantities

/// Writes the evidence for a pair out, field by field.
struct PairExplainer {
  let tables: FeatureTables
  let old: PlanSide
  let new: PlanSide
  let prior: Int

  /// The prior and every field, in order; their bits add up to the total of the pair.
  func evidence(old oldPlace: Int, new newPlace: Int) -> [FieldEvidence] {
    let first = old.items[oldPlace]
    let second = new.items[newPlace]
    let left = tables.old[oldPlace]
    let right = tables.new[newPlace]
    let score = tables.score(left, right)
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
      .text, measure?.subject ?? measure?.name ?? before.name, other?.subject ?? other?.name ?? after.name,
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
      .target, measure?.target?.text, other?.target?.text,
      compares ? level(score.amount, of: most.amounts.map(\.bits)) : .missing, score.amount)
    let shared = left.shares.count >= most.fewestShares && right.shares.count >= most.fewestShares
    add(
      .allocations, shared ? String(left.shares.count) : nil, shared ? String(right.shares.count) : nil,
      shared && score.shares != 0 ? level(score.shares, of: most.shares.map(\.bits)) : .missing, score.shares)
    return result
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
