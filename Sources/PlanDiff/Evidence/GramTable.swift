/// Numbers for the characters and pairs of characters of texts, and what each weighs.
struct GramTable: Sendable {
  private var places: [UInt64: Int32] = [:]
  /// How many measures hold the gram.
  private(set) var counts: [Int32] = []
  /// Whether it is a pair of characters.
  private var isPair: [Bool] = []
  /// What each is worth, in thousandths of a bit; filled by ``weigh(measures:parameters:)``.
  private(set) var weights: [Int32] = []

  /// The characters of a text that are compared: the longest names of plans have three hundred.
  static let longestText = 500

  /// The grams of a text, each once, in ascending order; new ones are added to the table.
  ///
  /// What stands behind ``longestText`` characters does not count. O(*n*).
  mutating func grams(of text: String) -> [Int32] {
    var result: Set<Int32> = []
    var last: UInt64 = 0
    for scalar in text.unicodeScalars.prefix(Self.longestText) {
      let value = UInt64(scalar.value)
      result.insert(place(value))
      if last != 0 { result.insert(place(last << 32 | value)) }
      last = value
    }
    return result.sorted()
  }

  private mutating func place(_ key: UInt64) -> Int32 {
    if let known = places[key] { return known }
    let new = Int32(truncatingIfNeeded: counts.count)
    places[key] = new
    counts.append(0)
    isPair.append(key >> 32 != 0)
    return new
  }

  /// Counts one measure that holds these grams.
  mutating func count(_ grams: Set<Int32>) {
    for gram in grams { counts[Int(gram)] &+= 1 }
  }

  /// Whether a gram is a pair of characters.
  func isPair(_ gram: Int32) -> Bool { isPair[Int(gram)] }

  /// Sets the weights: the rarity of a pair of characters, and half that of a single one.
  mutating func weigh(measures: Int, parameters: MatchParameters) {
    weights = counts.indices.map { index in
      let rarity = parameters.rarity(count: Int(counts[index]), of: measures)
      return Int32(clamping: isPair[index] ? rarity : rarity / 2)
    }
  }

  /// The weight of all grams together.
  func weight(of grams: [Int32]) -> Int {
    var sum = 0
    for gram in grams { sum &+= Int(weights[Int(gram)]) }
    return sum
  }

  /// The grams that two ascending lists share.
  ///
  /// O(*n* + *m*).
  static func common(_ left: [Int32], _ right: [Int32]) -> [Int32] {
    let others = Set(right)
    return left.filter { others.contains($0) }
  }

  /// The weight of the grams that two ascending lists share.
  ///
  /// O(*n* + *m*).
  func shared(_ left: [Int32], _ right: [Int32]) -> Int {
    var sum = 0
    var first = 0
    var second = 0
    while first < left.count, second < right.count {
      let one = left[first]
      let other = right[second]
      if one == other {
        sum &+= Int(weights[Int(one)])
        first &+= 1
        second &+= 1
      } else if one < other {
        first &+= 1
      } else {
        second &+= 1
      }
    }
    return sum
  }
}
