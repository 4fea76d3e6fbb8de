import PlanModel
import Provenance
import Quantities

/// Brings the amounts that a project's names state together with the targets of its rows.
///
/// An amount that a row's target repeats is that row's measure and gives it its subject. A larger amount
/// that several rows add up to is a measure of its own that the rows are within. An amount that no row
/// answers for is a measure of its own, unless a row of the same unit is still open: then the two contradict
/// each other, which ``TargetAgainstName`` reports.
struct ProseMeasures {
  /// The amounts of a text that are targets, in order, with the place of the amount each one is within.
  struct Named: Equatable {
    var quantity: Quantity
    var subject: String
    var within: Int?
    /// The measure that repeats it, if any.
    var measure: Int?
    /// Whether rows add up to it.
    var isSum = false
  }

  private(set) var named: [Named]

  init(text: String, prose: ProseReader) {
    let quantities = prose.quantities(in: text)
    var places: [Int: Int] = [:]
    named = []
    for (index, quantity) in quantities.enumerated() where quantity.role == .target {
      places[index] = named.count
      named.append(
        Named(
          quantity: quantity.quantity, subject: quantity.subject,
          within: quantity.within.flatMap { places[$0] }))
    }
  }

  /// Finds for every row measure the amount that it repeats; `measures` are those whose name this text is.
  mutating func match(_ measures: [Measure]) {
    var open = Set(measures.indices.filter { measures[$0].target?.quantity != nil })
    // First what agrees in value and unit, then what agrees in value alone.
    for needsUnit in [true, false] {
      for place in named.indices where named[place].measure == nil {
        let found = open.sorted().first { index in
          guard let target = measures[index].target?.quantity else { return false }
          return target.value == named[place].quantity.value
            && (!needsUnit || target.unit?.word == named[place].quantity.unit?.word)
        }
        guard let found else { continue }
        named[place].measure = found
        open.remove(found)
      }
    }
    for place in named.indices where named[place].measure == nil && open.count > 1 {
      let parts = open.filter { measures[$0].target?.quantity?.unit?.word == named[place].quantity.unit?.word }
      guard parts.count > 1 else { continue }
      var sum: ExactDecimal? = .zero
      for part in parts { sum = measures[part].target?.quantity.flatMap { quantity in sum.flatMap { $0.adding(quantity.value) } } }
      guard let sum, sum == named[place].quantity.value else { continue }
      named[place].isSum = true
      for part in parts { parents[part] = place }
      open.subtract(parts)
    }
    unanswered = open
  }

  /// For rows that are parts of a sum, the place of that amount in ``named``.
  private(set) var parents: [Int: Int] = [:]
  /// Rows with a target that the text does not repeat.
  private(set) var unanswered: Set<Int> = []

  /// The places of amounts that become measures of their own.
  func additional(among measures: [Measure]) -> [Int] {
    named.indices.filter { place in
      let name = named[place]
      guard name.measure == nil else { return false }
      if name.isSum || unanswered.isEmpty { return true }
      // A row of the same unit that nothing in the name repeats contradicts this amount; see above.
      return !unanswered.contains {
        measures[$0].target?.quantity?.unit?.word == name.quantity.unit?.word
      }
    }
  }
}
