import Quantities
import SourceText

/// Adds up the shares of a row's regions and compares them with its target.
struct RowTotal {
  let grammar: FlowGrammar
  let fragments: [Fragment]
  let source: SourceText
  let quantities: QuantityReader
  /// The text of a cell of several fragments.
  private var text: [UInt8] = []

  init(grammar: FlowGrammar, fragments: [Fragment], source: SourceText, quantities: QuantityReader) {
    self.grammar = grammar
    self.fragments = fragments
    self.source = source
    self.quantities = quantities
  }

  /// What the shares of a reading say about its target.
  enum Answer: Equatable {
    case met
    case missed
    /// There is no target, a share is no amount, or there are none.
    case unknown
  }

  /// Whether the shares among the steps of a row add up to its target.
  mutating func answer(of row: some Sequence<FlowStep>) -> Answer {
    guard let regions = grammar.regions, let whole = grammar.whole else { return .unknown }
    var target: ExactDecimal?
    var sum = ExactDecimal.zero
    var shares = 0
    for step in row {
      if step.state == whole {
        switch reading(step.fragments) {
        // Shares of nothing: what is the target stands elsewhere.
        case .dash(.hyphen), .dash(.dash), .dash(.slash): target = .zero
        case .quantity(let quantity, _):
          guard quantity.upper == nil, quantity.bound == .exact, quantity.unit?.isSummable ?? true else {
            return .unknown
          }
          target = quantity.value
        case .several, .text, .blank, .dash(.word): return .unknown
        }
      } else if regions.contains(step.state) {
        switch reading(step.fragments) {
        case .dash, .blank: continue
        case .quantity(let quantity, _):
          guard quantity.upper == nil, let next = sum.adding(quantity.value) else { return .unknown }
          sum = next
          shares += 1
        case .several, .text: return .unknown
        }
      } else if step.state == grammar.note {
        return .unknown
      }
    }
    guard let target, shares > 0 else { return .unknown }
    return sum == target ? .met : .missed
  }

  /// What the cell of some fragments says; a single one, as most are, is read where it stands.
  private mutating func reading(_ range: Range<Int>) -> CellReading {
    if range.count == 1 {
      let bytes = fragments[range.lowerBound].piece.bytes.clamped(to: source.utf8.indices)
      return quantities.readCell(source.utf8.span.extracting(bytes))
    }
    text.removeAll(keepingCapacity: true)
    for fragment in fragments[range] { PieceText.join(fragment.piece, in: source, to: &text) }
    return quantities.readCell(text.span)
  }
}
