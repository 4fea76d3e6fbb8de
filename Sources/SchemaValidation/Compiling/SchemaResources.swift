/// The schema resources of all documents that were met: their URIs, anchors and dialects, and what a reference
/// means in one of them (core specification, sections 8.2 and 9).
struct SchemaResources {
  /// A schema with a URI of its own, and what belongs to it.
  struct Resource {
    var uri: URIReference
    var place: SchemaPlace
    var dialect: SchemaDialect
    var anchors: [String: SchemaPlace] = [:]
    var dynamicAnchors: Set<String> = []
  }

  private let library: SchemaLibrary
  private let assertsFormat: Bool
  private(set) var documents: [SchemaDocument] = []
  private(set) var resources: [Resource] = []
  private var resourceOfURI: [String: Int] = [:]
  private var resourceOfRoot: [SchemaPlace: Int] = [:]
  private var indexed: Set<SchemaPlace> = []
  private var largeObjects: [SchemaPlace: [String: JSONText.Node]] = [:]
  private var dialects: [String: SchemaDialect] = [:]

  init(library: SchemaLibrary, assertsFormat: Bool) {
    self.library = library
    self.assertsFormat = assertsFormat
  }

  /// A place with the resource that it belongs to.
  struct Target {
    var place: SchemaPlace
    var resource: Int
  }

  /// Takes a document in.
  ///
  /// - Returns: Its root.
  /// - Throws: What is wrong with its identifiers, anchors or dialects.
  mutating func add(_ text: JSONText, at uri: String) throws(SchemaFault) -> Target {
    let name = URIReference(uri)
    if let node = text.member("$id", of: JSONText.root), let identifier = text.text(of: node),
      let known = resourceOfURI[URIReference(identifier).resolved(against: name).resource]
    {
      // The same document under its other name.
      resourceOfURI[name.resource] = known
      return Target(place: resources[known].place, resource: known)
    }
    let place = SchemaPlace(document: Int32(documents.count), node: 0)
    documents.append(SchemaDocument(uri: uri, text: text))
    let dialect = try dialect(at: place) ?? standardDialect(SchemaDialect())
    resources.append(Resource(uri: name, place: place, dialect: dialect))
    resourceOfURI[name.resource] = resources.count - 1
    resourceOfRoot[place] = resources.count - 1
    try index(place, resource: resources.count - 1)
    return Target(place: place, resource: resourceOfRoot[place] ?? resources.count - 1)
  }

  /// The resource of a place inside another: its own if it begins one.
  func resource(at place: SchemaPlace, inside resource: Int) -> Int { resourceOfRoot[place] ?? resource }

  // MARK: - Indexing

  /// Finds the resources and anchors of a schema and of all schemas in it, with a list of its own instead of the
  /// stack.
  mutating func index(_ start: SchemaPlace, resource: Int) throws(SchemaFault) {
    let text = documents[Int(start.document)].text
    var waiting = [(node: Int(start.node), resource: resource)]
    while let (node, outer) = waiting.popLast() {
      let place = SchemaPlace(document: start.document, node: Int32(node))
      guard indexed.insert(place).inserted, text.kind(of: node) == .object else { continue }
      let resource = try identify(place, inside: outer)
      let draft = resources[resource].dialect.draft
      for name in text.members(of: node) {
        guard let keyword = text.text(of: name), let holding = SchemaKeyword.holding(keyword, in: draft)
        else {
          continue
        }
        for child in Self.schemas(in: name + 1, holding: holding, text) { waiting.append((child, resource)) }
      }
    }
  }

  /// The schemas that a keyword's value holds.
  private static func schemas(
    in value: JSONText.Node, holding: SchemaKeyword.Holding, _ text: JSONText
  ) -> [JSONText.Node] {
    switch (holding, text.kind(of: value)) {
    case (.schema, _), (.schemaOrArray, .object), (.schemaOrArray, .true), (.schemaOrArray, .false): [value]
    case (.array, .array), (.schemaOrArray, .array): text.items(of: value)
    case (.map, .object): text.members(of: value).map { $0 + 1 }
    case (.mapOrNames, .object): text.members(of: value).map { $0 + 1 }.filter { text.kind(of: $0) != .array }
    default: []
    }
  }

  /// Registers the identifier and the anchors of one schema.
  private mutating func identify(_ place: SchemaPlace, inside outer: Int) throws(SchemaFault) -> Int {
    var resource = outer
    if let identifier = try string("$id", at: place) {
      let uri = URIReference(identifier).resolved(against: resources[outer].uri)
      if uri.resource != resources[outer].uri.resource || resourceOfRoot[place] == nil {
        resource = try begin(uri, at: place, inside: outer)
      }
    }
    for keyword in ["$anchor", "$dynamicAnchor"] {
      guard let anchor = try string(keyword, at: place) else { continue }
      if let other = resources[resource].anchors[anchor], other != place {
        throw fault(.identifierTwice("#" + anchor), at: place)
      }
      resources[resource].anchors[anchor] = place
      if keyword == "$dynamicAnchor" { resources[resource].dynamicAnchors.insert(anchor) }
    }
    return resource
  }

