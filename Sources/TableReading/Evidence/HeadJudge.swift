import Gazetteer

/// Weighs texts at the head of a table, each once.
struct HeadJudge {
  private let model: HeadModel
  private let shapes: ShapeReader
  private var known: [String: (evidence: HeadEvidence, headness: Bits)] = [:]
  /// Texts that are kept; beyond that they are weighed anew.
  private static let mostKept = 16_384

  init(shapes: ShapeReader, model: HeadModel = .shared) {
    self.shapes = shapes
    self.model = model
  }

  /// What a text says for the roles of the column below it.
  mutating func evidence(of text: String) -> HeadEvidence { weighed(text, nil).evidence }

  /// What a text says for being a head, against being a cell.
  mutating func headness(of text: String, shaped: ShapedText? = nil) -> Bits {
    weighed(text, shaped).headness
  }

  private mutating func weighed(_ text: String, _ shaped: ShapedText?) -> (
    evidence: HeadEvidence, headness: Bits
  ) {
    if text.utf8.count > 200 { return (HeadEvidence.none, Bits(-8)) }
    if let found = known[text] { return found }
    let evidence = model.evidence(for: text)
    let found = (evidence, Self.headness(of: evidence, text, shaped ?? shapes.read(text)))
    if known.count < Self.mostKept { known[text] = found }
    return found
  }

  private static func headness(of evidence: HeadEvidence, _ text: String, _ shaped: ShapedText) -> Bits {
    if evidence.known?.confidence == .exact { return evidence.headness }
    switch shaped.shape {
    case .blank: return Bits(-1)
    case .dash, .amount, .rate, .damaged, .sentence, .parts: return Bits(-8)
    case .number, .figure, .mark, .amounts, .code: return Bits(-5)
    case .shortTask where evidence.known == nil && !evidence.isPlace: return Bits(-5)
    default:
      if shaped.length > 20 { return Bits(-8) }
      if let last = text.last, "：:".contains(last) { return Bits(-6) }
      // The rest of a head that a line break has cut.
      if shaped.length == 1 { return Bits(-8) }
      // A title.
      if text.last == "表", shaped.length >= 6 { return Bits(-8) }
      if evidence.headness > .zero { return evidence.headness }
      return shaped.length > 12 ? Bits(-5) : Bits(-1)
    }
  }
}
