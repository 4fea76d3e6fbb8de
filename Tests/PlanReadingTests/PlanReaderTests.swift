import Gazetteer
import PlanModel
import Provenance
import TableReading
import Testing

@testable import PlanReading
@testable import SourceText

struct PlanReaderTests {
  private func totals(_ text: String) throws -> Ledger.Totals {
    let source = Samples.tabbed(text)
    let tables = try #require(DelimitedReader.read(source, words: .shared, quantities: Samples.quantities))
    let reader = PlanReader(options: PlanOptions(), quantities: Samples.quantities, prose: Samples.prose)
    return reader.read(tables, from: source).ledger.totals(of: source)
  }

  @Test(arguments: [
    "序号¦项目名称¦目标¦姑苏区¦吴中区\n1¦新增学位¦9个¦4个¦5个\n",
    "序号|项目名称|目标|姑苏区|吴中区\n1|新增学位|9个|4个|5个\n",
    "| 序号 | 项目名称 | 目标 | 姑苏区 | 吴中区 |\n|---|---|---|---|---|\n| 1 | 新增学位 | 9个 | 4个 | 5个 |\n",
    "序号,项目名称,目标,姑苏区,吴中区\n1,\"新增学位\",9个,4个,\"5个\"\n",
    "序号;项目名称;目标;姑苏区;吴中区\n1;新增学位;9个;4个;5个\n",
  ])
  func whatSeparatesCellsIsFurniture(table: String) throws {
    let totals = try totals("苏州市2023年实事项目任务分解表\n" + table)
    // The title (17) and 1 新增学位 9个 4个 5个 (11).
    #expect(totals.fields == 28)
    #expect(totals.unassigned == 0)
  }

  @Test func everyCharacterHasAnAccount() throws {
    let text = "前言。\n苏州市2023年实事项目清单\n序号¦项目名称¦牵头单位\n1¦新增学位¦市教育局\n— 1 —\n插话\n合计¦1项¦\n注：略\n"
    let totals = try totals(text)
    let characters = text.unicodeScalars.count { !$0.properties.isWhitespace && $0 != "¦" }
    #expect(totals.characters == characters)
    // Notes 6, title 14, row 9; header 10, page number 3, totals row 4; 插话 between the rows.
    #expect(totals == Ledger.Totals(fields: 29, furniture: 17, unassigned: 2))
  }

  @Test func lettersOfARowThatCannotBeReadAreLeftOver() throws {
    let totals = try totals(
      "序号|项目名称|目标|姑苏区|吴中区\n1|新增学位|9个|4个|5个\n2|BRT|1个|2个|3个|4个|5个|6个|7个\n")
    // 2 BRT and seven cells of two characters.
    #expect(totals.unassigned == 18)
  }

  @Test func textThatTwoPlacesClaimIsAFaultOfTheReader() throws {
    let source = Samples.tabbed("序号¦项目名称¦牵头单位\n1¦新增学位¦市教育局\n")
    var tables = try #require(DelimitedReader.read(source, words: .shared, quantities: Samples.quantities))
    let reader = PlanReader(options: PlanOptions(), quantities: Samples.quantities, prose: Samples.prose)
    #expect(!reader.read(tables, from: source).findings.contains { $0.code == "text-claimed-twice" })
    tables.furniture.append(try #require(tables.tables.first?.grid.pieces.last))
    #expect(reader.read(tables, from: source).findings.contains { $0.code == "text-claimed-twice" })
  }

  @Test func whatIsLeftOverIsNamed() throws {
    let long = String(repeating: "很长的一段话", count: 20) + "。"
    let plan = try Samples.plan(
      "苏州市2023年实事项目清单\n序号¦项目名称¦牵头单位\n1¦新增学位¦市教育局\n\n插话\n\n\(long)\n2¦改造公厕¦市城管局\n注：略\n")
    #expect(
      Samples.findings("text-left-over", in: plan) == [
        "text-left-over · · · 5: Not in the dataset: “插话”.",
        "text-left-over · · · 7: Not in the dataset: “\(String(repeating: "很长的一段话", count: 10))”.",
      ])
    #expect(plan.document.notes == ["注：略"])
  }

  @Test(arguments: [
    ("序号¦项目名称¦牵头单位\n1¦甲¦市教育局\n", 1), ("序号¦项目名称¦牵头单位\n1¦甲¦市教育局\n序号¦项目名称¦牵头单位\n2¦乙¦市教育局\n", 2),
    ("序号¦项目名称¦牵头单位\n1¦甲¦市教育局\n\u{C}2¦乙¦市教育局\n\u{C}3¦丙¦市教育局\n", 3),
  ])
  func pagesAreFormFeedsOrHeaders(text: String, pages: Int) throws {
    #expect(try Samples.plan(text).pages == pages)
  }

  @Test func theSameInputGivesTheSamePlan() throws {
    let text = "成都市2023年民生实事\n序号¦项目名称¦目标¦锦江区¦青羊区\n1¦新增学位9个¦10个¦4个¦5个\n3¦改造公厕¦3¦1座¦2\n"
    let first = try Samples.plan(text)
    for _ in 1...5 {
      let again = try Samples.plan(text)
      #expect(again.projects == first.projects)
      #expect(again.findings == first.findings)
    }
  }

  @Test func findingsStandInTheOrderOfTheDataset() throws {
    let plan = try Samples.plan(
      "成都市2023年民生实事任务分解表\n序号¦项目名称¦目标¦锦江区¦青羊区\n1¦新增学位¦10个¦4个¦5个\n3¦改造公厕¦4座¦1座¦2座\n")
    #expect(
      plan.findings.map(Samples.describe) == [
        "numbering-gap · · number 3,4: Number 2 is missing.",
        "sum-mismatch 2023-01 2023-01/1 allocations 3: The shares add up to 9个, the target is 10个 (difference -1).",
        "sum-mismatch 2023-03 2023-03/1 allocations 4: The shares add up to 3座, the target is 4座 (difference -1).",
      ])
  }
}
