import Provenance
import SourceText
import Testing

@testable import TableReading

/// Dumps that are not in reading order, and damaged ones.
struct FlowReaderScrambledTests {
  private func expectRefusal(
    _ text: String, above: [String], sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let reading = try #require(FlowSamples.read(text), sourceLocation: sourceLocation)
    #expect(reading.codes == ["reading-order-scrambled"], sourceLocation: sourceLocation)
    #expect(reading.result.findings.map(\.severity) == [.error], sourceLocation: sourceLocation)
    #expect(reading.rows == [], sourceLocation: sourceLocation)
    #expect(reading.furniture == [], sourceLocation: sourceLocation)
    #expect(reading.outside == above, sourceLocation: sourceLocation)
    #expect(FlowSamples.faults(of: reading) == [], sourceLocation: sourceLocation)
    let unread = text.split(separator: "\n").map { $0.trimming(while: \.isWhitespace) }.filter { !$0.isEmpty }
    #expect(reading.unread == Array(unread.dropFirst(above.count)), sourceLocation: sourceLocation)
  }

  static let names = [
    "新增公办幼儿园学位1800个", "新建公共停车泊位2500个", "改造老旧小区80个", "新增医疗机构床位600张", "新建城市公园12个", "改造公共厕所30座",
  ]
  static let leads = ["市教育局", "市交通运输局", "市建设局", "市卫生健康委员会", "市城管局", "市城管局"]
  static let others = ["市财政局", "市公安局、市城管局", "市资源规划局", "市民政局、市财政局", "市资源规划局", "市财政局"]

  @Test func aTableThatIsPrintedColumnByColumnIsRefused() throws {
    let numbers = (1...6).map(String.init)
    let text =
      (["厦门市实事项目表", "序号 项目名称 牵头单位 配合单位"] + numbers + Self.names + Self.leads + Self.others).joined(
        separator: "\n")
      + "\n"
    try expectRefusal(text, above: ["厦门市实事项目表"])
  }

  @Test func aHeaderWhoseWordsAreScatteredIsRefused() throws {
    let text =
      (["厦门市", "序号", "1", "2", "3", "项目名称"] + Self.names.prefix(3) + ["牵头单位"] + Self.leads.prefix(3)
      + ["配合单位"] + Self.others.prefix(3)).joined(separator: "\n") + "\n"
    try expectRefusal(text, above: ["厦门市"])
  }

  @Test func aPageThatKeepsItsLayoutIsRefused() throws {
    let rows = zip(Self.names, zip(Self.leads, Self.others)).enumerated().flatMap { index, row in
      [
        "        \(row.0.prefix(6))         \(row.1.0)        \(row.1.1.prefix(4))",
        "  \(index + 1)     \(row.0.dropFirst(6))                     \(row.1.1.dropFirst(4))",
      ]
    }
    let text = "厦门市实事项目表\n  序号      项目名称        牵头单位        配合单位\n" + rows.joined(separator: "\n") + "\n"
    try expectRefusal(text, above: ["厦门市实事项目表"])
  }

  @Test func theFindingPointsAtAllThatIsUnread() throws {
    let text = "厦门市\n序号\n1\n项目名称\n新增学位\n牵头单位\n市教育局\n"
    let reading = try #require(FlowSamples.read(text))
    #expect(reading.result.findings.map(\.lines) == [[LineRange(2, 7)]])
    #expect(
      reading.result.tables.map { Samples.columns($0.columns) } == [["number 序号", "name 项目名称", "lead 牵头单位"]])
  }

  static let bad = [
    "（", "）", "、", "1", "—", "市", "教育局", "新建", "5个", "。", "“", "月底前", "王芳", "99999999", "ab", "¥", "①",
  ]

  /// Rubbish of so many fragments.
  private func rubbish(_ count: Int, seed: UInt64) -> String {
    var random = FlowMutator(seed: seed)
    return (0..<count).map { _ in random.element(of: Self.bad) + random.element(of: [" ", "\n", "", "\n\n"]) }
      .joined()
  }

  @Test(arguments: [
    "序号 类别 项目名称 分管市领导 牵头单位 配合单位 完成时限 备注\n", "序号 项目名称 量化目标 思明区 湖里区 集美区\n", "序号 项目名称 责任分工\n牵头单位 配合单位\n",
  ])
  func rubbishBelowAHeaderIsAnswered(header: String) throws {
    let reading = try #require(FlowSamples.read(header + rubbish(20_000, seed: 5)))
    #expect(FlowSamples.faults(of: reading) == [])
    #expect(reading.codes == ["reading-order-scrambled"])
  }

  @Test func rubbishWithoutAHeaderIsNoTable() { #expect(FlowSamples.read(rubbish(20_000, seed: 6)) == nil) }

  static let dumps = [
    FlowReaderTests.lineForEachCell, FlowReaderTests.severalCellsOnALine, FlowReaderTests.withTitle,
    FlowReaderTests.sharesByLine,
    FlowReaderPageTests.header + FlowReaderPageTests.first + "— 1 —\n"
      + FlowReaderPageTests.header + FlowReaderPageTests.second + "注：略\n",
    FlowReaderCellTests.shares, FlowReaderCellTests.plan, FlowReaderCellTests.people,
    FlowReaderTests.severalCellsOnALine + FlowReaderTests.sharesByLine,
  ]

  /// Whatever is done to a dump, every character ends up in one place.
  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func everyCharacterOfADamagedDumpHasItsPlace(seed: UInt64) {
    var mutator = FlowMutator(seed: seed)
    var read = 0
    for number in 0..<60 {
      let text = mutator.mutant(of: Self.dumps)
      guard let reading = FlowSamples.read(text) else { continue }
      read += 1
      let faults = FlowSamples.faults(of: reading)
      #expect(faults == [], "seed \(seed), mutation \(number):\n\(text)")
      let cells = reading.result.tables.flatMap(\.grid.rows).count
      #expect(reading.unread.isEmpty || cells == 0, "seed \(seed), mutation \(number):\n\(text)")
    }
    // A reader that refuses everything would pass otherwise.
    #expect(read > 40)
  }
}

extension StringProtocol {
  fileprivate func trimming(while predicate: (Character) -> Bool) -> String {
    var rest = self[...]
    while let first = rest.first, predicate(first) { rest = rest.dropFirst() }
    while let last = rest.last, predicate(last) { rest = rest.dropLast() }
    return String(rest)
  }
}
