import Gazetteer
import Provenance
import Quantities
import SourceText
import Testing

@testable import TableReading

/// Dumps in reading order, and what the parts of the flow reader make of them.
enum FlowSamples {
  /// What a reading comes to, in words.
  struct Reading {
    var source: SourceText
    var result: TableReadingResult

    /// The rows of all tables, cells joined by ` ¦ `.
    var rows: [String] { result.tables.flatMap { FlowSamples.rows($0, in: source) } }
    var columns: [String] { result.tables.flatMap { Samples.columns($0.columns) } }
    var furniture: [String] { result.furniture.map { source.text($0) } }
    var outside: [String] { result.outside.map { source.text($0) } }
    var unread: [String] { result.unread.map { source.text($0) } }
    var codes: [String] { result.findings.map(\.code.rawValue) }
  }

  /// The rows of a table, without the spaces of typesetting, cells joined by ` ¦ `.
  static func rows(_ table: Table, in source: SourceText) -> [String] {
    table.grid.rows.map { row in
      table.grid.cells(of: row)
        .map { PieceText.joined(PieceText.printed(table.grid.pieces(of: $0), in: source)) }
        .joined(separator: " ¦ ")
    }
  }

  /// Reads a dump; `nil` where there is no header.
  static func read(_ text: String) -> Reading? {
    let source = Samples.source(text)
    return FlowReader.read(source, words: .shared, quantities: Samples.quantities)
      .map { Reading(source: source, result: $0) }
  }

  /// The fragments of a text.
  static func fragments(_ source: SourceText, firstGap: Fragment.Gap = .page) -> [Fragment] {
    var fragments: [Fragment] = []
    FragmentScanner(source: source)
      .append(from: 0, to: source.utf8.count, firstLine: 0, firstGap: firstGap, into: &fragments)
    return fragments
  }

  /// The texts of the fragments of a text.
  static func texts(_ text: String) -> [String] {
    let source = Samples.source(text)
    return fragments(source).map { source.text($0.piece) }
  }

  /// The traits of the fragments of a text.
  static func traits(_ text: String) -> [FragmentTraits] {
    let source = Samples.source(text)
    let reader = TraitReader(source: source, quantities: Samples.quantities)
    return reader.traits(of: fragments(source))
  }

  /// The traits of a text that is one fragment.
  static func trait(_ text: String) throws -> FragmentTraits {
    let traits = traits(text)
    try #require(traits.count == 1, "\(text) is \(traits.count) fragments")
    return traits[0]
  }

  /// Columns of so many roles, each named after its role.
  static func columns(_ roles: [ColumnRole]) -> [Column] {
    roles.map { Column(role: $0, header: $0.rawValue) }
  }

  /// All readings of a text as rows of such columns.
  static func lattice(_ text: String, _ roles: [ColumnRole]) -> FlowLattice {
    let source = Samples.source(text)
    let grammar = FlowGrammar(columns: columns(roles))
    let evidence = FlowEvidence(
      source: source, quantities: Samples.quantities, fragments: fragments(source), grammar: grammar,
      hasUnitElsewhere: roles.contains(.unit))
    var lattice = FlowLattice(grammar: grammar, evidence: evidence)
    lattice.read(0..<evidence.count, ColumnHabits(columns: roles.count))
    return lattice
  }

  /// The headers of a dump.
  static func headers(_ source: SourceText) -> [FlowHeader] {
    HeaderFinder(source: source, words: .shared, quantities: Samples.quantities).headers()
  }

  /// Characters besides white space that do not stand in exactly one of the cells, the furniture, what is outside
  /// and what is unread: each with the number of places that it stands in.
  static func faults(of reading: Reading) -> [String] {
    var places = [Int](repeating: 0, count: reading.source.utf8.count)
    let cells = reading.result.tables.flatMap(\.grid.pieces)
    for piece in cells + reading.result.furniture + reading.result.outside + reading.result.unread {
      guard piece.bytes.upperBound <= places.count else { return ["a piece beyond the text"] }
      for byte in piece.bytes { places[byte] += 1 }
    }
    var faults: [String] = []
    let text = reading.source.utf8.span
    var offset = 0
    while offset < text.count {
      let space = Characters.whiteSpace(text, at: offset)
      if space == 0, places[offset] != 1 { faults.append("byte \(offset): \(places[offset])") }
      offset += max(space, 1)
    }
    return faults
  }
}
