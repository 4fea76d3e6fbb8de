import PlanModel
package import Provenance

/// No name of a project is a piece of one.
///
/// A bracket or a quotation mark that opens in a name closes in it, and a name neither begins nor ends with a mark
/// that joins it to something. Where one does, a line break or a page has cut it, and the rest stands in another
/// cell or in another project.
///
/// - Example: `新建农村公路50公里，配置`, or `发放电子消费券（万`.
/// - Mend: Compare the project and those beside it with the printed plan, and correct `name`.
package enum NameWhole: Check {
  package static let rule = Rule(
    "name-broken", .warning, "The name of a project looks like a piece of one.", "项目名称似不完整。")

  package static func findings(in plan: CheckedPlan) -> [Finding] {
    plan.kept.filter { isBroken($0.name) }.map { project in
      rule.finding(
        Message(
          "“\(project.name.prefix(60))” looks like a piece of a name.",
          "“\(project.name.prefix(60))”似为项目名称的一部分。"),
        project: project.id, field: "name", lines: project.lines)
    }
  }

  /// Whether a name begins or ends with a mark that joins, or holds one half of a pair.
  ///
  /// O(*n*).
  static func isBroken(_ name: String) -> Bool {
    let scalars = name.unicodeScalars
    guard let first = scalars.first, let last = scalars.last else { return false }
    if closing.contains(first) || opening.contains(last) { return true }
    var open = [0, 0, 0]
    for scalar in scalars {
      switch scalar {
      // Brackets of both widths close each other: `（间)`.
      case "（", "(": open[0] += 1
      case "）", ")": open[0] -= 1
      case "“": open[1] += 1
      case "”": open[1] -= 1
      case "《": open[2] += 1
      case "》": open[2] -= 1
      default: continue
      }
    }
    return open != [0, 0, 0]
  }

  private static let closing = Set("、，,；;。：:）)”》".unicodeScalars)
  private static let opening = Set("、，,（(“《".unicodeScalars)
}
