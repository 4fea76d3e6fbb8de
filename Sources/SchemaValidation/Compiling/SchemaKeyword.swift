/// Where schemas stand inside a schema, keyword by keyword.
enum SchemaKeyword {
  /// What the value of a keyword holds.
  enum Holding {
    case schema
    case array
    case map
    /// A schema, or an array of them (`items` before 2020-12).
    case schemaOrArray
    /// A map to schemas or to arrays of names (`dependencies`).
    case mapOrNames
  }

  /// The keywords of a dialect that hold schemas.
  static func holding(_ keyword: String, in draft: SchemaDialect.Draft) -> Holding? {
    switch keyword {
    case "items": draft == .draft2020 ? .schema : .schemaOrArray
    case "prefixItems": draft == .draft2020 ? .array : nil
    case "additionalItems": draft == .draft2020 ? nil : .schema
    default: shared[keyword]
    }
  }

  private static let shared: [String: Holding] = [
    "$defs": .map, "additionalProperties": .schema, "allOf": .array, "anyOf": .array, "contains": .schema,
    "contentSchema": .schema, "definitions": .map, "dependencies": .mapOrNames, "dependentSchemas": .map,
    "else": .schema, "if": .schema, "not": .schema, "oneOf": .array, "patternProperties": .map,
    "properties": .map, "propertyNames": .schema, "then": .schema, "unevaluatedItems": .schema,
    "unevaluatedProperties": .schema,
  ]
}

/// How the keywords of a resource are understood: the draft, and the vocabularies that its metaschema switches on
/// (core specification, section 8.1).
struct SchemaDialect: Sendable, Hashable {
  enum Draft: Sendable, Hashable {
    case draft2020
    /// Only what a 2020-12 schema meets when it refers to such a document: `items` as an array,
    /// `additionalItems`.
    case draft2019
  }

  var draft = Draft.draft2020
  var applies = true
  var validates = true
  var sparesUnevaluated = true
  var assertsFormat = false

  static let metaschema = "https://json-schema.org/draft/2020-12/schema"
  static let historicMetaschema = "https://json-schema.org/draft/2019-09/schema"
  private static let vocabulary = "https://json-schema.org/draft/2020-12/vocab/"

  init(draft: Draft = .draft2020) { self.draft = draft }

  /// The dialect of a metaschema's `$vocabulary`.
  ///
  /// - Parameter vocabularies: URIs, and whether each is required.
  /// - Throws: The URI of a required vocabulary that is not known.
  init(vocabularies: [(uri: String, isRequired: Bool)]) throws(UnknownVocabulary) {
    applies = false
    validates = false
    sparesUnevaluated = false
    for (uri, isRequired) in vocabularies {
      switch uri.hasPrefix(Self.vocabulary) ? String(uri.dropFirst(Self.vocabulary.count)) : "" {
      case "applicator": applies = true
      case "validation": validates = true
      case "unevaluated": sparesUnevaluated = true
      case "format-assertion": assertsFormat = true
      case "core", "content", "format-annotation", "meta-data": break
      default: if isRequired { throw UnknownVocabulary(uri: uri) }
      }
    }
  }

  struct UnknownVocabulary: Error { var uri: String }
}
