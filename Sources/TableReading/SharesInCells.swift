import Gazetteer
import Provenance
import Quantities
import SourceText

/// Makes columns of the shares that stand inside the cells of one: `海曙区：31个、江北区：20个`.
///
/// A column most of whose cells name places with an amount behind each becomes a column for every place, in the order
/// in which they come first; the names and the marks between them are heads that were printed with each row.
struct SharesInCells {
  /// Places that a table may have; more are rather another kind of text.
  private static let mostPlaces = 128

  let source: SourceText

  /// A place and its amount, as positions in the characters of a cell.
  private struct Share {
    var name: String
    var amount: Range<Int>
    var hasUnit: Bool
  }

  /// A character that is no white space, with its place.
  private struct Printed {
    var scalar: Unicode.Scalar
    var line: Int
    var bytes: Range<Int>
  }

  /// The table with such columns, and the text that is no cell any more.
  ///
  /// O(*n* + rows × places).
  func split(_ table: Table) -> (table: Table, furniture: [Piece]) {
    guard !table.columns.contains(where: { $0.role == .region }),
      let column = table.columns.indices.first(where: { holdsShares($0, of: table) })
    else { return (table, []) }
    var names: [String] = []
    var places: [String: Int] = [:]
    var rows: [[String: [Piece]]?] = []
    var furniture: [Piece] = []
    for row in table.grid.rows {
      let characters = characters(of: cell(column, row, table), in: table)
      guard let shares = shares(in: characters), Set(shares.map(\.name)).count == shares.count else {
        rows.append(nil)
        continue
      }
      var cells: [String: [Piece]] = [:]
      var end = 0
      for share in shares {
        if places[share.name] == nil {
          places[share.name] = names.count
          names.append(share.name)
        }
        furniture += pieces(of: characters[end..<share.amount.lowerBound])
        cells[share.name] = pieces(of: characters[share.amount])
        end = share.amount.upperBound
      }
      furniture += pieces(of: characters[end...])
      rows.append(cells)
      if names.count > Self.mostPlaces { return (table, []) }
    }
    var result = table
    for (index, shares) in rows.enumerated() where shares == nil {
      let cell = cell(column, table.grid.rows[index], table)
      guard characters(of: cell, in: table).contains(where: { Self.isDigit($0.scalar) }) else { continue }
      result.doubts[index, default: []].append(notTakenApart(cell, in: table))
    }
    let head = table.columns[column]
    let regions = names.map { Column(role: .region, header: $0, groups: [head.header], unit: head.unit) }
    result.columns.replaceSubrange(column...column, with: regions)
    result.grid = Grid()
    for (row, shares) in zip(table.grid.rows, rows) {
      let first = result.grid.cells.count
      for (place, cell) in table.grid.cells(of: row).enumerated() {
        guard place == column, row.cellCount > 1 else {
          result.grid.append(table.grid.pieces(of: cell))
          continue
        }
        for (order, name) in names.enumerated() {
          // What is no list of shares stands over all of them.
          result.grid.append(
            shares.map { $0[name] ?? [] } ?? (order == 0 ? Array(table.grid.pieces(of: cell)) : []))
        }
      }
      result.grid.closeRow(firstCell: first, firstLine: Int(row.firstLine), lastLine: Int(row.lastLine))
    }
    // The traces speak of cells that are no more.
    result.traces = []
    return (result, furniture)
  }

  private func notTakenApart(_ cell: Cell, in table: Table) -> Finding {
    let pieces = table.grid.pieces(of: cell)
    let text = PieceText.joined(PieceText.printed(pieces, in: source))
    return TableRules.cellAmbiguous.finding(
      Message(
        "“\(text.prefix(40))” holds amounts that are not those of places alone; no shares were read from it.",
        "“\(text.prefix(40))”中的数量不全是各地数量，未读出任务数。"),
      lines: pieces.first.map { [LineRange(source.lineNumber(of: $0))] } ?? [])
  }

  private func cell(_ column: Int, _ row: Row, _ table: Table) -> Cell {
    let cells = table.grid.cells(of: row)
    let place = cells.startIndex + column
    return cells.indices.contains(place) && row.cellCount > 1 ? cells[place] : .blank
  }

  /// Whether two cells of a column and more, and half of all that are filled, are lists of two shares at least.
  private func holdsShares(_ column: Int, of table: Table) -> Bool {
    guard ![.number, .name, .lead, .cooperating, .leader, .target].contains(table.columns[column].role) else {
      return false
    }
    var filled = 0
    var found = 0
    for row in table.grid.rows.prefix(ColumnSettling.sample) {
      let cell = cell(column, row, table)
      if cell.isBlank { continue }
      filled += 1
      if shares(in: characters(of: cell, in: table)).map({ $0.count >= 2 }) == true { found += 1 }
    }
    return found >= 2 && found * 2 >= filled
  }

  // MARK: Reading

