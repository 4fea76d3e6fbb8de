import Gazetteer
import TableReading
import Testing

@testable import PlanReading

struct RowJudgeTests {
  private let header = "序号¦项目名称¦牵头单位¦目标¦渝中区¦江北区¦沙坪坝区"

  private func score(_ row: String, header: String? = nil, pattern: [Int] = [0, 0, 0]) throws -> RowScore {
    let table = try Samples.table("\(header ?? self.header)\n\(row)\n")
    let first = try #require(table.text.table.grid.rows.first)
    let cells = Array(table.text.table.grid.cells(of: first))
    var judge = RowJudge(text: table.text, layout: table.layout, pattern: pattern)
    return judge.score(cells)
  }

  @Test(
    arguments: [
      ("1¦新增学位¦市教育局¦9个¦4个¦5个¦--", 0, RowScore.Total.met),
      ("1¦新增学位¦市教育局¦9个¦4个¦4个¦--", 0, .missed),
      ("1¦新增学位¦市教育局¦95%¦95%¦95%¦95%", 0, .unknown),
      ("1¦新增学位¦市教育局¦¦4个¦5个¦--", 1, .unknown),
      ("1¦新增学位¦市教育局¦全覆盖¦4个¦5个¦--", 3, .unknown),
      ("1¦新增学位¦市教育局¦9个¦由市级统筹¦¦", 0, .unknown),
      ("1¦新增学位¦市教育局¦9个¦4个¦按需¦5个", 3, .unknown),
      ("1¦新增学位¦市教育局¦9个¦4处¦5个¦--", 1, .met),
      ("1个¦新增学位¦市教育局¦9个¦4个¦5个¦--", 8, .met),
      ("新增学位¦1¦市教育局¦9个¦4个¦5个¦--", 12, .met),
      ("1¦--¦市教育局¦9个¦4个¦5个¦--", 8, .met),
      ("1¦新增学位¦9个¦9个¦4个¦5个¦--", 8, .met),
      ("1¦新增学位¦张三¦9个¦4个¦5个¦--", 2, .met),
      ("¦¦¦9个¦4个¦5个¦--", 0, .met),
    ] as [(String, Int, RowScore.Total)])
  func aReadingIsScored(row: String, faults: Int, total: RowScore.Total) throws {
    let score = try score(row)
    #expect(score.typeFaults == faults)
    #expect(score.total == total)
  }

  @Test func agreementIsWithTheRowsAround() throws {
    #expect(try score("1¦甲¦市教育局¦9个¦4个¦5个¦--", pattern: [2, 2, -3]).agreement == 7)
    #expect(try score("1¦甲¦市教育局¦9个¦--¦4个¦5个", pattern: [2, 2, -3]).agreement == -3)
  }

  @Test func thePartsDecideInTheirOrder() {
    let base = RowScore(typeFaults: 1, total: .unknown, stutters: 1, agreement: 1)
    #expect(RowScore(typeFaults: 0, total: .unknown, stutters: 0, agreement: 0).isBetter(than: base))
    // A total that is missed weighs as much as a cell of the wrong kind.
    #expect(!RowScore(typeFaults: 0, total: .missed, stutters: 0, agreement: 0).isBetter(than: base))
    #expect(RowScore(typeFaults: 1, total: .met, stutters: 0, agreement: 0).isBetter(than: base))
    #expect(!RowScore(typeFaults: 1, total: .missed, stutters: 9, agreement: 9).isBetter(than: base))
    #expect(RowScore(typeFaults: 1, total: .unknown, stutters: 2, agreement: 0).isBetter(than: base))
    #expect(RowScore(typeFaults: 1, total: .unknown, stutters: 1, agreement: 2).isBetter(than: base))
    #expect(!base.isBetter(than: base))
  }
}
