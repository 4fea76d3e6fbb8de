import Quantities
import SourceText

/// The words of a cell, or nothing: a dash in a cell of words means that there are none.
enum CellWords {
  static func text(of cell: String?, quantities: QuantityReader) -> String? {
    guard let cell else { return nil }
    if case .dash = quantities.readCell(cell) { return nil }
    return cell
  }
}
