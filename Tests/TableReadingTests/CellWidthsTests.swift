import SourceText
import Testing

@testable import TableReading

struct CellWidthsTests {
  private func widths(_ text: String, _ columns: [ColumnWidth?]) -> CellWidths {
    let source = Samples.source(text)
    let shapes = ShapeReader(quantities: Samples.quantities)
    let tokens = TokenScanner(source: source, shapes: shapes).words()
    var cells = StreamCells(tokens: tokens, form: .wrapped, chain: RunningChain(of: tokens), shapes: shapes)
    cells.measure(in: source)
    return CellWidths(columns: columns, cells: cells)
  }

  @Test func aFullLineGoesOn() {
    let widths = widths("甲乙丙丁\n戊\n己庚", [ColumnWidth(full: 8), nil])
    #expect(widths.evidence(of: 0, 2, in: 0) > .zero)
    #expect(widths.evidence(of: 0, 2, in: 1) == .zero)
  }

  @Test func aLineThatLeavesRoomEndsItsCell() {
    let widths = widths("甲乙丙丁\n戊\n己庚", [ColumnWidth(full: 8)])
    #expect(widths.evidence(of: 1, 2, in: 0) < Bits(-3))
    // The break before it counts as it does by itself.
    let first = widths.evidence(of: 0, 2, in: 0)
    #expect(widths.evidence(of: 0, 3, in: 0) == first + widths.evidence(of: 1, 2, in: 0))
  }

  @Test func whatIsWiderThanTheColumnIsNoLineOfIt() {
    let widths = widths("甲乙丙丁戊己庚\n辛", [ColumnWidth(full: 8)])
    #expect(widths.evidence(of: 0, 1, in: 0) < Bits(-3))
    #expect(widths.evidence(of: 1, 1, in: 0) == .zero)
  }

  /// What stands before it on its line is another cell.
  @Test func aCellBeginsInsideOfALine() {
    let widths = widths("甲乙 丙丁戊己\n辛", [ColumnWidth(full: 8)])
    #expect(widths.evidence(of: 1, 2, in: 0) > .zero)
  }

  /// The widest lines of a dump end where no more fits, and a page ends a line as well.
  @Test(arguments: ["甲乙丙丁\n戊己庚辛\n壬", "甲乙丙丁\n戊己庚辛\u{C}壬"]) func everyLineIsMeasuredByItself(text: String) {
    let widths = widths(text, [ColumnWidth(full: 8)])
    #expect(widths.evidence(of: 0, 3, in: 0) > widths.evidence(of: 0, 2, in: 0))
  }
}
