import Quantities
import SourceText

/// Finds the best reading of a table's fragments, a stretch at a time.
///
/// A stretch ends where a row begins in its best reading, well before its last fragment, so that what follows it
/// has been taken into account; the next stretch begins with that row. So the room that is needed does not grow
/// with the table.
struct FlowSegmenter {
  /// How often the first stretch is read, to learn the habits of the columns.
  private static let readings = 3
  /// Fragments in which a row begins in any table that is worth reading.
  private static let longestRow = 16 * FlowEvidence.stretch

  let grammar: FlowGrammar
  let fragments: [Fragment]
  let source: SourceText
  let quantities: QuantityReader
  var withheld: WithheldEvidence = []

  /// The cells of the best reading, in order, and how good it is.
  ///
  /// O(fragments × columns).
  func read(_ evidence: FlowEvidence) -> (cells: [FlowCell], quality: FlowQuality) {
    var cells: [FlowCell] = []
    var quality = FlowQuality()
    var lattice = FlowLattice(grammar: grammar, evidence: evidence)
    let habits = habits(&lattice)
    var start = 0
    var length = FlowEvidence.stretch
    while start < evidence.count {
      let end = min(start + length, evidence.count)
      lattice.read(start..<end, habits)
      let path = lattice.bestPath()
      var kept = path[...]
      if end < evidence.count {
        guard let cut = lastRowStart(in: path, before: start + (end - start) * 7 / 8) else {
          guard length < Self.longestRow else {
            quality.giveUp()
            return (cells, quality)
          }
          length *= 2
          continue
        }
        kept = path[..<cut]
      }
      var found = FlowCell.cells(
        of: kept, lattice: lattice, margins: FlowMargins(of: lattice, path: path))
      let first = start
      start = kept.last?.fragments.upperBound ?? end
      quality.add(
        found, of: start - first, score: lattice.rowEnd[start - first].score, evidence: lattice.evidence,
        grammar: grammar)
      if !withheld.contains(.sums) {
        var choice = SumChoice(
          lattice,
          totals: RowTotal(grammar: grammar, fragments: fragments, source: source, quantities: quantities))
        choice.settle(&found)
      }
      // About as many cells to a fragment as in the first stretch.
      if cells.isEmpty { cells.reserveCapacity(found.count * evidence.count / max(1, start)) }
      cells += found
      length = FlowEvidence.stretch
    }
    return (cells, quality)
  }

  /// The score of the best reading of the first fragments.
  func score(_ evidence: FlowEvidence) -> Int32 {
    var lattice = FlowLattice(grammar: grammar, evidence: evidence)
    let habits = habits(&lattice)
    lattice.read(0..<min(evidence.count, FlowEvidence.stretch), habits)
    return lattice.rowEnd.last?.score ?? 0
  }

  /// The habits of the columns, learnt from a reading of the first stretch, and from another that knows them
  /// roughly.
  private func habits(_ lattice: inout FlowLattice) -> ColumnHabits {
    let sample = 0..<min(lattice.evidence.count, FlowEvidence.stretch)
    var habits = ColumnHabits(columns: grammar.columnCount)
    for _ in 1..<Self.readings {
      lattice.read(sample, habits)
      let path = lattice.bestPath()
      var learnt = ColumnHabits(
        of: path, evidence: lattice.evidence, grammar: grammar, fragments: fragments, source: source)
      if withheld.contains(.wraps) { learnt.forgetWidths() }
      if learnt == habits { break }
      habits = learnt
    }
    return habits
  }

  /// The place in a reading where the last row begins before a fragment, other than at its start.
  private func lastRowStart(in path: [FlowStep], before fragment: Int) -> Int? {
    path.indices.dropFirst().last { path[$0].startsRow && path[$0].fragments.lowerBound <= fragment }
  }
}
