import Minsheng
import TestSupport

/// Compares a dataset with what a person reads in its source, and says in words where they differ.
///
/// `rows.tsv` has one line for every row of the table that states a target (for every project, in a list of
/// duties); columns of the project are filled on its first row only. The names of a list, and the steps of a
/// schedule, stand between `|` (or `、`, where no name holds one), each step behind its group in `[…]`.
/// `facts.tsv` has the document and all findings.
struct HandReading {
  let dataset: Dataset
  private(set) var differences: [String] = []

  init(of dataset: Dataset, rows: TabTable?, facts: [[String]]?) {
    self.dataset = dataset
    if let facts { compare(facts) }
    if let rows { compare(rows) }
  }

  private mutating func expect(_ what: String, _ expected: String, _ found: String?) {
    let found = found ?? ""
    if expected != found { differences.append("\(what): a person reads “\(expected)”, the tool “\(found)”") }
  }

  // MARK: The document and the findings

  private mutating func compare(_ facts: [[String]]) {
    let document = dataset.document
    var expected: Set<String> = []
    var notes: [String] = []
    for fact in facts {
      guard let key = fact.first, fact.count >= 2 else { continue }
      let value = fact[1]
      switch key {
      case "title": expect(key, value, document.title)
      case "label": expect(key, value, document.label)
      case "year": expect(key, value, document.year.map(String.init))
      case "kind": expect(key, value, document.kind.rawValue)
      case "jurisdiction": expect(key, value, document.jurisdiction?.code)
      case "regions": expect(key, value, document.regions.map { $0.code ?? "-" }.joined(separator: " "))
      case "zones":
        expect(key, value, document.regions.filter { $0.role == .zone }.map(\.name).joined(separator: " "))
      case "own":
        expect(key, value, document.regions.filter { $0.role == .own }.map(\.name).joined(separator: " "))
      case "pages": expect(key, value, String(dataset.source.pages))
      case "encoding": expect(key, value, dataset.source.encoding)
      case "finding":
        for lines in (fact.last ?? "").split(separator: " ") { expected.insert("\(value) \(lines)") }
      case "note": notes.append(value)
      case "tolerated": continue
      default: differences.append("unknown fact \(key)")
      }
    }
    expect("notes", notes.joined(separator: "|"), document.notes.joined(separator: "|"))
    compareFindings(with: expected)
  }

  private mutating func compareFindings(with expected: Set<String>) {
    var found: Set<String> = []
    for finding in dataset.findings {
      for lines in finding.lines {
        let place = lines.first == lines.last ? "\(lines.first)" : "\(lines.first)-\(lines.last)"
        found.insert("\(finding.code.rawValue) \(place)")
      }
      if finding.lines.isEmpty { found.insert("\(finding.code.rawValue) -") }
    }
    for finding in expected.subtracting(found).sorted() { differences.append("not found: \(finding)") }
    for finding in found.subtracting(expected).sorted() {
      differences.append("found without cause: \(finding)")
    }
  }

  // MARK: The rows

  private struct Record {
    var project: Project
    var measure: Measure?
    var isFirst: Bool
  }

  private mutating func compare(_ table: TabTable) {
    let records = dataset.projects.flatMap { project -> [Record] in
      let rows = project.measures.filter { $0.origin == .row }
      let measures: [Measure?] =
        rows.isEmpty || dataset.document.kind == .responsibility ? [rows.first] : rows
      return measures.enumerated().map { Record(project: project, measure: $1, isFirst: $0 == 0) }
    }
    expect("rows", String(table.rows.count), String(records.count))
    for (row, record) in zip(table.rows, records) { compare(row, with: record) }
  }

  private mutating func compare(_ row: [String: String], with record: Record) {
    let place = record.measure?.id ?? record.project.id
    for (column, expected) in row.sorted(by: { $0.key < $1.key }) {
      if !record.isFirst, Self.projectColumns.contains(column) { continue }
      if column == "shares", expected == "?" { continue }
      if column == "mentions" {
        if !expected.isEmpty, !mentions(expected, in: record.project) {
          differences.append("\(place): “\(expected)” is nowhere")
        }
        continue
      }
      let separator = expected.contains("|") ? "|" : "、"
      let found = value(of: column, in: record, unit: row["unit"] ?? "", separator: separator)
      expect("\(place) \(column)", expected, found)
    }
  }

  private static let projectColumns: Set<String> = [
    "id", "number", "category", "leaders", "lead", "contacts", "cooperating", "deadline", "deadlineText",
    "steps", "schedule",
  ]

  private func value(
    of column: String, in record: Record, unit: String, separator: String
  ) -> String? {
    let project = record.project
    let target = record.measure?.target
    switch column {
    case "id": return project.id
    case "number": return project.number.map(String.init)
    case "category": return project.category
    case "name": return record.measure?.name ?? (record.isFirst ? project.name : nil)
    case "leaders": return project.leaders.joined(separator: separator)
    case "lead": return project.lead.joined(separator: separator)
    case "contacts": return project.contacts.joined(separator: separator)
    case "cooperating": return project.cooperating.joined(separator: separator)
    case "deadline": return project.deadline?.end?.description
    case "deadlineText": return project.deadline?.text
    case "steps": return String(project.schedule.count)
    case "schedule":
      return project.schedule.map { step in (step.group.map { "[\($0)]" } ?? "") + step.text }
        .joined(separator: "|")
    case "target": return target?.quantity?.value.description
    case "targetText": return target?.text
    case "unit": return target?.quantity?.unit?.word
    case "bound": return target?.quantity?.bound.rawValue
    case "note": return record.measure?.note
    case "shares":
      return record.measure?.allocations.map { share($0, unit: unit) }.joined(separator: " ")
    default: return "unknown column"
    }
  }

  /// A number, with its unit where that is not the row's; `-` for a dash, `.` for a blank, words in quotes.
  private func share(_ allocation: Allocation, unit: String) -> String {
    switch allocation.state {
    case .value(let quantity):
      let word = quantity.unit?.word ?? ""
      return quantity.value.description + (word == unit ? "" : word)
    case .dash: return "-"
    case .blank: return "."
    case .note(let words): return "“\(words)”"
    }
  }

  private func mentions(_ text: String, in project: Project) -> Bool {
    let texts =
      project.other.map(\.text) + project.measures.flatMap { [$0.note ?? "", $0.target?.text ?? ""] }
    return ([project.name, project.note ?? ""] + texts).contains { $0.contains(text) }
  }
}
