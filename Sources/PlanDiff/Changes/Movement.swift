/// Which pairs changed their place among the others.
enum Movement {
  /// The places in a list of ranks of those that are not in its longest ascending run: the fewest that were
  /// moved.
  ///
  /// Ranks are distinct. O(*n* log *n*).
  static func moved(_ ranks: [Int]) -> Set<Int> {
    var ends: [Int] = []
    var before = Array(repeating: -1, count: ranks.count)
    for (place, rank) in ranks.enumerated() {
      var low = 0
      var high = ends.count
      while low < high {
        let middle = (low + high) / 2
        if ranks[ends[middle]] < rank { low = middle + 1 } else { high = middle }
      }
      if low > 0 { before[place] = ends[low - 1] }
      if low == ends.count { ends.append(place) } else { ends[low] = place }
    }
    var kept: Set<Int> = []
    var place = ends.last ?? -1
    while place >= 0 {
      kept.insert(place)
      place = before[place]
    }
    return Set(ranks.indices).subtracting(kept)
  }
}
