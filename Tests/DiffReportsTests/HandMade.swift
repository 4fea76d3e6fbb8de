import DiffReports
import PlanDiff
import PlanModel
import Provenance
import Quantities

/// A small comparison made by hand that has every member of a comparison.
enum HandMade {
  static let runnerUp = RunnerUp(measure: "2024-07/1", bits: Bits(thousandths: 3_100))

  static func delta(
    _ direction: AmountDelta.Direction, _ value: String?, _ percent: String?, _ unit: String?
  ) -> AmountDelta {
    AmountDelta(
      direction: direction, value: value.flatMap { ExactDecimal($0) },
      percent: percent.flatMap { ExactDecimal($0) }, unit: unit)
  }

  /// A pair in which the target went up, with a runner-up.
  static let more = MeasurePair(
    old: ["2023-03/1"], new: ["2024-06/1"], origin: .matched,
    changes: [
      MeasureChange(.target, old: "600人", new: "680人", delta: delta(.up, "80", "13.33", "人")),
      MeasureChange(.lead, old: "市残联", new: "市民政局", removed: ["市残联"], added: ["市民政局"]),
      MeasureChange(.renumbered, old: "3", new: "6"),
    ],
    evidence: [
      FieldEvidence(field: .prior, old: nil, new: nil, level: .same, bits: Bits(thousandths: -5_005)),
      FieldEvidence(field: .text, old: "康复救助", new: "康复救助", level: .same, bits: Bits(thousandths: 19_205)),
    ], bits: Bits(thousandths: 14_200), runnerUpNew: runnerUp,
    runnerUpOld: RunnerUp(measure: "2023-09/1", bits: Bits(thousandths: -50)),
    margin: Bits(thousandths: 11_100), marginKind: .lead)

  /// A pair that was pinned: a split that promises less, and shares.
  static let split = MeasurePair(
    old: ["2023-04/1"], new: ["2024-08/1", "2024-09/1"], origin: .pinned,
    changes: [
      MeasureChange(.split, old: "3.5公里", new: "1公里、2公里", delta: delta(.down, "-0.5", "-14.29", nil)),
      MeasureChange(
        .allocations,
        shares: [
          ShareChange(
            oldRegions: ["下城区", "拱墅区"], newRegions: ["拱墅区"], oldState: .value, newState: .value,
            old: ExactDecimal("1.5"), new: ExactDecimal(2), delta: delta(.up, "0.5", nil, "公里")),
          ShareChange(
            oldRegions: [], newRegions: ["钱塘区"], oldState: .noRegion, newState: .none, old: nil, new: nil,
            delta: nil),
        ]),
    ], evidence: [], bits: .zero, runnerUpNew: nil, runnerUpOld: nil, margin: nil, marginKind: .regret)

  /// A pair in which nothing changed.
  static let same = MeasurePair(
    old: ["2023-05"], new: ["2024-10"], origin: .matched, changes: [], evidence: [],
    bits: Bits(thousandths: 7_001), runnerUpNew: nil, runnerUpOld: nil, margin: Bits(thousandths: 7_010),
    marginKind: .regret)

  static func side(_ year: Int?, gaps: [FindingCode] = []) -> PlanComparison.Side {
    PlanComparison.Side(
      year: year, title: year.map { "\($0)年民生实事" }, kind: year == nil ? .allocation : .responsibility,
      jurisdiction: year.map { _ in Document.Jurisdiction(name: "甲市", code: "330100") },
      source: Source(
        name: "plan.txt", sha256: "\(year ?? 0)", bytes: 900, encoding: "UTF-8", lines: 40, pages: 2,
        layout: "flow"),
      measures: 4, gaps: gaps)
  }

  static let finding = Finding(
    "pair-uncertain", .warning, Message("Look at it.", "请核对。"), project: "2023-03", measure: "2023-03/1",
    field: "target", lines: [LineRange(4, 5)],
    repair: Repair(action: "unit-inferred", before: "6", after: "6个"),
    alternatives: [Alternative(reading: "7个", reason: Message("The total.", "合计。"))])

  static func comparison(old: Int? = 2_023, new: Int? = 2_024) -> PlanComparison {
    PlanComparison(
      old: side(old), new: side(new, gaps: ["numbering-gap"]), pairs: [more, split, same],
      onlyOld: [
        .init(measure: "2023-01/1", status: .notFound, nearest: runnerUp),
        .init(measure: "2023-02/1", status: .absent, nearest: nil),
      ],
      onlyNew: [
        .init(measure: "2024-07/1", status: .absent, nearest: nil),
        .init(
          measure: "2024-11/1", status: .notFound,
          nearest: RunnerUp(measure: "2023-01/1", bits: Bits(thousandths: 999))),
      ],
      regions: RegionCrosswalk(groups: [.init(kind: .reorganised, old: ["下城区", "拱墅区"], new: ["拱墅区"])]),
      findings: [finding], prior: Bits(thousandths: -5_005), threshold: Bits(thousandths: 2_500))
  }

  /// Projects of one measure each, by the number of the project.
  static func projects(_ year: Int, _ names: [(number: String, name: String)]) -> [Project] {
    names.map { number, name in
      let id = "\(year)-\(number)"
      return Project(id: id, name: name, measures: [Measure(id: id + "/1", origin: .row)])
    }
  }

  /// The comparison with its plans.
  static func report(old: Int? = 2_023, new: Int? = 2_024) -> DiffReport {
    DiffReport(
      old: ComparedPlan(path: "data/2023.json", dataset: dataset(old, projects: oldProjects)),
      new: ComparedPlan(path: "data/2024.json", dataset: dataset(new, projects: newProjects)),
      comparison: comparison(old: old, new: new))
  }

  static let oldProjects = projects(
    2_023,
    [
      ("01", "修缮古桥"), ("02", "发放<券>"), ("03", "康复救助600人"), ("04", "整治河道3.5公里"), ("09", "其他"),
    ])
  static let newProjects = projects(
    2_024, [("06", "康复救助680人"), ("07", "新建公园"), ("08", "整治一河1公里"), ("09", "整治二河2公里"), ("11", "修桥|补路")])

  static func dataset(_ year: Int?, projects: [Project] = []) -> Dataset {
    let side = side(year)
    return Dataset(
      document: Document(
        title: side.title, label: nil, year: year, kind: side.kind, jurisdiction: nil, regions: [],
        columns: []),
      source: side.source, projects: projects, findings: [],
      conservation: Conservation(fields: 1, furniture: 0, unassigned: 0))
  }
}
