import PlanDiff
import PlanModel
import Provenance
import Quantities
import Reports
import Testing

@testable import DiffReports

struct HTMLSharesTests {
  private typealias Group = RegionCrosswalk.Group

  private func value(_ number: Int) -> Allocation.State {
    .value(Quantity(text: "\(number)个", value: ExactDecimal(number)))
  }

  /// A plan of one measure that is shared out.
  private func plan(_ year: Int, _ shares: [(String, Allocation.State)]) throws -> ComparedPlan {
    var dataset = try DiffSamples.plan("hangzhou-2024-allocation").dataset
    dataset.document.year = year
    dataset.projects = [
      Project(
        id: "\(year)-1", name: "建成公园",
        measures: [
          Measure(
            id: "\(year)-1/1", origin: .row,
            allocations: shares.map { Allocation(region: $0.0, state: $0.1) })
        ])
    ]
    return ComparedPlan(path: "\(year).json", dataset: dataset)
  }

  private func share(
    _ group: Group, _ states: (ShareChange.State, ShareChange.State),
    _ direction: AmountDelta.Direction? = nil,
    _ percent: Int? = nil
  ) -> ShareChange {
    ShareChange(
      oldRegions: group.old, newRegions: group.new, oldState: states.0, newState: states.1, old: nil,
      new: nil,
      delta: direction.map {
        AmountDelta(
          direction: $0, value: ExactDecimal($0 == .up ? 1 : -1), percent: percent.map { ExactDecimal($0) },
          unit: nil)
      })
  }

  private func report() throws -> DiffReport {
    let groups = [
      Group(kind: .same, old: ["甲"], new: ["甲"]), Group(kind: .renamed, old: ["乙县"], new: ["乙区"]),
      Group(kind: .reorganised, old: ["丙", "丁"], new: ["戊"]), Group(kind: .same, old: ["己"], new: ["己"]),
      Group(kind: .same, old: ["庚"], new: ["庚"]), Group(kind: .same, old: ["辛"], new: ["辛"]),
      Group(kind: .onlyOld, old: ["壬"], new: []), Group(kind: .onlyNew, old: [], new: ["癸"]),
      Group(kind: .territoryChanged, old: ["子"], new: ["子"]), Group(kind: .same, old: ["丑"], new: ["丑"]),
    ]
    let old = try plan(
      2024,
      [
        ("甲", value(10)), ("乙县", value(10)), ("丙", value(3)), ("丁", .dash("—")), ("己", .blank),
        ("庚", .dash("--")), ("辛", value(5)), ("壬", value(1)), ("子", value(2)),
      ])
    let new = try plan(
      2025,
      [
        ("甲", value(11)), ("乙区", value(7)), ("戊", value(6)), ("己", value(0)), ("庚", value(4)),
        ("辛", value(5)), ("癸", .note("若干")), ("子", .dash("无")),
      ])
    let shares = [
      share(groups[0], (.value, .value), .up, 10), share(groups[1], (.value, .value), .down, -30),
      share(groups[2], (.value, .value), .up, 100), share(groups[3], (.unknown, .value)),
      share(groups[4], (.none, .value)), share(groups[6], (.value, .noRegion)),
      share(groups[8], (.value, .none)),
    ]
    let pair = MeasurePair(
      old: ["2024-1/1"], new: ["2025-1/1"], origin: .pinned,
      changes: [MeasureChange(.allocations, shares: shares)], evidence: [], bits: .zero, runnerUpNew: nil,
      runnerUpOld: nil, margin: nil, marginKind: .regret)
    func side(_ plan: ComparedPlan) -> PlanComparison.Side {
      PlanComparison.Side(
        year: plan.dataset.document.year, title: nil, kind: .allocation, source: plan.dataset.source,
        measures: 1, gaps: [])
    }
    return DiffReport(
      old: old, new: new,
      comparison: PlanComparison(
        old: side(old), new: side(new), pairs: [pair],
        onlyOld: [PlanComparison.Unpaired(measure: "gone", status: .absent, nearest: nil)],
        onlyNew: [
          PlanComparison.Unpaired(
            measure: "came", status: .absent,
            nearest: RunnerUp(measure: "2024-1/1", bits: Bits(thousandths: -500)))
        ], regions: RegionCrosswalk(groups: groups), findings: [], prior: .zero, threshold: .zero))
  }

  @Test func everyStateHasItsOwnLook() throws {
    let page = try PageOutline(HTMLReport(language: .english).bytes([report()]))
    #expect(
      page.heat == [
        "u1: 10个 → 11个 ▲ +10 %", "d2: 10个 → 7个 ▼ −30 %", "u3: 3个 + — → 6个 ▲ +100 %", "x: blank → 0个 ?",
        "u3: -- → 4个 ▲", "z: 5个", "x: 1个 → no such region ?", "n: no such region → 若干", "d3: 2个 → 无 ▼",
        "n: not stated",
      ])
    #expect(page.text.contains("丙、丁 exchanged territory: their sum is compared with that of 戊."))
    #expect(page.text.contains("子 kept its code but not its territory"))
  }

  @Test func aWholePlanDropsAndHasNewMeasures() throws {
    let page = try PageOutline(HTMLReport(language: .chinese).bytes([report()]))
    let headings = page.headings.map(\.text)
    #expect(headings.contains("+ 2025年新增 1"))
    #expect(headings.contains("× 2024年之后取消 1"))
    #expect(!page.text.contains("计划中未找到 "))
    #expect(page.text.contains("人工固定"))
    #expect(page.text.contains("−0.5比特"))
  }

  @Test(
    arguments: [
      (ShareChange.State.value, ShareChange.State.value, AmountDelta.Direction.up, nil, HTMLHeat.up3),
      (.value, .value, .up, "19.99", .up1), (.value, .value, .up, "20", .up2),
      (.value, .value, .up, "50", .up3),
      (.value, .value, .down, "-19.99", .down1), (.value, .value, .down, "-49.99", .down2),
      (.value, .value, .down, "-100", .down3), (.unknown, .value, nil, nil, .unknown),
      (.none, .value, nil, nil, .up3), (.value, .none, nil, nil, .down3),
      (.value, .value, nil, nil, .unknown),
    ] as [(ShareChange.State, ShareChange.State, AmountDelta.Direction?, String?, HTMLHeat)])
  func theColourGoesByPercent(
    old: ShareChange.State, new: ShareChange.State, direction: AmountDelta.Direction?, percent: String?,
    heat: HTMLHeat
  ) {
    let change = ShareChange(
      oldRegions: ["甲"], newRegions: ["甲"], oldState: old, newState: new, old: nil, new: nil,
      delta: direction.map {
        AmountDelta(direction: $0, value: nil, percent: percent.flatMap { ExactDecimal($0) }, unit: nil)
      })
    #expect(HTMLHeat(change) == heat)
  }

  /// The percentage of a percentage would be taken for it.
  @Test func ratesDifferByPoints() {
    let group = Group(kind: .same, old: ["甲"], new: ["甲"])
    var change = share(group, (.value, .value), .up, 2)
    change.delta?.unit = "%"
    var page = HTMLPage(HTMLWords(.english))
    HTMLShareCell(HTMLWords(.english), group: group, change: change).write(
      ["甲": value(83)], ["甲": value(84)], to: &page)
    let text = String(decoding: page.bytes, as: UTF8.self)
    #expect(text.contains("+1个百分点"))
    #expect(!text.contains("+2 %"))
  }
}
