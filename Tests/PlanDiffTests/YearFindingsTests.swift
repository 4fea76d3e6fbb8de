import PlanModel
import Provenance
import Quantities
import Testing

@testable import PlanDiff

struct YearFindingsTests {
  private static func change(_ kind: MeasureChange.Kind, _ direction: AmountDelta.Direction? = nil)
    -> MeasureChange
  {
    MeasureChange(
      kind,
      delta: direction.map {
        AmountDelta(
          direction: $0, value: ExactDecimal($0 == .down ? -30 : 30), old: ExactDecimal(100),
          percent: ExactDecimal($0 == .down ? -30 : 30), unit: "个")
      })
  }

  private static func comparison(_ changes: [MeasureChange] = [], gap: Bool = false) throws -> PlanComparison
  {
    var comparison = try Sample.comparison([], [])
    comparison.pairs[0].changes = changes
    comparison.onlyOld = [.init(measure: "2023-7/1", status: gap ? .notFound : .absent, nearest: nil)]
    comparison.onlyNew = [.init(measure: "2024-8/1", status: .absent, nearest: nil)]
    return comparison
  }

  private static func codes(_ comparison: PlanComparison, refusing text: String) throws -> (
    all: [String], refused: [String]
  ) {
    let conditions = try text.split(separator: ",").map { try #require(YearCondition(String($0))) }
    let findings = YearFindings(refusing: conditions).findings(of: comparison) { change in
      Message(change.kind.rawValue, change.kind.rawValue)
    }
    #expect(findings.allSatisfy { ($0.finding.severity == .error) == $0.isRefused })
    return (findings.map(\.finding.code.rawValue), findings.filter(\.isRefused).map(\.finding.code.rawValue))
  }

  /// Every kind of change, its rule and the word that refuses it.
  static let kinds:
    [(kind: MeasureChange.Kind, direction: AmountDelta.Direction?, code: String, word: String)] = [
      (.target, .up, "target-increased", "increase"), (.target, .down, "target-decreased", "decrease"),
      (.target, nil, "target-not-comparable", "target-not-comparable"),
      (.targetStated, nil, "target-not-comparable", "target-not-comparable"),
      (.unit, nil, "unit-changed", "unit-changed"), (.bound, nil, "bound-changed", "bound-changed"),
      (.scope, nil, "scope-changed", "scope-changed"), (.lead, nil, "lead-changed", "lead-changed"),
      (.leaders, nil, "leaders-changed", "leaders-changed"),
      (.contacts, nil, "contacts-changed", "contacts-changed"),
      (.cooperating, nil, "cooperating-changed", "cooperating-changed"),
      (.deadline, nil, "deadline-changed", "deadline-changed"),
      (.category, nil, "category-changed", "category-changed"),
      (.reworded, nil, "wording-changed", "wording-changed"), (.split, nil, "measure-split", "split"),
      (.merged, nil, "measure-merged", "merged"),
      (.allocations, nil, "allocation-changed", "allocation-changed"),
    ]

  @Test(arguments: kinds.indices)
  func everyChangeHasItsRuleAndItsWord(place: Int) throws {
    let kind = Self.kinds[place]
    let comparison = try Self.comparison([Self.change(kind.kind, kind.direction)])
    let (all, refused) = try Self.codes(comparison, refusing: kind.word)
    #expect(all == [kind.code, "measure-dropped", "measure-new"])
    #expect(refused == [kind.code])
    #expect(try Self.codes(comparison, refusing: "any").refused == all)
  }

  @Test func clericalChangesAreNone() throws {
    let clerical = MeasureChange.Kind.allCases.filter(\.isClerical).map { Self.change($0) }
    #expect(clerical.count == 5)
    let (all, refused) = try Self.codes(Self.comparison(clerical), refusing: "any")
    #expect(all == ["measure-dropped", "measure-new"])
    #expect(refused == all)
  }

  @Test func whatIsNotFoundIsNotDropped() throws {
    let (all, refused) = try Self.codes(Self.comparison(gap: true), refusing: "dropped")
    #expect(all == ["measure-not-found", "measure-new"])
    #expect(refused == [])
    #expect(
      try Self.codes(Self.comparison(gap: true), refusing: "not-found").refused == ["measure-not-found"])
    #expect(try Self.codes(Self.comparison(), refusing: "dropped").refused == ["measure-dropped"])
    #expect(try Self.codes(Self.comparison(), refusing: "new").refused == ["measure-new"])
  }

  @Test(arguments: [("decrease>29%", 1), ("decrease>30%", 0), ("increase>1%", 0)])
  func aBoundIsObeyed(words: String, count: Int) throws {
    for kind in [MeasureChange.Kind.target, .split, .merged] {
      let comparison = try Self.comparison([Self.change(kind, .down)])
      #expect(try Self.codes(comparison, refusing: words).refused.count == count, "\(kind)")
    }
  }

  @Test func sharesAreHeldAgainstTheirOwnBounds() throws {
    func share(_ old: ShareChange.State, _ new: ShareChange.State, _ delta: AmountDelta?) -> MeasureChange {
      MeasureChange(
        .allocations,
        shares: [
          ShareChange(
            oldRegions: ["甲区"], newRegions: ["甲区"], oldState: old, newState: new, old: nil, new: nil,
            delta: delta)
        ])
    }
    let down = share(.value, .value, Self.change(.target, .down).delta)
    #expect(try Self.codes(Self.comparison([down]), refusing: "share-decrease>20%").refused.count == 1)
    #expect(try Self.codes(Self.comparison([down]), refusing: "share-decrease>40%").refused == [])
    #expect(try Self.codes(Self.comparison([down]), refusing: "share-increase").refused == [])
    #expect(try Self.codes(Self.comparison([down]), refusing: "decrease").refused == [])
    // An amount that became a dash is all that can be lost.
    let gone = share(.value, .none, nil)
    #expect(try Self.codes(Self.comparison([gone]), refusing: "share-decrease>99%").refused.count == 1)
    #expect(
      try Self.codes(Self.comparison([share(.none, .value, nil)]), refusing: "share-increase").refused.count
        == 1)
  }

  @Test func whatIsSaidOfTheComparisonIsRefusedByItsOwnWord() throws {
    var comparison = try Self.comparison()
    comparison.findings = [
      DiffRules.pairUncertain.finding(DiffRules.pairUncertain.summary),
      DiffRules.sourceIncomplete.finding(DiffRules.sourceIncomplete.summary),
    ]
    #expect(try Self.codes(comparison, refusing: "uncertain").refused == ["pair-uncertain"])
    #expect(try Self.codes(comparison, refusing: "incomplete").refused == ["source-incomplete"])
    #expect(try Self.codes(comparison, refusing: "any").refused == ["measure-dropped", "measure-new"])
  }
}
