import SourceText
import Testing

@testable import PlanReading

struct DocumentHeadTests {
  private struct Sorted: Equatable {
    var title: String?
    var label: String?
    var unit: String?
    var fields: [String] = []
    var furniture: [String] = []
    var leftovers: [String] = []
    var notes: [String] = []
  }

  /// What becomes of the lines around a table, whose rows are the lines `※`.
  private func sort(_ text: String) throws -> Sorted {
    let source = Samples.source(text)
    let pieces = source.lines.indices.compactMap { source.content(ofLine: $0) }
    let rows = pieces.filter { source.text($0) == "※" }
    let first = try #require(rows.first)
    let last = try #require(rows.last)
    let outside = pieces.filter { !rows.contains($0) }
    let head = DocumentHead(
      outside: outside, source: source, tables: Int(first.line)..<Int(last.line) + 1,
      pages: rows.map { Int($0.line) })
    #expect(Set(head.fields + head.furniture + head.leftovers) == Set(outside))
    #expect(head.fields.count + head.furniture.count + head.leftovers.count == outside.count)
    return Sorted(
      title: head.title, label: head.label, unit: head.unit, fields: head.fields.map { source.text($0) },
      furniture: head.furniture.map { source.text($0) }, leftovers: head.leftovers.map { source.text($0) },
      notes: head.notes)
  }

  @Test func titleLabelAndUnit() throws {
    #expect(
      try sort("附件 2：\n宁波市 2023 年民生实事项目清单\n（单位：万元）\n※\n")
        == Sorted(
          title: "宁波市2023年民生实事项目清单", label: "附件2", unit: "万元",
          fields: ["宁波市 2023 年民生实事项目清单", "附件 2：", "（单位：万元）"],
          notes: ["（单位：万元）"]))
  }

  @Test func aTitleOfSeveralLines() throws {
    #expect(
      try sort("附件1\n2023年度重庆市人民政府\n民生实事项目\n任务分解表\n※\n").title == "2023年度重庆市人民政府民生实事项目任务分解表")
    #expect(try sort("苏州市\n实事项目清单\n※\n").title == "苏州市实事项目清单")
  }

  @Test func withoutATitle() throws {
    #expect(try sort("※\n") == Sorted())
    #expect(
      try sort("第一条 各地要认真落实。\n※\n") == Sorted(fields: ["第一条 各地要认真落实。"], notes: ["第一条各地要认真落实。"]))
  }

  @Test func textAboveAndBelowIsANote() throws {
    let sorted = try sort("请各地认真贯彻执行。\n2023年民生实事项目清单\n※\n※\n注：略\n联系人： 张三\n")
    #expect(sorted.title == "2023年民生实事项目清单")
    #expect(sorted.notes == ["请各地认真贯彻执行。", "注：略", "联系人：张三"])
    #expect(sorted.leftovers.isEmpty)
  }

  @Test func textBetweenRowsIsLeftOver() throws {
    let sorted = try sort("2023年民生实事项目清单\n※\n一段文字\n※\n")
    #expect(sorted.leftovers == ["一段文字"])
    #expect(sorted.notes.isEmpty)
  }

  @Test func repeatsAndMarksAreFurniture() throws {
    let sorted = try sort(
      "附件2\n苏州市实事项目清单\n※\n— 1 —\n苏州市 实事项目清单\n续表\n附件2\n单位：个\n※\n")
    #expect(sorted.fields == ["苏州市实事项目清单", "附件2", "单位：个"])
    #expect(sorted.furniture == ["— 1 —", "苏州市 实事项目清单", "续表", "附件2"])
    #expect(sorted.leftovers.isEmpty)
    #expect(sorted.unit == "个")
  }

  @Test func runningHeadsAndFeetAreFurniture() throws {
    let sorted = try sort("苏州市实事项目清单\n※\n打印日期2023年1月5日 第1版\n※\n打印日期2023年1月6日 第1版\n※\n")
    #expect(sorted.furniture == ["打印日期2023年1月5日 第1版", "打印日期2023年1月6日 第1版"])
    #expect(sorted.leftovers.isEmpty)
  }

  @Test func notesThatDifferInTheirDigitsAreNoRunningHeads() throws {
    let sorted = try sort("苏州市实事项目清单\n※\n咨询电话：0512-65110001\n咨询电话：0512-65110002\n")
    #expect(sorted.notes == ["咨询电话：0512-65110001", "咨询电话：0512-65110002"])
  }

  @Test(arguments: [
    ("单位：人", "人"), ("单位:万元", "万元"), ("计量单位：平方米", "平方米"), ("（单位：个）", "个"), ("(单位:个)", "个"), ("单位：", nil),
    ("单位：" + String(repeating: "长", count: 21), nil), ("牵头单位：市教育局", nil),
  ])
  func aUnitLine(line: String, unit: String?) throws {
    #expect(try sort("苏州市实事项目清单\n\(line)\n※\n").unit == unit)
  }

  @Test func theFirstUnitCounts() throws {
    #expect(try sort("单位：人\n单位：个\n※\n").unit == "人")
  }

  @Test func anOrganisationBehindTheWordUnitIsNoUnitOfMeasure() throws {
    let sorted = try sort("苏州市实事项目清单\n单位：苏州市人民政府办公室\n※\n")
    #expect(sorted.unit == nil)
    #expect(sorted.notes == ["单位：苏州市人民政府办公室"])
  }
}
