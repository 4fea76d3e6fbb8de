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
    let (source, text) = try pipeline.text(of: bytes)
    let tables = try pipeline.readTables(text)
    let plan = pipeline.readPlan(tables, from: text)
    guard let found = plan.projects.first(where: { $0.id == project }) else { return nil }
    let spans = Set((found.provenance + found.measures.flatMap(\.provenance)).flatMap(\.spans))
    var output = "\(found.id) \(found.name)\n"
    for table in tables.tables {
      let traces = TraceText(source: source, table: table)
      for row in table.grid.rows.indices {
        let pieces = traces.cells(ofRow: row).flatMap { traces.pieces(of: $0) }
        guard pieces.contains(where: { spans.contains(source.span(of: $0)) }) else { continue }
        output += "\n" + traces.row(row)
      }
    }
    let findings = plan.findings.filter { $0.project == project }
    if !findings.isEmpty { output += "\n" }
    for finding in findings {
      output +=
        "\(finding.severity.rawValue) [\(finding.code.rawValue)] \(finding.message.text(in: language))\n"
    }
    return output
  }
}
