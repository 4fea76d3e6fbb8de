import SourceText
import Testing

@testable import TableReading

struct HeaderFinderTests {
  /// The headers of a dump as `first line-last line text`, without white space.
  private func headers(_ text: String) -> [String] {
    let source = Samples.source(text)
    return FlowSamples.headers(source).map { header in
      let bytes = source.utf8[header.start..<header.end]
      let text = String(decoding: bytes, as: UTF8.self)
      return "\(header.firstLine)-\(header.lastLine) \(PieceText.withoutSpaces(text))"
    }
  }

  @Test(
    arguments: [
      ("", []), ("厦门市\n一段文字。\n", []), ("序号\n项目名称\n", []),
      ("序号 项目名称 牵头单位\n1 新增学位 市教育局", ["0-0 序号项目名称牵头单位"]),
      ("附件\n厦门市为民办实事项目表\n\n序号\n项目名称\n牵头单位\n1", ["3-5 序号项目名称牵头单位"]),
      // The same words broken elsewhere, with other white space
      (
        "序号 项目名称 牵头单位\n1\n新增学位\n市教育局\n序\n号 项目\n名称\n牵头单位\n2\n",
        ["0-0 序号项目名称牵头单位", "4-7 序号项目名称牵头单位"]
      ),
      // On pages of their own
      (
        "序号 项目名称 牵头单位\n1 新增\u{C}序号 项目名称 牵头单位\n2 改造\u{C}序号 项目名称 牵头\n单位\n3",
        ["0-0 序号项目名称牵头单位", "2-2 序号项目名称牵头单位", "4-5 序号项目名称牵头单位"]
      ),
      // Behind the last word of the page before
      (
        "序号 项目名称 牵头单位\n1 改造农田0.7万亩序\n号 项目名称 牵头单位\n2",
        ["0-0 序号项目名称牵头单位", "1-2 序号项目名称牵头单位"]
      ),
      (
        "序号 项目名称 牵头单位\n1 新增 市教育局序号项目名称牵头单位2 改造",
        ["0-0 序号项目名称牵头单位", "1-1 序号项目名称牵头单位"]
      ),
      // Nothing but white space may differ
      ("序号 项目名称 牵头单位\n1\n序号 项目名称 三个字\n2", ["0-0 序号项目名称牵头单位"]),
      // A table of another kind, and the first again
      (
        "序号 项目名称 牵头单位\n1 新增\n序号 项目名称 目标 思明区 湖里区\n1 新增\n序号 项目名称 牵头单位\n2",
        ["0-0 序号项目名称牵头单位", "2-2 序号项目名称目标思明区湖里区", "4-4 序号项目名称牵头单位"]
      ),
      // The last words of a page
      (
        "序号 项目名称 牵头单位\n1 新增\n序号 项目名称 牵头单位\n\u{C}2 改造",
        ["0-0 序号项目名称牵头单位", "2-2 序号项目名称牵头单位"]
      ),
    ] as [(String, [String])])
  func headersAreFoundWhereTheyStand(text: String, expected: [String]) { #expect(headers(text) == expected) }

  @Test func aRepeatHasTheReadingsOfTheFirst() {
    let source = Samples.source("序号 项目名称 牵头单位\n1 新增\n序\n号项目名称牵头单位\n2")
    let headers = FlowSamples.headers(source)
    #expect(headers.count == 2)
    #expect(headers.map(\.readings.count) == [1, 1])
    #expect(
      Set(headers.map { Samples.columns($0.readings[0]) }) == [["number 序号", "name 项目名称", "lead 牵头单位"]])
  }

  @Test func headersNeverOverlap() {
    let text = String(repeating: "序号 项目名称 牵头单位\n序号 项目名称 目标 思明区 湖里区\n", count: 40)
    let headers = FlowSamples.headers(Samples.source(text))
    #expect(headers.count == 80)
    #expect(zip(headers, headers.dropFirst()).allSatisfy { $0.end <= $1.start })
  }

  @Test func aHeaderFarDownIsFoundByItsWords() {
    let text = String(repeating: "一段文字。\n", count: 2_100) + "序号 项目名称 牵头单位\n1 新增 市教育局\n"
    #expect(headers(text) == ["2100-2100 序号项目名称牵头单位"])
  }
}
