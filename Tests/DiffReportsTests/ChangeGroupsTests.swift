import PlanDiff
import Quantities
import Testing

@testable import DiffReports

struct ChangeGroupsTests {
  private func delta(_ direction: AmountDelta.Direction) -> AmountDelta {
    AmountDelta(direction: direction, value: nil, percent: nil, unit: nil)
  }

  private func kind(_ changes: [MeasureChange]) -> ChangeGroups.Kind {
    ChangeGroups.kind(
      of: MeasurePair(
        old: ["a"], new: ["b"], origin: .matched, changes: changes, evidence: [], bits: .zero,
        runnerUpNew: nil, runnerUpOld: nil, margin: nil, marginKind: .regret))
  }

  @Test func aPairStandsWhereItsAmountSays() {
    #expect(kind([MeasureChange(.lead), MeasureChange(.target, delta: delta(.down))]) == .less)
    #expect(kind([MeasureChange(.split, delta: delta(.up))]) == .regrouped)
    #expect(kind([MeasureChange(.merged, delta: delta(.same))]) == .regrouped)
    #expect(kind([MeasureChange(.split), MeasureChange(.lead)]) == .regrouped)
    #expect(kind([MeasureChange(.unit)]) == .otherwise)
    #expect(kind([MeasureChange(.renumbered), MeasureChange(.moved)]) == .same)
    #expect(kind([]) == .same)
  }

  @Test func theGreatestShareComesFirst() throws {
    let groups = ChangeGroups(try DiffSamples.real())
    #expect(
      groups[.more].compactMap(\.old.first) == [
        "2023-03/2", "2023-07-2/1", "2023-04-3/1", "2023-03/1",
      ])
    #expect(groups[.less].compactMap(\.old.first) == ["2023-01/1", "2023-07/1"])
    #expect(ChangeGroups.Kind.allCases.reduce(0) { $0 + groups[$1].count } == 10)
  }
}
