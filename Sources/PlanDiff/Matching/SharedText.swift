/// How much text a measure shares with each of the other plan, all at once.
struct SharedText: Sendable {
  private let weights: [Int32]
  /// The ranks of the new measures that hold each gram.
  private var ranks: [[Int32]]
  private let count: Int

  /// O(*n*) in the texts of the new plan.
  init(_ tables: FeatureTables, newOrder: [Int]) {
    weights = tables.grams.weights
    count = newOrder.count
    ranks = Array(repeating: [], count: weights.count)
    for (rank, place) in newOrder.enumerated() {
      for gram in tables.new[place].grams { ranks[Int(gram)].append(Int32(truncatingIfNeeded: rank)) }
    }
  }

  /// The weight of the grams that each new measure shares with these, by rank.
  ///
  /// O(*n*) in the new measures and in what is shared.
  func shared(with grams: [Int32]) -> [Int] {
    var result = Array(repeating: 0, count: count)
    for gram in grams {
      let weight = Int(weights[Int(gram)])
      for rank in ranks[Int(gram)] { result[Int(rank)] &+= weight }
    }
    return result
  }
}
