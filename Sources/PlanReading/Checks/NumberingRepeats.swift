import PlanModel
package import Provenance

/// No running number comes back later in the list.
///
/// Projects that share a number stand together. A list whose numbers start again at 1 with each category is
/// no fault.
///
/// - Example: Number 12 is followed by number 3.
/// - Mend: See whether two tables or two plans stand in the dump, or a number was misread; correct
///   `number`.
package enum NumberingRepeats: Check {
  package static let rule = Rule(
    "numbering-repeat", .warning, "A running number comes back, or runs backwards.", "序号重复出现或倒退。")

  package static func findings(in plan: CheckedPlan) -> [Finding] {
    var findings: [Finding] = []
    var last: (number: Int, category: String?)?
    for project in plan.kept {
      guard let number = project.number else { continue }
      if let (before, category) = last, number < before,
        !(number == 1 && project.category != category)
      {
        findings.append(
          rule.finding(
            Message("Number \(number) follows number \(before).", "序号\(before)之后为序号\(number)。"),
            project: project.id, field: "number", lines: project.lines))
      }
      last = (number, project.category)
    }
    return findings
  }
}
