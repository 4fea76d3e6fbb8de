/// Finds numbered headings that nothing counts on from: a part of a plan may hold one of them only.
///
/// `一、加快产业转型` right above `（一）` or `1.` heads what is below it, although no `二、` follows.
enum LoneHeadings {
  /// The chosen enumerators, and those further out that are alone in their style, each a short line right above one.
  ///
  /// O(*n*).
  static func added(
    to chosen: [Enumerator], from candidates: [Enumerator], evidence: ListEvidence
  ) -> [Enumerator] {
    let styles = Set(chosen.map(\.style))
    var found: [Enumerator] = []
    var next = 0
    for candidate in candidates where candidate.startsLine && !candidate.isBare {
      while next < chosen.count, chosen[next].start <= candidate.start { next += 1 }
      guard next < chosen.count else { break }
      let below = chosen[next]
      guard candidate.style <= .bracketedChinese, candidate.style < below.style, below.startsLine,
        !styles.contains(candidate.style), below.start.entry == candidate.end.entry + 1,
        evidence.isHeading(from: candidate.end, to: below.start)
      else { continue }
      found.append(candidate)
    }
    return found.isEmpty ? chosen : (chosen + found).sorted { $0.start < $1.start }
  }
}
