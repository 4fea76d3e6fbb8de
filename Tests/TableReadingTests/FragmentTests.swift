import SourceText
import Testing

@testable import TableReading

/// Covers `FragmentScanner` as well.
struct FragmentTests {
  private func scan(_ text: String, from start: Int, to end: Int, firstGap: Fragment.Gap) -> [String] {
    let source = Samples.source(text)
    var fragments: [Fragment] = []
    FragmentScanner(source: source)
      .append(from: start, to: end, firstLine: 0, firstGap: firstGap, into: &fragments)
    return fragments.map { "\($0.gap) \(source.text($0.piece)) \($0.width)" }
  }

  private func scan(_ text: String) -> [String] {
    scan(text, from: 0, to: text.utf8.count, firstGap: .line)
  }

  @Test(
    arguments: [
      ("", []), (" \n\t\n", []), ("甲", ["line 甲 2"]), ("  甲", ["line 甲 2"]),
      ("甲 乙", ["line 甲 2", "space 乙 2"]), ("甲\u{3000}\t乙", ["line 甲 2", "space 乙 2"]),
      ("甲 \n 乙", ["line 甲 2", "line 乙 2"]), ("甲\r\n乙\r丙", ["line 甲 2", "line 乙 2", "line 丙 2"]),
      ("甲\n\n乙", ["line 甲 2", "blankLine 乙 2"]), ("甲\n \t\n\n乙", ["line 甲 2", "blankLine 乙 2"]),
      ("甲\u{C}乙", ["line 甲 2", "page 乙 2"]), ("甲\n\u{C}\n 乙", ["line 甲 2", "page 乙 2"]),
      ("甲\n\n\u{C}乙\n丙", ["line 甲 2", "page 乙 2", "line 丙 2"]),
      ("甲\u{200B}乙", ["line 甲 2", "space 乙 2"]),
    ] as [(String, [String])])
  func theGapSaysWhatStandsBetween(text: String, expected: [String]) { #expect(scan(text) == expected) }

  @Test(arguments: [
    ("abc12", 5), ("新增", 4), ("新增12个", 8), ("（12）", 6), ("15.5%", 5), ("𠮷", 2),
  ])
  func ideographsAreTwiceAsWideAsDigits(text: String, width: UInt16) throws {
    let fragments = FlowSamples.fragments(Samples.source(text))
    #expect(fragments.map(\.width) == [width])
  }

  @Test func aLongRunHasABoundedWidth() {
    let fragments = FlowSamples.fragments(Samples.source(String(repeating: "甲", count: 40_000)))
    #expect(fragments.map(\.width) == [UInt16.max])
    #expect(fragments.map(\.piece.bytes) == [0..<120_000])
  }

  @Test func onlyTheBytesAskedForAreCut() {
    let text = "甲乙 丙\n丁戊 己"
    #expect(scan(text, from: 3, to: 14, firstGap: .page) == ["page 乙 2", "space 丙 2", "line 丁 2"])
    #expect(scan(text, from: 7, to: 7, firstGap: .page) == [])
  }

  @Test func fragmentsAreAddedBehindTheOthers() {
    let source = Samples.source("甲 乙")
    var fragments: [Fragment] = []
    let scanner = FragmentScanner(source: source)
    scanner.append(from: 0, to: 3, firstLine: 0, firstGap: .page, into: &fragments)
    scanner.append(from: 3, to: 7, firstLine: 0, firstGap: .line, into: &fragments)
    #expect(fragments.map(\.gap) == [.page, .line])
    #expect(fragments.map { source.text($0.piece) } == ["甲", "乙"])
  }

  @Test func piecesKnowTheirLines() {
    let fragments = FlowSamples.fragments(Samples.source("甲\n\n乙 丙"))
    #expect(fragments.map(\.piece.line) == [0, 2, 2])
  }

  @Test func nothingStandsBetweenCellsThatAreRunTogether() {
    #expect(scan("22户—5 新建").prefix(3) == ["line 22户 4", "none — 2", "none 5 1"])
  }

  @Test func gapsAreOrderedByWhatTheyPart() {
    let gaps: [Fragment.Gap] = [.none, .space, .line, .blankLine, .page]
    #expect(gaps.shuffled().sorted() == gaps)
  }
}
