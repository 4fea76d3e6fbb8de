import Gazetteer
import Quantities
import Testing

@testable import TableReading

struct WrappedRowsTests {
  @Test(arguments: [
    ("市教育局、", "市财政局", 3), ("新建（改建", "）学校", 7), ("市教育局", "、市财政局", 4), ("完成全部任务。", "另行安排", -2),
    ("“青荷", "驿站”", 3), ("新增学位", "改造校舍", 0), ("", "", 0), ("完成；", "，下同", 2), ("甲（乙）", "丙", 0),
    ("市教育局，", "", 3),
  ])
  func theEndAndTheStartOfTwoLinesAreWeighed(upper: String, lower: String, weight: Int) {
    #expect(WrappedRows.joinWeight(upper: upper, lower: lower) == weight)
  }

  /// Whether two rows below a header became one.
  private func isJoined(_ header: String, _ above: String, _ below: String) throws -> Bool {
    let result = try #require(Samples.read(Samples.tabbed("\(header)\n\(above)\n\(below)\n")))
    return result.tables[0].grid.rows.count == 1
  }

  private let duties = "序号¦项目名称¦牵头单位¦配合单位"
  private let shares = "序号¦项目名称¦目标¦海曙区¦江北区"

  @Test(arguments: [
    ("1¦新增学位¦市教育局¦市发展改革委、", "¦¦¦市财政局"),
    ("1¦新增（改建¦市教育局¦市财政局", "¦扩建）学位¦¦"),
    ("1¦新增学位¦市教育局、¦市财政局、", "¦¦市住建局¦市民政局"),
  ])
  func theRestOfAWrappedCellIsJoined(above: String, below: String) throws {
    #expect(try isJoined(duties, above, below))
  }

  @Test(arguments: [
    ("1¦新增学位¦市教育局¦市财政局、", "2¦¦¦市民政局"),
    ("1¦新增学位¦市教育局¦", "¦¦¦、市民政局"),
    ("1¦新增学位。¦市教育局¦市财政局", "¦改造校舍¦¦"),
    ("1¦新增学位¦某办牵头，某局配合¦市财政局", "¦改造校舍¦某局牵头，某办配合¦市民政局"),
    ("1¦新增学位（改建¦市教育局¦市财政局", "¦暖心计划（3项）¦¦"),
  ])
  func aRowThatCanStandAloneIsNot(above: String, below: String) throws {
    #expect(try !isJoined(duties, above, below))
  }

  @Test func twoWholeOrganisationsAreNotOne() throws {
    let isOne = try isJoined(duties, "1¦新增学位¦市教育局¦市财政局", "¦¦¦市民政局")
    #expect(!isOne)
  }

  @Test func aNameUnderAMergedLeadIsNotTheRestOfTheNameAbove() throws {
    let isOne = try isJoined("序号¦项目名称¦牵头单位", "1¦新增学位¦市教育局", "¦改造校舍¦")
    #expect(!isOne)
  }

  @Test(arguments: [
    ("1¦新增学位¦20¦5个¦15个", "¦¦个¦¦", true),
    ("1¦新增学位¦20个¦5个¦15个", "¦¦个¦¦", false),
    ("1¦新增（改建¦20个¦5个¦15个", "¦扩建）¦10个¦¦", false),
    ("1¦新增（改建¦20个¦5个¦15个", "¦扩建）¦¦3个¦", false),
  ])
  func sharesAreNeverJoined(above: String, below: String, joined: Bool) throws {
    #expect(try isJoined(shares, above, below) == joined)
  }
}
