import Gazetteer
import PlanModel
package import Provenance
import SourceText

/// What stands in the place of an organisation ends like one.
///
/// No list of bodies is complete, so a name that may be one is only noted. A text that cannot be one (with digits,
/// a time, the verb of a task, a mark that ends a clause, a single character) is a sign of shifted cells and a warning
/// where it should lead.
///
/// - Example: `12月底` under 牵头单位.
/// - Mend: See whether the cells of the row are shifted; an organisation that is missing is worth a
///   report.
package enum OrganisationsKnown: Check {
  package static let rule = Rule(
    "organisation-unknown", .warning, "The text in the place of an organisation does not end like one.",
    "单位栏中的文字不像单位名称。")

  package static func findings(in plan: CheckedPlan) -> [Finding] {
    // The same few organisations stand beside many projects.
    var known: [ExactText: Bool] = [:]
    func isKnown(_ name: String) -> Bool {
      let key = ExactText(name)
      if let answer = known[key] { return answer }
      let answer = OrganisationList.looksLikeOrganisation(name)
      known[key] = answer
      return answer
    }
    return plan.forEachProject { project in
      let leads = project.lead.filter { !isKnown($0) }
      return finding(
        leads, field: "lead",
        severity: leads.allSatisfy(OrganisationList.mayBeOrganisation) ? .info : .warning, project)
        + finding(project.cooperating.filter { !isKnown($0) }, field: "cooperating", severity: .info, project)
    }
  }

  private static func finding(
    _ unknown: [String], field: String, severity: Severity, _ project: CheckedProject
  ) -> [Finding] {
    guard !unknown.isEmpty else { return [] }
    let list = unknown.joined(separator: "、")
    var finding = rule.finding(
      Message("Not known as an organisation: “\(list)”.", "未能识别为单位：“\(list)”。"), project: project.id,
      field: field, lines: project.lines)
    finding.severity = severity
    return [finding]
  }
}
