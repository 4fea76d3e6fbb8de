import Gazetteer
import Provenance
import Quantities
import SourceText
import TableReading

/// The rows that make one project.
struct ProjectDraft {
  /// The printed number; `nil` where the table or the row has none.
  var number: Int?
  var numberText: String?
  /// The category stated by a row above the project, where the table has no column for it.
  var section: String?
  var rows: [RecordRow]
}

/// Groups the rows of a table into projects.
///
/// What a row with a blank number is depends on the other cells, not on the blank: with a name of its own
/// it is another measure of the same project where targets are shared out among regions, and another
/// project of the same number where the number is the category's; without a name it is another measure.
/// A row that repeats the number above is read as if its number were blank, since exports fill merged cells.
struct RecordGrammar {
  /// A row that adds up the others is no project and was left out of the projects.
  ///
  /// The row 合计 or 总计 at the end of a table would be a project that doubles every sum. Its text counts as
  /// furniture.
  ///
  /// - Example: `合计⇥⇥120个⇥60个⇥60个`.
  /// - Mend: Nothing.
  static let totalRow = Rule(
    "total-row", .info, "A row that adds up the others is no project and was left out of the projects.",
    "合计行不是项目，未列入项目。")

  /// The cell of the running number holds no number.
  ///
  /// Under 序号 stands something that is no number from 0 to 99999. The project is counted on and has no
  /// `number`; the text stands under `other`.
  ///
  /// - Example: `甲`, or `l2` for 12.
  /// - Mend: Correct `number`.
  static let numberUnreadable = Rule(
    "number-unreadable", .warning, "The cell of the running number holds no number.", "序号单元格中不是数字。")

  /// A row has neither a number nor a name nor an amount, and no project to belong to.
  ///
  /// Before the first project stands a row with nothing that begins one. Its text is not in the dataset
  /// and counts as unassigned.
  ///
  /// - Example: A line of remarks between the header and row 1.
  /// - Mend: See whether the row belongs to the header or to a note; mend the dump if it is part of a
  ///   project.
  static let rowUnplaced = Rule(
    "row-unplaced", .warning,
    "A row has neither a number nor a name nor an amount, and no project to belong to.",
    "该行没有序号、名称或数量，无法归入任何项目。")

  /// What a row turned out to be.
  enum Placement {
    case remark
    case project
    case section
    case total
    case unplaced
  }

  let text: TableText
  let layout: ColumnLayout
  private(set) var drafts: [ProjectDraft] = []
  private(set) var findings: [Finding] = []
  private var section: String?
  /// Texts alone in their rows that say something about the whole: `注：…`.
  private(set) var remarks: [String] = []
  /// The names that the rows of the last draft print.
  private var names: Set<ExactText> = []

  /// A row holds nothing but words beside the name; they were added to the project above.
  ///
  /// A row has neither a name nor an amount nor a note: mostly the rest of a row that a page has cut. Its
  /// words went to the fields of the project above.
  ///
  /// - Example: `⇥⇥⇥各区政府⇥⇥`.
  /// - Mend: See whether the words belong to the project above.
  static let rowFragment = Rule(
    "row-fragment", .warning,
    "A row holds nothing but words beside the name; they were added to the project above.",
    "该行只有名称以外的文字，已并入上一项目。")

  static let all = [totalRow, numberUnreadable, rowUnplaced, rowFragment]

  /// Whether a heading stands above the row, and no project between.
  private var isBelowHeading = false

  init(text: TableText, layout: ColumnLayout) {
    self.text = text
    self.layout = layout
  }

  /// Adds a row and says what it was taken for.
  mutating func add(_ row: RecordRow) -> Placement {
    let numberCell = row.cell(layout.column(.number), in: text)
    let numberText = text.joined(numberCell)
    let name = nameText(of: row)
    if let heading = sectionHeading(row, numberText: numberText) {
      section = heading
      isBelowHeading = true
      return .section
    }
    if isTotal(numberText) || (numberText == nil && isTotal(name)) {
      findings.append(
        Self.totalRow.finding(
          Self.totalRow.summary, lines: [LineRange(row.lines.lowerBound, row.lines.upperBound)]))
      return .total
    }
    if let remark = remark(row, numberText: numberText) {
      remarks.append(remark)
      return .remark
    }
    let number = numberText.flatMap { RunningNumber($0, quantities: text.quantities)?.value }
    if let numberText, number == nil {
      findings.append(
        Self.numberUnreadable.finding(
          Message(
            "Expected a running number, found “\(numberText)”.", "序号应为数字，实为“\(numberText)”。"),
          field: "number", lines: [LineRange(row.lines.lowerBound, row.lines.upperBound)]))
    }
    guard startsProject(row, number: number, numberText: numberText, name: name) else {
      guard !drafts.isEmpty else {
        findings.append(
          Self.rowUnplaced.finding(
            Self.rowUnplaced.summary, lines: [LineRange(row.lines.lowerBound, row.lines.upperBound)]))
        return .unplaced
      }
      drafts[drafts.count - 1].rows.append(isFragment(row, name: name) ? reported(row) : row)
      if let name { names.insert(ExactText(name)) }
      return .project
    }
    isBelowHeading = false
    let inherited = numberText == nil ? drafts.last : nil
    names.removeAll(keepingCapacity: true)
    if let name { names.insert(ExactText(name)) }
    drafts.append(
      ProjectDraft(
        number: numberText == nil ? inherited?.number : number,
        numberText: numberText ?? inherited?.numberText, section: section, rows: [row]))
    return .project
  }

