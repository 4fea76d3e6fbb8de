import PlanModel
import Provenance
import Testing

@testable import PlanDiff

struct ComparisonFaultTests {
  private func fault(_ old: Dataset, _ new: Dataset) -> ComparisonFault? {
    do throws(ComparisonFault) {
      _ = try PlanComparer().compare(old: old, new: new)
      return nil
    } catch {
      return error
    }
  }

  @Test func whatCannotBeComparedIsSaid() {
    let plan = Sample.plan(2_023, Sample.others(2_023))
    let next = Sample.plan(2_024, Sample.others(2_024))
    var sameYear = next
    sameYear.document.year = 2_023
    #expect(fault(plan, next) == nil)
    #expect(fault(plan, plan) == .sameSource(name: "2023.txt"))
    #expect(fault(plan, sameYear) == .sameYear(2_023))
    #expect(fault(next, plan) == .yearsSwapped(old: 2_024, new: 2_023))
    #expect(fault(Sample.plan(nil, Sample.others(1)), next) == .yearUnknown(.old))
    #expect(fault(plan, Sample.plan(nil, Sample.others(1))) == .yearUnknown(.new))
    #expect(fault(plan, Sample.plan(2_024, [])) == .nothingToCompare(.new))
  }

  @Test func bothLanguagesSayWhatToDo() {
    let message = ComparisonFault.yearsSwapped(old: 2_024, new: 2_023).message
    #expect(message.english == "The old plan is for 2024, the new one for 2023. Give the earlier year first.")
    #expect(message.chinese == "旧计划是2024年，新计划是2023年。请先给出较早的一年。")
  }
}
