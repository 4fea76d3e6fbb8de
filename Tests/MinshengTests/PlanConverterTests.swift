import Foundation
import Minsheng
import Testing

/// Covers `Pipeline` and `DatasetJSON` as well.
struct PlanConverterTests {
  static let text = """
    附件3
    宁波市2023年民生实事项目任务分解表
    序号\t项目名称\t牵头单位\t目标\t海曙区\t江北区\t余姚市
    1\t新增普惠托位1200个\t市卫生健康委员会\t1200个\t500个\t--\t700个
    2\t改造老旧小区8.5万平方米\t市住房和城乡建设局\t8.5万平方米\t3万平方米\t2万平方米\t3.5万平方米
    4\t培训护理员900人次\t\t900\t400\t\t500

    """

  /// kCFStringEncodingGB_18030_2000 as an `NSStringEncoding`.
  static let gb18030 = String.Encoding(rawValue: 0x8000_0632)

  private func convert(
    _ bytes: [UInt8], _ options: PlanConverter.Options = .init(), name: String = "a.txt"
  ) throws -> Dataset {
    try PlanConverter(options: options).convert(bytes, name: name)
  }

  private func bytes(_ text: String, _ encoding: String.Encoding) throws -> [UInt8] {
    Array(try #require(text.data(using: encoding)))
  }

  @Test func aWrappedLineStaysInItsColumnBesideABlankOne() throws {
    let text = "苏州市2023年实事项目清单\n序号\t项目名称\t牵头单位\t进度安排\t备注\n1\t新增学位\t市教育局\t6月底前完成选址，\t\n9月底前完工。\n"
    let project = try #require(try PlanConverter().convert(Array(text.utf8), name: "x.txt").projects.first)
    #expect(project.schedule.map(\.text) == ["6月底前完成选址，9月底前完工。"])
    #expect(project.note == nil)
  }

  @Test func aSmallPlanEndToEnd() throws {
    let dataset = try convert(Array(Self.text.utf8))
    #expect(dataset.document.title == "宁波市2023年民生实事项目任务分解表")
    #expect(dataset.document.label == "附件3")
    #expect(dataset.document.year == 2_023)
    #expect(dataset.document.jurisdiction == .init(name: "宁波市", code: "330200"))
    #expect(dataset.document.regions.map(\.code) == ["330203", "330205", "330281"])
    #expect(dataset.projects.map(\.id) == ["2023-01", "2023-02", "2023-04"])
    #expect(dataset.projects.map(\.lead) == [["市卫生健康委员会"], ["市住房和城乡建设局"], ["市住房和城乡建设局"]])
    let targets = dataset.projects.map { $0.measures.first?.target?.quantity }
    #expect(targets.map { $0?.value } == [ExactDecimal(1_200), ExactDecimal(85_000), ExactDecimal(900)])
    #expect(targets.map { $0?.unit?.word } == ["个", "平方米", "人次"])
    #expect(dataset.projects.map { $0.measures.count } == [1, 1, 1])
    #expect(dataset.projects[0].measures[0].subject == "普惠托位")
    #expect(
      dataset.projects[0].measures[0].allocations.map(\.state).last.map { "\($0)".hasPrefix("value") } == true
    )
    #expect(
      dataset.findings.map { "\($0.code.rawValue) \($0.project ?? "·")" } == [
        "numbering-gap ·", "unit-inferred 2023-04", "value-inherited 2023-04",
      ])
    #expect(dataset.conservation.unassigned == 0)
    #expect(dataset.conservation.furniture == 21)
    let characters = Self.text.unicodeScalars.count { !$0.properties.isWhitespace }
    #expect(dataset.conservation.characters == characters)
  }

  @Test func aProjectBelowMergedCellsIsAProject() throws {
    // Number, leader and lead are merged cells over two projects.
    let text =
      "成都市2023年民生实事清单\n序号\t项目名称\t牵头单位\t配合单位\n1\t新增学位\t市教育局\t市财政局\n\t改造校舍\t\t市住建局\n2\t改造公厕\t市城管委\t\n"
    let names = try convert(Array(text.utf8)).projects.map(\.name)
    #expect(names == ["新增学位", "改造校舍", "改造公厕"])
  }

  @Test func theSourceBlockDescribesTheBytes() throws {
    let bytes = Array(Self.text.utf8)
    let source = try convert(bytes, name: "plan.txt").source
    #expect(source.name == "plan.txt")
    #expect(source.bytes == bytes.count)
    #expect(source.encoding == "UTF-8")
    #expect(source.lines == 6)
    #expect(source.pages == 1)
    #expect(source.layout == "delimited")
    #expect(source.sha256.count == 64)
    // FIPS 180-4, the digest of "abc" through the same code: a plan is needed, so compare two runs instead.
    #expect(source.sha256 == (try convert(bytes)).source.sha256)
    #expect(source.sha256 != (try convert(bytes + [10])).source.sha256)
  }

  static let encodings: [(name: String, encoding: String.Encoding, mark: [UInt8], label: String)] = [
    ("UTF-8", .utf8, [], "UTF-8"), ("UTF-8 with a mark", .utf8, [0xEF, 0xBB, 0xBF], "UTF-8"),
    ("GB18030", PlanConverterTests.gb18030, [], "GB18030"),
    ("UTF-16LE", .utf16LittleEndian, [0xFF, 0xFE], "UTF-16LE"),
    ("UTF-16BE", .utf16BigEndian, [0xFE, 0xFF], "UTF-16BE"),
    ("UTF-16LE without a mark", .utf16LittleEndian, [], "UTF-16LE"),
    ("UTF-16BE without a mark", .utf16BigEndian, [], "UTF-16BE"),
  ]

  @Test(arguments: encodings)
  func everyEncodingGivesTheSameDataset(name: String, encoding: String.Encoding, mark: [UInt8], label: String)
    throws
  {
    let expected = try convert(Array(Self.text.utf8))
    var dataset = try convert(mark + (try bytes(Self.text, encoding)))
    #expect(dataset.source.encoding == label)
    dataset.source = expected.source
    #expect(dataset == expected)
  }

  @Test(arguments: ["\r\n", "\r"])
  func everyLineEndGivesTheSameDataset(end: String) throws {
    let expected = try convert(Array(Self.text.utf8))
    var dataset = try convert(Array(Self.text.replacing("\n", with: end).utf8))
    #expect(dataset.source.lines == expected.source.lines)
    dataset.source = expected.source
    #expect(dataset == expected)
  }

  @Test func formFeedsOnlyCountPages() throws {
    let expected = try convert(Array(Self.text.utf8))
    var dataset = try convert(Array(Self.text.replacing("\n2\t", with: "\n\u{C}2\t").utf8))
    #expect(dataset.source.pages == 2)
    dataset.source = expected.source
    #expect(dataset == expected)
  }

  @Test func lookAlikesGiveTheSameDataset() throws {
    let expected = try convert(Array(Self.text.utf8))
    let printed = Self.text.replacing("民生", with: "⺠⽣").replacing("项目", with: "项⽬").replacing(
      "1200", with: "１２００")
    #expect(printed != Self.text)
    var dataset = try convert(Array(printed.utf8))
    dataset.source = expected.source
    #expect(dataset == expected)
  }

  @Test func theSameBytesGiveTheSameJSON() throws {
    let bytes = Array(Self.text.utf8)
    let first = try convert(bytes).json()
    #expect(try convert(bytes).json() == first)
    #expect(first.first == UInt8(ascii: "{"))
    #expect(first.suffix(2) == Array("}\n".utf8)[...])
  }

  @Test func formatsOfJSON() throws {
    let dataset = try convert(Array(Self.text.utf8))
    let compact = dataset.json(JSONFormat(isCompact: true))
    #expect(compact.count { $0 == 10 } == 1)
    let chinese = String(decoding: dataset.json(JSONFormat(language: .chinese)), as: UTF8.self)
    #expect(chinese.contains("缺少序号3。"))
    #expect(String(decoding: dataset.json(), as: UTF8.self).contains("Number 3 is missing."))
    var chunks: [UInt8] = []
    dataset.writeJSON(JSONFormat(isCompact: true)) { chunks += $0 }
    #expect(chunks == compact)
  }

  @Test func optionsAreObeyed() throws {
    let options = PlanConverter.Options(year: 2_022, jurisdiction: "宁波市", keepsProvenance: true)
    let dataset = try convert(Array(Self.text.utf8), options)
    #expect(dataset.document.year == 2_022)
    #expect(dataset.projects.map(\.id) == ["2022-01", "2022-02", "2022-04"])
    #expect(dataset.projects.allSatisfy { !$0.provenance.isEmpty })
    #expect(try convert(Array(Self.text.utf8)).projects.allSatisfy(\.provenance.isEmpty))
  }

  @Test func anEncodingThatIsGivenIsUsed() throws {
    let gb = try bytes(Self.text, PlanConverterTests.gb18030)
    #expect(try convert(gb, .init(encoding: "gbk")).source.encoding == "GB18030")
    #expect(throws: ReadFailure.self) { try convert(gb, .init(encoding: "UTF-8")) }
  }
}
