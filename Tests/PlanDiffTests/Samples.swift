import PlanModel
import Provenance
import Quantities

@testable import PlanDiff

/// Plans made by hand.
enum Sample {
  /// An amount in a unit of the table.
  static func amount(
    _ number: Int, _ word: String, text: String? = nil, bound: Bound = .exact, scope: String? = nil
  ) -> Quantity {
    Quantity(
      text: text ?? "\(number)\(word)", value: ExactDecimal(number),
      unit: UnitTable.standard.unit(word) ?? Unit(word: word, dimension: .count, isSummable: true),
      scope: scope, bound: bound)
  }

  /// A project with one measure, whose name is the verb, what is counted and the target.
  static func project(
    _ id: String, _ subject: String, _ target: Quantity?, verb: String = "新增", lead: [String] = ["市教育局"],
    category: String? = nil, leaders: [String] = [], deadline: Period? = nil, shares: [(String, Int?)] = []
  ) -> Project {
    Project(
      id: id, number: id.split(separator: "-").last.flatMap { Int($0) }, category: category,
      name: verb + subject + (target?.text ?? ""), leaders: leaders, lead: lead, deadline: deadline,
      measures: [
        Measure(
          id: id + "/1", origin: .row, subject: subject, target: target.map { .amount($0) },
          allocations: shares.map { region, share in
            Allocation(
              region: region,
              state: share.map { .value(amount($0, target?.unit?.word ?? "个")) } ?? .dash("--"))
          })
      ])
  }

  static func plan(
    _ year: Int?, _ projects: [Project], regions: [Region] = [], findings: [Finding] = []
  ) -> Dataset {
    Dataset(
      document: Document(
        title: nil, label: nil, year: year, kind: regions.isEmpty ? .responsibility : .allocation,
        jurisdiction: nil, regions: regions, columns: []),
      source: Source(
        name: "\(year ?? 0).txt", sha256: "\(year ?? 0)", bytes: 1, encoding: "UTF-8", lines: 1, pages: 1,
        layout: "flow"),
      projects: projects, findings: findings,
      conservation: Conservation(fields: 1, furniture: 0, unassigned: 0))
  }

  /// Four projects that have nothing to do with those of the tests.
  static func others(_ year: Int) -> [Project] {
    [
      project("\(year)-91", "城乡公交线路", amount(20, "条"), verb: "新开", lead: ["市交通运输局"]),
      project("\(year)-92", "孤独症儿童康复救助", amount(600, "人"), verb: "实施", lead: ["市残联"]),
      project("\(year)-93", "老旧小区住宅加装电梯", amount(900, "台"), verb: "推进", lead: ["市建委"]),
      project("\(year)-94", "流感疫苗", amount(30_000, "人次"), verb: "免费接种", lead: ["市卫生健康委员会"]),
    ]
  }

  /// The comparison of one project of 2023 with one of 2024, among the others.
  static func comparison(_ old: [Project], _ new: [Project], links: PlanLinks = PlanLinks()) throws
    -> PlanComparison
  {
    try PlanComparer().compare(
      old: plan(2_023, old + others(2_023)), new: plan(2_024, new + others(2_024)), links: links)
  }

  /// What changed between two projects that are a pair.
  static func changes(_ old: Project, _ new: Project) throws -> [MeasureChange] {
    let comparison = try comparison([old], [new])
    return comparison.pairs.first { $0.old == [old.measures[0].id] }?.changes ?? []
  }
}
