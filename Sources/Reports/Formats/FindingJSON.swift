import Provenance

/// The members that the two JSON formats have in common, in their fixed order.
enum FindingJSON {
  /// `tool` and `language`.
  static func tool(_ tool: ReportingTool, _ words: ReportWords, in json: inout JSONOutput) {
    json.key("tool")
    json.beginObject()
    json.member("name", tool.name)
    json.member("version", tool.version)
    json.endObject()
    json.member("language", words.language.rawValue)
  }

  /// The members of a finding; absent ones are null.
  static func members(of finding: ReportedFinding, _ words: ReportWords, in json: inout JSONOutput) {
    json.member("code", finding.code.rawValue)
    json.member("severity", finding.severity.rawValue)
    json.member("message", words.text(finding.message))
    place(finding.place, in: &json)
    json.member("pointer", finding.pointer)
    json.member("subject", finding.subject)
    json.member("keyword", finding.keyword)
    json.key("related")
    json.beginArray()
    for related in finding.related {
      json.beginObject()
      json.member("path", related.path)
      json.key("lines")
      json.beginArray()
      json.integer(related.lines.first)
      json.integer(related.lines.last)
      json.endArray()
      json.member("message", words.text(related.message))
      json.endObject()
    }
    json.endArray()
    excerpt(finding.excerpt, in: &json)
    json.member("fingerprint", finding.fingerprint.isEmpty ? nil : finding.fingerprint)
  }

  /// The members of a summary.
  static func members(of counts: ReportCounts, in json: inout JSONOutput) {
    json.member("files", counts.files)
    json.member("filesWithFindings", counts.filesWithFindings)
    json.member("filesClean", counts.filesClean)
    json.member("filesFailed", counts.filesFailed)
    json.member("errors", counts.errors)
    json.member("warnings", counts.warnings)
    json.member("infos", counts.infos)
    json.member("suppressed", counts.suppressed)
    json.member("leftOut", counts.leftOut)
  }

  private static func place(_ place: TextPlace?, in json: inout JSONOutput) {
    json.key("place")
    guard let place else { return json.null() }
    json.beginObject()
    json.member("line", place.line)
    json.member("column", place.column)
    json.member("endLine", place.endLine)
    json.member("endColumn", place.endColumn)
    json.member("byteOffset", place.byteOffset)
    json.member("byteLength", place.byteLength)
    json.endObject()
  }

  private static func excerpt(_ excerpt: Excerpt?, in json: inout JSONOutput) {
    json.key("excerpt")
    guard let excerpt else { return json.null() }
    json.beginObject()
    json.member("text", excerpt.text)
    json.member("start", excerpt.caret.lowerBound)
    json.member("length", excerpt.caret.count)
    json.endObject()
  }
}
