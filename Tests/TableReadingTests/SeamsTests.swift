import Testing

@testable import TableReading

struct SeamsTests {
  @Test(
    arguments: [
      // Dashes between cells, of every kind
      ("22户—", ["22户", "—"]), ("户—22新建", ["户", "—", "22", "新建"]), ("——22户", ["——", "22户"]),
      ("5座——3座", ["5座", "——", "3座"]), ("5座--3座", ["5座", "--", "3座"]), ("5座/3座", ["5座", "/", "3座"]),
      ("5座–3座", ["5座", "–", "3座"]), ("5座─3座", ["5座", "─", "3座"]), ("5座／", ["5座", "／"]),
      // Behind a stop
      ("100%。2“抚幼育苗”", ["100%。", "2", "“抚幼育苗”"]), ("全部完成。市教育局", ["全部完成。", "市教育局"]),
      ("（已完成。）市", ["（已完成。）市"]), ("“已完成。”", ["“已完成。”"]),
      // A number and what it counts rows by
      ("12新建公园", ["12", "新建公园"]), ("12新（改）建公园", ["12", "新（改）建公园"]), ("3“银龄关爱”", ["3", "“银龄关爱”"]),
      ("3推进就业", ["3", "推进就业"]),
      // An amount and the organisation behind it, or another amount
      ("5个市教育局", ["5个", "市教育局"]), ("科学健身指导5921场市体育局", ["科学健身指导5921场", "市体育局"]),
      ("5座3座", ["5座", "3座"]), ("200户150户", ["200户", "150户"]),
      // An organisation, and a number or a person
      ("市教育局12", ["市教育局", "12"]), ("市教育局王芳", ["市教育局", "王芳"]), ("市民政局陈建国", ["市民政局", "陈建国"]),
      // Months
      ("6月底前11月底前", ["6月底前", "11月底前"]), ("（30座）10月底前", ["（30座）", "10月底前"]),
    ] as [(String, [String])])
  func cellsThatAreRunTogetherMayBeCut(text: String, expected: [String]) {
    #expect(FlowSamples.texts(text) == expected)
  }

  @Test(arguments: [
    "9—10月", "9-10月", "2023-2025年", "A-B", "甲—乙", "——", "--", "/", "新增学位5个", "新增学位500个以上", "1200个", "5%",
    "1.5万平方米", "市卫生健康委员会", "（2）10个", "“一老一小”", "新增托位5000个（其中普惠托位3000个）", "12个月", "完成率100%",
  ])
  func oneCellIsNotCut(text: String) { #expect(FlowSamples.texts(text) == [text]) }

  @Test func aRangeDoesNotHideTheNextDash() {
    #expect(FlowSamples.texts("9—10月—5座") == ["9—10月", "—", "5座"])
  }
}
