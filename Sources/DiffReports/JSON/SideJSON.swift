import PlanDiff
import PlanModel
import Provenance
import Reports

/// One of the plans of a comparison.
enum SideJSON {
  /// Writes what is known of a plan; `path` is its dataset's, as the user named it.
  static func write(_ side: PlanComparison.Side, path: String, to json: inout JSONOutput) {
    json.beginObject(broken: true)
    json.member("year", orNull: side.year)
    json.member("title", side.title)
    json.member("kind", side.kind.rawValue)
    json.key("jurisdiction")
    if let jurisdiction = side.jurisdiction {
      json.beginObject()
      json.member("name", jurisdiction.name)
      json.member("code", jurisdiction.code)
      json.endObject()
    } else {
      json.null()
    }
    json.member("measures", side.measures)
    json.member("gaps", side.gaps.map(\.rawValue))
    json.member("path", path)
    json.key("source")
    json.beginObject()
    json.member("name", side.source.name)
    json.member("sha256", side.source.sha256)
    json.member("bytes", side.source.bytes)
    json.member("encoding", side.source.encoding)
    json.member("lines", side.source.lines)
    json.member("pages", side.source.pages)
    json.member("layout", side.source.layout)
    json.endObject()
    json.endObject()
  }
}
