import Gazetteer
import Quantities
import SourceText

/// Reads the fragments between the headers of one table as rows of cells.
struct FlowTable {
  let source: SourceText
  let quantities: QuantityReader
  let body: FlowPages.Body

  /// The table, by the reading of its header that its rows fit best.
  ///
  /// O(*n* × columns) for each reading of the header.
  func read() -> (table: Table, quality: FlowQuality) {
    guard body.readings.count > 1 else { return read(columns: body.readings.first ?? [], body.fragments) }
    let sample = Array(body.fragments.prefix(Self.sample))
    var best = 0
    var top = Int32.min
    for (index, columns) in body.readings.enumerated() {
      let score = lattice(columns: columns, sample).rowEnd.last ?? Int32.min
      if score > top {
        top = score
        best = index
      }
    }
    return read(columns: body.readings[best], body.fragments)
  }

  /// Fragments that readings of a header are compared on.
  private static let sample = 600
  /// How often a table is read at most.
  private static let readings = 3

  private func read(columns: [Column], _ fragments: [Fragment]) -> (table: Table, quality: FlowQuality) {
    let lattice = lattice(columns: columns, fragments)
    let path = lattice.bestPath()
    let margins = FlowMargins(of: lattice, path: path)
    var table = FlowGrid(columns: columns, body: body, grammar: lattice.grammar).table(
      from: path, lattice: lattice, margins: margins)
    let doubts = FlowDoubts(columns: columns, source: source)
    for (row, traces) in table.traces.enumerated() {
      let findings = doubts.findings(for: traces)
      if !findings.isEmpty { table.doubts[row] = findings }
    }
    return (table, FlowQuality(of: lattice, path: path, margins: margins))
  }

  private func lattice(columns: [Column], _ fragments: [Fragment]) -> FlowLattice {
    let grammar = FlowGrammar(columns: columns)
    let evidence = FlowEvidence(
      source: source, quantities: quantities, fragments: fragments, grammar: grammar,
      hasUnitElsewhere: columns.contains { $0.role == .unit || $0.unit != nil })
    // The habits of the columns are learnt from a first reading, and from a second that knows them roughly.
    var habits = ColumnHabits(columns: grammar.columnCount)
    var lattice = FlowLattice(grammar: grammar, evidence: evidence, habits: habits, range: 0..<evidence.count)
    lattice.run()
    for _ in 1..<Self.readings {
      let learnt = ColumnHabits(
        of: lattice.bestPath(), evidence: evidence, grammar: grammar, fragments: fragments, source: source)
      if learnt == habits { break }
      habits = learnt
      lattice = FlowLattice(grammar: grammar, evidence: evidence, habits: habits, range: 0..<evidence.count)
      lattice.run()
    }
    return lattice
  }
}
