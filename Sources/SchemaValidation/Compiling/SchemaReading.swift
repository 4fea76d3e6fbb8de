/// One schema object while it is compiled: its keywords, read and checked.
struct SchemaReading {
  let place: SchemaPlace
  let text: JSONText
  let resource: Int
  let dialect: SchemaDialect
  private let uri: String
  private let members: [String: JSONText.Node]

  init(place: SchemaPlace, document: SchemaDocument, resource: Int, dialect: SchemaDialect) {
    self.place = place
    self.resource = resource
    self.dialect = dialect
    text = document.text
    uri = document.uri
    var members: [String: JSONText.Node] = [:]
    for name in text.members(of: Int(place.node)) { members[text.text(of: name) ?? ""] = name + 1 }
    self.members = members
  }

  /// The value of a keyword.
  subscript(_ keyword: String) -> JSONText.Node? { members[keyword] }

  func place(of node: JSONText.Node) -> SchemaPlace {
    SchemaPlace(document: place.document, node: Int32(node))
  }

  func fault(_ keyword: String, _ expected: SchemaFault.Expectation, at node: JSONText.Node) -> SchemaFault {
    fault(.keyword(keyword, expected: expected), at: node)
  }

  func fault(_ reason: SchemaFault.Reason, at node: JSONText.Node) -> SchemaFault {
    SchemaDocument(uri: uri, text: text).fault(reason, at: node)
  }

  /// A keyword that is a text.
  func string(_ keyword: String) throws(SchemaFault) -> (value: String, node: JSONText.Node)? {
    guard let node = self[keyword] else { return nil }
    guard let value = text.text(of: node) else { throw fault(keyword, .text, at: node) }
    return (value, node)
  }

  /// A keyword that is a number.
  func number(_ keyword: String) throws(SchemaFault) -> (value: ExactNumber, node: JSONText.Node)? {
    guard let node = self[keyword] else { return nil }
    guard text.kind(of: node) == .integer || text.kind(of: node) == .decimal else {
      throw fault(keyword, .number, at: node)
    }
    return (text.number(of: node), node)
  }

  /// A keyword that is a whole number of 0 or more; what is beyond any count is the highest.
  func count(_ keyword: String) throws(SchemaFault) -> (value: Int32, node: JSONText.Node)? {
    guard let (value, node) = try number(keyword) else {
      return nil
    }
    guard !value.isNegative, value.isWhole else { throw fault(keyword, .count, at: node) }
    return (Int32(clamping: value.small ?? Int.max), node)
  }

  /// A keyword that is a schema.
  func schema(_ keyword: String) throws(SchemaFault) -> JSONText.Node? {
    guard let node = self[keyword] else { return nil }
    try check(isSchema: node, keyword)
    return node
  }

  /// A keyword that is an array of one schema at least.
  func schemas(_ keyword: String) throws(SchemaFault) -> (items: [JSONText.Node], node: JSONText.Node)? {
    guard let node = self[keyword] else { return nil }
    guard text.count(of: node) > 0, text.kind(of: node) == .array else {
      throw fault(keyword, .schemaArray, at: node)
    }
    let items = text.items(of: node)
    for item in items { try check(isSchema: item, keyword) }
    return (items, node)
  }

  /// The members of a keyword that is an object, names first.
  func map(_ keyword: String) throws(SchemaFault) -> (names: [JSONText.Node], node: JSONText.Node)? {
    guard let node = self[keyword] else { return nil }
    guard text.kind(of: node) == .object else { throw fault(keyword, .object, at: node) }
    return (text.members(of: node), node)
  }

  /// The names that an array of texts lists.
  func names(in node: JSONText.Node, of keyword: String) throws(SchemaFault) -> [String] {
    guard text.kind(of: node) == .array else { throw fault(keyword, .textArray, at: node) }
    var names: [String] = []
    for item in text.items(of: node) {
      guard let name = text.text(of: item) else { throw fault(keyword, .textArray, at: item) }
      names.append(name)
    }
    return names
  }

  func check(isSchema node: JSONText.Node, _ keyword: String) throws(SchemaFault) {
    switch text.kind(of: node) {
    case .object, .true, .false: break
    default: throw fault(keyword, .schema, at: node)
    }
  }
}
