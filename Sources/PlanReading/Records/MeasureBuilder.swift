import Gazetteer
import PlanModel
import Provenance
import Quantities
import SourceText
import TableReading

/// The units that a document gives to cells that print none.
struct DeclaredUnits {
  /// From a line such as `单位：人`.
  var document: String?
  /// From the row's own unit cell (计量单位).
  var row: String?
  /// From the bracket at the end of the row's name: `新建幼儿园（所）`.
  var name: String?

  /// The unit in the bracket at the end of a name; `nil` where it holds anything else.
  static func unit(inName name: String?, quantities: QuantityReader) -> String? {
    guard let name, let (_, inside) = Brackets.trailing(of: CompactText.fold(name)), inside.count <= 6,
      case .quantity(let one, let faults) = quantities.readCell("1" + inside), faults.isEmpty, one.unit != nil
    else { return nil }
    return inside
  }
}

/// Reads the target, the shares and the notes of one row.
struct MeasureBuilder {
  let text: TableText
  let layout: ColumnLayout
  /// The names of the regions, in the order of their columns.
  let regionNames: [String]
  let documentUnit: String?
  let keepsProvenance: Bool

  /// What a row holds beside its names and organisations.
  struct Built {
    var target: Target?
    /// Further amounts of a target cell that holds several.
    var moreTargets: [Quantity] = []
    var note: String?
    var allocations: [Allocation] = []
    /// What was unusual about its cells.
    var faults: [CellFault] = []
    var provenance: [FieldProvenance] = []

    /// Whether the row says anything that makes a measure.
    var isMeasure: Bool {
      target != nil || note != nil || !moreTargets.isEmpty
        || allocations.contains { $0.state != .blank }
    }
  }

  /// Reads a row.
  ///
  /// O(columns).
  func build(_ row: RecordRow) -> Built {
    var built = Built()
    let units = DeclaredUnits(
      document: documentUnit, row: text.joined(row.cell(layout.column(.unit), in: text)),
      name: DeclaredUnits.unit(
        inName: text.joined(row.cell(layout.column(.name), in: text)), quantities: text.quantities))
    readTarget(row, units: units, into: &built)
    compareTotal(row, units: units, into: &built)
    readShares(row, units: units, into: &built)
    if let note = CellWords.text(
      of: text.joined(row.cell(layout.column(.note), in: text)), quantities: text.quantities)
    {
      built.note = built.note.map { $0 + "；" + note } ?? note
    }
    if keepsProvenance { recordProvenance(row, into: &built) }
    return built
  }

  private func readTarget(_ row: RecordRow, units: DeclaredUnits, into built: inout Built) {
    guard let column = layout.targetColumn else { return }
    let cell = row.cell(column, in: text)
    let reading = text.reading(cell)
    // Hardly any target is asked for its text.
    let printed: String
    switch reading {
    case .several, .text, .dash(.word): printed = text.printed(cell)
    case .blank, .dash, .quantity: printed = ""
    }
    readTarget(reading, printed: printed, units: units, into: &built)
  }

  /// Takes what a cell says as the target.
  func readTarget(
    _ reading: CellReading, printed: @autoclosure () -> String, units: DeclaredUnits, into built: inout Built
  ) {
    switch reading {
    case .blank, .dash(.hyphen), .dash(.dash), .dash(.slash): return
    case .quantity(let quantity, let faults):
      let resolved = resolve(
        quantity, faults: faults,
        declared: [
          layout.targetColumn.flatMap { layout.columns[$0].unit }, units.row, units.name, units.document,
        ])
      built.target = .amount(resolved.quantity)
      built.faults += resolved.faults.map { CellFault($0, field: "target", text: quantity.text) }
    case .several(let quantities):
      built.moreTargets = quantities
      built.faults.append(CellFault(.several, field: "target", text: printed()))
    case .text, .dash(.word):
      let words = PieceText.joined(printed())
      built.target = .words(words)
      built.faults.append(CellFault(.targetInWords, field: "target", text: words))
    }
  }

  /// Compares a total of the regions that stands beside the target with it.
  private func compareTotal(_ row: RecordRow, units: DeclaredUnits, into built: inout Built) {
    guard layout.column(.target) != nil, let column = layout.column(.total),
      case .quantity(let total, let faults) = text.reading(row.cell(column, in: text)),
      let target = built.target?.quantity
    else { return }
    let read = resolve(
      total, faults: faults, declared: [layout.columns[column].unit, units.row, units.name, units.document])
    guard read.quantity.value != target.value else { return }
    built.faults.append(CellFault(.totalDiffers, field: "target", text: total.text))
  }

