import Provenance
import Reports

/// A finding about a comparison: the members of a finding of a dataset, its sentences in both languages.
enum DiffFindingJSON {
  static func write(_ finding: Finding, to json: inout JSONOutput) {
    json.beginObject()
    json.member("code", finding.code.rawValue)
    json.member("severity", finding.severity.rawValue)
    json.member("message", finding.message)
    json.member("project", finding.project)
    json.member("measure", finding.measure)
    json.member("field", finding.field)
    json.key("lines")
    json.beginArray()
    for range in finding.lines {
      json.beginArray()
      json.integer(range.first)
      json.integer(range.last)
      json.endArray()
    }
    json.endArray()
    json.key("repair")
    write(finding.repair, to: &json)
    json.key("alternatives")
    json.beginArray()
    for alternative in finding.alternatives {
      json.beginObject()
      json.member("reading", alternative.reading)
      json.member("reason", alternative.reason)
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }

  private static func write(_ repair: Repair?, to json: inout JSONOutput) {
    guard let repair else { return json.null() }
    json.beginObject()
    json.member("action", repair.action)
    json.member("before", repair.before)
    json.member("after", repair.after)
    json.endObject()
  }
}
