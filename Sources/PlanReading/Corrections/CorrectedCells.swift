import Gazetteer
import PlanModel
import Quantities
import SourceText
import TableReading

extension MeasureBuilder {
  /// The target that a corrected text states, read like the cell of a row.
  ///
  /// - Parameters:
  ///   - words: The text, folded; empty for a blank cell.
  ///   - row: The row of the measure, whose unit cell counts; `nil` for a measure of the name.
  /// - Returns: The target, and what was unusual about the text.
  func target(readAgain words: String, row: RecordRow?) -> (target: Target?, faults: [CellFault]) {
    var built = Built()
    readTarget(text.quantities.readCell(words), printed: words, units: units(of: row), into: &built)
    return (built.target, built.faults)
  }

  /// What a corrected text says in the place of a region's share, read like the cell of a row.
  ///
  /// - Parameters:
  ///   - words: The text, folded; empty for a blank cell.
  ///   - region: The name of the region.
  ///   - row: The row of the measure, whose unit cell counts.
  /// - Returns: The share, and what was unusual about the text.
  func share(readAgain words: String, of region: String, row: RecordRow?)
    -> (state: Allocation.State, faults: [CellFault])
  {
    switch text.quantities.readCell(words) {
    case .blank: return (.blank, [])
    case .dash: return (.dash(PieceText.joined(words)), [])
    case .quantity(let quantity, let faults):
      let column = regionNames.firstIndex(of: region).map { layout.columns[layout.regions[$0]] }
      let units = units(of: row)
      let resolved = resolve(quantity, faults: faults, declared: [column?.unit, units.row, units.document])
      let kinds = resolved.faults.map {
        CellFault($0, field: "allocations", text: quantity.text, region: region)
      }
      return (.value(resolved.quantity), kinds)
    case .text, .several:
      let note = PieceText.joined(words)
      return (.note(note), [CellFault(.notAnAmount, field: "allocations", text: note)])
    }
  }

  private func units(of row: RecordRow?) -> DeclaredUnits {
    DeclaredUnits(
      document: documentUnit, row: row.flatMap { text.joined($0.cell(layout.column(.unit), in: text)) })
  }
}
