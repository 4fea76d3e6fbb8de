import Gazetteer
import Quantities
import SourceText

/// Tells a wrapped line of a row from a row of its own.
///
/// Some extractors print the second line of a wrapped cell as one more row with all other cells blank. A
/// blank number is no proof: the second measure of a project has one too. So the cells are weighed, and
/// only cells that cannot stand alone, below cells that cannot end where they do, make a continuation.
struct WrappedRows {
  /// A cell of more lines than this goes on no further, which keeps the work linear.
  static let longestCell = 64

  let source: SourceText
  let quantities: QuantityReader

  /// Whether the last row of a table continues the row above it.
  ///
  /// The two stand on neighbouring lines, or there is nothing but a repeated header between them, which ends
  /// on line `header`. O(cells of the two rows).
  func isContinuation(of table: Table, header: Int) -> Bool {
    let rows = table.grid.rows
    guard rows.count >= 2 else { return false }
    let first = Int(rows[rows.count - 1].firstLine)
    guard first == Int(rows[rows.count - 2].lastLine) + 1 || first == header + 1 else { return false }
    let above = table.grid.cells(of: rows[rows.count - 2])
    let below = table.grid.cells(of: rows[rows.count - 1])
    var weight = 0
    for (index, cell) in below.enumerated() where !cell.isBlank {
      let place = above.startIndex + index
      guard index < table.columns.count, table.columns[index].role != .number, place < above.endIndex,
        !above[place].isBlank, above[place].count < Self.longestCell,
        !(index == 0 && isNumber(above[place], in: table)),
        let join = joinWeight(table.columns[index].role, above: above[place], below: cell, in: table)
      else { return false }
      weight += join
    }
    let filled = below.count { !$0.isBlank }
    guard filled > 0 else { return false }
    // A row that lacks nothing is hardly the rest of another.
    if filled >= 2, filled >= above.count(where: { !$0.isBlank }) { weight -= 3 }
    return weight + absenceWeight(of: below, above: above, in: table) > 0
  }

  /// Whether a cell is a running number, with which nothing goes on, whatever its column is called.
  private func isNumber(_ cell: Cell, in table: Table) -> Bool {
    RunningMark.read(Array(text(cell, in: table).unicodeScalars)) != nil
  }

  /// How much two cells of a column speak for one; `nil` when they cannot be one.
  private func joinWeight(_ role: ColumnRole, above: Cell, below: Cell, in table: Table) -> Int? {
    let upper = text(above, in: table)
    let lower = text(below, in: table)
    if SectionHeading.matches(lower) || CountedHeading.matches(lower) { return nil }
    switch role {
    case .target, .region, .total: return isNumberOnly(upper) && isUnitOnly(lower) ? 3 : nil
    case .name: return Self.joinWeight(upper: upper, lower: lower) + nameWeight(upper: upper, lower: lower)
    case .lead, .cooperating:
      return Self.joinWeight(upper: upper, lower: lower) + listWeight(upper: upper, lower: lower)
    default: return Self.joinWeight(upper: upper, lower: lower)
    }
  }

  /// Two whole organisations with no mark between them are two cells.
  private func listWeight(upper: String, lower: String) -> Int {
    if let mark = upper.last, "、，,；;".contains(mark) { return 1 }
    let last = OrganisationList.split(upper).last ?? upper
    let first = OrganisationList.split(lower).first ?? lower
    return OrganisationList.looksLikeOrganisation(last) && OrganisationList.looksLikeOrganisation(first)
      ? -3 : 1
  }

  /// A name that stands on its own begins with what is done and the one above it ends with an amount.
  private func nameWeight(upper: String, lower: String) -> Int {
    var weight = 0
    if TaskVerbs.begin(lower) { weight -= 2 }
    if let last = upper.last, last.isASCII, last.isNumber { weight += 2 }
    if endsWithAmount(upper) { weight -= 2 }
    return weight
  }

