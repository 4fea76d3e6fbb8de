import PlanModel
import Quantities

/// What of a measure is compared by plain numbers.
struct PlainFeatures: Sendable {
  /// The number of the text, the same for texts that are the same.
  var text: Int32 = -1
  /// The number of all that is printed about the measure but its numbering, the same for what is the same.
  var key: Int32 = -1
  /// The weight of the text's grams.
  var weight = 0
  /// What tells fast whether the text may be short for another.
  var outline = Abbreviation.Outline()
  /// How often the text stands in the document where it stands most.
  var textCount = 1
  /// The unit and what it is expressed in; -1 where there is none.
  var unit: Int32 = -1
  var base: Int32 = -1
  var dimension: Dimension?
  var isPart = false
  /// log2 of the amount in its base, in thousandths.
  var amount: Int?
}

/// What of a measure is compared.
struct MeasureFeatures: Sendable {
  /// The text of the measure: what is counted, or the name of its row, or of its project.
  var text: String
  var plain = PlainFeatures()
  /// The grams of the text, and of the rest of the project's name.
  var grams: [Int32] = []
  var company: [Int32] = []
  var companyWeight = 0
  /// Keys of values with frequencies, ascending.
  var lead: [Int32] = []
  var leaders: [Int32] = []
  var contacts: [Int32] = []
  var category: Int32 = -1
  /// The regions with a share and their parts of the whole in thousandths, by region.
  var shares: [(region: Int32, part: Int)] = []
  /// What orders measures, whatever their document's order.
  var key = ""
}

/// Numbers for values, and how many measures have each.
struct ValueTable: Sendable {
  private var places: [String: Int32] = [:]
  private(set) var counts: [Int] = []

  /// The number of a value.
  mutating func place(_ value: String) -> Int32 {
    if let known = places[value] { return known }
    let new = Int32(truncatingIfNeeded: counts.count)
    places[value] = new
    counts.append(0)
    return new
  }

  /// The number of a value that is known.
  func known(_ value: String) -> Int32? { places[value] }

  /// The number of a value, counted once more.
  mutating func counted(_ value: String) -> Int32 {
    let place = place(value)
    counts[Int(place)] += 1
    return place
  }

  /// The numbers of values, each counted once more, ascending and each once.
  mutating func counted(_ values: [String]) -> [Int32] { Set(values).map { counted($0) }.sorted() }
}
