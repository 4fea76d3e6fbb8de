import ICUText
import Provenance
import SourceText
import Testing

struct SourceTextTests {
  private func source(_ text: String) -> SourceText { SourceText(utf8: Array(text.utf8)) }

  @Test(arguments: [
    ("", 0, 0), ("a", 1, 1), ("a\n", 1, 1), ("a\n\n", 2, 1), ("a\nb\n", 2, 1), ("a\n\u{C}b", 2, 2),
    ("a\u{C}b\n", 1, 2), ("a\n\u{C}", 1, 1),
  ])
  func countsLinesAndPages(text: String, lines: Int, pages: Int) {
    #expect(source(text).lineCount == lines)
    #expect(source(text).pageCount == pages)
  }

  @Test(arguments: [
    ("　宁波市　\t1\n", "宁波市　\t1"), ("a", "a"), ("\u{FEFF} x \u{200B}", "x"),
  ])
  func contentOfALineHasNoWhiteSpaceAround(text: String, content: String) throws {
    let text = source(text)
    #expect(text.text(try #require(text.content(ofLine: 0))) == content)
  }

  @Test(arguments: ["\n", "   \n", "　\t\u{A0}\n"])
  func aBlankLineHasNoContent(text: String) {
    #expect(source(text).content(ofLine: 0) == nil)
  }

  @Test func aLineThatDoesNotExistHasNoContent() {
    #expect(source("a").content(ofLine: 1) == nil)
    #expect(source("a").content(ofLine: -1) == nil)
  }

  @Test func trimsBetweenTwoBytes() throws {
    let text = source("ab | 成都 |")
    let piece = try #require(text.trimmed(line: 0, start: 4, end: 12))
    #expect(text.text(piece) == "成都")
    #expect(text.trimmed(line: 0, start: 2, end: 3) == nil)
    #expect(text.trimmed(line: 0, start: 3, end: 3) == nil)
  }

  @Test func aPiecePastTheEndHasTheTextThatThereIs() {
    #expect(source("ab").text(Piece(line: 0, start: 1, end: 99)) == "b")
    #expect(source("ab").text(Piece(line: 0, start: 50, end: 99)).isEmpty)
  }

  /// The span of the first `word` in a text.
  private func span(of word: String, in text: String) throws -> SourceSpan {
    let whole = source(text)
    let bytes = Array(text.utf8)
    let wanted = Array(word.utf8)
    let start = try #require(
      bytes.indices.first {
        $0 + wanted.count <= bytes.count && Array(bytes[$0..<$0 + wanted.count]) == wanted
      })
    let line = try #require(whole.lines.firstIndex { $0.bytes.contains(start) })
    return whole.span(of: Piece(line: line, start: start, end: start + wanted.count))
  }

  @Test(arguments: [
    ("海曙区\t江北区", "江北区", SourceSpan(line: 1, column: 5, length: 3)),
    ("甲\n乙\n　丙丁", "丙丁", SourceSpan(line: 3, column: 2, length: 2)),
    ("甲\r\n乙\r\n丙", "丙", SourceSpan(line: 3, column: 1, length: 1)),
    ("甲\r乙 x", "x", SourceSpan(line: 2, column: 3, length: 1)),
    ("甲😀乙", "乙", SourceSpan(line: 1, column: 3, length: 1)),
    ("甲\u{C}乙丙", "丙", SourceSpan(line: 1, column: 4, length: 1)),
  ])
  func columnsAreCountedInCharacters(text: String, word: String, span: SourceSpan) throws {
    #expect(try self.span(of: word, in: text) == span)
  }

  @Test func aFormFeedAtTheStartOfALineIsACharacterOfThatLine() throws {
    // An editor shows the form feed as the first character of line 2.
    let span = try span(of: "乙", in: "甲\n\u{C}乙")
    #expect(span == SourceSpan(line: 2, column: 2, length: 1))
  }

  @Test func columnsOfTheFoldedTextAreThoseOfTheDump() throws {
    // Radical and full-width look-alikes take other numbers of bytes, never of characters.
    let printed = "⺠⽣项⽬\t１２个\t⻔窗"
    let folded = TextFolding.fold(Array(printed.utf8))
    let text = SourceText(utf8: folded.utf8)
    let whole = text.text(Piece(line: 0, start: 0, end: folded.utf8.count))
    #expect(whole == "民生项目\t12个\t门窗")
    let start = Array("民生项目\t12个\t".utf8).count
    let span = text.span(of: Piece(line: 0, start: start, end: folded.utf8.count))
    #expect(span == SourceSpan(line: 1, column: 10, length: 2))
    let scalars = Array(printed.unicodeScalars)
    #expect(scalars[span.column - 1] == "⻔")
  }

  @Test func aPieceOfNoLineStandsNowhere() {
    let piece = Piece(line: 7, start: 0, end: 1)
    #expect(source("a").span(of: piece) == SourceSpan(line: 0, column: 0, length: 0))
    #expect(source("a").lineNumber(of: piece) == 0)
  }

  @Test func lineNumbersAreThoseOfAnEditor() {
    let text = source("a\u{C}b\nc")
    let numbers = text.lines.indices.map { text.lineNumber(of: Piece(line: $0, start: 0, end: 0)) }
    #expect(numbers == [1, 1, 2])
  }

  @Test func numbersThatDoNotFitAreClamped() {
    let piece = Piece(line: -1, start: -5, end: Int.max)
    #expect(piece.line == 0)
    #expect(piece.start == 0)
    #expect(piece.end == UInt32.max)
  }
}
