/// Which pairs of two large plans are looked at.
///
/// A pair is, when its texts share a rare pair of characters, when its projects have a rare leading
/// organisation in common and their texts a character, or when the texts are neighbours in the order of texts:
/// that finds what is the same word for word, however often it stands there.
struct Blocks: Sendable {
  private let tables: FeatureTables
  /// The measures of both sides in the order of their texts: places are ranks here.
  private let first: [MeasureFeatures]
  private let second: [MeasureFeatures]
  /// The ranks of the second side's measures by what they have that is rare, ascending.
  private var byGram: [Int32: [Int]] = [:]
  private var byLead: [Int32: [Int]] = [:]
  /// For each of the first side, how many of the second come before it.
  private var before: [Int] = []

  /// O(*n* + *m*) in the texts.
  init(_ tables: FeatureTables, first: [MeasureFeatures], second: [MeasureFeatures]) {
    self.tables = tables
    self.first = first
    self.second = second
    let most = tables.parameters.commonGram
    for (rank, measure) in second.enumerated() {
      for gram in measure.grams where tables.grams.isPair(gram) { byGram[gram, default: []].append(rank) }
      for lead in measure.lead { byLead[lead, default: []].append(rank) }
    }
    byGram = byGram.filter { $0.value.count <= most }
    byLead = byLead.filter { $0.value.count <= most }
    var rank = 0
    for measure in first {
      while rank < second.count, second[rank].key < measure.key { rank += 1 }
      before.append(rank)
    }
  }

  /// The measures of the second side that one of the first is compared with, each once, in ascending order.
  func candidates(of rank: Int) -> [Int] {
    let measure = first[rank]
    var found: [Int: Int] = [:]
    for gram in measure.grams {
      guard let places = byGram[gram] else { continue }
      let weight = Int(tables.grams.weights[Int(gram)])
      for place in places { found[place, default: 0] += weight }
    }
    for lead in measure.lead { for place in byLead[lead] ?? [] { found[place, default: 0] += 1_000 } }
    var result = Array(found)
    if result.count > tables.parameters.mostCandidates {
      result.sort { ($1.value, $0.key) < ($0.value, $1.key) }
      result.removeSubrange(tables.parameters.mostCandidates...)
    }
    var all = Set(result.map(\.key))
    // The measures of one text stand together: the one at the same place among them, and its neighbours.
    let low = max(0, before[rank] + sameKeyBefore(rank) - tables.parameters.neighbours)
    for near in low..<max(low, min(second.count, low + 2 * tables.parameters.neighbours + 1)) {
      all.insert(near)
    }
    return all.sorted()
  }

  /// How many measures with the same key stand before one; those of the second side begin at its rank.
  private func sameKeyBefore(_ rank: Int) -> Int {
    var count = 0
    while count < rank, count < 1_000, first[rank - count - 1].key == first[rank].key { count += 1 }
    return count
  }
}
