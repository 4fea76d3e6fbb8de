import Gazetteer
import Quantities
import SourceText

/// Reads the fragments between the headers of one table as rows of cells.
struct FlowTable {
  let source: SourceText
  let quantities: QuantityReader
  let body: FlowPages.Body
  var withheld: WithheldEvidence = []

  /// The table, by the reading of its header that its rows fit best.
  ///
  /// O(*n* × columns) for each reading of the header.
  func read() -> (table: Table, quality: FlowQuality) {
    guard body.readings.count > 1 else { return read(columns: body.readings.first ?? []) }
    let sample = Array(body.fragments.prefix(Self.sample))
    var best = 0
    var top = Int32.min
    for (index, columns) in body.readings.enumerated() {
      let (segmenter, evidence) = segmenter(columns: columns, sample)
      let score = segmenter.score(evidence)
      if score > top {
        top = score
        best = index
      }
    }
    return read(columns: body.readings[best])
  }

  /// Fragments that readings of a header are compared on.
  private static let sample = 600

  private func read(columns: [Column]) -> (table: Table, quality: FlowQuality) {
    let (segmenter, evidence) = segmenter(columns: columns, body.fragments)
    let (cells, quality) = segmenter.read(evidence)
    var table = FlowGrid(columns: columns, body: body, grammar: segmenter.grammar).table(from: cells)
    let doubts = FlowDoubts(columns: columns, fragments: table.fragments, source: source)
    for (row, traces) in table.traces.enumerated() {
      let findings = doubts.findings(for: traces)
      if !findings.isEmpty { table.doubts[row] = findings }
    }
    return (table, quality)
  }

  private func segmenter(columns: [Column], _ fragments: [Fragment]) -> (FlowSegmenter, FlowEvidence) {
    let grammar = FlowGrammar(columns: columns)
    let evidence = FlowEvidence(
      source: source, quantities: quantities, fragments: fragments, grammar: grammar,
      hasUnitElsewhere: columns.contains { $0.role == .unit || $0.unit != nil }, withheld: withheld)
    return (
      FlowSegmenter(
        grammar: grammar, fragments: fragments, source: source, quantities: quantities,
        withheld: withheld), evidence
    )
  }
}
