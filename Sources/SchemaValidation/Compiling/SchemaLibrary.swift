/// The schema documents that references may lead to, by URI: what the user gives, and the metaschemas of 2020-12.
///
/// Nothing is ever fetched.
public struct SchemaLibrary: Sendable {
  private var documents: [String: JSONText] = [:]

  /// A library of the metaschemas alone.
  public init() {}

  /// Adds a document, under a URI and under its own `$id` if it has one.
  public mutating func add(_ document: JSONText, at uri: String) {
    documents[URIReference(uri).resource] = document
    if let node = document.member("$id", of: JSONText.root), let identifier = document.text(of: node) {
      documents[URIReference(identifier).resolved(against: URIReference(uri)).resource] = document
    }
  }

  /// The document of a URI without its fragment.
  func document(at uri: String) -> JSONText? { documents[uri] ?? Metaschema.document(at: uri) }
}
