import Gazetteer
import Quantities
import SourceText

/// Recognises tables whose rows are regions and whose columns are projects.
///
/// Read as if their rows were projects, such tables would give a project of every region.
struct RegionsAsRows {
  /// Rows that name a place, at least.
  private static let fewest = 3

  let source: SourceText
  let shapes: ShapeReader

  init(source: SourceText, quantities: QuantityReader) {
    self.source = source
    shapes = ShapeReader(quantities: quantities)
  }

  /// Whether most rows name a place (or their total), three at least, and their other cells are nothing but amounts.
  ///
  /// O(cells) of at most ``ColumnSettling/sample`` rows.
  func isUsed(in table: Table) -> Bool {
    var rows = 0
    var named = 0
    var worded = 0
    for row in table.grid.rows.prefix(ColumnSettling.sample) where row.cellCount > 1 {
      rows += 1
      var hasPlace = false
      var hasWords = false
      for cell in table.grid.cells(of: row) where !cell.isBlank {
        let text = PieceText.joined(PieceText.printed(table.grid.pieces(of: cell), in: source))
        switch shapes.read(text).shape {
        case .blank, .dash, .number, .figure, .amount, .amounts, .rate, .mark, .unit, .damaged: break
        case .place: hasPlace = true
        default:
          if RegionWords.isTotal(CompactText.fold(text)) || RegionNames.isRegionName(text) {
            hasPlace = true
          } else {
            hasWords = true
          }
        }
      }
      if hasPlace { named += 1 }
      if hasWords { worded += 1 }
    }
    return named >= Self.fewest && named * 10 >= rows * 7 && worded * 5 <= rows
  }
}
