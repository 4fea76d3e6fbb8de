/// How much text a measure shares with each of the other plan, all at once: by the rank of those in a list.
struct SharedText: Sendable {
  private let weights: [Int32]
  /// The ranks of the measures that hold each gram.
  private var ranks: [[Int32]]
  private let count: Int

  /// O(*n*) in the texts of the measures.
  init(weights: [Int32], _ measures: [MeasureFeatures]) {
    self.weights = weights
    count = measures.count
    ranks = Array(repeating: [], count: weights.count)
    for (rank, measure) in measures.enumerated() {
      for gram in measure.grams { ranks[Int(gram)].append(Int32(truncatingIfNeeded: rank)) }
    }
  }

  /// The weight of the grams that each measure shares with these, by rank.
  ///
  /// O(*n*) in the measures and in what is shared.
  func shared(with grams: [Int32]) -> [Int] {
    var result = Array(repeating: 0, count: count)
    for gram in grams {
      let weight = Int(weights[Int(gram)])
      for rank in ranks[Int(gram)] { result[Int(rank)] &+= weight }
    }
    return result
  }
}