  /// Whether a row that goes on with a project has neither a name nor an amount nor a note of its own.
  private func isFragment(_ row: RecordRow, name: String?) -> Bool {
    guard name == nil else { return false }
    return layout.columns.indices.allSatisfy { column in
      ![.target, .total, .region, .note].contains(layout.columns[column].role)
        || row.cell(column, in: text).isBlank
    }
  }

  private func reported(_ row: RecordRow) -> RecordRow {
    row.findings.isEmpty
      ? row.with(
        Self.rowFragment.finding(
          Self.rowFragment.summary, lines: [LineRange(row.lines.lowerBound, row.lines.upperBound)])) : row
  }

  private func nameText(of row: RecordRow) -> String? {
    text.joined(row.cell(layout.column(.name), in: text))
  }

  private func startsProject(_ row: RecordRow, number: Int?, numberText: String?, name: String?) -> Bool {
    guard let above = drafts.last?.numberText ?? drafts.last.map({ _ in "" }) else {
      return numberText != nil || name != nil || !layout.regions.isEmpty
    }
    // Under another heading the numbers begin again.
    if let numberText, numberText != above || isBelowHeading { return true }
    // From here on the number is blank, repeated, or there is no such column.
    guard let name else { return false }
    if numberText != nil || layout.column(.number) == nil, names.contains(ExactText(name)) {
      return false
    }
    if layout.column(.number) == nil { return true }
    return layout.isAllocation ? false : isCompleteProject(row)
  }

  /// Whether a row without a number says enough to be a project: in a list of duties it has a name and
  /// someone who answers for it, or there are no such columns, or the table says nothing but names.
  private func isCompleteProject(_ row: RecordRow) -> Bool {
    let duties: [ColumnRole] = [.leader, .lead, .contact, .cooperating, .deadline, .schedule]
    let columns = duties.compactMap { layout.column($0) }
    return columns.isEmpty || columns.contains { !row.cell($0, in: text).isBlank }
      || layout.column(.category) != nil
  }

  private func isTotal(_ text: String?) -> Bool {
    text.map { RegionWords.isTotal(CompactText.fold($0)) } ?? false
  }

  /// The heading of a row that states a category for the rows below: one cell at the start of the row with a
  /// numbered heading, a Chinese numeral in the number's place with nothing but a heading beside it, or the
  /// category's cell alone.
  private func sectionHeading(_ row: RecordRow, numberText: String?) -> String? {
    var filled: [(column: Int, text: String)] = []
    for column in layout.columns.indices {
      guard let cell = text.joined(row.cell(column, in: text)) else { continue }
      if filled.last?.text != cell { filled.append((column, cell)) }
      if filled.count > 2 { return nil }
    }
    guard let first = filled.first, layout.columns.count > 2 else { return nil }
    if filled.count == 2 {
      guard !text.table.isList, layout.columns.count > 3, first.column == layout.column(.number),
        filled[1].column <= first.column + 2,
        first.text.allSatisfy({ "一二三四五六七八九十、（）".contains($0) })
      else { return nil }
      return first.text + (first.text.last == "、" || first.text.last == "）" ? "" : "、") + filled[1].text
    }
    if first.column == layout.column(.category) { return first.text }
    if text.table.hasPlacedHeadings, row.isOneCell, first.text.count <= 40, !isTotal(first.text) {
      return first.text
    }
    guard first.column <= max(layout.column(.number) ?? 0, layout.column(.name) ?? 0) else { return nil }
    return SectionHeading.matches(first.text) || mayHead(first.text) ? first.text : nil
  }

  /// A text alone in the first cell of its row that neither numbers nor heads anything: a note below the table.
  private func remark(_ row: RecordRow, numberText: String?) -> String? {
    guard !text.table.isList, layout.columns.count > 2, let first = text.joined(row.cell(0, in: text)),
      layout.columns.indices.dropFirst().allSatisfy({ row.cell($0, in: text).isBlank }),
      OutsideText.isNote(first) || first.count > 8 && layout.column(.number) == 0
    else { return nil }
    return first
  }

  /// Whether a text alone in its row, in a table whose rows hold more, may head the rows below without a number: a few
  /// characters, no amount and no task.
  private func mayHead(_ printed: String) -> Bool {
    let text = CompactText.fold(printed)
    guard layout.columns.count > 2, !self.text.table.isList, text.count <= 24, !TaskVerbs.begin(text) else {
      return false
    }
    var bare = text
    if let (base, inside) = Brackets.trailing(of: text), inside.last.map({ "项件个类".contains($0) }) == true {
      bare = base
    }
    return !bare.holdsDigit && !bare.contains { "，。；：,;:".contains($0) } && !isTotal(bare)
      && !OutsideText.isNote(text)
  }
}
