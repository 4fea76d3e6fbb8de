package import SchemaValidation

/// What a JSON text is, as far as its outermost members tell: a dataset, a file of corrections, or neither.
///
/// For the first word to a user who gave the wrong file; nothing else of the text is looked at.
package enum FileKind: Sendable, Hashable {
  /// A dataset of a version that this release reads.
  case dataset
  /// A dataset of another version, named; `nil` where it names none.
  case datasetOfVersion(String?)
  /// A file of corrections (`Schemas/corrections.schema.json`), whatever its version.
  case corrections
  case other

  /// Looks at the outermost members of a text.
  ///
  /// O(*members*).
  package init(of text: JSONText) {
    let members = text.firstMembers([.schemaVersion, .projects, .corrections, .document], of: JSONText.root)
    let version = members[0].flatMap { text.text(of: $0) }
    if members[1] != nil || (version != nil && members[3] != nil) {
      let isRead = version.map(DatasetDecoder.supportedVersions.contains) ?? false
      self = isRead ? .dataset : .datasetOfVersion(version)
    } else if members[2] != nil {
      self = .corrections
    } else if let version {
      // Nothing but a version: a dataset of a time to come may have other members.
      self = .datasetOfVersion(version)
    } else {
      self = .other
    }
  }
}
