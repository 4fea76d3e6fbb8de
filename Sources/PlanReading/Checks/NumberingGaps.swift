import PlanModel
package import Provenance

/// The running numbers leave none out.
///
/// Numbers that start again with a new category are counted for each category. Missing numbers mean that
/// the dump is not the whole document: what is not in it may still be in the plan.
///
/// - Example: Number 26 is followed by number 29.
/// - Mend: Look for the missing rows in the printed plan; pages may be missing from the dump.
package enum NumberingGaps: Check {
  package static let rule = Rule(
    "numbering-gap", .warning, "Running numbers are missing: the source is incomplete.", "序号不连续，来源不完整。")

  package static func findings(in plan: CheckedPlan) -> [Finding] {
    var findings: [Finding] = []
    var last: (number: Int, category: String?, lines: [LineRange])?
    for project in plan.kept {
      guard let number = project.number else { continue }
      if let above = last, number > above.number + 1 {
        findings.append(gap(above.number + 1, number - 1, between: above.lines, and: project.lines))
      } else if number > 1, last.map({ number < $0.number && project.category != $0.category }) ?? true {
        findings.append(gap(1, number - 1, between: last?.lines ?? [], and: project.lines))
      }
      last = (number, project.category, project.lines)
    }
    return findings
  }

  private static func gap(_ first: Int, _ end: Int, between above: [LineRange], and below: [LineRange])
    -> Finding
  {
    let missing = first == end ? "\(first)" : "\(first)-\(end)"
    return rule.finding(
      Message("Number \(missing) is missing.", "缺少序号\(missing)。"), field: "number",
      lines: (above.suffix(1) + below.prefix(1)).sorted())
  }
}
