import Provenance

/// The pieces of SARIF that results and notifications share.
enum SARIFText {
  /// The level of a severity (section 3.27.10).
  static func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }

  /// `message`.
  static func message(_ text: String, in json: inout JSONOutput) {
    json.key("message")
    json.beginObject()
    json.member("text", escaped(text))
    json.endObject()
  }

  /// A text without placeholders and links that nobody meant.
  ///
  /// `{0}` becomes `{{0}}` (section 3.11.5), `[a](b)` becomes `\[a](b)` (section 3.11.6). O(*n*).
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") }) else {
      return text
    }
    let scalars = Array(text.unicodeScalars)
    var escaped = String.UnicodeScalarView()
    let hasLink = zip(scalars, scalars.dropFirst()).contains { $0 == "]" && $1 == "(" }
    var index = 0
    while index < scalars.count {
      if scalars[index] == "{" {
        var end = index + 1
        while end < scalars.count, ("0"..."9").contains(scalars[end]) { end += 1 }
        if end > index + 1, end < scalars.count, scalars[end] == "}" {
          escaped.append("{")
          escaped.append(contentsOf: scalars[index...end])
          escaped.append("}")
          index = end + 1
          continue
        }
      } else if scalars[index] == "[", hasLink {
        escaped.append("\\")
      }
      escaped.append(scalars[index])
      index += 1
    }
    return String(escaped)
  }

  /// `artifactLocation`.
  static func artifact(_ uri: String, _ index: Int?, in json: inout JSONOutput) {
    json.key("artifactLocation")
    json.beginObject()
    json.member("uri", uri)
    if let index { json.member("index", index) }
    json.endObject()
  }

  /// `locations`: the place in the file, and the value as a logical location.
  static func locations(of finding: ReportedFinding, uri: String, index: Int?, in json: inout JSONOutput) {
    json.key("locations")
    json.beginArray()
    json.beginObject()
    json.key("physicalLocation")
    json.beginObject()
    artifact(uri, index, in: &json)
    if let place = finding.place {
      json.key("region")
      json.beginObject()
      json.member("startLine", place.line)
      json.member("startColumn", place.column)
      json.member("endLine", place.endLine)
      json.member("endColumn", place.endColumn)
      json.member("byteOffset", place.byteOffset)
      json.member("byteLength", place.byteLength)
      json.endObject()
    }
    json.endObject()
    if let pointer = finding.pointer {
      json.key("logicalLocations")
      json.beginArray()
      json.beginObject()
      json.member("fullyQualifiedName", pointer)
      json.member("kind", "value")
      json.endObject()
      json.endArray()
    }
    json.endObject()
    json.endArray()
  }

  /// `relatedLocations`; nothing where there is none.
  static func related(_ places: [RelatedPlace], _ words: ReportWords, in json: inout JSONOutput) {
    guard !places.isEmpty else { return }
    json.key("relatedLocations")
    json.beginArray()
    for (id, place) in places.enumerated() {
      json.beginObject()
      json.member("id", id)
      json.key("physicalLocation")
      json.beginObject()
      artifact(URIText.path(place.path), nil, in: &json)
      json.key("region")
      json.beginObject()
      let first = max(1, place.lines.first)
      json.member("startLine", first)
      json.member("endLine", max(first, place.lines.last))
      json.endObject()
      json.endObject()
      message(words.text(place.message), in: &json)
      json.endObject()
    }
    json.endArray()
  }
}
