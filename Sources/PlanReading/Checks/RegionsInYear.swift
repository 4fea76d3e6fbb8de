import Gazetteer
import PlanModel
package import Provenance

/// Every region existed in the year of the plan.
///
/// A plan is issued early in its year, so a division counts if it stood at the end of that year or of the
/// year before. Source: the yearly codes of the Ministry of Civil Affairs (GB/T 2260 and after).
///
/// - Example: 江干区 in a plan of 2022, one year after it was dissolved.
/// - Mend: See whether the year is right; else the plan itself uses an old name.
package enum RegionsInYear: Check {
  package static let rule = Rule(
    "region-not-in-year", .warning, "A region did not exist in the year of the plan.", "该地区在计划年度尚未设立或已经撤销。")

  package static func findings(in plan: CheckedPlan) -> [Finding] {
    guard let resolution = plan.regions, let year = plan.document.year else { return [] }
    return resolution.regions.compactMap { region in
      guard case .notInYear(let began, let ended, let successors, let predecessors) = region.issue else {
        return nil
      }
      var english = "\(region.name) did not exist in \(year)"
      var chinese = "\(year)年没有\(region.name)"
      if let ended {
        english +=
          ": it ended in \(ended)" + (successors.isEmpty ? "" : ", now \(successors.joined(separator: ", "))")
        chinese += "：\(ended)年撤销" + (successors.isEmpty ? "" : "，现为\(successors.joined(separator: "、"))")
      } else if let began {
        english +=
          ": it began in \(began)"
          + (predecessors.isEmpty ? "" : ", before that \(predecessors.joined(separator: ", "))")
        chinese += "：\(began)年设立" + (predecessors.isEmpty ? "" : "，此前为\(predecessors.joined(separator: "、"))")
      }
      return rule.finding(Message(english + ".", chinese + "。"), field: "regions")
    }
  }
}
