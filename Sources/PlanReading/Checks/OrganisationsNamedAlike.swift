import Gazetteer
import PlanModel
package import Provenance
import SourceText

/// Every organisation goes by one name throughout a plan.
///
/// Where 市人社局 leads one project and 市人力资源和社会保障局 another, both are the same office, and whoever counts the
/// projects of each must know. The names stay as they are printed.
///
/// - Example: `市人社局` and `市人力资源和社会保障局`.
/// - Mend: Nothing; count the two as one.
package enum OrganisationsNamedAlike: Check {
  package static let rule = Rule(
    "organisation-two-names", .info, "An organisation goes by two names in one plan.", "同一单位在计划中有两种名称。")

  package static func findings(in plan: CheckedPlan) -> [Finding] {
    var first: [String: String] = [:]
    var seen: Set<ExactText> = []
    let year = plan.document.year
    return plan.forEachProject { project in
      (project.lead + project.cooperating).compactMap { name in
        guard seen.insert(ExactText(name)).inserted else { return nil }
        let key = OrganisationAliases.shared.key(of: name, in: year)
        guard let other = first[key] else {
          first[key] = name
          return nil
        }
        guard Self.plain(other) != Self.plain(name) else { return nil }
        return rule.finding(
          Message("“\(name)” is the same organisation as “\(other)”.", "“\(name)”与“\(other)”为同一单位。"),
          project: project.id, lines: project.lines)
      }
    }
  }

  /// A name without what stands in brackets behind it, which only names a further office.
  private static func plain(_ name: String) -> Substring { name.prefix { $0 != "（" && $0 != "(" } }
}
