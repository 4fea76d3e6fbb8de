import Testing

@testable import SourceText

struct LedgerTests {
  private let source = SourceText(utf8: Array("1\t新增 学位\t— 5 —\n　注：略\n\n".utf8))

  /// The bytes of a word in the source.
  private func bytes(of word: String) throws -> Range<Int> {
    let wanted = Array(word.utf8)
    let start = try #require(
      source.utf8.indices.first {
        $0 + wanted.count <= source.utf8.count && Array(source.utf8[$0..<$0 + wanted.count]) == wanted
      })
    return start..<start + wanted.count
  }

  private func texts(_ ledger: Ledger) -> [String] { ledger.unassigned(in: source).map { source.text($0) } }

  @Test func atFirstEverythingIsUnassigned() {
    let ledger = Ledger(of: source)
    let totals = ledger.totals(of: source)
    #expect(totals == Ledger.Totals(fields: 0, furniture: 0, unassigned: 11))
    #expect(totals.characters == 11)
    #expect(texts(ledger) == ["1\t新增 学位\t— 5 —", "注：略"])
    #expect(ledger.overlaps == 0)
  }

  @Test func everyCharacterIsInExactlyOneAccount() throws {
    var ledger = Ledger(of: source)
    ledger.mark(try bytes(of: "1"), as: .field)
    ledger.mark(try bytes(of: "新增 学位"), as: .field)
    ledger.mark(try bytes(of: "— 5 —"), as: .furniture)
    #expect(ledger.totals(of: source) == Ledger.Totals(fields: 5, furniture: 3, unassigned: 3))
    #expect(texts(ledger) == ["注：略"])
    #expect(ledger.overlaps == 0)
  }

  @Test func aPieceIsMarkedLikeItsBytes() throws {
    var ledger = Ledger(of: source)
    let range = try bytes(of: "学位")
    ledger.mark(Piece(line: 0, start: range.lowerBound, end: range.upperBound), as: .field)
    #expect(ledger.totals(of: source) == Ledger.Totals(fields: 2, furniture: 0, unassigned: 9))
  }

  @Test func whatIsMarkedTwiceIsCountedOnceAndReported() throws {
    var ledger = Ledger(of: source)
    ledger.mark(try bytes(of: "新增"), as: .field)
    ledger.mark(try bytes(of: "增 学"), as: .furniture)
    #expect(ledger.overlaps == 3)
    #expect(ledger.totals(of: source) == Ledger.Totals(fields: 1, furniture: 2, unassigned: 8))
  }

  @Test func whatTwoFieldsClaimIsAnOverlapToo() throws {
    var ledger = Ledger(of: source)
    ledger.mark(try bytes(of: "新增"), as: .field)
    ledger.mark(try bytes(of: "新增"), as: .field)
    #expect(ledger.totals(of: source) == Ledger.Totals(fields: 2, furniture: 0, unassigned: 9))
    #expect(ledger.overlaps == 6)
  }

  @Test func theRestIsWhatNothingClaimed() throws {
    var ledger = Ledger(of: source)
    ledger.mark(try bytes(of: "新增"), as: .field)
    ledger.markRest(0..<source.utf8.count, as: .furniture)
    #expect(ledger.totals(of: source) == Ledger.Totals(fields: 2, furniture: 9, unassigned: 0))
    #expect(ledger.overlaps == 0)
    #expect(texts(ledger).isEmpty)
  }

  @Test func rangesOutsideTheTextMarkNothing() {
    var ledger = Ledger(of: source)
    ledger.mark(10_000..<10_010, as: .field)
    ledger.mark(-5..<0, as: .field)
    ledger.markRest(source.utf8.count..<source.utf8.count + 5, as: .field)
    #expect(ledger.totals(of: source).fields == 0)
  }

  @Test func anEmptyTextHasAnEmptyAccount() {
    let empty = SourceText(utf8: [])
    let ledger = Ledger(of: empty)
    #expect(ledger.totals(of: empty) == Ledger.Totals())
    #expect(ledger.unassigned(in: empty).isEmpty)
  }
}
