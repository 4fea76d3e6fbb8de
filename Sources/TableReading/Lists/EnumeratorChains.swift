/// Chooses the enumerators that count: those on the best path 1, 2, 3 of their style.
///
/// A number in a sentence may look like an enumerator; what it is depends on the others. Every style is read
/// as paths through its candidates, each the next number of the one before, with a penalty for a number that is
/// missing, for beginning with another than 1, and for beginning again with 1 where no outer enumerator stands
/// between. The path of the greatest weight wins; a number that is on none is text.
enum EnumeratorChains {
  /// What a missing number costs, and beginning again without cause.
  private static let penalty = 2
  /// How many numbers may be missing in a row.
  private static let widestGap = 3

  /// The enumerators of the best paths, in the order of print.
  ///
  /// O(*n*) but for the sorting.
  static func chosen(from candidates: [Enumerator]) -> [Enumerator] {
    var chosen: [Enumerator] = []
    for style in Enumerator.Style.allCases {
      let outer = chosen.map(\.start.offset).sorted()
      chosen += path(through: candidates.filter { $0.style == style }, outer: outer)
    }
    return chosen.sorted { $0.start < $1.start }
  }

  private struct End {
    var score: Int
    var place: Int
  }

  private static func path(through candidates: [Enumerator], outer: [Int]) -> [Enumerator] {
    var before = [Int?](repeating: nil, count: candidates.count)
    /// The best path that ends with each number.
    var ends: [Int: End] = [:]
    var best: End?
    /// The best path that ended before the last outer enumerator.
    var closed: End?
    var passed = 0
    for (place, candidate) in candidates.enumerated() {
      while passed < outer.count, outer[passed] < candidate.start.offset {
        passed += 1
        closed = best
      }
      var score: Int?
      if candidate.value == 1 {
        let (again, above) = ((best?.score ?? 0) - penalty, closed?.score ?? 0)
        let source = again > above ? best : closed
        before[place] = source?.place
        score = max(again, above)
      } else {
        for missing in 0...widestGap {
          guard let end = ends[candidate.value - 1 - missing] else { continue }
          let reached = end.score - missing * penalty
          guard reached > score ?? Int.min else { continue }
          score = reached
          before[place] = end.place
        }
        // A part of a longer list may begin anywhere.
        if score == nil, best == nil, candidate.startsLine, !candidate.isBare { score = -penalty }
      }
      guard let score else { continue }
      let end = End(score: score + candidate.weight, place: place)
      if end.score >= ends[candidate.value]?.score ?? Int.min { ends[candidate.value] = end }
      if end.score >= best?.score ?? Int.min { best = end }
    }
    var path: [Enumerator] = []
    var place = best?.place
    while let index = place {
      path.append(candidates[index])
      place = before[index]
    }
    return withoutSingles(path.reversed(), outer: outer)
  }

  /// A 1 that no 2 follows counts nothing, unless it is the only number below an outer one; nor do less than three
  /// numbers that begin with another.
  private static func withoutSingles(_ path: [Enumerator], outer: [Int]) -> [Enumerator] {
    if path.first?.value != 1, path.count < ListOutline.fewestItems { return [] }
    guard path.contains(where: { $0.value > 1 }) else { return [] }
    var passed = 0
    return path.indices.filter { index in
      var isBelowOuter = false
      while passed < outer.count, outer[passed] < path[index].start.offset {
        passed += 1
        isBelowOuter = true
      }
      return path[index].value != 1 || isBelowOuter && path[index].startsLine
        || (index + 1 < path.count && path[index + 1].value != 1)
    }
    .map { path[$0] }
  }
}
