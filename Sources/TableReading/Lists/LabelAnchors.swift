import SourceText

/// Finds the numbers that begin items because the labels say so: one stands before each turn of the labels.
///
/// Items that keep the numbers of a longer plan (`（6）`, `（9）`, and `（4）` under the next heading) count nothing, and
/// yet each goes before its own `牵头单位：`.
enum LabelAnchors {
  /// Turns of the labels, at least.
  private static let fewest = 3

  /// The chosen enumerators, and those of one style that begin lines, each the last before a turn of the labels that
  /// would have none; only the chosen ones unless most turns have one.
  ///
  /// O(*n* log *n*).
  static func added(
    to chosen: [Enumerator], from candidates: [Enumerator], labels: [ListLabel], lines: ListLines
  ) -> [Enumerator] {
    guard let first = labels.first?.header else { return chosen }
    let isChosen = Set(chosen.map(\.start.offset))
    var found: [(enumerator: Enumerator, turn: [Enumerator], isBlock: Bool)] = []
    var turns = 0
    var next = 0
    var last = 0
    for label in labels {
      defer { last = label.end.offset }
      guard label.header == first else { continue }
      turns += 1
      var nearest: Enumerator?
      var turn: [Enumerator] = []
      while next < candidates.count, candidates[next].start < label.start {
        if candidates[next].startsLine, candidates[next].start.offset >= last, !candidates[next].isBare {
          nearest = candidates[next]
        }
        if isChosen.contains(candidates[next].start.offset) { turn.append(candidates[next]) }
        next += 1
      }
      if let nearest, nearest.end <= label.start {
        found.append((nearest, turn, lines.pieces(from: nearest.end, to: label.start).isEmpty))
      }
    }
    let counts = Dictionary(found.map { ($0.enumerator.style, 1) }, uniquingKeysWith: +)
    guard turns >= fewest, let (style, count) = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
      count * 5 >= turns * 4
    else { return chosen }
    // Right before a label a number begins a block, whatever its steps count.
    let blocks = found.filter { $0.enumerator.style == style && $0.isBlock }
    let steps = Set(blocks.lazy.flatMap(\.turn).filter { $0.style == style }.map(\.start.offset))
    let missing = found.filter { found in
      found.enumerator.style == style && (found.isBlock || !found.turn.contains { $0.style == style })
    }
    let kept = chosen.filter { !steps.contains($0.start.offset) }
    return (kept + missing.map(\.enumerator)).sorted { $0.start < $1.start }
  }
}
