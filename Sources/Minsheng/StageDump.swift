import Gazetteer
import ICUText
import PlanModel
import Provenance
import Quantities
import SourceText
import TableReading

/// Shows what each stage of the pipeline makes of a dump, for people who want to see why.
public struct StageDump: Sendable {
  private let pipeline: Pipeline

  public init(options: PlanConverter.Options = PlanConverter.Options()) {
    pipeline = Pipeline(options: options)
  }

  /// The decoded lines: number, page, text.
  /// - Throws: ``ReadFailure`` when the bytes are no text.
  public func lines(of bytes: [UInt8]) throws(ReadFailure) -> String {
    let decoded = try pipeline.decode(bytes)
    let source = decoded.source
    let width = String(source.lineCount).count
    var output = "\(decoded.encoding), \(source.lineCount) lines, \(source.pageCount) pages\n"
    for (index, line) in source.lines.enumerated() {
      let text = source.text(Piece(line: index, start: Int(line.start), end: Int(line.end)))
      output += pad(String(line.number), to: width, left: true) + " p\(line.page) " + visible(text) + "\n"
    }
    return output
  }

  /// What the maker of every form found, the best first, with the bits that it explains.
  /// - Throws: ``ReadFailure`` when the bytes are no text.
  public func forms(of bytes: [UInt8]) throws(ReadFailure) -> String {
    let source = try pipeline.text(of: bytes).read
    var output = ""
    for reading in FormJudge(source: source, quantities: pipeline.quantities).readings() {
      let tables = reading.result.tables
      let rows = tables.reduce(0) { $0 + $1.grid.rows.count }
      output += pad(reading.form.rawValue, to: 16)
      output += pad("\(reading.bits.hundredths / 100)", to: 8, left: true) + " bits"
      output += "  \(tables.count) tables, \(rows) rows, \(reading.result.unread.count) lines unread\n"
    }
    return output
  }

  /// The shape and the length of every text between tabs, line by line: what the evidence for columns is made of.
  /// - Throws: ``ReadFailure`` when the bytes are no text.
  public func shapes(of bytes: [UInt8]) throws(ReadFailure) -> String {
    let source = try pipeline.text(of: bytes).read
    let reader = ShapeReader(quantities: pipeline.quantities)
    var output = ""
    for line in source.lines {
      let text = String(decoding: source.utf8[line.bytes], as: UTF8.self)
      let shapes = text.split(separator: "\t", omittingEmptySubsequences: false).map { cell in
        let shaped = reader.read(PieceText.joined(String(cell)))
        return "\(shaped.shape) \(shaped.length)"
      }
      output += shapes.joined(separator: "\t") + "\n"
    }
    return output
  }

  /// The columns of every table and the cells of its rows.
  /// - Throws: ``ReadFailure`` when there is no table.
  public func table(of bytes: [UInt8]) throws(ReadFailure) -> String {
    let reading = try pipeline.reading(of: bytes)
    let (source, result) = (reading.printed, reading.tables)
    var output = ""
    for piece in result.outside {
      output += "outside \(source.lineNumber(of: piece)): \(source.text(piece))\n"
    }
    for (number, table) in result.tables.enumerated() {
      output += "table \(number + 1): \(result.layout.rawValue), \(table.columns.count) columns, "
      output += "\(table.grid.rows.count) rows, header printed \(table.headerCount) times\n"
      for (index, column) in table.columns.enumerated() {
        let groups = column.groups.isEmpty ? "" : " under \(column.groups.joined(separator: " / "))"
        let unit = column.unit.map { " in \($0)" } ?? ""
        output +=
          "  column \(index + 1): \(pad(column.role.rawValue, to: 12))\(column.header)\(unit)\(groups)\n"
      }
      for row in table.grid.rows {
        let first = source.lines[Int(row.firstLine)].number
        let last = source.lines[Int(row.lastLine)].number
        let lines = first == last ? "\(first)" : "\(first)-\(last)"
        let cells = table.grid.cells(of: row).map { PieceText.printed(table.grid.pieces(of: $0), in: source) }
        let mark = Int(row.cellCount) == table.columns.count ? " " : "!"
        output += "\(pad(lines, to: 6, left: true))\(mark)\(cells.joined(separator: " | "))\n"
      }
    }
    return output
  }

