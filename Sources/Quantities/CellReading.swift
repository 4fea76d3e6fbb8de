/// What a table cell says.
package enum CellReading: Sendable, Hashable {
  /// Nothing, or only spaces. Never a dash.
  case blank
  /// A stroke, or a word in its place, that declares nothing. Never 0.
  case dash(DashKind)
  /// One amount that the whole cell consists of, and what is doubtful about it.
  case quantity(Quantity, faults: [QuantityFault])
  /// Two or more amounts in one cell, each with a unit: `115公里、677公里`.
  case several([Quantity])
  /// Anything else: prose, a note, a date, 〃.
  case text
}

/// What stands in a cell that declares nothing.
package enum DashKind: String, Sendable, Hashable, CaseIterable {
  /// `-`, `--`, `－－`, `−`, `‐`, `‑`.
  case hyphen
  /// `–`, `—`, `——`, `―`, `─`, `⸺`, `⸻`.
  case dash
  /// `/`, `／`, `\`, `＼`.
  case slash
  /// 无, 不涉及: a printed "nothing". It declares nothing among shares; in other columns it is text.
  case word
}
