import Gazetteer
import Provenance
import Testing

@testable import TableReading

struct StreamHeadsTests {
  /// The heads of the table that explains most of lines.
  private func heads(_ lines: [String], as form: PlanForm = .cellALine) throws -> [String] {
    let text = lines.joined(separator: form == .rowALine ? " " : "\n")
    let source = Samples.source(text.replacing(" ¶ ", with: "\n"))
    let result = try #require(StreamReader.read(source, as: form, quantities: Samples.quantities).first)
    return result.tables[0].columns.map { ($0.groups + [$0.header]).joined(separator: ">") }
  }

  private static let rows = (1...6).flatMap { number in
    ["\(number)", "新建\(number * 3)处口袋公园", "\(number * 3)处", "\(number)处", "\(number)处", "\(number)处", "市城管局"]
  }

  @Test func aTitleIsNoHead() throws {
    #expect(
      try heads(["某某市民生实事项目任务分解表", "序号", "项目名称", "目标", "海曙区", "江北区", "北仑区", "牵头单位"] + Self.rows)
        == ["序号", "项目名称", "目标", "海曙区", "江北区", "北仑区", "牵头单位"])
  }

  @Test func regionsStandUnderTheHeadBeforeThem() throws {
    #expect(
      try heads(
        ["序号", "项目名称", "目标", "牵头单位", "分地区指标分配", "海曙区", "江北区", "北仑区"]
          + (1...6).flatMap { number in
            [
              "\(number)", "新建\(number * 3)处口袋公园", "\(number * 3)处", "市城管局", "\(number)处", "\(number)处",
              "\(number)处",
            ]
          })
        == [
          "序号", "项目名称", "目标", "牵头单位", "分地区指标分配>海曙区", "分地区指标分配>江北区", "分地区指标分配>北仑区",
        ])
  }

  @Test func aRunningNumberIsNoHead() throws {
    #expect(
      try heads(["序号", "项目名称", "目标", "海曙区", "江北区", "北仑区", "任务承接方"] + Self.rows).last == "任务承接方")
  }

  @Test func oneCharacterIsTheRestOfAHead() throws {
    #expect(
      try heads(["序号", "项目名称", "目标", "海曙", "区", "江北区", "北仑区", "牵头单位"] + Self.rows)
        == ["序号", "项目名称", "目标", "海曙区", "江北区", "北仑区", "牵头单位"])
  }

  /// `道` is what a line has cut from the name before it, and none of these heads is a word that is known.
  @Test func aCharacterByItselfIsNoHead() throws {
    let rows = (1...6).flatMap { number in
      [
        "\(number)", "增补\(number * 3)处邻里篮球场", "\(number * 3)处", "\(number)处", "\(number)处", "\(number)处",
        "区体校",
      ]
    }
    #expect(
      try heads(["次序", "惠民事项", "年度计划", "指标分配", "主责部门", "坪上街", "道", "工区街", "道", "青义镇"] + rows, as: .wrapped)
        == ["次序", "惠民事项", "年度计划", "指标分配>坪上街道", "指标分配>工区街道", "指标分配>青义镇", "主责部门"])
  }
}
