import Provenance

/// One JSON document as `Schemas/report.schema.json` describes it: every member is always there, a finding
/// stands on a line of its own.
struct JSONReport: ReportWriter {
  /// The version of the schema.
  static let schemaVersion = "1.0"

  var bytes: [UInt8] {
    get { json.bytes }
    set { json.bytes = newValue }
  }

  private var json = JSONOutput()
  private let words: ReportWords

  init(_ words: ReportWords) { self.words = words }

  mutating func begin(_ report: Report) {
    json.beginObject(broken: true)
    json.member("schemaVersion", Self.schemaVersion)
    FindingJSON.tool(report.tool, words, in: &json)
    json.key("rules")
    json.beginArray(broken: true)
    for rule in report.rules {
      json.beginObject()
      json.member("code", rule.code.rawValue)
      json.member("severity", rule.severity.rawValue)
      json.member("summary", words.text(rule.summary))
      json.member("helpURI", rule.helpURI)
      json.endObject()
    }
    json.endArray()
    json.key("files")
    json.beginArray(broken: true)
  }

  mutating func begin(_ file: ReportedFile) {
    let counts = ReportCounts(file)
    json.beginObject(broken: true)
    json.member("path", file.path)
    json.member("failure", file.failure.map(words.text))
    json.member("suppressed", counts.suppressed)
    json.member("leftOut", counts.leftOut)
    json.key("findings")
    json.beginArray(broken: true)
  }

  mutating func add(_ finding: ReportedFinding, of file: ReportedFile) {
    json.beginObject()
    FindingJSON.members(of: finding, words, in: &json)
    json.endObject()
  }

  mutating func end(_ file: ReportedFile) {
    json.endArray()
    json.endObject()
  }

  mutating func end(_ report: Report) {
    json.endArray()
    json.key("summary")
    json.beginObject(broken: true)
    FindingJSON.members(of: ReportCounts(report), in: &json)
    json.endObject()
    json.endObject()
    json.lineEnd()
  }
}
