package import PlanModel

/// Why two measures are a pair, or not one.
package struct PairExplanation: Sendable, Equatable {
  /// The prior and every field, adding up to ``bits``.
  package var evidence: [FieldEvidence]
  package var bits: Bits
  /// The evidence below which nothing is a pair.
  package var threshold: Bits

  package init(evidence: [FieldEvidence], bits: Bits, threshold: Bits) {
    self.evidence = evidence
    self.bits = bits
    self.threshold = threshold
  }
}

extension PlanComparer {
  /// The evidence for any two measures, whether a comparison makes them a pair or not.
  /// - Throws: ``ComparisonFault/unknownLink(_:side:)`` for an id that its plan does not have.
  /// - Complexity: O(*n*) in the text of both plans, which the frequencies come from.
  package func explanation(of first: String, _ second: String, old: Dataset, new: Dataset)
    throws(ComparisonFault) -> PairExplanation
  {
    let oldSide = PlanSide(old)
    let newSide = PlanSide(new)
    guard let place = oldSide.items.firstIndex(where: { $0.id == first }) else {
      throw .unknownLink(first, side: .old)
    }
    guard let other = newSide.items.firstIndex(where: { $0.id == second }) else {
      throw .unknownLink(second, side: .new)
    }
    let tables = FeatureTables(
      old: oldSide, new: newSide, parameters: options.parameters, text: MatchText())
    let evidence = PairExplainer(tables: tables, old: oldSide, new: newSide, prior: tables.prior)
      .evidence(old: place, new: other)
    return PairExplanation(
      evidence: evidence, bits: evidence.reduce(Bits.zero) { $0 + $1.bits },
      threshold: Bits(thousandths: options.parameters.threshold))
  }
}

extension PlanComparison {
  /// The pairs as decisions, for a person to look through and to pin.
  package var links: PlanLinks {
    PlanLinks(
      same: pairs.flatMap { pair in
        pair.old.flatMap { old in pair.new.map { PlanLinks.Link(old: old, new: $0) } }
      })
  }
}
