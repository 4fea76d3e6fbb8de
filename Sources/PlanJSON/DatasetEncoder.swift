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
    json.member(.schemaVersion, Dataset.schemaVersion)
    json.key(.document)
    encode(dataset.document, to: &json)
    json.key(.source)
    encode(dataset.source, to: &json)
    json.key(.projects)
    json.beginArray(broken: true)
    for project in dataset.projects {
      encode(project, to: &json)
      if json.bytes.count >= Self.chunkSize { try json.hand(to: write) }
    }
    json.endArray()
    if !dataset.corrected.isEmpty {
      json.key(.corrected)
      json.beginArray(broken: true)
      for correction in dataset.corrected { encode(correction, to: &json) }
      json.endArray()
    }
    json.key(.findings)
    json.beginArray(broken: true)
    for finding in dataset.findings {
      encode(finding, to: &json)
      if json.bytes.count >= Self.chunkSize { try json.hand(to: write) }
    }
    json.endArray()
    json.key(.conservation)
    encode(dataset.conservation, to: &json)
    json.endObject()
    json.lineEnd()
    try json.hand(to: write)
  }

  private func encode(_ document: Document, to json: inout JSONWriter) {
    json.beginObject(broken: true)
    json.member(.title, document.title)
    json.member(.label, document.label)
    json.member(.year, document.year)
    json.member(.kind, document.kind.rawValue)
    json.key(.jurisdiction)
    if let jurisdiction = document.jurisdiction {
      json.beginObject()
      json.member(.name, jurisdiction.name)
      json.member(.code, jurisdiction.code)
      json.endObject()
    } else {
      json.null()
    }
    json.key(.regions)
    json.beginArray(broken: true)
    for region in document.regions {
      json.beginObject()
      json.member(.name, region.name)
      json.member(.role, region.role.rawValue)
      json.member(.code, region.code)
      json.endObject()
    }
    json.endArray()
    json.key(.columns)
    json.beginArray(broken: true)
    for column in document.columns {
      json.beginObject()
      json.member(.field, column.field)
      json.member(.header, column.header)
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
    json.member(.name, source.name)
    json.member(.sha256, source.sha256)
    json.member(.bytes, source.bytes)
    json.member(.encoding, source.encoding)
    json.member(.lines, source.lines)
    json.member(.pages, source.pages)
    json.member(.layout, source.layout)
    json.endObject()
  }

  private func encode(_ conservation: Conservation, to json: inout JSONWriter) {
    json.beginObject()
    json.member(.characters, conservation.characters)
    json.member(.fields, conservation.fields)
    json.member(.furniture, conservation.furniture)
    json.member(.unassigned, conservation.unassigned)
    json.endObject()
  }

  private func encode(_ correction: AppliedCorrection, to json: inout JSONWriter) {
    json.beginObject(broken: true)
    json.member(.project, correction.project)
    json.member(.measure, correction.measure)
    json.member(.field, correction.field.rawValue)
    json.member(.region, correction.region)
    json.member(.step, correction.step)
    json.member(.before, correction.before)
    json.member(.after, correction.after)
    json.member(.reason, correction.reason)
    json.key(.settled)
    json.beginArray()
    for code in correction.settled { json.string(code.rawValue) }
    json.endArray()
    json.endObject()
  }

  private func encode(_ finding: Finding, to json: inout JSONWriter) {
    json.beginObject(broken: true)
    json.member(.code, finding.code.rawValue)
    json.member(.severity, finding.severity.rawValue)
    json.member(.message, sentence(finding.message))
    json.member(.project, finding.project)
    json.member(.measure, finding.measure)
    json.member(.field, finding.field)
    json.key(.lines)
    encode(finding.lines, to: &json)
    json.key(.repair)
    if let repair = finding.repair {
      json.beginObject()
      json.member(.action, repair.action)
      json.member(.before, repair.before)
      json.member(.after, repair.after)
      json.endObject()
    } else {
      json.null()
    }
    json.key(.alternatives)
    json.beginArray(broken: true)
    for alternative in finding.alternatives {
      json.beginObject()
      json.member(.reading, alternative.reading)
      json.member(.reason, sentence(alternative.reason))
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
