/// The running numbers of a table: of all fragments that are numbers, those that count up one by one.
///
/// Amounts without their unit are numbers too, and so are page numbers; but only the running numbers run
/// 1, 2, 3 from the top of a table to its end.
struct NumberChain {
  private var members: [Bool]

  /// Whether a fragment is a running number of the chain.
  func isMember(_ index: Int) -> Bool { index < members.count && members[index] }

  /// Numbers that a chain may leave out at a time, and the cost of each; a row of the source may be missing.
  private static let widestGap = 16

  /// Finds the chain that counts up through most numbers.
  ///
  /// `weights` is how much each fragment looks like a number alone in its cell; 0 for one that is no number.
  /// O(*n*): the best chain that ends in each value is kept.
  init(traits: [FragmentTraits], weights: [Int32]) {
    members = [Bool](repeating: false, count: traits.count)
    /// The best chain that ends with each number: its score and its last link.
    var best: [Int32: (score: Int32, link: Int)] = [:]
    var links: [(fragment: Int, previous: Int)] = []
    var top: (score: Int32, link: Int) = (0, -1)
    for (index, trait) in traits.enumerated() where weights[index] > 0 && trait.number >= 0 {
      let number = trait.number
      // A chain may begin anywhere, best with 1.
      var score: Int32 = number == 1 ? 0 : -20 - min(number, 20)
      var previous = -1
      for back in 1...Int32(Self.widestGap) {
        guard let before = best[number - back] else { continue }
        let cost = back == 1 ? 0 : 12 + 2 * back
        if before.score - cost > score {
          score = before.score - cost
          previous = before.link
        }
      }
      score += weights[index]
      if score > best[number]?.score ?? Int32.min {
        links.append((index, previous))
        best[number] = (score, links.count - 1)
        if score > top.score { top = (score, links.count - 1) }
      }
    }
    var link = top.link
    while link >= 0 {
      members[links[link].fragment] = true
      link = links[link].previous
    }
  }
}
