import Provenance

/// The rules about rows that have more or fewer cells than their table.
extension RowAlignment {
  /// A row has more cells than the table has columns; the row's total singles out the surplus cell.
  ///
  /// Extractors make a cell up where one is wider than its column, mostly a copy of its neighbour. Every
  /// way to drop the surplus is tried, and the only one after which the shares add up to the target is
  /// taken.
  ///
  /// - Example: 19 columns and 20 cells, target `50个`; only without the second `10个` do the shares add
  ///   up to 50.
  /// - Mend: Nothing, as a rule; the cell that was dropped stands in `repair`.
  static let surplus = Rule(
    "cells-surplus", .warning,
    "A row has more cells than the table has columns; the row's total singles out the surplus cell.",
    "该行单元格多于列数；依据合计可唯一确定多余的单元格。")

  /// A row has more cells than the table has columns, and more than one reading is possible.
  ///
  /// There is no total, or it fits several readings. The one that agrees best with the rows around is
  /// taken, and the others stand under `alternatives`: the shares behind the cell may be those of the
  /// neighbouring regions.
  ///
  /// - Example: `--` stands in five cells of which one is too many; without a total any of them may be
  ///   it.
  /// - Mend: Compare the row with the printed plan and correct the shares with `--corrections`.
  static let surplusAmbiguous = Rule(
    "cells-surplus-ambiguous", .warning,
    "A row has more cells than the table has columns, and more than one reading is possible.",
    "该行单元格多于列数，且存在不止一种读法。")

  /// A row has fewer cells than the table has columns.
  ///
  /// An extractor left an empty cell out. The gap is put where the other cells fit the types of their
  /// columns best, and the other places stand under `alternatives`.
  ///
  /// - Example: 19 columns and 18 cells: one of the regions had a blank.
  /// - Mend: Compare the row with the printed plan; the shares behind the gap may be shifted by one.
  static let missing = Rule(
    "cells-missing", .warning, "A row has fewer cells than the table has columns.", "该行单元格少于列数。")

  /// The cells of a row cannot be brought to the table's columns.
  ///
  /// The row has far more or far fewer cells than the table, or no way to drop or add cells fits the
  /// columns. It is left out of the projects, its text counts as unassigned, and the message holds it.
  ///
  /// - Example: A row of 7 cells in a table of 19 columns.
  /// - Mend: Look the row up in the printed plan and mend the dump, or extract it again.
  static let unreadable = Rule(
    "row-unreadable", .error, "The cells of a row cannot be brought to the table's columns.",
    "该行单元格无法与表头各列对应。")

  static let all = [surplus, surplusAmbiguous, missing, unreadable]
}