  private mutating func begin(
    _ uri: URIReference, at place: SchemaPlace, inside outer: Int
  ) throws(SchemaFault) -> Int {
    if let other = resourceOfURI[uri.resource], resources[other].place != place {
      throw fault(.identifierTwice(uri.resource), at: place)
    }
    let dialect = try dialect(at: place) ?? resources[outer].dialect
    resources.append(Resource(uri: uri, place: place, dialect: dialect))
    resourceOfURI[uri.resource] = resources.count - 1
    resourceOfRoot[place] = resources.count - 1
    return resources.count - 1
  }

  // MARK: - Dialects

  private func standardDialect(_ dialect: SchemaDialect) -> SchemaDialect {
    var dialect = dialect
    dialect.assertsFormat = dialect.assertsFormat || assertsFormat
    return dialect
  }

  /// The dialect that a schema's own `$schema` names.
  private mutating func dialect(at place: SchemaPlace) throws(SchemaFault) -> SchemaDialect? {
    guard let uri = try string("$schema", at: place) else { return nil }
    let name = URIReference(uri).resource
    if let known = dialects[name] { return known }
    var dialect = SchemaDialect()
    if name == SchemaDialect.historicMetaschema {
      dialect = SchemaDialect(draft: .draft2019)
    } else if name != SchemaDialect.metaschema {
      guard let metaschema = library.document(at: name) else { throw fault(.dialect(uri), at: place) }
      if let vocabularies = metaschema.member("$vocabulary", of: JSONText.root) {
        let listed = metaschema.members(of: vocabularies).map {
          (metaschema.text(of: $0) ?? "", metaschema.kind(of: $0 + 1) == .true)
        }
        do throws(SchemaDialect.UnknownVocabulary) {
          dialect = try SchemaDialect(vocabularies: listed)
        } catch {
          throw fault(.vocabulary(error.uri), at: place)
        }
      }
    }
    dialects[name] = standardDialect(dialect)
    return dialects[name]
  }

  // MARK: - References

  /// Where a reference leads, as it is written in a resource.
  ///
  /// - Returns: The place, its resource, and the anchor's name if the fragment is one.
  /// - Throws: For a document that was not given and a place that it does not have.
  mutating func resolve(
    _ reference: String, from resource: Int, at place: SchemaPlace
  ) throws(SchemaFault) -> (target: Target, anchor: String?) {
    let uri = URIReference(reference).resolved(against: resources[resource].uri)
    let found = resourceOfURI[uri.resource]
    let root: Int
    if let found {
      root = found
    } else {
      guard let document = library.document(at: uri.resource) else {
        throw fault(.unknownDocument(uri.resource.isEmpty ? reference : uri.resource), at: place)
      }
      root = try add(document, at: uri.resource).resource
    }
    guard let fragment = uri.decodedFragment else { throw fault(.unknownPlace(reference), at: place) }
    if fragment.isEmpty { return (Target(place: resources[root].place, resource: root), nil) }
    if let pointer = JSONPointer(parsing: fragment) {
      guard let target = follow(pointer, from: root) else { throw fault(.unknownPlace(reference), at: place) }
      try index(target.place, resource: target.resource)
      return (
        Target(place: target.place, resource: self.resource(at: target.place, inside: target.resource)), nil
      )
    }
    guard let target = resources[root].anchors[fragment] else {
      throw fault(.unknownPlace(reference), at: place)
    }
    return (Target(place: target, resource: root), fragment)
  }

  /// Walks a pointer from the root of a resource; the base URI changes where it crosses another.
  private mutating func follow(_ pointer: JSONPointer, from root: Int) -> Target? {
    var target = Target(place: resources[root].place, resource: root)
    let text = documents[Int(target.place.document)].text
    for token in pointer.tokens {
      guard let next = child(token, of: target.place, text) else { return nil }
      target.place.node = Int32(next)
      target.resource = resource(at: target.place, inside: target.resource)
    }
    return target
  }

  /// The value that a token of a pointer leads to; large objects (`$defs`) are looked through once, however many
  /// references lead into them.
  private mutating func child(_ token: String, of place: SchemaPlace, _ text: JSONText) -> JSONText.Node? {
    let node = Int(place.node)
    if let members = largeObjects[place] { return members[token] }
    guard text.kind(of: node) == .object else { return text.node(at: JSONPointer([token]), from: node) }
    let names = text.members(of: node)
    guard names.count > 16 else { return text.node(at: JSONPointer([token]), from: node) }
    var members: [String: JSONText.Node] = [:]
    for name in names { members[text.text(of: name) ?? ""] = name + 1 }
    largeObjects[place] = members
    return members[token]
  }

  // MARK: - Helpers

  /// The text of a keyword, if it is there.
  private func string(_ keyword: String, at place: SchemaPlace) throws(SchemaFault) -> String? {
    let text = documents[Int(place.document)].text
    guard let value = text.member(keyword, of: Int(place.node)) else { return nil }
    guard let string = text.text(of: value) else {
      throw fault(
        .keyword(keyword, expected: .text), at: SchemaPlace(document: place.document, node: Int32(value)))
    }
    return string
  }

  /// A fault at a place.
  func fault(_ reason: SchemaFault.Reason, at place: SchemaPlace) -> SchemaFault {
    documents[Int(place.document)].fault(reason, at: Int(place.node))
  }
}

extension SchemaDocument {
  /// A fault at one of its values.
  func fault(_ reason: SchemaFault.Reason, at node: JSONText.Node) -> SchemaFault {
    SchemaFault(
      reason: reason, document: uri, pointer: text.pointer(to: node),
      position: JSONLineTable(text.bytes).position(of: text.offset(of: node)))
  }
}
