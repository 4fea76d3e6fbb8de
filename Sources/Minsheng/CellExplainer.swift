import PlanModel
import PlanReading
import Provenance
import SourceText
import TableReading

/// Says how the cells of one project came about: what was taken from where, how well it fits, and what else it
/// could have been.
public struct CellExplainer: Sendable {
  private let options: PlanConverter.Options

  public init(options: PlanConverter.Options = PlanConverter.Options()) { self.options = options }

  /// The explanation of a project; `nil` when the dump has none with this id.
  ///
  /// Where nothing but the text tells the cells apart, each has its score in the best reading of the table, and
  /// the fragment that is least sure with the column it would go to otherwise and what that would cost.
  /// - Throws: ``ReadFailure`` when there is no plan in the bytes at all.
  public func explanation(
    of project: String, in bytes: [UInt8], language: JSONFormat.Language = .english
  ) throws(ReadFailure) -> String? {
    var options = options
    options.keepsProvenance = true
    let pipeline = Pipeline(options: options)
    let reading = try pipeline.reading(of: bytes)
    let dataset = pipeline.dataset(of: reading, bytes, name: "-")
    guard let found = dataset.projects.first(where: { $0.id == project }) else { return nil }
    let spans = Set((found.provenance + found.measures.flatMap(\.provenance)).flatMap(\.spans))
    var output = "\(found.id) \(found.name)\n\(Self.form(of: reading.best))\n"
    for table in reading.tables.tables {
      let traces = TraceText(source: reading.printed, table: table)
      for row in table.grid.rows.indices {
        let pieces = traces.cells(ofRow: row).flatMap { traces.pieces(of: $0) }
        guard pieces.contains(where: { spans.contains(reading.printed.span(of: $0)) }) else { continue }
        output += "\n" + traces.row(row)
      }
    }
    let findings = dataset.findings.filter { $0.project == project }
    if !findings.isEmpty { output += "\n" }
    for finding in findings {
      output +=
        "\(finding.severity.rawValue) [\(finding.code.rawValue)] \(finding.message.text(in: language))\n"
    }
    return output
  }

  /// The form that the dump was read as, and how far ahead it is of the next.
  private static func form(of reading: FormReading) -> String {
    guard let next = reading.runnerUp else { return "form: \(reading.form.rawValue)" }
    let bits = next.margin.hundredths / 100
    return "form: \(reading.form.rawValue), \(bits) bits ahead of \(next.form.rawValue)"
  }
}
