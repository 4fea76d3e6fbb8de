import Gazetteer
import PlanModel
package import Provenance

/// Every region column names a region that the gazetteer knows, and only one.
///
/// Towns and streets are below what the gazetteer covers; they are regions without a code and no fault.
///
/// - Example: `鼓楼区` in a plan whose government is not known: four cities have one.
/// - Mend: Give `--jurisdiction`; a zone that is missing is worth a report.
package enum RegionsKnown: Check {
  package static let rule = Rule(
    "region-unknown", .warning,
    "The column of a region has a name that is not known, or that several regions have.",
    "地区列的名称未知，或同名地区不止一个。")

  package static func findings(in plan: CheckedPlan) -> [Finding] {
    guard let resolution = plan.regions else { return [] }
    var seen: Set<String> = []
    var findings: [Finding] = []
    for region in resolution.regions {
      if !seen.insert(region.name).inserted {
        findings.append(finding(Message("\(region.name) has two columns.", "“\(region.name)”有两列。")))
      }
      switch region.issue {
      case .none, .notInYear: continue
      case .homonymUnresolved(let codes):
        let list = codes.joined(separator: ", ")
        findings.append(
          finding(
            Message(
              "\(region.name) is the name of several divisions (\(list)); none was chosen.",
              "“\(region.name)”有多个同名区划（\(list)），未作选择。")))
      case .outsideJurisdiction(let codes):
        let list = codes.joined(separator: ", ")
        findings.append(
          finding(
            Message(
              "\(region.name) (\(list)) does not belong to \(plan.document.jurisdiction?.name ?? "the government").",
              "“\(region.name)”（\(list)）不属于\(plan.document.jurisdiction?.name ?? "该政府")。")))
      case .unknown:
        findings.append(
          finding(Message("\(region.name) is not known as a region.", "未能识别地区“\(region.name)”。")))
      }
    }
    return findings
  }

  private static func finding(_ message: Message) -> Finding { rule.finding(message, field: "regions") }
}
