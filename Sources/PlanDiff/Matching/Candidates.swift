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
    func consider(_ old: Int, _ new: Int, _ result: inout Candidates) {
      guard !isForbidden(old, new) else { return }
      let bits = prior + tables.score(tables.old[old], tables.new[new]).total
      result.ofOld.note(old, new, bits)
      result.ofNew.note(new, old, bits)
      if bits > threshold {
        result.edges.append(CandidateEdge(old: old, new: new, gain: bits - threshold))
      }
    }
    let (pairs, overflow) = oldOrder.count.multipliedReportingOverflow(by: newOrder.count)
    if !overflow, pairs <= tables.parameters.mostPairs {
      for old in oldOrder { for new in newOrder { consider(old, new, &self) } }
      return
    }
    isBlocked = true
    let old = oldOrder.map { tables.old[$0] }
    let new = newOrder.map { tables.new[$0] }
    let blocks = Blocks(tables, first: oldIsFirst ? old : new, second: oldIsFirst ? new : old)
    for rank in 0..<(oldIsFirst ? old : new).count {
      for other in blocks.candidates(of: rank) {
        consider(oldOrder[oldIsFirst ? rank : other], newOrder[oldIsFirst ? other : rank], &self)
      }
    }
  }
}
