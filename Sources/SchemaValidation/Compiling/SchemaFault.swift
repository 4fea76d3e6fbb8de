/// Why a schema cannot be used, and where in it.
public struct SchemaFault: Error, Sendable, Hashable {
  /// What is wrong with it.
  public enum Reason: Sendable, Hashable {
    /// Neither an object nor a boolean stands where a schema must.
    case notSchema
    /// A keyword's value is not what it must be.
    case keyword(String, expected: Expectation)
    /// A pattern that is no regular expression of ECMA-262; its own sentence in both languages.
    case pattern(english: String, chinese: String)
    /// A reference to a document that was not given.
    case unknownDocument(String)
    /// A reference into a document that has no such place.
    case unknownPlace(String)
    /// Two schemas of one name.
    case identifierTwice(String)
    /// A `$schema` that names another draft, or a metaschema that was not given.
    case dialect(String)
    /// A vocabulary that the metaschema requires.
    case vocabulary(String)
    /// A keyword of an older draft that has no counterpart here.
    case historicKeyword(String)
    /// More digits than a divisor may have.
    case divisor
  }

  /// What a keyword takes.
  public enum Expectation: String, Sendable, Hashable {
    case text, boolean, number, positiveNumber, count, array, schemaArray, object, textArray, type, schema
  }

  public var reason: Reason
  /// The document: its URI, or empty for the schema that was given.
  public var document: String
  public var pointer: JSONPointer
  public var position: JSONPosition
}

extension SchemaFault {
  /// One sentence: what was expected, what to do.
  public func message(in language: ValidationLanguage) -> String {
    language == .english ? sentence : chineseSentence
  }

  private var sentence: String {
    switch reason {
    case .notSchema: "a schema is an object or a boolean"
    case .keyword(let keyword, let expected): "“\(keyword)” must be \(expected.english)"
    case .pattern(let english, _): english
    case .unknownDocument(let uri):
      "the reference “\(uri)” names a document that was not given; nothing is fetched from a network, add the file"
    case .unknownPlace(let uri): "the reference “\(uri)” names a place that its document does not have"
    case .identifierTwice(let uri): "the identifier “\(uri)” is given to two schemas"
    case .dialect(let uri):
      "“\(uri)” is not JSON Schema 2020-12, and no such metaschema was given; add its file or change $schema"
    case .vocabulary(let uri): "the vocabulary “\(uri)” is required by the metaschema and not known here"
    case .historicKeyword(let keyword): "“\(keyword)” belongs to an older draft and is not supported"
    case .divisor: "“multipleOf” with more than 19 digits is not supported"
    }
  }

  private var chineseSentence: String {
    switch reason {
    case .notSchema: "模式须为对象或布尔值"
    case .keyword(let keyword, let expected): "“\(keyword)”须为\(expected.chinese)"
    case .pattern(_, let chinese): chinese
    case .unknownDocument(let uri): "引用“\(uri)”所指的文件未提供；本工具不访问网络，请加上该文件"
    case .unknownPlace(let uri): "引用“\(uri)”所指的位置在其文件中不存在"
    case .identifierTwice(let uri): "标识“\(uri)”用于两个模式"
    case .dialect(let uri): "“\(uri)”不是JSON Schema 2020-12，也未提供该元模式；请加上其文件或修改$schema"
    case .vocabulary(let uri): "元模式要求的词汇表“\(uri)”不受支持"
    case .historicKeyword(let keyword): "“\(keyword)”属于旧版草案，不受支持"
    case .divisor: "“multipleOf”超过19位数字，不受支持"
    }
  }
}

extension SchemaFault.Expectation {
  fileprivate var english: String {
    switch self {
    case .text: "a string"
    case .boolean: "true or false"
    case .number: "a number"
    case .positiveNumber: "a number above 0"
    case .count: "a whole number of 0 or more"
    case .array: "an array"
    case .schemaArray: "an array of schemas with one at least"
    case .object: "an object"
    case .textArray: "an array of strings"
    case .type:
      "the name of a type or an array of them (null, boolean, object, array, number, integer, string)"
    case .schema: "a schema"
    }
  }

  fileprivate var chinese: String {
    switch self {
    case .text: "字符串"
    case .boolean: "true 或 false"
    case .number: "数字"
    case .positiveNumber: "大于0的数字"
    case .count: "不小于0的整数"
    case .array: "数组"
    case .schemaArray: "至少含一个模式的数组"
    case .object: "对象"
    case .textArray: "字符串数组"
    case .type: "类型名或其数组（null、boolean、object、array、number、integer、string）"
    case .schema: "模式"
    }
  }
}
