import Gazetteer
import Provenance
import SourceText
import Testing

@testable import TableReading

struct SumChoiceTests {
  static let roles: [ColumnRole] = [.number, .name, .target, .region, .region, .region]

  private func table(_ text: String, _ roles: [ColumnRole] = roles) -> (
    rows: [String], findings: [String], table: Table
  ) {
    let source = Samples.source(text)
    let body = FlowPages.Body(
      readings: [FlowSamples.columns(roles)], fragments: FlowSamples.fragments(source), headerLines: [1])
    let table = FlowTable(source: source, quantities: Samples.quantities, body: body).read().table
    let findings = table.doubts.sorted { $0.key < $1.key }.flatMap(\.value).map(\.code.rawValue)
    return (FlowSamples.rows(table, in: source), findings, table)
  }

  /// Rows whose sums are plain, so that the columns have their habits.
  static let plain = """
    1
    新建养老服务站
    9处
    4处
    —
    5处
    2
    新建停车泊位
    30个
    10个
    20个
    —

    """

  @Test func dashesAreTwoWhereTheSumSaysSo() throws {
    // A page number behind the last row: it takes a column from the target, or the two dashes from each other.
    let (rows, findings, table) = table(Self.plain + "3 改造食堂12所 12所 — — 12所 1\n")
    #expect(rows.last == "3 ¦ 改造食堂12所 ¦ 12所 ¦ — ¦ — ¦ 12所 ¦ 1")
    #expect(findings.contains("cells-by-sum"))
    let finding = try #require(table.doubts[2]?.first)
    #expect(finding.repair?.before == "3 | 改造食堂12所12所 | — | — | 12所 | 1")
    #expect(finding.repair?.after == "3 | 改造食堂12所 | 12所 | — | — | 12所 | 1")
    #expect(finding.alternatives.map(\.reading) == ["3 | 改造食堂12所12所 | — | — | 12所 | 1"])
  }

  @Test func aSumThatIsMetNeedsNoWord() {
    let (rows, findings, _) = table(Self.plain)
    #expect(rows == ["1 ¦ 新建养老服务站 ¦ 9处 ¦ 4处 ¦ — ¦ 5处", "2 ¦ 新建停车泊位 ¦ 30个 ¦ 10个 ¦ 20个 ¦ —"])
    #expect(findings.isEmpty)
  }

  @Test func withoutATargetNothingIsChosen() {
    let (rows, findings, _) = table("1 新建养老服务站 4处 — 5处\n", [.number, .name, .region, .region, .region])
    #expect(rows == ["1 ¦ 新建养老服务站 ¦ 4处 ¦ — ¦ 5处"])
    #expect(!findings.contains("cells-by-sum"))
  }
}
