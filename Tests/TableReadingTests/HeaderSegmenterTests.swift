import Gazetteer
import SourceText
import Testing

@testable import TableReading

struct HeaderSegmenterTests {
  /// The words that a text begins with, as `role text`: `region` for a region, `?` for an unknown word; then the
  /// text behind them without white space.
  private func words(_ text: String) -> [String]? {
    let stream = HeaderStream(Samples.source(text), from: 0, line: 0)
    var segmenter = HeaderSegmenter(words: .shared)
    guard let (words, length) = segmenter.words(of: stream) else { return nil }
    return words.map { word in
      let role = word.match?.role.rawValue ?? (word.isRegion ? "region" : "?")
      return "\(role) \(word.text)"
    } + ["| " + stream.text(length..<stream.count)]
  }

  static let responsibility = [
    "number 序号", "category 类别", "name 项目名称", "leader 分管市领导", "lead 牵头单位", "contact 牵头单位分管领导",
    "cooperating 配合单位", "deadline 预计完成时间", "schedule 工作计划和进度安排", "| 1“敬老",
  ]

  @Test(arguments: [
    "序号 类别 项目名称 分管市领导 牵头单位 牵头单位分管领导 配合单位 预计完成时间 工作计划和进度安排\n1 “敬老",
    "序号\n类别\n项目名称\n分管市领导\n牵头单位\n牵头单位分管领导\n配合单位\n预计完成时间\n工作计划和进度安排\n1\n“敬老",
    "序\n号\n类别 项目名称\n分管\n市领导\n牵头\n单位\n牵头单位\n分管领导\n配合单位\n预计完\n成时间\n工作计划和进度安排\n1\n“敬老",
    "序 号 类 别 项 目 名 称 分管 市领导 牵头 单位 牵头单位 分管领导 配合单位 预计完 成时间 工作计划和 进度安排 1 “敬老",
    "序号 类别 项目名称\n\n分管市领导 牵头单位\n\n牵头单位分管领导配合单位 预计完成时间\n工作计划和进度安排\n1 “敬老",
  ])
  func aHeaderIsFoundHoweverItsWordsAreBroken(text: String) { #expect(words(text) == Self.responsibility) }

  @Test(arguments: [
    ("牵头单位：市教育局\n配合单位：市财政局", false), ("牵头单位：\n市教育局 市财政局", true), ("牵头\n单位：市教育局 市财政局", true),
    ("序号 项目名称：新增", true), ("牵头单位 配合单位 1", true), ("项目名称:新增", false),
  ])
  func aLabelIsNoHeader(text: String, expected: Bool) {
    let stream = HeaderStream(Samples.source(text), from: 0, line: 0)
    var segmenter = HeaderSegmenter(words: .shared)
    #expect(segmenter.looksLikeHeader(stream) == expected)
  }

  @Test(arguments: [
    (
      "序号领域 项目名称 责任单位 完成时限\n1 教育",
      ["number 序号", "category 领域", "name 项目名称", "lead 责任单位", "deadline 完成时限", "| 1教育"]
    ),
    (
      "序号领域项目名称责任单位完成时限\n1 教育",
      ["number 序号", "category 领域", "name 项目名称", "lead 责任单位", "deadline 完成时限", "| 1教育"]
    ),
    (
      "序号 项目名称 牵头单位分管领导配合单位\n1",
      ["number 序号", "name 项目名称", "contact 牵头单位分管领导", "cooperating 配合单位", "| 1"]
    ),
    (
      "序号 项目名称 目标 思明区 湖里区 集美区\n1",
      ["number 序号", "name 项目名称", "target 目标", "region 思明区", "region 湖里区", "region 集美区", "| 1"]
    ),
    (
      "序号 项目名称 目标 各区任务分解\n思明\n区\n湖里\n区 集美区\n1 新增",
      [
        "number 序号", "name 项目名称", "target 目标", "regionGroup 各区", "regionGroup 任务分解", "region 思明区",
        "region 湖里区",
        "region 集美区", "| 1新增",
      ]
    ),
    (
      "序号 项目名称 目标任务 合计 市本级 思明区湖里区\n1",
      [
        "number 序号", "name 项目名称", "target 目标任务", "total 合计", "region 市本级", "region 思明区",
        "region 湖里区", "| 1",
      ]
    ),
    // Words that are not known
    (
      "序号 项目名称 奇异栏 牵头单位 配合单位\n1",
      ["number 序号", "name 项目名称", "? 奇异栏", "lead 牵头单位", "cooperating 配合单位", "| 1"]
    ),
    (
      "序号 项目名称 牵头单位 奇异栏 怪栏\n1 新增学位",
      ["number 序号", "name 项目名称", "lead 牵头单位", "? 奇异栏", "? 怪栏", "| 1新增学位"]
    ),
    (
      "序号 项目名称 牵头单位 新增学位 市教育局\n新建公园",
      ["number 序号", "name 项目名称", "lead 牵头单位", "| 新增学位市教育局新建公园"]
    ),
  ])
  func theWordsAreCutApart(text: String, expected: [String]) { #expect(words(text) == expected) }

  @Test func anUnknownWordDoesNotHideAShortHeader() {
    #expect(
      words("序号 项目名称 奇异栏 牵头单位\n1")
        == ["number 序号", "name 项目名称", "? 奇异栏", "lead 牵头单位", "| 1"])
  }

  @Test(arguments: [
    "", "新增学位5个", "序号", "序号 项目名称", "序号 项目名称 一段没有任何已知栏目的文字", "市教育局 市民政局 市水利局", "项目名称的说明文字很长",
    "思明区 湖里区 集美区 同安区",
  ])
  func otherTextIsNone(text: String) { #expect(words(text) == nil) }

  @Test(arguments: ["序号 项目名称 牵头单位\n", "序号 项目名称 牵头单位 配合单位 备注\n"])
  func aHeaderThatStandsTwiceIsOneAndOne(header: String) throws {
    let expected = try #require(words(header)).dropLast()
    let found = try #require(words(header + header + "1"))
    #expect(found.dropLast() == expected)
  }

  @Test func wordsKnowWhereTheyStand() throws {
    let stream = HeaderStream(Samples.source("序号项目名称 目标\n思明区 湖里区\n1"), from: 0, line: 0)
    var segmenter = HeaderSegmenter(words: .shared)
    let found = segmenter.words(of: stream)
    let (words, length) = try #require(found)
    #expect(words.map(\.text) == ["序号", "项目名称", "目标", "思明区", "湖里区"])
    #expect(words.map(\.startsLine) == [false, false, false, true, false])
    #expect(words.map(\.isGlued) == [false, true, false, false, false])
    #expect(words.map(\.isGuess) == [false, false, false, false, false])
    #expect(length == 14)
  }

  @Test func aNameThatNoTableListsIsARegionBesideOthers() throws {
    let stream = HeaderStream(Samples.source("序号 项目名称 目标 思明区 道岩县\n1"), from: 0, line: 0)
    var segmenter = HeaderSegmenter(words: .shared)
    let found = segmenter.words(of: stream)
    let (words, _) = try #require(found)
    #expect(words.map(\.isRegion) == [false, false, false, true, true])
    #expect(words.map(\.isGuess) == [false, false, false, false, true])
  }

  @Test(arguments: [
    ("序号 项目名称", true), ("序号项目名称", true), ("序\n号\n项目\n名称", true), ("备注", false), ("备注 新增学位", false),
    ("新增学位 5个", false), ("", false),
  ])
  func aGlanceTellsWhatMayBeAHeader(text: String, expected: Bool) {
    let stream = HeaderStream(Samples.source(text), from: 0, line: 0)
    var segmenter = HeaderSegmenter(words: .shared)
    #expect(segmenter.looksLikeHeader(stream) == expected)
  }

  @Test func aHeaderOfManyRegionsIsRead() {
    let regions = [
      "思明区", "湖里区", "集美区", "海沧区", "同安区", "翔安区", "鼓楼区", "台江区", "仓山区", "马尾区", "晋安区", "长乐区",
    ]
    let text = "序号 项目名称 目标 " + regions.joined(separator: " ") + "\n1 新增"
    #expect(words(text)?.filter { $0.hasPrefix("region ") } == regions.map { "region " + $0 })
  }
}