  /// What the row would lack if it were one of its own: in a table of shares a target or shares, in a list of
  /// duties those who answer for it.
  private func absenceWeight(of below: ArraySlice<Cell>, above: ArraySlice<Cell>, in table: Table) -> Int {
    func isBlank(_ cells: ArraySlice<Cell>, _ column: Int) -> Bool {
      cells.startIndex + column >= cells.endIndex || cells[cells.startIndex + column].isBlank
    }
    let shares = table.columns.indices.filter { [.target, .region, .total].contains(table.columns[$0].role) }
    let duties = table.columns.indices.filter {
      [.leader, .lead, .contact, .deadline].contains(table.columns[$0].role) && !isBlank(above, $0)
    }
    let wanted = shares.isEmpty ? duties : shares
    guard !wanted.isEmpty, wanted.allSatisfy({ isBlank(below, $0) }),
      wanted.contains(where: { !isBlank(above, $0) })
    else { return 0 }
    // Those who answer for a project may stand in a merged cell; a target and shares never do.
    return shares.isEmpty ? 1 : 3
  }

  /// Whether a text ends with a number and its measure word.
  private func endsWithAmount(_ text: String) -> Bool {
    let tail = text.suffix(12)
    guard let digit = tail.lastIndex(where: { $0.isASCII && $0.isNumber }) else { return false }
    return isUnitOnly(String(tail[tail.index(after: digit)...]))
  }

  /// Whether the last cell of the last row that is not blank may go on in the next line: a column of prose.
  func endsInside(_ table: Table) -> Bool {
    guard let row = table.grid.rows.last else { return false }
    let cells = table.grid.cells(of: row)
    guard let last = cells.lastIndex(where: { !$0.isBlank }) else { return false }
    let index = last - cells.startIndex
    guard index < table.columns.count, cells[last].count < Self.longestCell else { return false }
    switch table.columns[index].role {
    case .schedule, .note, .cooperating, .other: return true
    case .lead, .name: return Self.joinWeight(upper: text(cells[last], in: table), lower: "") > 0
    default: return false
    }
  }

  /// Whether the last cell of the last row plainly goes on with a line below it, where no row follows: it breaks off, or
  /// the line is one more step of a schedule.
  func goesOn(_ table: Table, with line: String) -> Bool {
    guard let row = table.grid.rows.last else { return false }
    let cells = table.grid.cells(of: row)
    guard let last = cells.lastIndex(where: { !$0.isBlank }), last - cells.startIndex < table.columns.count
    else { return false }
    if Self.joinWeight(upper: text(cells[last], in: table), lower: PieceText.withoutSpaces(line)) > 0 {
      return true
    }
    return table.columns[last - cells.startIndex].role == .schedule
      && PeriodReader().prefixEnd(PieceText.withoutSpaces(line).utf8.span) != nil
  }

  /// How much the end of one line and the start of the next speak for one cell: positive for, negative
  /// against.
  static func joinWeight(upper: String, lower: String) -> Int {
    var weight = 0
    if let last = upper.unicodeScalars.last {
      if "、，,（(“《/·".unicodeScalars.contains(last) { weight += 3 }
      if "。；;！".unicodeScalars.contains(last) { weight -= 2 }
    }
    if let first = lower.unicodeScalars.first {
      if "、，。；）)”》：".unicodeScalars.contains(first) { weight += 4 }
    }
    if openBrackets(upper) > 0 { weight += 3 }
    return weight
  }

  private static func openBrackets(_ text: String) -> Int {
    var depth = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "（", "(", "“", "《": depth += 1
      case "）", ")", "”", "》": depth = max(0, depth - 1)
      default: continue
      }
    }
    return depth
  }

  private func text(_ cell: Cell, in table: Table) -> String {
    PieceText.withoutSpaces(PieceText.printed(table.grid.pieces(of: cell), in: source))
  }

  private func isNumberOnly(_ text: String) -> Bool {
    guard case .quantity(let quantity, _) = quantities.readCell(text) else { return false }
    return quantity.unit == nil
  }

  /// Whether a text is a measure word alone: with a number before it, it is a whole amount.
  private func isUnitOnly(_ text: String) -> Bool {
    guard case .quantity(let quantity, let faults) = quantities.readCell("1" + text) else { return false }
    return faults.isEmpty && quantity.unit?.word == text
  }
}
