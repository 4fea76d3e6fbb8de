import Gazetteer
import PlanModel
import Provenance
import Quantities
import SourceText
import TableReading

/// Turns the rows of one project into a project.
struct ProjectBuilder {
  let text: TableText
  let layout: ColumnLayout
  let measures: MeasureBuilder
  let periods: PeriodReader
  let year: Int?
  let keepsProvenance: Bool

  var findings: [Finding] = []
  /// The amounts that names state.
  var amounts: StatedAmounts
  let schedules: SchedulePlan
  private var memory = CellMemory()
  /// The columns whose blank cells are those of merged cells above.
  let mergedRoles: Set<ColumnRole>
  /// Whether the table prints targets without their units.
  private let targetsAreBare: Bool
  /// What blank cells of the next project take.
  var above = Inheritance()
  /// The people whom the headings of the table name.
  var leaderHeadings = LeaderHeadings([])
  /// The corrections that wait for their projects.
  var corrections = CorrectionBook()

  init(
    text: TableText, layout: ColumnLayout, measures: MeasureBuilder, prose: ProseReader, year: Int?,
    keepsProvenance: Bool
  ) {
    self.text = text
    self.layout = layout
    self.measures = measures
    mergedRoles = Self.mergedRoles(text, layout)
    targetsAreBare = Self.targetsAreBare(text, layout)
    self.amounts = StatedAmounts(prose: prose)
    self.periods = PeriodReader()
    self.schedules = SchedulePlan(periods: periods, prose: prose, year: year)
    self.year = year
    self.keepsProvenance = keepsProvenance
  }

  /// Builds the project of a draft under its id.
  ///
  /// O(cells of its rows).
  mutating func build(_ draft: ProjectDraft, id: String) -> Project {
    let start = findings.count
    var project = Project(id: id, number: draft.number, name: "")
    project.lines = LineRange.covering(draft.rows.map(\.lines))
    for var finding in draft.rows.flatMap(\.findings) {
      finding.project = id
      findings.append(finding)
    }
    readNames(draft, into: &project)
    readDuties(draft, into: &project)
    inherit(draft, into: &project)
    readOthers(draft, into: &project)
    if draft.number == nil, let text = draft.numberText, let column = layout.column(.number) {
      // What stands in the place of a number and is none is kept as it is.
      project.other.append(OtherCell(header: layout.columns[column].header, text: text))
    }
    if keepsProvenance { recordProvenance(draft, into: &project) }
    let corrections = corrections.take(id)
    if !corrections.isEmpty { correct(&project, of: draft, with: corrections, since: start) }
    return project
  }

  // MARK: Names and measures

  private mutating func readNames(_ draft: ProjectDraft, into project: inout Project) {
    let names = draft.rows.map { text.joined($0.cell(layout.column(.name), in: text)) }
    let distinct = names.compactMap { $0 }
    project.name = Self.join(distinct)
    let rowsHaveNames = distinct.contains { $0 != distinct[0] }
    var faults: [[CellFault]] = []
    var measureNames: [String?] = []
    var current: String?
    for (row, name) in zip(draft.rows, names) {
      current = name ?? current
      let built = measures.build(row)
      guard built.isMeasure || (layout.isAllocation && name != nil) else { continue }
      var measure = Measure(id: "\(project.id)/\(project.measures.count + 1)", origin: .row)
      measure.name = rowsHaveNames ? current : nil
      measure.target = built.target
      measure.note = built.note
      measure.allocations = built.allocations
      measure.lines = [LineRange(row.lines.lowerBound, row.lines.upperBound)]
      if let first = built.moreTargets.first { measure.target = .amount(first) }
      measure.provenance = built.provenance
      if !layout.isAllocation, built.target == nil, built.moreTargets.isEmpty {
        // A list of duties has its remarks beside the project.
        project.note = project.note ?? built.note
        continue
      }
      project.measures.append(measure)
      faults.append(built.faults)
      measureNames.append(current)
      for more in built.moreTargets.dropFirst() {
        var next = Measure(id: "\(project.id)/\(project.measures.count + 1)", origin: .row)
        next.name = measure.name
        next.target = .amount(more)
        next.lines = measure.lines
        project.measures.append(next)
        faults.append([])
        measureNames.append(current)
      }
    }
    nameMeasures(&project, rowsHaveNames ? measureNames : [], faults: faults)
    readContents(draft, into: &project)
  }

