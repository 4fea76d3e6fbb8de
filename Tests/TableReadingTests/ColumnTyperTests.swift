import Gazetteer
import Testing

@testable import TableReading

struct ColumnTyperTests {
  private func roles(_ columns: [(head: String, cells: [String])]) -> [ColumnRole] {
    let shapes = ShapeReader(quantities: Samples.quantities)
    return ColumnTyper().roles(
      of: columns.map { head, cells in
        var column = ColumnEvidence(
          header: head, head: head.isEmpty ? nil : HeadModel.shared.evidence(for: head))
        column.cells = cells.map { shapes.read($0) }
        column.running = cells.count { Int($0) != nil }
        return column
      }
    ).map(\.role)
  }

  private let names = ["新建幼儿园12所", "改造农村公路30公里", "培训护理员500人次", "建设城市书房8家"]
  private let bodies = ["市教育局", "市交通运输局", "市民政局", "市文广旅游局"]

  @Test func cellsSayWhatColumnsAreWithoutAnyHead() {
    #expect(
      roles([
        ("", ["1", "2", "3", "4"]), ("", names), ("", bodies), ("", ["11月底前", "6月底", "12月", "持续推进"]),
      ]) == [.number, .name, .lead, .deadline])
  }

  @Test func headsThatNobodyKnowsCostNothing() {
    #expect(
      roles([
        ("甲乙丙", ["1", "2", "3", "4"]), ("丁戊己", names), ("庚辛壬", bodies), ("子丑寅", ["陈瑾", "张伟", "李娜", "王芳"]),
      ]).prefix(3) == [.number, .name, .lead])
  }

  @Test func aKnownHeadOutweighsItsCells() {
    #expect(
      roles([("序号", ["1", "2"]), ("项目名称", ["公园", "道路"]), ("备注", ["新建", "续建"])]) == [.number, .name, .note])
  }

  @Test func aColumnOfWordsThatRepeatBehindTheNameIsNoCategory() {
    #expect(
      !roles([("序号", ["1", "2", "3", "4"]), ("项目名称", names), ("指标性质", ["约束性", "预期性", "约束性", "约束性"])])
        .contains(.category))
  }
}
