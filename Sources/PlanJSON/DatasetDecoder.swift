package import PlanModel
import Provenance
package import SchemaValidation

/// Reads datasets from JSON of `Schemas/dataset.schema.json`: the exact inverse of ``DatasetEncoder``.
///
/// What was read and written again in the same style is the same text. What a dataset's JSON does not say is
/// not made up:
/// - A message has the language that it was written in; both its sentences are that one.
/// - A period has its text, its days and its precision; whether it comes again and what its print leaves open
///   stay unset.
/// - Whether amounts of a unit may be added up comes from the unit table.
///
/// A text need not be checked against the schema before, though only that finds everything: the decoder
/// refuses what has no place in a dataset, and nothing else. It is strict about members, numbers and words,
/// and does not look at patterns or lengths.
package struct DatasetDecoder: Sendable {
  /// The versions of the schema that this release reads.
  package static let supportedVersions = [Dataset.schemaVersion]

  package init() {}

  /// Reads a dataset.
  ///
  /// - Parameter text: The whole text.
  /// - Returns: The dataset, with every number exactly as it stands there.
  /// - Throws: The first thing that cannot be read; another version of the schema before all else.
  /// - Complexity: O(*n*) in the length of the text.
  package func decode(_ text: JSONText) throws(DatasetFault) -> Dataset {
    var reader = FieldReader(text)
    do throws(FieldFault) {
      return try reader.dataset(JSONText.root)
    } catch {
      throw error.fault(in: text)
    }
  }
}

extension FieldReader {
  fileprivate mutating func dataset(_ node: JSONText.Node) throws(FieldFault) -> Dataset {
    var members = try object(node)
    try checkVersion(try member(.schemaVersion, &members))
    let document = try document(try member(.document, &members))
    let source = try source(try member(.source, &members))
    let projects = try list(try member(.projects, &members)) { (reader, item) throws(FieldFault) in
      try reader.project(item)
    }
    var corrected: [AppliedCorrection] = []
    if let node = optional(.corrected, &members) {
      corrected = try list(node) { (reader, item) throws(FieldFault) in try reader.correction(item) }
    }
    let findings = try list(try member(.findings, &members)) { (reader, item) throws(FieldFault) in
      try reader.finding(item)
    }
    let conservation = try conservation(try member(.conservation, &members))
    try finish(members)
    return Dataset(
      document: document, source: source, projects: projects, corrected: corrected, findings: findings,
      conservation: conservation)
  }

  private func checkVersion(_ node: JSONText.Node) throws(FieldFault) {
    if DatasetDecoder.supportedVersions.contains(where: { text.isText(node, $0.utf8) }) { return }
    let versions = DatasetDecoder.supportedVersions.map { "“\($0)”" }
    var fault = unexpected(
      node, "the schema version " + versions.joined(separator: " or "),
      "模式版本" + versions.joined(separator: "或"))
    // A number or an array there is no version of ours.
    if text.isText(node) { fault.reason = .version }
    throw fault
  }
}