  private func characters(of cell: Cell, in table: Table) -> [Printed] {
    var result: [Printed] = []
    for piece in table.grid.pieces(of: cell) {
      var offset = piece.bytes.lowerBound
      for scalar in source.text(piece).unicodeScalars {
        let end = offset + scalar.utf8.count
        if !scalar.properties.isWhitespace {
          result.append(Printed(scalar: scalar, line: Int(piece.line), bytes: offset..<end))
        }
        offset = end
      }
    }
    return result
  }

  /// The shares of a cell; `nil` where it says anything else as well.
  ///
  /// A place may begin like a unit (`37坪塘街道`): where units do not fit all amounts, there is none but at the end.
  private func shares(in characters: [Printed]) -> [Share]? {
    if let shares = shares(in: characters, unitsFrom: 0), Self.agreeInUnits(shares, characters) {
      return shares
    }
    let last = characters.lastIndex { Self.isDigit($0.scalar) } ?? 0
    return shares(in: characters, unitsFrom: last)
  }

  private func shares(in characters: [Printed], unitsFrom first: Int) -> [Share]? {
    var shares: [Share] = []
    var place = 0
    while place < characters.count {
      if Self.marks.contains(characters[place].scalar) {
        place += 1
        continue
      }
      var end = place
      while end < characters.count, !Self.endsName(characters[end].scalar) { end += 1 }
      let name = CompactText.fold(Self.text(characters[place..<end]))
      while end < characters.count, Self.colons.contains(characters[end].scalar) { end += 1 }
      guard Self.isPlace(name),
        let (amount, hasUnit) = Self.amount(in: characters, from: end, unitsFrom: first)
      else {
        return nil
      }
      shares.append(Share(name: name, amount: amount, hasUnit: hasUnit))
      place = amount.upperBound
    }
    return shares.isEmpty ? nil : shares
  }

  /// Whether all amounts have units, none has, or the last one has for all.
  private static func agreeInUnits(_ shares: [Share], _ characters: [Printed]) -> Bool {
    let amounts = shares.filter { !dashes.contains(characters[$0.amount.lowerBound].scalar) }
    let count = amounts.count(where: \.hasUnit)
    return count == 0 || count == amounts.count || count == 1 && amounts.last?.hasUnit == true
  }

  private static let marks = Set("、，,；;。".unicodeScalars)
  private static let colons = Set("：:".unicodeScalars)
  private static let dashes = Set("-—－–".unicodeScalars)

  private static func endsName(_ scalar: Unicode.Scalar) -> Bool {
    isDigit(scalar) || marks.contains(scalar) || colons.contains(scalar) || dashes.contains(scalar)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || ("０"..."９").contains(scalar)
  }

  private static func isPlace(_ name: String) -> Bool {
    guard (2...14).contains(name.count) else { return false }
    return RegionNames.isRegionName(name) || name.hasSuffix("街道")
      || name.last.map { "区县市旗州镇乡场".contains($0) } == true
  }

  /// A number with its unit, or dashes.
  private static func amount(
    in characters: [Printed], from start: Int, unitsFrom first: Int
  ) -> (range: Range<Int>, hasUnit: Bool)? {
    var end = start
    if end < characters.count, dashes.contains(characters[end].scalar) {
      while end < characters.count, dashes.contains(characters[end].scalar) { end += 1 }
      return (start..<end, false)
    }
    while end < characters.count,
      isDigit(characters[end].scalar)
        || end > start && ".．".unicodeScalars.contains(characters[end].scalar)
        || end > start && characters[end].scalar == "," && isGroup(characters, end)
    { end += 1 }
    guard end > start else { return nil }
    var hasUnit = false
    while end < characters.count, "万亿%％".unicodeScalars.contains(characters[end].scalar) {
      hasUnit = hasUnit || "%％".unicodeScalars.contains(characters[end].scalar)
      end += 1
    }
    for length in stride(from: min(6, characters.count - end), to: 0, by: -1)
    where end > first && UnitTable.standard.unit(text(characters[end..<end + length])) != nil {
      hasUnit = true
      end += length
      break
    }
    return (start..<end, hasUnit)
  }

  /// Whether a comma parts the thousands of a number.
  private static func isGroup(_ characters: [Printed], _ comma: Int) -> Bool {
    let digits = characters[(comma + 1)...].prefix(4).prefix { isDigit($0.scalar) }.count
    return digits == 3
  }

  private static func text(_ characters: ArraySlice<Printed>) -> String {
    var text = String.UnicodeScalarView()
    for character in characters { text.append(character.scalar) }
    return String(text)
  }

  /// The pieces of characters that follow one another, one for each line.
  private func pieces(of characters: ArraySlice<Printed>) -> [Piece] {
    var pieces: [Piece] = []
    var start = characters.startIndex
    while start < characters.endIndex {
      var end = start + 1
      while end < characters.endIndex, characters[end].line == characters[start].line,
        characters[end].bytes.lowerBound == characters[end - 1].bytes.upperBound
      { end += 1 }
      pieces.append(
        Piece(
          line: characters[start].line, start: characters[start].bytes.lowerBound,
          end: characters[end - 1].bytes.upperBound))
      start = end
    }
    return pieces
  }
}
