import Gazetteer
import Quantities
import SourceText

/// Recognises tables whose rows are regions and whose columns are projects.
///
/// Read as if their rows were projects, such tables would give a project of every region.
struct RegionsAsRows {
  private static let fewest = 3

  let source: SourceText
  let shapes: ShapeReader

  init(source: SourceText, quantities: QuantityReader) {
    self.source = source
    shapes = ShapeReader(quantities: quantities)
  }

  /// Whether one column holds places, three rows and more and most of all, and the others nothing but amounts.
  ///
  /// O(cells) of at most ``ColumnSettling/sample`` rows.
  func isUsed(in table: Table) -> Bool {
    var places = table.columns.map { _ in 0 }
    var words = table.columns.map { _ in 0 }
    var rows = 0
    for row in table.grid.rows.prefix(ColumnSettling.sample) where row.cellCount > 1 {
      rows += 1
      for (column, cell) in zip(table.columns.indices, table.grid.cells(of: row)) where !cell.isBlank {
        let text = PieceText.joined(PieceText.printed(table.grid.pieces(of: cell), in: source))
        switch shapes.read(text).shape {
        case .blank, .dash, .number, .figure, .amount, .amounts, .rate, .mark, .unit, .damaged: break
        case .place: places[column] += 1
        default: if RegionNames.isRegionName(text) { places[column] += 1 } else { words[column] += 1 }
        }
      }
    }
    guard let column = places.indices.max(by: { places[$0] < places[$1] }), places[column] >= Self.fewest,
      places[column] * 10 >= rows * 7
    else { return false }
    return words.indices.allSatisfy { $0 == column || words[$0] * 5 <= rows }
  }
}
