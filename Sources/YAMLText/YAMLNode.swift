/// A value of a YAML text, with the place where it starts.
package struct YAMLNode: Hashable, Sendable {
  /// What a value is made of.
  package enum Content: Hashable, Sendable {
    case scalar(YAMLScalar)
    case sequence([YAMLNode])
    /// Keys and values in the order of the text; a key may be there twice.
    case mapping([YAMLEntry])
  }

  package var content: Content
  /// The tag that the text gives, such as `tag:yaml.org,2002:str`; `nil` for none.
  package var tag: String?
  /// The line, from 1.
  package var line: Int
  /// The column in characters, from 1.
  package var column: Int

  /// The scalar, if it is one.
  package var scalar: YAMLScalar? {
    guard case .scalar(let scalar) = content else { return nil }
    return scalar
  }
}

/// A word or text in YAML.
package struct YAMLScalar: Hashable, Sendable {
  /// The text, without quotation marks and escapes.
  package var text: String
  /// Whether it stands without quotation marks, `|` and `>`, and so might be a number or nothing.
  package var isPlain: Bool
}

/// A key of a mapping and its value.
package struct YAMLEntry: Hashable, Sendable {
  package var key: YAMLNode
  package var value: YAMLNode
}
