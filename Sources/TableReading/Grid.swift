package import SourceText

/// A cell: a run of pieces in its grid.
///
/// A blank cell has none.
package struct Cell: Sendable, Equatable {
  package var first: UInt32
  package var count: UInt32

  package static let blank = Cell(first: 0, count: 0)
  package var isBlank: Bool { count == 0 }
}

/// A row of cells, and the lines it was read from.
package struct Row: Sendable, Equatable {
  /// Indices into ``Grid/cells``.
  package var firstCell: UInt32
  package var cellCount: UInt32
  /// Indices into the lines of the source, first and last.
  package var firstLine: UInt32
  package var lastLine: UInt32

  package var cells: Range<Int> { Int(firstCell)..<Int(firstCell) + Int(cellCount) }
}

/// The cells of a table, row by row, each a list of pieces of the source.
///
/// A row holds as many cells as were printed, which may be more or fewer than the table has columns;
/// to set that right is a repair, and a repair is reported. Flat arrays: 12 bytes a piece, 8 a cell.
package struct Grid: Sendable, Equatable {
  package private(set) var pieces: [Piece] = []
  package private(set) var cells: [Cell] = []
  package private(set) var rows: [Row] = []

  package init() {}

  /// Makes room for so many cells of one piece each.
  package mutating func reserve(cells count: Int) {
    pieces.reserveCapacity(count)
    cells.reserveCapacity(count)
  }

  /// Adds one cell to the row that is being built.
  package mutating func append(_ cell: some Collection<Piece>) {
    cells.append(Cell(first: UInt32(clamping: pieces.count), count: UInt32(clamping: cell.count)))
    pieces.append(contentsOf: cell)
  }

  /// Adds one cell of at most one piece to the row that is being built.
  package mutating func append(_ piece: Piece?) {
    guard let piece else {
      cells.append(.blank)
      return
    }
    cells.append(Cell(first: UInt32(clamping: pieces.count), count: 1))
    pieces.append(piece)
  }

  /// Takes back the cells of the row that is being built.
  package mutating func dropCells(from firstCell: Int) {
    guard firstCell < cells.count else { return }
    for cell in cells[firstCell...] where cell.count > 0 {
      pieces.removeSubrange(min(Int(cell.first), pieces.count)...)
      break
    }
    cells.removeSubrange(firstCell...)
  }

  /// Ends the row that began with cell `firstCell`.
  package mutating func closeRow(firstCell: Int, firstLine: Int, lastLine: Int) {
    rows.append(
      Row(
        firstCell: UInt32(clamping: firstCell), cellCount: UInt32(clamping: cells.count - firstCell),
        firstLine: UInt32(clamping: firstLine), lastLine: UInt32(clamping: lastLine)))
  }

  /// The number of cells of the last row; 0 when there is none.
  package var lastRowCellCount: Int { rows.last.map { Int($0.cellCount) } ?? 0 }

  /// Takes back the last row with its cells.
  package mutating func dropLastRow() {
    guard let row = rows.popLast() else { return }
    dropCells(from: Int(row.firstCell))
  }

  /// Puts a row of one cell before all others.
  ///
  /// O(rows).
  package mutating func insertFirstRow(_ piece: Piece) {
    let firstCell = cells.count
    append(piece)
    rows.insert(
      Row(firstCell: UInt32(clamping: firstCell), cellCount: 1, firstLine: piece.line, lastLine: piece.line),
      at: 0)
  }

  /// Takes the first and the last cell off the last row: the blanks outside a row's outer pipes.
  package mutating func dropOuterCells() {
    guard var row = rows.last, row.cellCount >= 2 else { return }
    if cells.last?.isBlank == true {
      cells.removeLast()
      row.cellCount -= 1
    }
    if row.cellCount > 0, cells[Int(row.firstCell)].isBlank {
      row.firstCell += 1
      row.cellCount -= 1
    }
    rows[rows.count - 1] = row
  }

  /// Puts each of two cells of a row in the other's place; nothing happens where one of them is not there.
  package mutating func swapCells(ofRow row: Int, _ left: Int, _ right: Int) {
    guard rows.indices.contains(row), left >= 0, right >= 0, max(left, right) < Int(rows[row].cellCount)
    else { return }
    cells.swapAt(Int(rows[row].firstCell) + left, Int(rows[row].firstCell) + right)
  }

  /// Takes blank cells off the end of the last row, as long as it has more cells than `width`.
  package mutating func dropBlankCells(beyond width: Int) {
    guard var row = rows.last else { return }
    while Int(row.cellCount) > width, cells.last?.isBlank == true {
      cells.removeLast()
      row.cellCount -= 1
    }
    rows[rows.count - 1] = row
  }

  /// Goes on with the last row: the first cell of every part continues the cell that the part before ends with.
  package mutating func extendLastRow(with parts: [[[Piece]]], lastLine: Int) {
    guard let row = rows.popLast() else { return }
    var joined = cells(of: row).map { Array(pieces(of: $0)) }
    for part in parts {
      guard let head = part.first else { continue }
      if joined.isEmpty { joined.append([]) }
      joined[joined.count - 1] += head
      joined += part.dropFirst()
    }
    replaceTail(from: row, with: joined, lastLine: UInt32(clamping: lastLine))
  }

  /// Goes on with the last cell of the last row that is not blank; its pieces are the last of all.
  ///
  /// O(blank cells behind it).
  package mutating func extendLastFilledCell(with piece: Piece, lastLine: Int) {
    guard let row = rows.indices.last, let cell = cells[rows[row].cells].lastIndex(where: { !$0.isBlank })
    else {
      return
    }
    pieces.append(piece)
    cells[cell].count += 1
    rows[row].lastLine = UInt32(clamping: lastLine)
  }

  /// Joins the last two rows cell by cell.
  package mutating func mergeLastRows() {
    guard let below = rows.popLast(), let above = rows.popLast() else { return }
    var joined = cells(of: above).map { Array(pieces(of: $0)) }
    for (index, cell) in cells(of: below).enumerated() where !cell.isBlank {
      while joined.count <= index { joined.append([]) }
      joined[index] += pieces(of: cell)
    }
    replaceTail(from: above, with: joined, lastLine: below.lastLine)
  }

  private mutating func replaceTail(from row: Row, with newCells: [[Piece]], lastLine: UInt32) {
    dropCells(from: Int(row.firstCell))
    let firstCell = cells.count
    for cell in newCells { append(cell) }
    closeRow(firstCell: firstCell, firstLine: Int(row.firstLine), lastLine: Int(lastLine))
  }

  /// The pieces of a cell.
  package func pieces(of cell: Cell) -> ArraySlice<Piece> {
    let start = Int(cell.first)
    return pieces[(start..<start + Int(cell.count)).clamped(to: pieces.indices)]
  }

  /// The cells of a row.
  package func cells(of row: Row) -> ArraySlice<Cell> { cells[row.cells.clamped(to: cells.indices)] }
}
