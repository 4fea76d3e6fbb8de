import Provenance

/// One JSON object a line: a `finding` each, a `failure` for every file that could not be checked, and last
/// the `summary`, which counts what is not listed.
struct JSONLinesReport: ReportWriter {
  var bytes: [UInt8] {
    get { json.bytes }
    set { json.bytes = newValue }
  }

  private var json = JSONOutput()
  private let words: ReportWords

  init(_ words: ReportWords) { self.words = words }

  mutating func begin(_ file: ReportedFile) {
    guard let failure = file.failure else { return }
    begin("failure")
    json.member("path", file.path)
    json.member("message", words.text(failure))
    end()
  }

  mutating func add(_ finding: ReportedFinding, of file: ReportedFile) {
    begin("finding")
    json.member("path", file.path)
    FindingJSON.members(of: finding, words, in: &json)
    end()
  }

  mutating func end(_ report: Report) {
    begin("summary")
    json.member("schemaVersion", JSONReport.schemaVersion)
    FindingJSON.tool(report.tool, words, in: &json)
    FindingJSON.members(of: ReportCounts(report), in: &json)
    end()
  }

  private mutating func begin(_ type: String) {
    json.beginObject()
    json.member("type", type)
  }

  private mutating func end() {
    json.endObject()
    json.lineEnd()
  }
}
