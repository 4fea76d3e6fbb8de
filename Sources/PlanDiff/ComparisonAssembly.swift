import PlanModel
import Provenance

/// Puts a comparison together from the groups of measures.
struct ComparisonAssembly {
  let old: PlanSide
  let new: PlanSide
  let matcher: Matcher
  let crosswalk: RegionCrosswalk
  let text: MatchText

  /// The comparison, in the order of the old plan.
  ///
  /// O(*n* log *n*) in the groups.
  func comparison(of groups: [PairGroup]) -> PlanComparison {
    let groups = groups.map { group in
      // The parts in the order of their plan, behind the pair that was matched.
      PairGroup(
        old: group.old.prefix(1) + group.old.dropFirst().sorted(),
        new: group.new.prefix(1) + group.new.dropFirst().sorted(), match: group.match, sum: group.sum,
        isLoose: group.isLoose)
    }.sorted { ($0.old.first ?? 0, $0.new.first ?? 0) < ($1.old.first ?? 0, $1.new.first ?? 0) }
    let moved = moved(groups)
    let changes = PairChanges(old: old, new: new, crosswalk: crosswalk, text: text)
    let explainer = PairExplainer(tables: matcher.tables, old: old, new: new, prior: matcher.prior)
    let pairs = groups.enumerated().map { place, group in
      pair(group, changes.changes(group, isMoved: moved.contains(place)), explainer)
    }
    let oldSide = side(old, besides: new)
    let newSide = side(new, besides: old)
    var findings = ComparisonFindings.general(oldSide, newSide, crosswalk, matcher)
    for (group, pair) in zip(groups, pairs) {
      if group.isLoose { findings.append(ComparisonFindings.loose(pair)) }
      // Which of several that are the same in every word is taken does not matter.
      let isIdentical = pair.evidence.contains { $0.field == .identity }
      if let margin = pair.margin, !isIdentical, margin.thousandths < matcher.tables.parameters.uncertain {
        findings.append(ComparisonFindings.uncertain(pair, margin))
      }
    }
    return PlanComparison(
      old: oldSide, new: newSide, pairs: pairs,
      onlyOld: alone(old, Set(groups.flatMap(\.old)), otherHasGaps: !newSide.gaps.isEmpty) { place in
        rival(matcher.candidates.ofOld.best(of: place, except: -1), new)
      },
      onlyNew: alone(new, Set(groups.flatMap(\.new)), otherHasGaps: !oldSide.gaps.isEmpty) { place in
        rival(matcher.candidates.ofNew.best(of: place, except: -1), old)
      }, regions: crosswalk, findings: findings, prior: Bits(thousandths: matcher.prior),
      threshold: Bits(thousandths: matcher.tables.parameters.threshold))
  }

  private func side(_ side: PlanSide, besides other: PlanSide) -> PlanComparison.Side {
    let document = side.dataset.document
    return PlanComparison.Side(
      year: document.year, title: document.title, kind: document.kind,
      jurisdiction: document.jurisdiction, source: side.dataset.source,
      measures: side.items.count,
      gaps: SourceGaps.codes(
        in: side.dataset, besideLists: other.dataset.document.kind == .responsibility))
  }

  private func pair(_ group: PairGroup, _ changes: [MeasureChange], _ explainer: PairExplainer) -> MeasurePair
  {
    let first = group.old.first ?? 0
    let second = group.new.first ?? 0
    let evidence = explainer.evidence(of: group)
    // The parts of a whole are no rivals of each other.
    let isOneToOne = group.old.count == 1 && group.new.count == 1
    return MeasurePair(
      old: group.old.map { old.items[$0].id }, new: group.new.map { new.items[$0].id },
      origin: group.match == nil ? .pinned : .matched, changes: changes, evidence: evidence,
      bits: evidence.reduce(Bits.zero) { $0 + $1.bits },
      runnerUpNew: isOneToOne ? rival(matcher.candidates.ofOld.best(of: first, except: second), new) : nil,
      runnerUpOld: isOneToOne ? rival(matcher.candidates.ofNew.best(of: second, except: first), old) : nil,
      margin: group.match.map { Bits(thousandths: $0.margin) },
      marginKind: group.match?.isRegret ?? true ? .regret : .lead)
  }

  private func rival(_ rival: Rivals.Rival?, _ side: PlanSide) -> RunnerUp? {
    rival.map { RunnerUp(measure: side.items[$0.other].id, bits: Bits(thousandths: $0.bits)) }
  }

  private func alone(
    _ side: PlanSide, _ taken: Set<Int>, otherHasGaps: Bool, _ nearest: (Int) -> RunnerUp?
  ) -> [PlanComparison.Unpaired] {
    side.items.indices.filter { !taken.contains($0) }.map { place in
      PlanComparison.Unpaired(
        measure: side.items[place].id, status: otherHasGaps ? .notFound : .absent, nearest: nearest(place))
    }
  }

  /// The places of groups that changed their order, seen from the same side whichever plan is old.
  private func moved(_ groups: [PairGroup]) -> Set<Int> {
    let ranks = groups.map { $0.new.first ?? 0 }
    guard !matcher.oldIsFirst else { return Movement.moved(ranks) }
    let order = ranks.indices.sorted { ranks[$0] < ranks[$1] }
    return Set(Movement.moved(order).map { order[$0] })
  }
}
