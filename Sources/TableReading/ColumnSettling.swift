import Gazetteer
import Quantities
import SourceText

/// Settles what the header leaves open by what the cells hold.
///
/// `单位` heads units of measure in one table and organisations in the next; two columns may both be called a
/// target; a column of running numbers may have a header that says nothing; a heading may stand beside the
/// regions instead of above them. Only such cases are looked at.
struct ColumnSettling {
  /// Rows that are looked at, from the top.
  static let sample = 64

  let source: SourceText
  let quantities: QuantityReader

  /// The columns of a table, settled, and how sure each is.
  ///
  /// O(columns × sample).
  func settled(_ table: Table) -> [Column] {
    var columns = table.columns
    settleUnits(&columns, table)
    settleTargets(&columns, table)
    settleNumbers(&columns, table)
    columns = LeadColumns.settled(columns)
    return table.isList ? columns : settledRegions(columns, table)
  }

  /// The columns with the roles that heads and cells together speak for.
  ///
  /// O(columns × sample).
  func weighed(_ table: Table) -> [Column] {
    let shapes = ShapeReader(quantities: quantities)
    var evidence = table.columns.map {
      ColumnEvidence(
        header: $0.header, head: $0.header.isEmpty ? nil : HeadModel.shared.evidence(for: $0.header),
        isSpanned: !$0.groups.isEmpty)
    }
    var last = table.columns.map { _ in "" }
    var texts = table.columns.map { _ in Set<String>() }
    var number: Int?
    for row in typical(table, shapes) {
      let cells = table.grid.cells(of: row)
      for column in table.columns.indices {
        let place = cells.startIndex + column
        let isBlank = place >= cells.endIndex || cells[place].isBlank
        let text =
          isBlank ? "" : PieceText.joined(PieceText.printed(table.grid.pieces(of: cells[place]), in: source))
        evidence[column].cells.append(shapes.read(text))
        if text.isEmpty || text == last[column] { evidence[column].repeated += 1 }
        if !text.isEmpty {
          last[column] = text
          texts[column].insert(text)
        }
        guard column < 2, let value = RunningMark.read(Array(text.unicodeScalars))?.value else { continue }
        // Some numbers of a longer plan may be left out; amounts rise too, but by more.
        if value <= 1 || number.map({ (0...9).contains(value - $0) }) == true {
          evidence[column].running += 1
        }
        number = value
      }
    }
    for column in evidence.indices { evidence[column].distinct = texts[column].count }
    let roles = ColumnTyper().roles(of: evidence)
    let weighed = zip(table.columns, roles).map { column, typed in
      column.role == typed.role
        ? column : ColumnMaking.column(header: column.header, role: typed.role, groups: column.groups)
    }
    var columns = weighed
    settleTargets(&columns, table)
    return settledRegions(LeadColumns.settled(columns), table)
  }

  /// The rows that columns are known by: those that begin with a number, where a third of them do, since cells may be
  /// left out of the others.
  private func typical(_ table: Table, _ shapes: ShapeReader) -> [Row] {
    let rows = table.grid.rows.prefix(Self.sample).filter { $0.cellCount > 1 }
    let numbered = rows.filter { row in
      guard let cell = table.grid.cells(of: row).first, !cell.isBlank else { return false }
      let text = PieceText.joined(PieceText.printed(table.grid.pieces(of: cell), in: source))
      return RunningMark.read(Array(text.unicodeScalars)) != nil
    }
    let hasRest = rows.contains { row in
      guard let cell = table.grid.cells(of: row).first, !cell.isBlank else { return false }
      let text = PieceText.joined(PieceText.printed(table.grid.pieces(of: cell), in: source))
      return RunningMark.read(Array(text.unicodeScalars)) == nil
    }
    return hasRest && numbered.count * 3 >= rows.count && numbered.count >= 3 ? numbered : Array(rows)
  }

  private func settledRegions(_ columns: [Column], _ table: Table) -> [Column] {
    let words = HeaderWords.shared
    // Hardly a table has a heading or an unknown name beside its regions.
    guard columns.contains(where: { words.headsRegions($0.header) || $0.role == .other }) else {
      return columns
    }
    let rows = table.grid.rows.prefix(Self.sample).map { Int($0.cellCount) }.filter { $0 > 1 }
    let headings = RegionHeadings(
      words: words, columns: columns,
      hasAmounts: columns.indices.map { hasAmounts(texts(ofColumn: $0, in: table), rows: rows.count) },
      rowWidths: rows)
    return headings.settled()
  }

  /// Whether texts of cells are amounts or dashes, and at least half of the rows have one.
  private func hasAmounts(_ texts: [String], rows: Int) -> Bool {
    var amounts = 0
    for text in texts {
      switch quantities.readCell(text) {
      case .quantity: amounts += 1
      case .dash: continue
      default: return false
      }
    }
    return amounts > 0 && texts.count * 2 >= rows
  }

  private func settleUnits(_ columns: inout [Column], _ table: Table) {
    for index in columns.indices where columns[index].role == .unit {
      let cells = texts(ofColumn: index, in: table)
      let organisations = cells.count { OrganisationList.looksLikeOrganisation($0) }
      guard organisations * 2 > cells.count else { continue }
      columns[index].role = columns.contains { $0.role == .lead } ? .cooperating : .lead
    }
  }

  private func settleTargets(_ columns: inout [Column], _ table: Table) {
    let targets = columns.indices.filter { columns[$0].role == .target }
    guard targets.count > 1 else { return }
    let amounts = targets.map { index in
      texts(ofColumn: index, in: table).count { text in
        switch quantities.readCell(text) {
        case .quantity, .dash(.hyphen), .dash(.dash), .dash(.slash): true
        default: false
        }
      }
    }
    guard let most = amounts.max(), let best = amounts.firstIndex(of: most) else { return }
    for (place, index) in targets.enumerated() where place != best { columns[index].role = .other }
  }

  private func settleNumbers(_ columns: inout [Column], _ table: Table) {
    guard !columns.contains(where: { $0.role == .number }) else { return }
    for index in columns.indices where columns[index].role == .other {
      let numbers = texts(ofColumn: index, in: table).map { Int($0) }
      let runs = zip(numbers, numbers.dropFirst()).allSatisfy { above, below in
        guard let above, let below else { return false }
        return below == above + 1
      }
      guard runs, numbers.count > 1, let first = numbers.first, first == 1 || first == 0 else { continue }
      columns[index].role = .number
      return
    }
  }

  private func texts(ofColumn index: Int, in table: Table) -> [String] {
    table.grid.rows.prefix(Self.sample).compactMap { row in
      guard index < Int(row.cellCount) else { return nil }
      let cell = table.grid.cells[Int(row.firstCell) + index]
      guard !cell.isBlank else { return nil }
      return PieceText.withoutSpaces(PieceText.printed(table.grid.pieces(of: cell), in: source))
    }
  }
}
