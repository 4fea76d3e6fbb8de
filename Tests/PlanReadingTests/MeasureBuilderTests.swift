import PlanModel
import Provenance
import Quantities
import TableReading
import Testing

@testable import PlanReading

struct MeasureBuilderTests {
  private func build(
    _ header: String, _ row: String, documentUnit: String? = nil, keepsProvenance: Bool = false
  ) throws -> MeasureBuilder.Built {
    let table = try Samples.table("\(header)\n\(row)\n")
    let builder = MeasureBuilder(
      text: table.text, layout: table.layout,
      regionNames: table.layout.regions.map { table.layout.columns[$0].header }, documentUnit: documentUnit,
      keepsProvenance: keepsProvenance)
    let first = try #require(table.text.table.grid.rows.first)
    return builder.build(RecordRow(first, lines: table.text.lines(first)))
  }

  private func describe(_ built: MeasureBuilder.Built) -> String {
    let measure = Measure(
      id: "·", origin: .row, target: built.target, note: built.note, allocations: built.allocations)
    return String(Samples.describe(measure).dropFirst("· row ".count))
  }

  private let header = "序号¦项目名称¦目标¦海曙区¦江北区¦备注"

  @Test(arguments: [
    ("1¦新增学位¦9个¦4个¦5个¦", "9个 海曙区:4个 江北区:5个"),
    ("1¦新增学位¦1.2万个¦4000个¦8000个¦", "12000个 海曙区:4000个 江北区:8000个"),
    // A dash declares nothing, a blank says nothing; neither is 0.
    ("1¦新增学位¦9个¦--¦9个¦", "9个 海曙区:-- 江北区:9个"),
    ("1¦新增学位¦9个¦¦9个¦", "9个 海曙区:· 江北区:9个"),
    ("1¦新增学位¦9个¦0个¦9个¦", "9个 海曙区:0个 江北区:9个"),
    ("1¦新增学位¦--¦—¦/¦", "- 海曙区:— 江北区:/"),
    ("1¦新增学位¦¦¦¦", "- 海曙区:· 江北区:·"),
    ("1¦新增学位¦全覆盖¦4个¦5个¦", "“全覆盖” 海曙区:4个 江北区:5个"),
    ("1¦新增学位¦9个¦4个¦5个¦含普惠学位", "9个 note=含普惠学位 海曙区:4个 江北区:5个"),
    ("1¦新增学位¦9个¦4个¦5个¦--", "9个 海曙区:4个 江北区:5个"),
    // A printed nothing among shares is like a dash; elsewhere it is a word.
    ("1¦新增学位¦9个¦无¦9个¦", "9个 海曙区:无 江北区:9个"),
    ("1¦新增学位¦9个¦9个¦不涉及¦", "9个 海曙区:9个 江北区:不涉及"),
    ("1¦新增学位¦9个¦无¦无¦", "9个 海曙区:无 江北区:无"),
    ("1¦新增学位¦无¦4个¦5个¦", "“无” 海曙区:4个 江北区:5个"),
    ("1¦新增学位¦9个¦4个¦5个¦无", "9个 note=无 海曙区:4个 江北区:5个"),
    // A note over the regions
    ("1¦新增学位¦9个¦由市级 统筹安排¦¦", "9个 note=由市级统筹安排"),
    ("1¦新增学位¦9个¦¦由市级统筹安排¦", "9个 note=由市级统筹安排"),
    ("1¦新增学位¦9个¦由市级统筹安排¦¦分批", "9个 note=由市级统筹安排；分批"),
    // Words among amounts
    ("1¦新增学位¦9个¦4个¦按需¦", "9个 海曙区:4个 江北区:“按需”"),
    ("1¦新增学位¦9个¦按需¦--¦", "9个 海曙区:“按需” 江北区:--"),
    ("1¦新增学位¦9个¦按需¦按需¦", "9个 海曙区:“按需” 江北区:“按需”"),
    ("1¦新增学位¦9个¦4个、5座¦5个¦", "9个 海曙区:“4个、5座” 江北区:5个"),
  ])
  func aRowIsRead(row: String, expected: String) throws {
    #expect(describe(try build(header, row)) == expected)
  }

  @Test(arguments: ["无", "不涉及", "不 涉 及"])
  func aPrintedNothingIsDeclaredEmptyAndNoFault(word: String) throws {
    let built = try build(header, "1¦新增学位¦9个¦9个¦\(word)¦")
    #expect(built.allocations.map(\.state).last == .dash(word))
    #expect(built.faults.isEmpty)
  }

