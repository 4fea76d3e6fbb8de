import PlanDiff
package import Reports

/// A comparison as one JSON document of `Schemas/diff.schema.json`.
///
/// Every member is always there, `null` where it says nothing; a pair stands on a line of its own. The same
/// comparison gives the same bytes.
package struct JSONDiff: Sendable {
  /// The version of the schema.
  package static let schemaVersion = "1.0"
  /// What the member `kind` says.
  package static let kind = "diff"

  private let tool: ReportingTool

  /// - Parameter tool: The program that makes the documents.
  package init(tool: ReportingTool) { self.tool = tool }

  /// A document in UTF-8, ended by a line break.
  ///
  /// O(*n*) in the comparison.
  package func bytes(_ report: DiffReport) -> [UInt8] {
    var json = JSONOutput()
    write(report, to: &json)
    json.lineEnd()
    return json.bytes
  }

  /// Writes a document as the next value: alone, or inside a document of several comparisons.
  func write(_ report: DiffReport, to json: inout JSONOutput) {
    let comparison = report.comparison
    json.beginObject(broken: true)
    json.member("schemaVersion", Self.schemaVersion)
    json.member("kind", Self.kind)
    json.key("tool")
    Self.write(tool, to: &json)
    json.key("old")
    SideJSON.write(comparison.old, path: report.old.path, to: &json)
    json.key("new")
    SideJSON.write(comparison.new, path: report.new.path, to: &json)
    json.key("summary")
    write(DiffCounts(comparison), to: &json)
    json.member("prior", comparison.prior)
    json.member("threshold", comparison.threshold)
    json.key("pairs")
    json.beginArray(broken: true)
    for pair in comparison.pairs { PairJSON.write(pair, to: &json) }
    json.endArray()
    UnpairedJSON.write(comparison, to: &json)
    json.key("regions")
    json.beginArray(broken: true)
    for group in comparison.regions.groups {
      json.beginObject()
      json.member("kind", group.kind.rawValue)
      json.member("old", group.old)
      json.member("new", group.new)
      json.endObject()
    }
    json.endArray()
    json.key("findings")
    json.beginArray(broken: true)
    for finding in comparison.findings { DiffFindingJSON.write(finding, to: &json) }
    json.endArray()
    json.endObject()
  }

  /// The program, as every document of the toolkit names it.
  static func write(_ tool: ReportingTool, to json: inout JSONOutput) {
    json.beginObject()
    json.member("name", tool.name)
    json.member("version", tool.version)
    json.endObject()
  }

  private func write(_ counts: DiffCounts, to json: inout JSONOutput) {
    json.beginObject()
    json.member("pairs", counts.pairs)
    json.member("changed", counts.changed)
    json.member("unchanged", counts.unchanged)
    json.member("clerical", counts.clerical)
    json.member("increased", counts.increased)
    json.member("decreased", counts.decreased)
    json.member("split", counts.split)
    json.member("merged", counts.merged)
    json.member("dropped", counts.dropped)
    json.member("notFound", counts.notFound)
    json.member("new", counts.new)
    json.member("newNotFound", counts.newNotFound)
    json.endObject()
  }
}
