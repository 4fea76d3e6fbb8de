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
  public func explanation(of project: String, in bytes: [UInt8]) throws(ReadFailure) -> String? {
    var options = options
    options.keepsProvenance = true
    let pipeline = Pipeline(options: options)
    let source = try pipeline.decode(bytes).source
    let tables = try pipeline.readTables(source)
    let plan = pipeline.readPlan(tables, from: source)
    guard let found = plan.projects.first(where: { $0.id == project }) else { return nil }
    let spans = Set((found.provenance + found.measures.flatMap(\.provenance)).flatMap(\.spans))
    var output = "\(found.id) \(found.name)\n"
    for table in tables.tables {
      for (index, row) in table.grid.rows.enumerated() {
        let cells = cells(ofRow: index, row, in: table)
        guard cells.contains(where: { $0.pieces.contains { spans.contains(source.span(of: $0)) } }) else {
          continue
        }
        output +=
          "\nlines \(source.lines[Int(row.firstLine)].number)-\(source.lines[Int(row.lastLine)].number)\n"
        for cell in cells { output += describe(cell, in: table, source: source) }
      }
    }
    let findings = plan.findings.filter { $0.project == project }
    if !findings.isEmpty { output += "\n" }
    for finding in findings {
      output += "\(finding.severity.rawValue) [\(finding.code.rawValue)] \(finding.message.english)\n"
    }
    return output
  }

  /// The cells of a row: as the reading of flow text left them, or as they were printed.
  private func cells(ofRow index: Int, _ row: Row, in table: Table) -> [CellTrace] {
    if table.traces.indices.contains(index) { return table.traces[index] }
    return table.grid.cells(of: row).enumerated().compactMap { column, cell in
      cell.isBlank ? nil : CellTrace(column: column, pieces: Array(table.grid.pieces(of: cell)), score: 0)
    }
  }

  private func describe(_ cell: CellTrace, in table: Table, source: SourceText) -> String {
    let header = cell.column < table.columns.count ? table.columns[cell.column].header : "?"
    var output = "  \(header)"
    if !table.traces.isEmpty {
      output += ": score \(cell.score)"
      if let rival = cell.rival, let margin = cell.margin {
        let other = cell.rivalColumn.map { table.columns[$0].header } ?? "no column"
        output += "; runner-up \(margin) below: “\(source.text(rival))” in \(other)"
      }
    }
    output += "\n"
    for piece in cell.pieces { output += "    line \(source.lineNumber(of: piece)): \(source.text(piece))\n" }
    return output
  }
}
