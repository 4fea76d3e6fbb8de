import PlanModel

/// Finds measures that go on in parts where the parts tell it together: none of 城区托位 and 乡镇托位 need be like
/// last year's 托位 by itself, for their words and amounts are only half of its.
///
/// A set of parts takes the place of the pairs that its measures and the whole have so far, when its evidence, less
/// that few measures go on in parts, is more than theirs.
struct PartSums {
  let tables: FeatureTables
  let old: PlanSide
  let new: PlanSide
  let prior: Int
  let pins: Pins

  /// A set of parts and the whole that it could be.
  private struct Proposal {
    var sum: PartSum
    var whole: Int
    var isSplit: Bool
    var bits: Int
    /// The pairs that it takes the place of, and how much more it has than they.
    var replaced: [Int]
    var lead: Int
    var key: String
  }

  /// The pairs that stay, and the groups of parts.
  ///
  /// O(*n* log *n*) in the measures and candidates.
  func groups(_ matches: [Match], _ candidates: Candidates) -> (matches: [Match], groups: [PairGroup]) {
    var matchOf: (old: [Int: Int], new: [Int: Int]) = ([:], [:])
    for (place, match) in matches.enumerated() {
      matchOf.old[match.old] = place
      matchOf.new[match.new] = place
    }
    var proposals: [Proposal] = []
    for isSplit in [true, false] {
      let sums = PartSum.all(of: isSplit ? new : old, isNew: isSplit, tables).map { sum in
        var sum = sum
        let alone = sum.parts.count { (isSplit ? matchOf.new[$0] : matchOf.old[$0]) == nil }
        sum.prior =
          tables.parameters.inParts + tables.parameters.besideItsLike * min(alone, sum.parts.count - 1)
        return sum
      }
      let wholes = self.wholes(of: sums, candidates, isSplit)
      for (sum, places) in zip(sums, wholes) {
        for whole in places {
          let pairs =
            sum.parts.compactMap { isSplit ? matchOf.new[$0] : matchOf.old[$0] }
            + [isSplit ? matchOf.old[whole] : matchOf.new[whole]].compactMap { $0 }
          let replaced = Set(pairs).sorted()
          let theirs = replaced.reduce(0) { $0 + matches[$1].bits - tables.parameters.threshold }
          guard let bits = bits(sum, whole, isSplit), bits - theirs > 0 else { continue }
          let features = (isSplit ? tables.old : tables.new)[whole]
          proposals.append(
            Proposal(
              sum: sum, whole: whole, isSplit: isSplit, bits: bits, replaced: replaced, lead: bits - theirs,
              key: sum.together.key + "\u{1D}" + features.key))
        }
      }
    }
    proposals.sort { ($1.lead, $0.key, $0.whole) < ($0.lead, $1.key, $1.whole) }
    return chosen(proposals, matches)
  }

  /// The best proposals that do not get in each other's way.
  private func chosen(_ proposals: [Proposal], _ matches: [Match]) -> ([Match], [PairGroup]) {
    var gone: Set<Int> = []
    var taken: (old: Set<Int>, new: Set<Int>) = ([], [])
    var groups: [PairGroup] = []
    for proposal in proposals {
      let oldPlaces = proposal.isSplit ? [proposal.whole] : proposal.sum.parts
      let newPlaces = proposal.isSplit ? proposal.sum.parts : [proposal.whole]
      guard taken.old.isDisjoint(with: oldPlaces), taken.new.isDisjoint(with: newPlaces),
        gone.isDisjoint(with: proposal.replaced)
      else { continue }
      taken.old.formUnion(oldPlaces)
      taken.new.formUnion(newPlaces)
      gone.formUnion(proposal.replaced)
      let match = Match(
        old: oldPlaces[0], new: newPlaces[0], bits: proposal.bits + tables.parameters.threshold,
        margin: proposal.lead)
      groups.append(PairGroup(old: oldPlaces, new: newPlaces, match: match, sum: proposal.sum))
    }
    return (matches.indices.filter { !gone.contains($0) }.map { matches[$0] }, groups)
  }

  /// The evidence that parts are a whole, above the threshold; `nil` where they cannot be.
  private func bits(_ sum: PartSum, _ whole: Int, _ isSplit: Bool) -> Int? {
    let features = (isSplit ? tables.old : tables.new)[whole]
    guard
      sum.parts.allSatisfy({
        !(isSplit ? pins.forbids(old: whole, new: $0) : pins.forbids(old: $0, new: whole))
      })
    else { return nil }
    let score = isSplit ? tables.score(features, sum.together) : tables.score(sum.together, features)
    return prior + sum.prior + score.total - tables.parameters.threshold
  }

  /// The measures that each sum is compared with: those that it could be; in plans that are too large to look at
  /// every pair, those that one of its parts was compared with.
  private func wholes(of sums: [PartSum], _ candidates: Candidates, _ isSplit: Bool) -> [[Int]] {
    let others = isSplit ? tables.old : tables.new
    if sums.isEmpty { return [] }
    guard candidates.isBlocked else {
      let texts = SharedText(weights: tables.grams.weights, others)
      return sums.map { sum in
        let shared = texts.shared(with: sum.together.grams)
        return others.indices.filter { place in
          let plain = tables.plainScore(sum.together.plain, others[place].plain, shared: shared[place])
          let most = prior + sum.prior + plain.total + tables.mostToCome(plain)
          return most > tables.parameters.threshold
        }
      }
    }
    let parts = Set(sums.flatMap(\.parts))
    var wholes: [Int: Set<Int>] = [:]
    for edge in candidates.edges {
      let part = isSplit ? edge.new : edge.old
      if parts.contains(part) { wholes[part, default: []].insert(isSplit ? edge.old : edge.new) }
    }
    let rivals = isSplit ? candidates.ofNew : candidates.ofOld
    for part in parts {
      if let best = rivals.best(of: part, except: -1) { wholes[part, default: []].insert(best.other) }
    }
    return sums.map { sum in Set(sum.parts.flatMap { wholes[$0] ?? [] }).sorted() }
  }
}