  /// Whether a text is a measure word alone: with a number before it, it is a whole amount.
  func isUnit(_ word: String) -> Bool {
    guard case .quantity(let amount, let faults) = text.quantities.readCell("1" + word) else { return false }
    return faults.isEmpty && amount.unit != nil
  }

  private func readShares(_ row: RecordRow, units: DeclaredUnits, into built: inout Built) {
    guard !layout.regions.isEmpty else { return }
    var allocations: [Allocation] = []
    allocations.reserveCapacity(layout.regions.count)
    var words = 0
    var filled = 0
    for (place, column) in layout.regions.enumerated() {
      let cell = row.cell(column, in: text)
      let name = regionNames[place]
      switch text.reading(cell) {
      case .blank: allocations.append(Allocation(region: name, state: .blank))
      case .dash:
        filled += 1
        allocations.append(Allocation(region: name, state: .dash(text.printed(cell))))
      case .quantity(let quantity, let faults):
        filled += 1
        if faults.isEmpty {
          allocations.append(Allocation(region: name, state: .value(quantity)))
          continue
        }
        let resolved = resolve(
          quantity, faults: faults,
          declared: [layout.columns[column].unit, units.row, units.name, units.document])
        allocations.append(Allocation(region: name, state: .value(resolved.quantity)))
        built.faults += resolved.faults.map {
          CellFault($0, field: "allocations", text: quantity.text, region: name)
        }
      case .text, .several:
        filled += 1
        words += 1
        allocations.append(Allocation(region: name, state: .note(PieceText.joined(text.printed(cell)))))
      }
    }
    guard words > 0 else {
      built.allocations = allocations
      return
    }
    // One text and nothing else: a note in the place of all the shares.
    if words == 1, filled == 1, let note = allocations.lazy.compactMap(\.noteText).first {
      built.note = note
      return
    }
    // Words in every cell are a target in words, as the target itself says.
    let texts = allocations.compactMap(\.noteText)
    if words == filled, built.target?.quantity == nil, built.target != nil,
      !texts.contains(where: \.holdsDigit)
    {
      built.allocations = allocations
      return
    }
    for case .note(let words) in allocations.lazy.map(\.state) {
      built.faults.append(CellFault(.notAnAmount, field: "allocations", text: words))
    }
    built.allocations = allocations
  }

  /// Gives an amount without a unit the first unit declared for it.
  func resolve(
    _ quantity: Quantity, faults: [QuantityFault], declared: [String?]
  ) -> (quantity: Quantity, faults: [CellFault.Kind]) {
    var quantity = quantity
    var kinds: [CellFault.Kind] = []
    for fault in faults {
      switch fault {
      case .unitMissing:
        guard let unit = declared.lazy.compactMap({ $0 }).first,
          case .quantity(let whole, let more) = text.quantities.readCell(quantity.text + unit),
          whole.unit != nil, more.isEmpty
        else {
          kinds.append(.unitMissing)
          continue
        }
        quantity.value = whole.value
        quantity.unit = whole.unit
      default: kinds.append(.quantity(fault))
      }
    }
    return (quantity, kinds)
  }

  private func recordProvenance(_ row: RecordRow, into built: inout Built) {
    func record(_ field: String, _ column: Int?) {
      let cell = row.cell(column, in: text)
      guard !cell.isBlank else { return }
      let spans = text.table.grid.pieces(of: cell).map { text.source.span(of: $0) }
      built.provenance.append(FieldProvenance(field: field, spans: spans))
    }
    record("target", layout.targetColumn)
    record("note", layout.column(.note))
    for (place, column) in layout.regions.enumerated() { record("allocations." + regionNames[place], column) }
  }
}

/// Something unusual about a cell that was read all the same.
struct CellFault: Equatable {
  enum Kind: Equatable {
    case unitMissing
    case quantity(QuantityFault)
    case several
    case notAnAmount
    case targetInWords
    case totalDiffers
  }

  var kind: Kind
  var field: String
  var text: String
  var region: String?

  init(_ kind: Kind, field: String, text: String, region: String? = nil) {
    self.kind = kind
    self.field = field
    self.text = text
    self.region = region
  }
}

extension Allocation {
  fileprivate var noteText: String? {
    if case .note(let text) = state { text } else { nil }
  }
}

extension String {
  /// Whether a text holds a digit of any script; Chinese numerals are words.
  var holdsDigit: Bool { unicodeScalars.contains { $0.properties.numericType == .decimal } }
}
