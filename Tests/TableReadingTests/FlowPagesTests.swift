import SourceText
import Testing

@testable import TableReading

struct FlowPagesTests {
  private func pages(_ text: String) -> (FlowPages, SourceText) {
    let source = Samples.source(text)
    return (FlowPages(source: source, headers: FlowSamples.headers(source)), source)
  }

  @Test func aDumpIsDividedAtItsHeaders() {
    let (pages, source) = pages(
      """
      附件1
      厦门市实事项目表
      序号 项目名称
      牵头单位
      1 新增学位 市教育局
      — 1 —
      序号
      项目名称 牵头单位
      2 改造公厕 市水利局
      注：略

      """)
    #expect(pages.bodies.count == 1)
    #expect(pages.bodies[0].headerLines == [2, 6])
    #expect(
      pages.bodies[0].fragments.map { source.text($0.piece) } == ["1", "新增学位", "市教育局", "2", "改造公厕", "市水利局"])
    #expect(pages.bodies[0].fragments.map(\.gap) == [.page, .space, .space, .page, .space, .space])
    #expect(
      pages.furniture.map { source.text($0) } == ["— 1 —", "序号 项目名称", "牵头单位", "序号", "项目名称 牵头单位"])
    #expect(pages.outside.map { source.text($0) } == ["附件1", "厦门市实事项目表", "注：略"])
  }

  @Test func otherColumnsAreAnotherTable() {
    let (pages, source) = pages("序号 项目名称 牵头单位\n1 甲\n序号 项目名称 目标 思明区 湖里区\n1 乙\n序号 项目名称 牵头单位\n2 丙\n")
    #expect(pages.bodies.map { $0.readings[0].count } == [3, 5, 3])
    #expect(pages.bodies.map(\.headerLines) == [[0], [2], [4]])
    #expect(
      pages.bodies.map { $0.fragments.map { source.text($0.piece) } } == [
        ["1", "甲"], ["1", "乙"], ["2", "丙"],
      ])
  }

  @Test func aHeaderInTheMiddleOfALineCutsIt() {
    let (pages, source) = pages("序号 项目名称 牵头单位 1 改造农田0.7万亩序\n号 项目名称 牵头单位 2 新增学位\n")
    #expect(
      pages.bodies.map { $0.fragments.map { source.text($0.piece) } } == [["1", "改造农田0.7万亩", "2", "新增学位"]])
    #expect(pages.furniture.map { source.text($0) } == ["序号 项目名称 牵头单位", "序", "号 项目名称 牵头单位"])
    #expect(pages.outside.isEmpty)
  }

  @Test func aPageNumberInARowPartsItsCellsAsAPageDoes() {
    let (pages, source) = pages("序号 项目名称 牵头单位\n1 新增\n第1页\n学位\n")
    #expect(pages.bodies[0].fragments.map { source.text($0.piece) } == ["1", "新增", "学位"])
    #expect(pages.bodies[0].fragments.map(\.gap) == [.page, .space, .page])
  }

  @Test func blankLinesBetweenMostLinesSayNothing() {
    let (many, _) = pages("序号 项目名称 牵头单位\n\n1\n\n新增\n\n学位\n市教育局\n")
    #expect(many.bodies[0].fragments.map(\.gap) == [.page, .line, .line, .line])
    let (few, _) = pages("序号 项目名称 牵头单位\n1\n新增\n学位\n\n市教育局\n")
    #expect(few.bodies[0].fragments.map(\.gap) == [.page, .line, .line, .blankLine])
  }

  @Test func titlesAboveALaterHeaderAreNotOfTheTable() {
    let (pages, source) = pages(
      "厦门市实事项目表\n序号 项目名称 牵头单位\n1 新增 市教育局\n厦门市实事项目表\n序号 项目名称 牵头单位\n2 改造 市水利局\n")
    #expect(pages.outside.map { source.text($0) } == ["厦门市实事项目表", "厦门市实事项目表"])
    #expect(
      pages.bodies[0].fragments.map { source.text($0.piece) } == ["1", "新增", "市教育局", "2", "改造", "市水利局"])
  }
}
