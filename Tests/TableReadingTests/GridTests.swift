import SourceText
import TableReading
import Testing

/// Covers `Column` and `Table` as well, which only hold data.
struct GridTests {
  @Test func rowsAreTakenBackAndPutFirst() {
    var grid = Grid()
    for line in 0..<2 {
      let first = grid.cells.count
      grid.append(Piece(line: line, start: line, end: line + 1))
      grid.append(nil)
      grid.closeRow(firstCell: first, firstLine: line, lastLine: line)
    }
    grid.dropLastRow()
    #expect(grid.rows.count == 1)
    #expect(grid.cells.count == 2)
    #expect(grid.pieces.count == 1)
    grid.insertFirstRow(Piece(line: 7, start: 8, end: 9))
    #expect(grid.rows.map(\.firstLine) == [7, 0])
    #expect(grid.rows.map(\.cellCount) == [1, 2])
    #expect(grid.rows.first.map { grid.pieces(of: grid.cells(of: $0).first ?? .blank).map(\.start) } == [8])
    grid.dropLastRow()
    grid.dropLastRow()
    grid.dropLastRow()
    #expect(grid.rows.isEmpty)
  }

  private let source = Samples.source("abcdefghij")

  private func piece(_ place: Int) -> Piece { Piece(line: 0, start: place, end: place + 1) }

  /// A grid from rows of cells, each cell the places of its pieces.
  private func grid(_ rows: [[[Int]]]) -> Grid {
    var grid = Grid()
    for (index, row) in rows.enumerated() {
      let first = grid.cells.count
      for cell in row { grid.append(cell.map(piece)) }
      grid.closeRow(firstCell: first, firstLine: index, lastLine: index)
    }
    return grid
  }

  private func texts(_ grid: Grid) -> [[String]] {
    grid.rows.map { row in
      grid.cells(of: row).map { grid.pieces(of: $0).map { source.text($0) }.joined() }
    }
  }

  @Test func keepsCellsRowByRow() {
    let grid = grid([[[0], [], [1, 2]], [[3]]])
    #expect(texts(grid) == [["a", "", "bc"], ["d"]])
    #expect(grid.rows.map(\.cellCount) == [3, 1])
    #expect(grid.lastRowCellCount == 1)
    #expect(Grid().lastRowCellCount == 0)
  }

  @Test func aCellOfNoPieceIsBlank() {
    var grid = Grid()
    grid.append(nil)
    grid.append(piece(4))
    grid.closeRow(firstCell: 0, firstLine: 0, lastLine: 0)
    #expect(grid.cells.map(\.isBlank) == [true, false])
    #expect(texts(grid) == [["", "e"]])
  }

  @Test func cellsOfAnUnfinishedRowAreTakenBack() {
    var grid = grid([[[0], [1]]])
    let first = grid.cells.count
    grid.append([piece(2)])
    grid.append([Piece]())
    grid.append([piece(3)])
    grid.dropCells(from: first)
    grid.dropCells(from: 99)
    #expect(grid.cells.count == 2)
    #expect(grid.pieces.count == 2)
    grid.append([piece(4)])
    grid.closeRow(firstCell: first, firstLine: 1, lastLine: 1)
    #expect(texts(grid) == [["a", "b"], ["e"]])
  }

  @Test(
    arguments: [
      ([[], [0], [1], []], ["a", "b"]), ([[], [0], [1]], ["a", "b"]), ([[0], [1], []], ["a", "b"]),
      ([[0], [1]], ["a", "b"]),
      ([[], []], []), ([[0]], ["a"]),
    ] as [([[Int]], [String])])
  func outerBlanksAreNoCells(row: [[Int]], expected: [String]) {
    var grid = grid([row])
    grid.dropOuterCells()
    #expect(texts(grid) == [expected])
  }

  @Test(arguments: [
    (2, ["a", "b"]), (3, ["a", "b", ""]), (4, ["a", "b", "", ""]), (9, ["a", "b", "", ""]), (0, ["a", "b"]),
  ])
  func blanksBeyondTheWidthAreNoCells(width: Int, expected: [String]) {
    var grid = grid([[[0], [1], [], []]])
    grid.dropBlankCells(beyond: width)
    #expect(texts(grid) == [expected])
  }

  @Test func aRowGoesOnInTheCellThatTheLineBreakCut() {
    var grid = grid([[[9]], [[0], [1]]])
    grid.extendLastRow(with: [[[piece(2)], [piece(3)]], [[piece(4)], [], [piece(5)]]], lastLine: 3)
    #expect(texts(grid) == [["j"], ["a", "bc", "de", "", "f"]])
    #expect(grid.rows[1].firstLine == 1)
    #expect(grid.rows[1].lastLine == 3)
  }

  @Test func aLineGoesOnInTheLastCellThatIsNotBlank() {
    var grid = grid([[[9]], [[0], [1], []]])
    grid.extendLastFilledCell(with: piece(2), lastLine: 3)
    #expect(texts(grid) == [["j"], ["a", "bc", ""]])
    #expect(grid.rows[1].lastLine == 3)
  }

  @Test func twoRowsAreJoinedCellByCell() {
    var grid = grid([[[0], [1], []], [[], [2], [3], [4]]])
    grid.mergeLastRows()
    #expect(texts(grid) == [["a", "bc", "d", "e"]])
    #expect(grid.rows[0].firstLine == 0)
    #expect(grid.rows[0].lastLine == 1)
  }

  @Test func anEmptyGridCannotBeChanged() {
    var grid = Grid()
    grid.dropOuterCells()
    grid.dropBlankCells(beyond: 0)
    grid.extendLastRow(with: [[[piece(0)]]], lastLine: 0)
    grid.extendLastFilledCell(with: piece(0), lastLine: 0)
    grid.mergeLastRows()
    #expect(grid == Grid())
  }
}
