import Gazetteer
import Quantities
import SourceText

/// Makes columns of the shares that stand inside the cells of one: `海曙区：31个、江北区：20个`.
///
/// A column most of whose cells name places with an amount behind each becomes a column for every place, in the order
/// in which they come first; the names and the marks between them are heads that were printed with each row.
struct SharesInCells {
  let source: SourceText

  /// A place and its amount, as positions in the characters of a cell.
  private struct Share {
    var name: String
    var amount: Range<Int>
  }

  private struct Character {
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
    }
    var result = table
    let head = table.columns[column]
    let regions = names.map { Column(role: .region, header: $0, groups: [head.header], unit: head.unit) }
    result.columns.replaceSubrange(column...column, with: regions)
    result.grid = Grid()
    for (row, shares) in zip(table.grid.rows, rows) {
      let first = result.grid.cells.count
      for (place, cell) in table.grid.cells(of: row).enumerated() {
        guard place == column else {
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

  private func characters(of cell: Cell, in table: Table) -> [Character] {
    var result: [Character] = []
    for piece in table.grid.pieces(of: cell) {
      var offset = piece.bytes.lowerBound
      for scalar in source.text(piece).unicodeScalars {
        let end = offset + scalar.utf8.count
        if !scalar.properties.isWhitespace {
          result.append(Character(scalar: scalar, line: Int(piece.line), bytes: offset..<end))
        }
        offset = end
      }
    }
    return result
  }

  /// The shares of a cell; `nil` where it says anything else as well.
  private func shares(in characters: [Character]) -> [Share]? {
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
      guard Self.isPlace(name), let amount = Self.amount(in: characters, from: end) else { return nil }
      shares.append(Share(name: name, amount: amount))
      place = amount.upperBound
    }
    return shares.isEmpty ? nil : shares
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
  private static func amount(in characters: [Character], from start: Int) -> Range<Int>? {
    var end = start
    if end < characters.count, dashes.contains(characters[end].scalar) {
      while end < characters.count, dashes.contains(characters[end].scalar) { end += 1 }
      return start..<end
    }
    while end < characters.count,
      isDigit(characters[end].scalar)
        || end > start && ".．".unicodeScalars.contains(characters[end].scalar)
        || end > start && characters[end].scalar == "," && isGroup(characters, end)
    { end += 1 }
    guard end > start else { return nil }
    while end < characters.count, "万亿%％".unicodeScalars.contains(characters[end].scalar) { end += 1 }
    for length in stride(from: min(6, characters.count - end), to: 0, by: -1)
    where UnitTable.standard.unit(text(characters[end..<end + length])) != nil {
      end += length
      break
    }
    return start..<end
  }

  /// Whether a comma parts the thousands of a number.
  private static func isGroup(_ characters: [Character], _ comma: Int) -> Bool {
    let digits = characters[(comma + 1)...].prefix(4).prefix { isDigit($0.scalar) }.count
    return digits == 3
  }

  private static func text(_ characters: ArraySlice<Character>) -> String {
    var text = String.UnicodeScalarView()
    for character in characters { text.append(character.scalar) }
    return String(text)
  }

  /// The pieces of characters that follow one another, one for each line.
  private func pieces(of characters: ArraySlice<Character>) -> [Piece] {
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
