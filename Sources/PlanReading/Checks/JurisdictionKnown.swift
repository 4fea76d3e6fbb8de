import Gazetteer
import PlanModel
package import Provenance
import Quantities

/// It is known whose plan it is, and from what.
///
/// A name in the title is a statement; that all regions belong to one city is an inference, and is said to
/// be one. Homonyms are never chosen from: 西湖区 lies in 杭州市 and in 南昌市.
///
/// - Example: `2024年市政府民生实事项目` with the columns 玄武区 and 秦淮区.
/// - Mend: Nothing where the inference is right; else give `--jurisdiction`.
package enum JurisdictionKnown: Check {
  package static let rule = Rule(
    "jurisdiction-inferred", .info,
    "The title does not name the government; it was inferred, or is not known.",
    "标题未写明政府名称；由各地区推断，或仍未知。")

  package static func findings(in plan: CheckedPlan) -> [Finding] {
    guard let jurisdiction = plan.document.jurisdiction else {
      let candidates = (plan.regions?.candidates ?? []).prefix(5).map {
        "\($0.division.name) \($0.division.code)"
      }
      let list = candidates.isEmpty ? "" : " (\(candidates.joined(separator: ", ")))"
      return [
        rule.finding(
          Message(
            "It is not known whose plan this is\(list). Give it with --jurisdiction.",
            "无法确定是哪个政府的计划\(list)。请用 --jurisdiction 指定。"), field: "jurisdiction")
      ]
    }
    guard let resolution = plan.regions,
      let found = resolution.candidates.first(where: { $0.division.code == jurisdiction.code }),
      !found.isStated
    else { return [] }
    return [
      rule.finding(
        Message(
          "The title does not name the government; \(found.inYear) of \(resolution.divisionNames) regions belong to \(jurisdiction.name).",
          "标题未写明政府名称；\(resolution.divisionNames)个地区中有\(found.inYear)个属于\(jurisdiction.name)。"),
        field: "jurisdiction")
    ]
  }
}
