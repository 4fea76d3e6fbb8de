import Minsheng
import TestSupport
import Testing

/// The document that the project began with, read by a person.
///
/// `rows.tsv` of the case holds all 43 rows; the rows that are hard to read stand here once more, each with
/// its reason.
struct Hangzhou2024Tests {
  private let dataset: Dataset
  private let corpusCase = CorpusCase(name: "hangzhou-2024-allocation")

  init() throws {
    dataset = try PlanConverter().convert(corpusCase.source(), name: "source.txt")
  }

  @Test func hasThirtyThreeProjectsOfFortyThreeRows() throws {
    let numbers = Array(1...22) + Array(28...30) + Array(39...48)
    #expect(dataset.projects.map(\.number) == numbers)
    #expect(dataset.projects.flatMap(\.measures).count { $0.origin == .row } == 43)
    #expect(corpusCase.rows?.rows.count == 43)
  }

  @Test func everyRowReadsAsWritten() {
    let reading = HandReading(of: dataset, rows: corpusCase.rows, facts: corpusCase.facts)
    #expect(reading.differences == [])
  }

  /// Twice sixteen cells: 28 家 against 26, 1025 人次 against 1000.
  @Test func numberEightDropsTheShareThatIsTooMuch() throws {
    try #expect(shares("2024-08/1") == ["-"] + Array(repeating: "2", count: 13) + ["-"])
    try #expect(
      shares("2024-08/2")
        == ["-", "40", "40", "40", "100", "300", "100", "40", "200", "40", "25", "25", "25", "25", "-"])
    try #expect(finding("cells-surplus", line: 19).repair?.action == "cell-dropped")
    try #expect(finding("cells-surplus", line: 20).repair?.action == "cell-dropped")
  }

  /// A rate has no total: one reading is taken, the others are named.
  @Test func numberNineIsAmbiguous() throws {
    try #expect(shares("2024-09/1") == ["-"] + Array(repeating: "83", count: 13) + ["-"])
    let finding = try finding("cells-surplus-ambiguous", line: 21)
    #expect(!finding.alternatives.isEmpty)
  }

  /// 110 against 100: one of the 10 is surplus, and the dash belongs to 杭州西湖风景名胜区.
  @Test func numberFortySixDropsATen() throws {
    try #expect(
      shares("2024-46/1")
        == ["-", "-", "-", "7", "-", "15", "12", "7", "7", "10", "12", "10", "10", "10", "-"])
  }

  @Test func numbersFortySevenAndFortyEightDropADash() throws {
    try #expect(
      shares("2024-47/1")
        == [
          "-", "-", "-", "1000", "-", "9000", "12000", "3000", "6100", "19000", "5000", "14000", "1400",
          "9500",
          "-",
        ])
    try #expect(
      shares("2024-48/1")
        == ["-", "17", "18", "13", "7", "20", "8", "10", "7", "-", "-", "-", "-", "-", "-"])
  }

  /// The fifth row adds up to 11 against 10: a fault of the document, kept and reported.
  @Test func numberTwentyNineIsKeptAsPrinted() throws {
    try #expect(
      shares("2024-29/5")
        == ["1", "-", "-", "-", "-", "-", "-", "1", "1", "1", "1", "3", "1", "1", "1"])
    let finding = try finding("sum-mismatch", line: 47)
    #expect(finding.measure == "2024-29/5")
    #expect(finding.repair == nil)
    let whole = try #require(measure("2024-29/6"))
    #expect(whole.origin == .prose)
    #expect(whole.target?.quantity?.value == ExactDecimal(100))
    for place in 1...5 { #expect(measure("2024-29/\(place)")?.within == "2024-29/6") }
  }

  /// 859万 lacks its unit; the name counts 人.
  @Test func numberFiveCountsPersons() throws {
    let target = try #require(measure("2024-05/1")?.target?.quantity)
    #expect(target.value == ExactDecimal(8_590_000))
    #expect(target.unit?.word == "人")
    #expect(target.text == "859 万")
  }

  /// The name says 130个, the target 130户: kept, reported.
  @Test func numberTwentyTwoContradictsItself() throws {
    #expect(measure("2024-22/1")?.target?.quantity?.unit?.word == "户")
    _ = try finding("unit-name-conflict", line: 38)
  }

  @Test func nothingIsLeftOver() { #expect(dataset.conservation.unassigned == 0) }

  private func measure(_ id: String) -> Measure? {
    dataset.projects.lazy.flatMap(\.measures).first { $0.id == id }
  }

  private func shares(_ id: String) throws -> [String] {
    try #require(measure(id)).allocations.map { $0.quantity?.value.description ?? "-" }
  }

  private func finding(_ code: FindingCode, line: Int) throws -> Finding {
    try #require(dataset.findings.first { $0.code == code && $0.lines.contains { $0.first == line } })
  }
}
