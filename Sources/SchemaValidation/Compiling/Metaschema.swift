import Metaschemas

/// The bundled metaschemas of JSON Schema 2020-12.
enum Metaschema {
  /// By `$id`, read when one is asked for first.
  private static let documents: [String: JSONText] = {
    var documents: [String: JSONText] = [:]
    for index in 0..<minsheng_metaschema_count() {
      let bytes = (0..<minsheng_metaschema_size(index)).map { minsheng_metaschema_byte(index, $0) }
      guard let text = try? JSONText(bytes), let node = text.member("$id", of: JSONText.root),
        let identifier = text.text(of: node)
      else { continue }
      documents[identifier] = text
    }
    return documents
  }()

  /// The metaschema of a URI, if it is one.
  static func document(at uri: String) -> JSONText? { documents[uri] }

  /// The URIs of all, sorted.
  static var identifiers: [String] { documents.keys.sorted() }
}
