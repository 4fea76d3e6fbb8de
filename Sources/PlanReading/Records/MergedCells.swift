import Gazetteer
import PlanModel
import Provenance
import Quantities
import TableReading

/// What a blank cell under a vertical merge takes from the project above.
struct Inheritance {
  var category: String?
  var leaders: [String] = []
  var lead: [String] = []
  var contacts: [String] = []
  var deadline: Period?
  /// Whether the row it comes from had to be repaired.
  var isDoubtful = false
}

extension ProjectBuilder {
  /// Whether the blank cells of a column are those of merged cells.
  ///
  /// Then there are many of them, and no text stands below itself. Where one row in three or fewer has no text of its own,
  /// nothing was printed there.
  private func isMerged(_ role: ColumnRole) -> Bool { mergedRoles.contains(role) }

  static func mergedRoles(_ text: TableText, _ layout: ColumnLayout) -> Set<ColumnRole> {
    let roles: [ColumnRole] = [.leader, .contact, .deadline]
    let rows = text.table.grid.rows.filter { $0.cellCount > 1 }
    return Set(
      roles.filter { role in
        guard let column = layout.column(role) else { return false }
        let texts = rows.map { text.joined(text.cell($0, column)) }
        // Merged cells print a text once; where it is printed below itself, nothing is merged.
        let isPrintedBelow = zip(texts, texts.dropFirst()).contains { $0 != nil && $0 == $1 }
        return !isPrintedBelow && texts.count { $0 == nil } * 3 > texts.count
      })
  }

  /// Fills the blank cells of a project from the one above, and remembers it for the next.
  mutating func inherit(_ draft: ProjectDraft, into project: inout Project) {
    // A list has no merged cells.
    if text.table.isList { above = Inheritance() }
    var fields: [String] = []
    func isBlank(_ role: ColumnRole) -> Bool {
      guard let column = layout.column(role) else { return false }
      return draft.rows.allSatisfy { $0.cell(column, in: text).isBlank }
    }
    if project.category == nil, isBlank(.category), let category = above.category {
      project.category = category
      fields.append("category")
    }
    if isBlank(.leader), isMerged(.leader), !above.leaders.isEmpty {
      project.leaders = above.leaders
      fields.append("leaders")
    }
    if isBlank(.contact), isMerged(.contact), !above.contacts.isEmpty {
      project.contacts = above.contacts
      fields.append("contacts")
    }
    if isBlank(.deadline), isMerged(.deadline), let deadline = above.deadline {
      project.deadline = deadline
      fields.append("deadline")
    }
    if isBlank(.lead) {
      if above.lead.isEmpty {
        findings.append(
          Self.leadMissing.finding(
            Self.leadMissing.summary, project: project.id, field: "lead", lines: project.lines))
      } else {
        project.lead = above.lead
        fields.append("lead")
      }
    }
    if !fields.isEmpty {
      var finding =
        (Self.inherited.finding(
          Message(
            "Blank cells took the value of the merged cell above: \(fields.joined(separator: ", ")).",
            "空白单元格沿用上方合并单元格的内容：\(fields.joined(separator: "、"))。"),
          project: project.id, field: fields.first, lines: project.lines))
      // What comes from a row that may have been read wrongly may be wrong as well.
      if above.isDoubtful { finding.severity = .warning }
      findings.append(finding)
    }
    let isDoubtful = fields.contains("lead") ? above.isDoubtful : draft.rows.contains { !$0.findings.isEmpty }
    above = Inheritance(
      category: project.category, leaders: project.leaders, lead: project.lead, contacts: project.contacts,
      deadline: project.deadline, isDoubtful: isDoubtful)
  }
}
