import Quantities
import SourceText

/// The target amounts that texts state, each text read once.
///
/// Names are read when projects are built and again by the checks, and rows of one project share theirs.
struct StatedAmounts {
  private let prose: ProseReader
  private var known: [ExactText: [ProseQuantity]] = [:]
  /// Texts beyond this number are read again rather than kept.
  private static let most = 1 << 16

  init(prose: ProseReader) { self.prose = prose }

  /// The amounts of a text that are targets, in its order; ``ProseQuantity/within`` counts among them.
  mutating func targets(in text: String) -> [ProseQuantity] {
    let key = ExactText(text)
    if let amounts = known[key] { return amounts }
    var places: [Int: Int] = [:]
    var targets: [ProseQuantity] = []
    for (index, amount) in prose.quantities(in: text).enumerated() where amount.role == .target {
      places[index] = targets.count
      var target = amount
      target.within = amount.within.flatMap { places[$0] }
      targets.append(target)
    }
    if known.count < Self.most { known[key] = targets }
    return targets
  }
}
