import Minsheng
import TestSupport
import Testing

/// The document of 2023 laid out anew: the same text in other lines gives the same projects.
///
/// Nothing is committed for these; every dump is made from the case's `source.txt`.
struct FlowLayoutTests {
  private let source: String
  private let dump: FlowDump
  private let projects: [Project]

  private static let header = [
    "序号", "类别", "项目名称", "分管市领导", "牵头单位", "牵头单位分管领导", "配合单位", "预计完成时间",
    "工作计划和进度安排",
  ]

  init() throws {
    let corpusCase = CorpusCase(name: "hangzhou-2023-responsibility")
    let bytes = try corpusCase.source()
    source = String(decoding: bytes, as: UTF8.self)
    dump = try FlowDump(
      source, above: ["附件1", "2023年市政府民生实事项目责任清单"], header: Self.header,
      rows: corpusCase.rows?.rows ?? [])
    // `CorpusTests` compares these with `expected.json` byte for byte.
    projects = try PlanConverter().convert(bytes, name: "source.txt").projects.map(\.withoutLines)
  }

  @Test func theDumpIsWalkedWhole() {
    #expect(dump.headers.count == 11)
    #expect(dump.text == source)
    #expect(projects.count == 22)
  }

  // MARK: Blank lines and line ends

  @Test func blankLinesAreRemoved() throws {
    try expectSameProjects(source.replacing(#/\n\n+/#, with: "\n"))
  }

  @Test func blankLinesAreDoubled() throws {
    try expectSameProjects(source.replacing("\n\n", with: "\n\n\n"))
  }

  @Test func linesEndInCarriageReturns() throws {
    try expectSameProjects(source.replacing("\n", with: "\r\n"))
  }

  // MARK: Pages

  @Test func headersStandOnTheFirstPageOnly() throws {
    var dump = dump
    dump.remove(Array(dump.headers.dropFirst()))
    try expectSameProjects(dump.text)
  }

  @Test(arguments: [" ", ""])
  func headersAreGluedToTheLineBefore(space: String) throws {
    try expectSameProjects(beforeHeaders { _ in space })
  }

  @Test func formFeedsStandBetweenPages() throws {
    try expectSameProjects(beforeHeaders { _ in "\n\u{C} " })
  }

  @Test(arguments: ["\n ", "\n\u{C} "])
  func pagesAreNumbered(space: String) throws {
    let text = beforeHeaders { page in "\n\n— \(page) —\(space)" }
    try expectSameProjects(text + "\n— 13 —\n")
  }

  // MARK: Lines inside of a cell

  /// Every break inside of a cell, some characters on or back; numbers are kept whole.
  @Test(arguments: [1, 2, -1, -2])
  func breaksInsideOfCellsMove(by distance: Int) throws {
    try expectSameProjects(moved(keepsNumbers: true) { distance })
  }

  /// The same, through numbers too.
  @Test(arguments: [1, 2, -1, -2])
  func breaksInsideOfCellsMoveIntoNumbers(by distance: Int) throws {
    try expectSameProjects(moved(keepsNumbers: false) { distance })
  }

  /// Each break by a distance of its own.
  @Test(arguments: [1, 2, 3] as [UInt64])
  func breaksInsideOfCellsMoveByChance(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    try expectSameProjects(moved(keepsNumbers: true) { Int.random(in: -2...2, using: &random) })
  }

  // MARK: Characters

  @Test func spacesStandAroundDigits() throws {
    try expectSameProjects(source.replacing(#/ ?(\d+(?:\.\d+)?) ?/#) { " \($0.output.1) " })
  }

  @Test func digitsAreFullWidth() throws {
    let text = source.unicodeScalars.map { scalar in
      ("0"..."9").contains(scalar) ? Unicode.Scalar(scalar.value - 0x30 + 0xFF10) ?? scalar : scalar
    }
    try expectSameProjects(String(String.UnicodeScalarView(text)))
  }

  /// The look-alikes that fonts give for common characters: U+2E80–U+2FDF.
  @Test func charactersAreRadicals() throws {
    try expectSameProjects(withRadicals(source))
  }

  /// What `pdftotext -raw` gives: page numbers, form feeds, radicals, and no blank line.
  @Test func allAtOnce() throws {
    let text = beforeHeaders { page in "\n— \(page) —\n\u{C}" } + "\n— 13 —\n\u{C}"
    try expectSameProjects(withRadicals(text.replacing(#/\n\n+/#, with: "\n")))
  }

  // MARK: Laying out

  private func expectSameProjects(
    _ text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let dataset = try PlanConverter().convert(Array(text.utf8), name: "source.txt")
    let found = dataset.projects.map(\.withoutLines)
    #expect(found.count == projects.count, sourceLocation: sourceLocation)
    for (found, expected) in zip(found, projects) {
      #expect(found == expected, "\(expected.id)", sourceLocation: sourceLocation)
    }
    #expect(dataset.conservation.unassigned == 0, sourceLocation: sourceLocation)
  }

  /// The text with other white space before the headers of the later pages, which begin with page 3.
  private func beforeHeaders(_ space: (Int) -> String) -> String {
    var dump = dump
    for (page, header) in dump.headers.enumerated().dropFirst() {
      dump.gaps[header.lowerBound - 1] = space(page + 2)
    }
    return dump.text
  }

  /// The text with each break inside of a paragraph moved, as far as the paragraph reaches.
  private func moved(keepsNumbers: Bool, by distance: () -> Int) -> String {
    var laidOut = dump
    for paragraph in dump.paragraphs {
      let places = paragraph.lowerBound..<paragraph.upperBound - 1
      let breaks = places.filter { dump.gaps[$0].contains("\n") }
      for place in breaks { laidOut.gaps[place] = "" }
      for place in breaks {
        let distance = distance()
        var moved = place + distance
        while keepsNumbers, places.contains(moved), dump.isInNumber(moved) { moved += distance < 0 ? -1 : 1 }
        // A first line too short to give stays as it is; a last line too short to keep joins the one before.
        if moved < places.lowerBound { moved = place }
        if moved < places.upperBound { laidOut.gaps[moved] = dump.gaps[place] }
      }
    }
    return laidOut.text
  }

  private static let radicals: [Character: Character] = [
    "民": "⺠", "门": "⻔", "龙": "⻰", "车": "⻋", "长": "⻓", "见": "⻅", "青": "⻘", "页": "⻚", "马": "⻢",
    "生": "⽣", "目": "⽬", "老": "⽼", "人": "⼈", "月": "⽉", "工": "⼯", "大": "⼤", "小": "⼩", "一": "⼀",
    "行": "⾏", "用": "⽤", "心": "⼼", "方": "⽅", "水": "⽔", "色": "⾊", "力": "⼒", "口": "⼝", "日": "⽇",
  ]

  private func withRadicals(_ text: String) -> String { String(text.map { Self.radicals[$0] ?? $0 }) }
}
