import Quantities

/// What sort of amount a text is, as far as the cells of a table are told apart by it.
enum AmountForm: Equatable {
  /// A dash: there is none.
  case dash
  /// 无 in the place of a dash.
  case word
  /// One amount, with or without its unit; faulty where anything but the unit is wrong with it.
  case quantity(hasUnit: Bool, isFaulty: Bool)
  case several
  /// None.
  case other

  /// The sort of a cell.
  init(_ reading: CellReading) {
    switch reading {
    case .dash(let kind): self = kind == .word ? .word : .dash
    case .quantity(let amount, let faults):
      self = .quantity(hasUnit: amount.unit != nil, isFaulty: faults.contains { $0 != .unitMissing })
    case .several: self = .several
    case .blank, .text: self = .other
    }
  }
}
