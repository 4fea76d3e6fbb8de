import PlanModel
import Provenance
import Testing

@testable import PlanReading

struct CorrectionBookTests {
  private static func correction(_ project: String) -> Correction {
    Correction(project: project, field: .lead, text: "市教育局", reason: "r")
  }

  @Test func handsOutOnceInTheirOrder() {
    let second = Correction(project: "2024-01", field: .deadline, text: "12月", reason: "r")
    var book = CorrectionBook([Self.correction("2024-01"), Self.correction("2024-02"), second])
    #expect(book.take("2024-01") == [Self.correction("2024-01"), second])
    #expect(book.take("2024-01").isEmpty)
    #expect(book.leftovers.count == 1)
  }

  @Test func saysWhichProjectsDidNotComeUp() {
    let book = CorrectionBook([Self.correction("2024-09"), Self.correction("2024-08")])
    #expect(
      book.leftovers.map(\.message.english) == [
        "Expected a project 2024-08, found none; the correction of its lead to “市教育局” was not applied.",
        "Expected a project 2024-09, found none; the correction of its lead to “市教育局” was not applied.",
      ])
    #expect(book.leftovers.allSatisfy { $0.severity == .warning && $0.project == nil && $0.field == "lead" })
  }

  @Test func aPlanReportsThem() throws {
    var options = PlanOptions()
    options.corrections = [Self.correction("2024-77")]
    let plan = try Samples.plan(ProjectCorrectionsTests.shared, options)
    #expect(Samples.findings("correction-stale", in: plan).count == 1)
  }
}
