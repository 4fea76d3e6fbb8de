/// A pair that could be one measure: the places of its measures, and its evidence above the threshold.
struct CandidateEdge: Sendable {
  var old: Int
  var new: Int
  /// Above 0, in thousandths of a bit.
  var gain: Int
}

/// The best and the second-best counterpart of every measure of one side.
struct Rivals: Sendable {
  /// A counterpart and the evidence for it.
  struct Rival: Sendable {
    var other: Int
    var bits: Int
  }

  private var best: [Rival]
  private var second: [Rival]

  init(count: Int) {
    best = Array(repeating: Rival(other: -1, bits: .min), count: count)
    second = best
  }

  /// Takes one pair into account.
  ///
  /// O(1).
  mutating func note(_ place: Int, _ other: Int, _ bits: Int) {
    if bits > best[place].bits {
      second[place] = best[place]
      best[place] = Rival(other: other, bits: bits)
    } else if bits > second[place].bits {
      second[place] = Rival(other: other, bits: bits)
    }
  }

  /// The best counterpart but for one.
  func best(of place: Int, except other: Int) -> Rival? {
    let rival = best[place].other == other ? second[place] : best[place]
    return rival.other < 0 ? nil : rival
  }
}