  /// Gives measures their subjects from the names, and adds the measures that only the names state.
  mutating func nameMeasures(_ project: inout Project, _ rowNames: [String?], faults: [[CellFault]]) {
    let rowCount = project.measures.count
    var named = [Quantity?](repeating: nil, count: rowCount)
    for group in groups(of: rowCount, names: rowNames, project: project) {
      let stated = amounts.targets(in: group.name)
      let matches = ProseMeasures(
        stated: stated, targets: group.rows.map { project.measures[$0].target?.quantity })
      // The measures that stated amounts have become, as places in the project.
      var places = matches.rows.map { row in row.map { group.rows[$0] } }
      for place in matches.additional {
        places[place] = project.measures.count
        project.measures.append(proseMeasure(stated[place], of: project))
      }
      for (place, amount) in stated.enumerated() {
        guard let index = places[place] else { continue }
        project.measures[index].subject = amount.subject.isEmpty ? nil : amount.subject
        if index < rowCount { named[index] = amount.quantity }
        if let outer = amount.within.flatMap({ places[$0] }) {
          project.measures[index].within = project.measures[outer].id
        }
      }
      for (row, place) in matches.wholes {
        guard let whole = places[place] else { continue }
        let part = group.rows[row]
        project.measures[part].within = project.measures[whole].id
        project.measures[part].subject = project.measures[part].target?.quantity?.scope
      }
    }
    for (index, fault) in faults.enumerated() where !fault.isEmpty {
      findings += CellFindings.findings(
        for: fault, project: project.id, measure: project.measures[index].id,
        hasShares: !project.measures[index].allocations.isEmpty,
        lines: project.measures[index].lines)
      findings += UnitRepair.mend(
        &project.measures[index], faults: fault,
        named: named[index] ?? unitInName(of: project, at: index, names: rowNames),
        isRule: targetsAreBare, project: project.id,
        lines: project.measures[index].lines)
    }
  }

  /// Rows with names of their own are read against those; all others against the project's name.
  private func groups(of rowCount: Int, names: [String?], project: Project) -> [(name: String, rows: [Int])] {
    guard !names.isEmpty else { return [(project.name, Array(0..<rowCount))] }
    return Dictionary(grouping: 0..<rowCount, by: { names[$0] ?? project.name })
      .map { ($0.key, $0.value) }.sorted { ($0.rows.first ?? 0) < ($1.rows.first ?? 0) }
  }

  mutating func proseMeasure(
    _ amount: ProseQuantity, of project: Project, field: String = "name"
  ) -> Measure {
    let id = "\(project.id)/\(project.measures.count + 1)"
    let faults = amount.faults.filter { $0 != .unitMissing }
      .map { CellFault(.quantity($0), field: field, text: amount.quantity.text) }
    findings += CellFindings.findings(for: faults, project: project.id, measure: id, lines: project.lines)
    return Measure(id: id, origin: .prose, target: .amount(amount.quantity), lines: project.lines)
  }

  /// The names of a project's rows as one: parts that end without a mark are joined by a comma.
  static func join(_ names: [String]) -> String {
    if names.count == 1 { return names[0] }
    var seen: Set<String> = []
    var result = ""
    for name in names where seen.insert(name).inserted {
      if let last = result.last, !"，、；。,;".contains(last) { result += "，" }
      result += name
    }
    return result
  }

  // MARK: Duties

  private mutating func readDuties(_ draft: ProjectDraft, into project: inout Project) {
    project.category = words(draft, .category) ?? draft.section
    project.leaders = people(draft, .leader, field: "leaders", of: project)
    if project.leaders.isEmpty, let leader = project.category.flatMap({ leaderHeadings[$0] }) {
      project.leaders = [leader]
    }
    project.lead = organisations(draft, .lead)
    project.contacts = people(draft, .contact, field: "contacts", of: project)
    project.cooperating = organisations(draft, .cooperating)
    if project.cooperating.isEmpty, let printed = printedWords(draft, .lead), let duties = DutyPhrase(printed)
    {
      project.lead = duties.lead
      project.cooperating = duties.cooperating
    }
    project.deadline = words(draft, .deadline).map { deadline($0, of: project) }
    let schedule = schedules.read(scheduleParagraphs(draft))
    project.schedule = schedule.steps
    findings += CellFindings.findings(for: schedule.faults, project: project.id, lines: project.lines)
  }

  private mutating func organisations(_ draft: ProjectDraft, _ role: ColumnRole) -> [String] {
    printedWords(draft, role).map { memory.organisations(in: $0) } ?? []
  }

