import Quantities
import SourceText

/// The words of a cell, or nothing: a dash in a cell of words means that there are none.
///
/// 无 is a word.
enum CellWords {
  static func text(of cell: String?, quantities: QuantityReader) -> String? {
    guard let cell else { return nil }
    if case .dash(let kind) = quantities.readCell(cell), kind != .word { return nil }
    return cell
  }
}
