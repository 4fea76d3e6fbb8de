import PlanDiff
import PlanModel
import Reports
import Testing

@testable import DiffReports

struct DiffTextTests {
  private func text(_ language: ReportLanguage = .english, colours: Bool = false) throws -> String {
    let report = try DiffSamples.real()
    return String(decoding: DiffText(language: language, colours: colours).bytes([report]), as: UTF8.self)
  }

  @Test func theHeadNamesThePlansAndWhatIsMissing() throws {
    let lines = try text().split(separator: "\n", omittingEmptySubsequences: false)
    #expect(
      lines.prefix(9) == [
        "2023 (hangzhou-2023-responsibility.json, 38 measures) → 2024 (hangzhou-2024-allocation.json, 44 measures)",
        "! The new dataset does not hold the whole plan (kinds-differ, numbering-gap): measures without a counterpart there are “not found”, not dropped or new.",
        "", "Less (2)", "  2023-01/1 → 2024-02/1  新增认知障碍照护专区床位1000张",
        "    ▼ target 1400张 → 1000 张 (−400张, −28.57 %)",
        "  2023-07/1 → 2024-17/1  完成改造城镇老旧小区200个", "    ▼ target 240个 → 200个 (−40个, −16.67 %)",
        "    · wording 完成城镇老旧小区改造240个 → 完成改造城镇老旧小区200个",
      ])
    #expect(
      lines.suffix(2) == [
        "10 pairs: 2 less, 4 more, 1 split or merged, 1 changed otherwise, 2 unchanged; 28 not found in 2024; 31 new in 2024",
        "",
      ])
  }

  @Test func itSpeaksChinese() throws {
    let text = try text(.chinese)
    #expect(text.contains("\n减少（2）\n"))
    #expect(text.contains("\n2024年未找到（该年数据集不完整）（28）\n"))
    #expect(text.hasSuffix("\n配对10组：减少2、增加4、拆分或合并1、其他变化1、未变2；2024年未找到28；2024年新增31\n"))
  }

  @Test func everyMeasureOfBothPlansIsNamed() throws {
    let report = try DiffSamples.real()
    let text = try text()
    for plan in [report.old, report.new] {
      for project in plan.dataset.projects {
        let ids = project.measures.isEmpty ? [project.id] : project.measures.map(\.id)
        for id in ids { #expect(text.contains(id), "\(id)") }
      }
    }
  }

  @Test func coloursChangeNothingElse() throws {
    let plain = try text(colours: true).replacing(/\u{1B}\[[0-9;]*m/, with: "")
    #expect(try plain == text())
  }
}
