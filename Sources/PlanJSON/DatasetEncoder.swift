package import PlanModel
import Provenance

/// Writes datasets as JSON of `Schemas/dataset.schema.json`.
///
/// Every object of the schema has one function here that writes just its properties, in the order in which
/// the schema names them, so nothing else can be written. A test validates the result against the schema.
package struct DatasetEncoder: Sendable {
  /// The language of the sentences in findings.
  package enum Language: String, Sendable, CaseIterable {
    case english = "en"
    case chinese = "zh"
  }

  /// Whether a dataset is written on one line.
  package var isCompact: Bool
  package var language: Language

  package init(isCompact: Bool = false, language: Language = .english) {
    self.isCompact = isCompact
    self.language = language
  }

  /// The size from which on text is handed over, in bytes.
  private static let chunkSize = 1 << 18

  /// Writes a dataset in chunks, ended by a line break.
  ///
  /// O(*n*) in its size; holds one chunk at a time.
  /// - Throws: What `write` throws.
  package func encode<Failure: Error>(
    _ dataset: Dataset, to write: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var json = JSONWriter(style: isCompact ? .compact : .readable)
    json.beginObject(broken: true)
    json.key(.schemaVersion)
    json.string(Dataset.schemaVersion)
    json.key(.document)
    encode(dataset.document, to: &json)
    json.key(.source)
    encode(dataset.source, to: &json)
    json.key(.projects)
    json.beginArray(broken: true)
    for project in dataset.projects {
      encode(project, to: &json)
      if json.bytes.count >= Self.chunkSize { try write(json.take()) }
    }
    json.endArray()
    json.key(.findings)
    json.beginArray(broken: true)
    for finding in dataset.findings {
      encode(finding, to: &json)
      if json.bytes.count >= Self.chunkSize { try write(json.take()) }
    }
    json.endArray()
    json.key(.conservation)
    encode(dataset.conservation, to: &json)
    json.endObject()
    json.lineEnd()
    try write(json.take())
  }

  private func encode(_ document: Document, to json: inout JSONWriter) {
    json.beginObject(broken: true)
    json.key(.title)
    json.optionalString(document.title)
    json.key(.label)
    json.optionalString(document.label)
    json.key(.year)
    if let year = document.year { json.integer(year) } else { json.null() }
    json.key(.kind)
    json.string(document.kind.rawValue)
    json.key(.jurisdiction)
    if let jurisdiction = document.jurisdiction {
      json.beginObject()
      json.key(.name)
      json.string(jurisdiction.name)
      json.key(.code)
      json.optionalString(jurisdiction.code)
      json.endObject()
    } else {
      json.null()
    }
    json.key(.regions)
    json.beginArray(broken: true)
    for region in document.regions {
      json.beginObject()
      json.key(.name)
      json.string(region.name)
      json.key(.role)
      json.string(region.role.rawValue)
      json.key(.code)
      json.optionalString(region.code)
      json.endObject()
    }
    json.endArray()
    json.key(.columns)
    json.beginArray(broken: true)
    for column in document.columns {
      json.beginObject()
      json.key(.field)
      json.string(column.field)
      json.key(.header)
      json.string(column.header)
      json.endObject()
    }
    json.endArray()
    json.key(.notes)
    json.beginArray(broken: true)
    for note in document.notes { json.string(note) }
    json.endArray()
    json.endObject()
  }

  private func encode(_ source: Source, to json: inout JSONWriter) {
    json.beginObject(broken: true)
    json.key(.name)
    json.string(source.name)
    json.key(.sha256)
    json.string(source.sha256)
    json.key(.bytes)
    json.integer(source.bytes)
    json.key(.encoding)
    json.string(source.encoding)
    json.key(.lines)
    json.integer(source.lines)
    json.key(.pages)
    json.integer(source.pages)
    json.key(.layout)
    json.string(source.layout)
    json.endObject()
  }

  private func encode(_ conservation: Conservation, to json: inout JSONWriter) {
    json.beginObject()
    json.key(.characters)
    json.integer(conservation.characters)
    json.key(.fields)
    json.integer(conservation.fields)
    json.key(.furniture)
    json.integer(conservation.furniture)
    json.key(.unassigned)
    json.integer(conservation.unassigned)
    json.endObject()
  }

  private func encode(_ finding: Finding, to json: inout JSONWriter) {
    json.beginObject(broken: true)
    json.key(.code)
    json.string(finding.code.rawValue)
    json.key(.severity)
    json.string(finding.severity.rawValue)
    json.key(.message)
    json.string(sentence(finding.message))
    json.key(.project)
    json.optionalString(finding.project)
    json.key(.measure)
    json.optionalString(finding.measure)
    json.key(.field)
    json.optionalString(finding.field)
    json.key(.lines)
    encode(finding.lines, to: &json)
    json.key(.repair)
    if let repair = finding.repair {
      json.beginObject()
      json.key(.action)
      json.string(repair.action)
      json.key(.before)
      json.string(repair.before)
      json.key(.after)
      json.string(repair.after)
      json.endObject()
    } else {
      json.null()
    }
    json.key(.alternatives)
    json.beginArray(broken: true)
    for alternative in finding.alternatives {
      json.beginObject()
      json.key(.reading)
      json.string(alternative.reading)
      json.key(.reason)
      json.string(sentence(alternative.reason))
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }

  private func sentence(_ message: Message) -> String {
    switch language {
    case .english: message.english
    case .chinese: message.chinese
    }
  }

  func encode(_ lines: [LineRange], to json: inout JSONWriter) {
    json.beginArray()
    for range in lines {
      json.beginArray()
      json.integer(range.first)
      json.integer(range.last)
      json.endArray()
    }
    json.endArray()
  }
}