  /// The organisations of a text as printed; none for a dash.
  mutating func organisations(in printed: String) -> [String] {
    CellWords.text(of: printed, quantities: text.quantities).map { memory.organisations(in: $0) } ?? []
  }

  /// The words of a column in all rows of a project, without the spaces of typesetting.
  func words(_ draft: ProjectDraft, _ role: ColumnRole) -> String? {
    printedWords(draft, role).map { PieceText.joined($0) }
  }

  private func printedWords(_ draft: ProjectDraft, _ role: ColumnRole) -> String? {
    guard let column = layout.column(role) else { return nil }
    var parts: [String] = []
    for row in draft.rows {
      let cell = row.cell(column, in: text)
      guard !cell.isBlank else { continue }
      let part = Self.lists.contains(role) ? text.printedList(cell) : text.printed(cell)
      // Exports that fill merged cells repeat them on every row.
      guard CellWords.text(of: part, quantities: text.quantities) != nil, parts.last != part else { continue }
      parts.append(part)
    }
    return parts.isEmpty ? nil : parts.joined(separator: role == .lead || role == .cooperating ? "、" : "")
  }

  private static let lists: Set<ColumnRole> = [.lead, .cooperating, .leader, .contact]

  /// The schedule in paragraphs; one, unless nothing but the printed lines tells its steps apart.
  private func scheduleParagraphs(_ draft: ProjectDraft) -> [String] {
    guard let schedule = printedWords(draft, .schedule), let column = layout.column(.schedule),
      draft.rows.count == 1, let row = draft.rows.first
    else { return printedWords(draft, .schedule).map { [$0] } ?? [] }
    let pieces = text.table.grid.pieces(of: row.cell(column, in: text))
    let paragraphs = ScheduleParagraphs(periods: periods).of(pieces.map { text.source.text($0) })
    if paragraphs.count == 1 { return [schedule] }
    return paragraphs.map {
      PieceText.printed(
        pieces[pieces.startIndex + $0.startIndex..<pieces.startIndex + $0.endIndex], in: text.source)
    }
  }

  private mutating func people(
    _ draft: ProjectDraft, _ role: ColumnRole, field: String, of project: Project
  ) -> [String] {
    printedWords(draft, role).map { names($0, field: field, of: project) } ?? []
  }

  /// The people of a text as printed; none for a dash.
  mutating func names(_ printed: String, field: String, of project: Project) -> [String] {
    guard CellWords.text(of: printed, quantities: text.quantities) != nil else { return [] }
    let split = memory.people(in: printed)
    if !split.certain {
      var finding =
        Self.namesUncertain.finding(
          Message(
            "“\(printed)” was read as \(split.names.joined(separator: ", ")); it may be read otherwise.",
            "“\(printed)”读作\(split.names.joined(separator: "、"))，也可能有其他读法。"),
          project: project.id, field: field, lines: project.lines,
          alternatives: split.alternatives.map {
            Alternative(
              reading: $0.joined(separator: "、"),
              reason: Message("another place to divide the names", "另一种人名分界"))
          })
      // One short name that cannot be divided is only a surname that is not met every day.
      if split.names.count == 1, split.alternatives.isEmpty, (2...3).contains(split.names[0].count) {
        finding.severity = .info
      }
      findings.append(finding)
    }
    return split.names
  }

  // MARK: The rest

  private func readOthers(_ draft: ProjectDraft, into project: inout Project) {
    if let column = layout.column(.unit) {
      for row in draft.rows {
        guard let words = text.joined(row.cell(column, in: text)), !measures.isUnit(words) else { continue }
        project.other.append(OtherCell(header: layout.columns[column].header, text: words))
      }
    }
    for column in layout.others {
      for row in draft.rows {
        guard let words = text.joined(row.cell(column, in: text)) else { continue }
        project.other.append(OtherCell(header: layout.columns[column].header, text: words))
      }
    }
  }

  private func recordProvenance(_ draft: ProjectDraft, into project: inout Project) {
    let fields: [(ColumnRole, String)] = [
      (.number, "number"), (.category, "category"), (.name, "name"), (.leader, "leaders"), (.lead, "lead"),
      (.contact, "contacts"), (.cooperating, "cooperating"), (.deadline, "deadline"), (.schedule, "schedule"),
    ]
    for (role, field) in fields {
      guard let column = layout.column(role) else { continue }
      let spans = draft.rows.flatMap { row in
        text.table.grid.pieces(of: row.cell(column, in: text)).map { text.source.span(of: $0) }
      }
      if !spans.isEmpty { project.provenance.append(FieldProvenance(field: field, spans: spans)) }
    }
  }
}
