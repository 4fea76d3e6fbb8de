import SourceText
import Testing

@testable import TableReading

struct RestOfTextTests {
  private func rest(_ text: String, _ taken: [Piece]) -> [String] {
    let source = Samples.source(text)
    return RestOfText(source: source).pieces(besides: taken).map { source.text($0) }
  }

  @Test func everythingWhereNothingIsTaken() { #expect(rest(" ab \n\n c", []) == ["ab", "c"]) }

  @Test func theGapsBetweenWhatIsTaken() {
    let taken = [
      Piece(line: 1, start: 6, end: 7), Piece(line: 0, start: 1, end: 2), Piece(line: 0, start: 3, end: 4),
    ]
    #expect(rest("abcd\n xyz", taken) == ["a", "c", "yz"])
    #expect(rest("abcd", [Piece(line: 0, start: 0, end: 4)]).isEmpty)
  }

  @Test func whatIsTakenTwiceIsNoGap() {
    #expect(rest("abcd", [Piece(line: 0, start: 0, end: 3), Piece(line: 0, start: 1, end: 2)]) == ["d"])
  }
}