  @Test func severalAmountsInATargetAreKeptApart() throws {
    let built = try build(header, "1¦新建道路¦115公里、677公里¦4公里¦5公里¦")
    #expect(built.target == nil)
    #expect(built.moreTargets.map(\.text) == ["115公里", "677公里"])
    #expect(built.faults == [CellFault(.several, field: "target", text: "115公里、677公里")])
  }

  @Test func wordsAmongAmountsAreAFault() throws {
    #expect(
      try build(header, "1¦新增学位¦9个¦4个¦按需¦").faults == [
        CellFault(.notAnAmount, field: "allocations", text: "按需")
      ])
    #expect(try build(header, "1¦新增学位¦9个¦由市级统筹安排¦¦").faults.isEmpty)
  }

  @Test(
    arguments: [
      ("序号¦项目名称¦目标（张）¦海曙区（张）¦江北区（张）", "1¦新增床位¦9¦4¦5", nil, "9张 海曙区:4张 江北区:5张"),
      ("序号¦项目名称¦计量单位¦目标¦海曙区¦江北区", "1¦新增床位¦张¦9¦4¦5", nil, "9张 海曙区:4张 江北区:5张"),
      ("序号¦项目名称¦目标¦海曙区¦江北区", "1¦补助资金¦9¦4¦5", "万元", "90000元 海曙区:40000元 江北区:50000元"),
      // The cell's own unit wins, then the column's, then the row's, then the document's.
      ("序号¦项目名称¦目标（张）¦海曙区（张）¦江北区（张）", "1¦新增床位¦9个¦4¦5处", nil, "9个 海曙区:4张 江北区:5处"),
      ("序号¦项目名称¦计量单位¦目标（张）¦海曙区¦江北区", "1¦新增床位¦个¦9¦4¦5", "所", "9张 海曙区:4个 江北区:5个"),
      ("序号¦项目名称¦计量单位¦目标¦海曙区¦江北区", "1¦新增床位¦个¦9¦4¦5", "所", "9个 海曙区:4个 江北区:5个"),
    ] as [(String, String, String?, String)])
  func declaredUnitsAreGiven(header: String, row: String, documentUnit: String?, expected: String) throws {
    let built = try build(header, row, documentUnit: documentUnit)
    #expect(describe(built) == expected)
    #expect(built.faults.isEmpty)
  }

  @Test func withoutADeclaredUnitItIsMissing() throws {
    let built = try build(header, "1¦新增床位¦9¦4¦5¦")
    #expect(
      built.faults == [
        CellFault(.unitMissing, field: "target", text: "9"),
        CellFault(.unitMissing, field: "allocations", text: "4", region: "海曙区"),
        CellFault(.unitMissing, field: "allocations", text: "5", region: "江北区"),
      ])
  }

  @Test func theTotalOfTheRegionsIsTheTarget() throws {
    #expect(describe(try build("序号¦项目名称¦合计¦海曙区¦江北区", "1¦新增学位¦9个¦4个¦5个")) == "9个 海曙区:4个 江北区:5个")
    #expect(describe(try build("序号¦项目名称¦海曙区¦江北区¦合计", "1¦新增学位¦4个¦5个¦9个")) == "9个 海曙区:4个 江北区:5个")
  }

  @Test(arguments: [
    ("1¦新增学位¦9个¦4个¦5个¦", true), ("1¦新增学位¦¦--¦¦", true), ("1¦新增学位¦¦¦¦注", true), ("1¦新增学位¦--¦¦¦", false),
    ("1¦新增学位¦¦¦¦", false), ("1¦新增学位¦全覆盖¦¦¦", true),
  ])
  func aRowThatSaysNothingIsNoMeasure(row: String, isMeasure: Bool) throws {
    #expect(try build(header, row).isMeasure == isMeasure)
  }

  @Test func placesAreKeptWhenAskedFor() throws {
    let built = try build(header, "1¦新增学位¦9个¦4个¦¦注", keepsProvenance: true)
    #expect(
      built.provenance == [
        FieldProvenance(field: "target", spans: [SourceSpan(line: 2, column: 8, length: 2)]),
        FieldProvenance(field: "note", spans: [SourceSpan(line: 2, column: 15, length: 1)]),
        FieldProvenance(field: "allocations.海曙区", spans: [SourceSpan(line: 2, column: 11, length: 2)]),
      ])
    #expect(try build(header, "1¦新增学位¦9个¦4个¦¦注").provenance.isEmpty)
  }
}
