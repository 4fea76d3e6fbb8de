import SourceText
import Testing

@testable import TableReading

struct RecordScannerTests {
  /// The cells of the first record as printed, and the lines that it covers.
  private func scan(_ text: String, _ delimiter: Delimiter) -> (cells: [String], lastLine: Int) {
    let source = Samples.source(text)
    let record = RecordScanner(source: source, delimiter: delimiter).record(atLine: 0)
    return (record.cells.map { PieceText.printed($0, in: source) }, record.lastLine)
  }

  /// The same record as it goes into a grid.
  private func appended(_ text: String, _ delimiter: Delimiter) -> (cells: [String], lastLine: Int) {
    let source = Samples.source(text)
    var grid = Grid()
    let last = RecordScanner(source: source, delimiter: delimiter).append(line: 0, to: &grid)
    let cells = grid.rows.first.map {
      grid.cells(of: $0).map { PieceText.printed(grid.pieces(of: $0), in: source) }
    }
    return (cells ?? [], last)
  }

  static let records: [(text: String, delimiter: Delimiter, cells: [String], lastLine: Int)] = [
    ("1\t新增学位\t1200个", .tab, ["1", "新增学位", "1200个"], 0),
    ("1\t\t\t", .tab, ["1", "", "", ""], 0),
    ("\t新增\t", .tab, ["", "新增", ""], 0),
    (" 1 \t　新增　\t1 200个", .tab, ["1", "新增", "1 200个"], 0),
    ("| 1 | 新增 |", .pipe, ["", "1", "新增", ""], 0),
    ("1|新增|--", .pipe, ["1", "新增", "--"], 0),
    ("1,新增,5个", .comma, ["1", "新增", "5个"], 0),
    ("1;新增;5个", .semicolon, ["1", "新增", "5个"], 0),
    ("1，新增，5个", .comma, ["1，新增，5个"], 0),
    // RFC 4180
    ("1,\"a,b\",c", .comma, ["1", "a,b", "c"], 0),
    ("\"1\",\"新增\",\"5个\"", .comma, ["1", "新增", "5个"], 0),
    ("1,\"\",c", .comma, ["1", "", "c"], 0),
    ("1,\"5\"\"管\",c", .comma, ["1", "5\"管", "c"], 0),
    ("1, \"a,b\" ,c", .comma, ["1", "a,b", "c"], 0),
    ("1,\"新增\n学位\",c\n2,d,e", .comma, ["1", "新增学位", "c"], 1),
    ("1,\"甲\n\n乙\"\n2", .comma, ["1", "甲乙"], 2),
    ("1,\"甲\r\n乙\",c", .comma, ["1", "甲乙", "c"], 1),
    ("1;\"a;b\";c", .semicolon, ["1", "a;b", "c"], 0),
    ("1\t\"a\tb\"\tc", .tab, ["1", "a\tb", "c"], 0),
    ("1\t\"甲\n乙\"\tc", .tab, ["1", "甲乙", "c"], 1),
    // Marks that are text
    ("1\t\"青荷驿站\"\t5个", .tab, ["1", "\"青荷驿站\"", "5个"], 0),
    ("1,5\"管,c", .comma, ["1", "5\"管", "c"], 0),
    ("1,\"青荷\"驿站,c", .comma, ["1", "\"青荷\"驿站", "c"], 0),
    ("1,“青荷，驿站”,c", .comma, ["1", "“青荷，驿站”", "c"], 0),
    ("1,\"青荷,c\n2,d,e", .comma, ["1", "\"青荷", "c"], 0),
    ("1,c,\"", .comma, ["1", "c", "\""], 0),
  ]

  @Test(arguments: records)
  func splitsALineIntoCells(text: String, delimiter: Delimiter, cells: [String], lastLine: Int) {
    let found = scan(text, delimiter)
    #expect(found.cells == cells)
    #expect(found.lastLine == lastLine)
  }

  @Test(arguments: records)
  func theGridGetsTheSameCells(text: String, delimiter: Delimiter, cells: [String], lastLine: Int) {
    let found = appended(text, delimiter)
    #expect(found.cells == cells)
    #expect(found.lastLine == lastLine)
  }

  @Test func aQuotedCellIsFoundBehindAnyWhiteSpace() {
    let text = "1,\u{3000}\"a,b\",c"
    #expect(scan(text, .comma).cells == ["1", "a,b", "c"])
    #expect(appended(text, .comma).cells == ["1", "a,b", "c"])
  }

  @Test func aSpaceInsideAQuotedCellIsKept() {
    #expect(scan("1,\"the \"\"Old Town\"\" area\"", .comma).cells == ["1", "the \"Old Town\" area"])
  }

  @Test func aStrayMarkDoesNotSwallowTheRestOfTheDump() {
    let far = "1,\"甲" + String(repeating: "\n乙", count: RecordScanner.longestQuotedCell) + "\",c"
    #expect(scan(far, .comma).lastLine == 0)
    #expect(scan(far, .comma).cells == ["1", "\"甲"])
    let near = "1,\"甲" + String(repeating: "\n乙", count: RecordScanner.longestQuotedCell - 1) + "\",c"
    #expect(scan(near, .comma).lastLine == RecordScanner.longestQuotedCell - 1)
  }

  @Test(arguments: [
    ("a\tb", Delimiter.tab, true), ("a b", .tab, false), ("a|b", .pipe, true), ("a｜b", .pipe, false),
    ("a,b", .comma, true),
    ("a、b，c", .comma, false), ("a;b", .semicolon, true), ("", .tab, false),
  ])
  func aLineIsDelimitedWhereTheDelimiterStands(text: String, delimiter: Delimiter, expected: Bool) {
    let source = Samples.source(text + "\n")
    #expect(RecordScanner(source: source, delimiter: delimiter).isDelimited(line: 0) == expected)
  }

  @Test(
    arguments: [
      ("序 号\t项目", Delimiter.tab, "序号"), ("\t\t项目名称\t", .tab, "项目名称"), ("| 序号 | 项目 |", .pipe, "序号"),
      ("\"序号\",\"项目\"", .comma, "序号\""), ("1\t项目", .tab, nil), ("\t\t", .tab, nil), ("", .tab, nil),
      ("新增公办幼儿园学位一万二千个以上并改造老旧小区\t", .tab, nil),
    ] as [(String, Delimiter, String?)])
  func theFirstWordOfALine(text: String, delimiter: Delimiter, word: String?) {
    let source = Samples.source(text + "\n")
    #expect(RecordScanner(source: source, delimiter: delimiter).firstWord(ofLine: 0) == word)
  }
}