  /// The dump itself, every piece of it marked by the column it was put in, in colours or with its number.
  /// - Throws: ``ReadFailure`` when there is no table.
  public func picture(of bytes: [UInt8], colours: Bool) throws(ReadFailure) -> String {
    let reading = try pipeline.reading(of: bytes)
    return DumpPicture(source: reading.printed, colours: colours).draw(reading.tables)
  }

  /// The cells of all rows with their lines; those of flow text with their scores, and what else their least sure
  /// fragments could be.
  /// - Throws: ``ReadFailure`` when there is no table.
  public func cells(of bytes: [UInt8]) throws(ReadFailure) -> String {
    let reading = try pipeline.reading(of: bytes)
    let (source, result) = (reading.printed, reading.tables)
    var output = ""
    for table in result.tables {
      let traces = TraceText(source: source, table: table)
      for row in table.grid.rows.indices { output += traces.row(row) }
    }
    return output
  }

  /// The projects with their measures and shares, and the findings in a language.
  ///
  /// - Throws: ``ReadFailure`` when there is no table.
  public func records(of bytes: [UInt8], language: JSONFormat.Language = .english) throws(ReadFailure)
    -> String
  {
    let dataset = try pipeline.dataset(from: bytes, name: "-")
    var output = ""
    for project in dataset.projects {
      let lines = project.lines.map { $0.first == $0.last ? "\($0.first)" : "\($0.first)-\($0.last)" }
      output += "\(project.id) \(project.name)  (lines \(lines.joined(separator: ", ")))\n"
      field("category", project.category, &output)
      field("leaders", list(project.leaders), &output)
      field("lead", list(project.lead), &output)
      field("contacts", list(project.contacts), &output)
      field("cooperating", list(project.cooperating), &output)
      field("deadline", project.deadline.map { "\($0.text) (until \($0.end?.description ?? "?"))" }, &output)
      for step in project.schedule {
        field("step", (step.group.map { "[\($0)] " } ?? "") + step.text, &output)
      }
      for measure in project.measures { describe(measure, &output) }
    }
    for finding in dataset.findings {
      output +=
        "\(finding.severity.rawValue) [\(finding.code.rawValue)] \(finding.message.text(in: language))\n"
    }
    return output
  }

  private func describe(_ measure: Measure, _ output: inout String) {
    let target = measure.target.map { target in
      target.quantity.map { "\($0.value) \($0.unit?.word ?? "?")" } ?? "“\(target.text)”"
    }
    let name = (measure.name ?? measure.subject).map { " \($0)" } ?? ""
    output += "  \(measure.id) \(measure.origin.rawValue)\(name): \(target ?? "no target")"
    output += measure.within.map { " (within \($0))" } ?? ""
    output += "\n"
    field("  note", measure.note, &output)
    guard !measure.allocations.isEmpty else { return }
    let shares = measure.allocations.map { allocation in
      switch allocation.state {
      case .value(let quantity): "\(allocation.region) \(quantity.value)\(quantity.unit?.word ?? "?")"
      case .dash(let dash): "\(allocation.region) \(dash)"
      case .blank: "\(allocation.region) ·"
      case .note(let text): "\(allocation.region) “\(text)”"
      }
    }
    output += "      \(shares.joined(separator: ", "))\n"
  }

  private func field(_ name: String, _ text: String?, _ output: inout String) {
    if let text { output += "  \(name): \(text)\n" }
  }

  private func list(_ names: [String]) -> String? { names.isEmpty ? nil : names.joined(separator: ", ") }

  /// Tabs shown as arrows, so that cells can be told apart.
  private func visible(_ text: String) -> String {
    String(text.map { $0 == "\t" ? "→" : $0 })
  }

  private func pad(_ text: String, to width: Int, left: Bool = false) -> String {
    let space = String(repeating: " ", count: max(0, width - EastAsianWidth().displayWidth(of: text)))
    return left ? space + text : text + space
  }
}
