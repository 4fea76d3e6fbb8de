/// The pairs that are worth solving for.
struct Candidates: Sendable {
  private(set) var edges: [CandidateEdge] = []
  private(set) var ofOld: Rivals
  private(set) var ofNew: Rivals
  /// Whether only pairs with a rare word or a neighbouring text were scored.
  private(set) var isBlocked = false

  /// Scores pairs; those that are told apart by a decision are left out.
  ///
  /// `oldOrder` and `newOrder` are the places of the measures in an order that their documents' order does not
  /// change. O(*n* *m*) up to ``MatchParameters/mostPairs``, about O(*n* + *m*) above.
  init(
    _ tables: FeatureTables, oldOrder: [Int], newOrder: [Int], oldIsFirst: Bool, prior: Int,
    isForbidden: (Int, Int) -> Bool
  ) {
    ofOld = Rivals(count: tables.old.count)
    ofNew = Rivals(count: tables.new.count)
    let threshold = tables.parameters.threshold
    func consider(_ old: Int, _ new: Int, _ plain: PairScore, _ result: inout Candidates) {
      // What cannot reach the threshold even so is neither a pair nor near one.
      guard prior + plain.total + tables.mostToCome(plain) > threshold, !isForbidden(old, new) else { return }
      let bits = prior + tables.completed(plain, tables.old[old], tables.new[new]).total
      result.ofOld.note(old, new, bits)
      result.ofNew.note(new, old, bits)
      if bits > threshold {
        result.edges.append(CandidateEdge(old: old, new: new, gain: bits - threshold))
      }
    }
    let (pairs, overflow) = oldOrder.count.multipliedReportingOverflow(by: newOrder.count)
    if !overflow, pairs <= tables.parameters.mostPairs {
      let texts = SharedText(weights: tables.grams.weights, newOrder.map { tables.new[$0] })
      let plain = newOrder.map { tables.new[$0].plain }
      for old in oldOrder {
        let shared = texts.shared(with: tables.old[old].grams)
        let left = tables.old[old].plain
        for rank in plain.indices {
          consider(old, newOrder[rank], tables.plainScore(left, plain[rank], shared: shared[rank]), &self)
        }
      }
      return
    }
    isBlocked = true
    let old = oldOrder.map { tables.old[$0] }
    let new = newOrder.map { tables.new[$0] }
    let blocks = Blocks(tables, first: oldIsFirst ? old : new, second: oldIsFirst ? new : old)
    for rank in 0..<(oldIsFirst ? old : new).count {
      for other in blocks.candidates(of: rank) {
        let first = oldOrder[oldIsFirst ? rank : other]
        let second = newOrder[oldIsFirst ? other : rank]
        let shared = tables.grams.shared(tables.old[first].grams, tables.new[second].grams)
        consider(
          first, second, tables.plainScore(tables.old[first].plain, tables.new[second].plain, shared: shared),
          &self)
      }
    }
  }
}
