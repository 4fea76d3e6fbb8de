import PlanModel
import Provenance
import SourceText
import TableReading

/// What the corrections of one project have changed so far.
private struct CorrectedProject {
  /// The findings about the reading of the project that no correction has settled.
  var findings: [Finding]
  /// What is unusual about corrected targets and shares, by the place of their measure.
  var faults: [Int: [CellFault]] = [:]
  /// Whether a name or a target changed, so that the two must be brought together again.
  var needsNaming = false
}

extension ProjectBuilder {
  /// Applies the corrections of a project that was read; what blank cells below inherit stays as it was read.
  ///
  /// Every text goes through the reader of its column. A name and the targets are brought together again,
  /// since the name states amounts. The findings about this project begin at `start`. O(corrections + measures).
  mutating func correct(
    _ project: inout Project, of draft: ProjectDraft, with corrections: [Correction], since start: Int
  ) {
    var state = CorrectedProject(findings: Array(findings[start...]))
    findings.removeSubrange(start...)
    var late: [Correction] = []
    // Steps are counted in the schedule as it was read, so the last comes first.
    let steps = corrections.filter { $0.step != nil }.sorted { ($0.step ?? 0) > ($1.step ?? 0) }
    for correction in corrections.filter({ $0.step == nil }) + steps {
      // What the name states is there only when the name is right.
      let rows = project.measures.filter { $0.origin == .row }
      if correction.field == .target, !rows.contains(where: { correction.measure ?? $0.id == $0.id }) {
        late.append(correction)
      } else {
        apply(correction, to: &project, of: draft, &state)
      }
    }
    if state.needsNaming || !state.faults.isEmpty { nameAgain(&project, &state) }
    for correction in late { apply(correction, to: &project, of: draft, &state) }
    findings.insert(contentsOf: state.findings, at: start)
  }

  private mutating func apply(
    _ correction: Correction, to project: inout Project, of draft: ProjectDraft,
    _ state: inout CorrectedProject
  ) {
    do throws(CorrectionObstacle) {
      let place = try CorrectedPlace(of: correction, in: project)
      let before = place.text(of: correction, in: project)
      if let was = correction.was, PieceText.withoutSpaces(was) != PieceText.withoutSpaces(before) {
        throw CorrectionObstacle("Expected “\(was)”, found “\(before)”", "应为“\(was)”，实为“\(before)”")
      }
      let changes = PieceText.withoutSpaces(correction.text) != PieceText.withoutSpaces(before)
      let settled = SettledFindings.take(
        from: &state.findings, for: correction, lines: lines(of: correction.field, in: draft))
      guard changes || !settled.isEmpty else {
        throw CorrectionObstacle(
          "Expected another text, found “\(before)” and no finding to settle", "内容已为“\(before)”，且没有需要消除的提示")
      }
      if changes { write(correction, at: place, of: draft, to: &project, &state) }
      corrections.add(AppliedCorrection(correction, before: before, settled: settled))
    } catch {
      findings.append(error.finding(correction, lines: project.lines))
    }
  }

  private mutating func write(
    _ correction: Correction, at place: CorrectedPlace, of draft: ProjectDraft, to project: inout Project,
    _ state: inout CorrectedProject
  ) {
    let words = correction.text
    let joined = PieceText.joined(words)
    switch correction.field {
    case .name:
      rename(place, to: joined, in: &project)
      state.needsNaming = true
    case .category: project.category = plain(words)
    case .number: project.number = number(joined, of: project)
    case .leaders: project.leaders = names(words, field: "leaders", of: project)
    case .lead: project.lead = organisations(in: words)
    case .contacts: project.contacts = names(words, field: "contacts", of: project)
    case .cooperating: project.cooperating = organisations(in: words)
    case .deadline: project.deadline = plain(words).map { deadline($0, of: project) }
    case .schedule:
      var steps = schedules.steps(in: words)
      guard let step = place.step else {
        project.schedule = steps
        return
      }
      for index in steps.indices where steps[index].group == nil {
        steps[index].group = project.schedule[step].group
      }
      project.schedule.replaceSubrange(step...step, with: steps)
    case .note:
      if let index = place.measure {
        project.measures[index].note = plain(words)
      } else {
        project.note = plain(words)
      }
    case .target:
      guard let index = place.measure else { return }
      let read = measures.target(readAgain: words, row: row(of: project.measures[index], in: draft))
      project.measures[index].target = read.target
      if project.measures[index].origin == .row {
        state.faults[index, default: []] += read.faults
        state.needsNaming = true
      } else {
        findings += CellFindings.findings(
          for: read.faults, project: project.id, measure: project.measures[index].id,
          lines: project.measures[index].lines)
      }
    case .allocations:
      guard let index = place.measure, let share = place.share, let region = correction.region else { return }
      let read = measures.share(
        readAgain: words, of: region, row: row(of: project.measures[index], in: draft))
      project.measures[index].allocations[share].state = read.state
      state.faults[index, default: []] += read.faults
    }
  }

  /// A text of words without the spaces of typesetting; `nil` for none and for a dash.
  private func plain(_ words: String) -> String? {
    let joined = PieceText.joined(words)
    return CellWords.text(of: joined.isEmpty ? nil : joined, quantities: text.quantities)
  }

  private mutating func number(_ words: String, of project: Project) -> Int? {
    if words.isEmpty { return nil }
    let number = RunningNumber(words, quantities: text.quantities)?.value
    if number == nil {
      findings.append(
        RecordGrammar.numberUnreadable.finding(
          Message("Expected a running number, found “\(words)”.", "序号应为数字，实为“\(words)”。"),
          project: project.id, field: "number", lines: project.lines))
    }
    return number
  }

  /// Gives a project, or those of its rows that print one name together, another name.
  private func rename(_ place: CorrectedPlace, to name: String, in project: inout Project) {
    guard let index = place.measure, let old = project.measures[index].name else {
      project.name = name
      return
    }
    for other in project.measures.indices where project.measures[other].name == old {
      project.measures[other].name = name
    }
    if let range = project.name.firstRange(of: old) { project.name.replaceSubrange(range, with: name) }
  }

  /// Brings the names and the targets together once more.
  private mutating func nameAgain(_ project: inout Project, _ state: inout CorrectedProject) {
    let stated = Set(project.measures.filter { $0.origin == .prose }.map(\.id))
    state.findings.removeAll { $0.measure.map(stated.contains) ?? false }
    project.measures.removeAll { $0.origin == .prose }
    for index in project.measures.indices {
      project.measures[index].subject = nil
      project.measures[index].within = nil
    }
    let names = project.measures.map(\.name)
    nameMeasures(
      &project, names.contains { $0 != nil } ? names : [],
      faults: project.measures.indices.map { state.faults[$0] ?? [] })
  }

  /// The row that a measure was read from.
  private func row(of measure: Measure, in draft: ProjectDraft) -> RecordRow? {
    guard measure.origin == .row else { return nil }
    return draft.rows.first { [LineRange($0.lines.lowerBound, $0.lines.upperBound)] == measure.lines }
  }

  /// The lines of the dump that the cells of a field stand on.
  private func lines(of field: Correction.Field, in draft: ProjectDraft) -> Set<Int> {
    let columns = field == .allocations ? layout.regions : [layout.column(field.role)].compactMap(\.self)
    var lines: Set<Int> = []
    for row in draft.rows {
      for column in columns {
        for piece in text.table.grid.pieces(of: row.cell(column, in: text)) {
          lines.insert(text.source.lineNumber(of: piece))
        }
      }
    }
    return lines
  }
}
