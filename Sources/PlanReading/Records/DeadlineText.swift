import Gazetteer
import PlanModel
import Provenance
import Quantities

/// Reads the deadline of a project.
extension ProjectBuilder {
  /// The deadline that a text states; one that is no date keeps its text.
  mutating func deadline(_ words: String, of project: Project) -> Period {
    if let deadline = periods.read(words, year: year) { return deadline }
    var finding = Self.deadlineUnreadable.finding(
      Message("“\(words)” could not be read as a date.", "“\(words)”无法识别为日期。"),
      project: project.id, field: "deadline", lines: project.lines)
    // A few words without a number may be any season; anything else is likely another cell.
    if words.count <= 10, !words.holdsDigit, !OrganisationList.looksLikeOrganisation(words),
      !words.contains(where: { "，。；：、".contains($0) })
    {
      finding.severity = .info
    }
    findings.append(finding)
    return Period(text: words, start: nil, end: nil, precision: .open)
  }
}
