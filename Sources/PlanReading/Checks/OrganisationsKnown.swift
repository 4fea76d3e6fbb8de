import Gazetteer
import PlanModel
package import Provenance
import SourceText

/// What stands in the place of an organisation ends like one.
///
/// A leading organisation that does not is a sign of shifted cells; among those that take part it is common
/// for companies to be called by a bare name, so there it is only noted.
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
      finding(project.lead.filter { !isKnown($0) }, field: "lead", severity: .warning, project)
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
