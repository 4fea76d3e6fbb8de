/// `\p{...}`: a property of Unicode.
extension PatternParser {
  /// The set of a property, from the brace that follows `\p`.
  mutating func property(from start: Int) throws(PatternFault) -> ScalarSet {
    guard take("{") else { throw expected("'{' and a property after \\p", "\\p之后的“{”及属性") }
    var words: [String] = [""]
    while let scalar = current, scalar != "}" {
      position += 1
      if scalar == "=", words.count == 1 {
        words.append("")
      } else if scalar == "_" || scalar.isASCIIAlphanumeric {
        words[words.count - 1].unicodeScalars.append(scalar)
      } else {
        position -= 1
        throw expected("a letter, a digit, '_' or '}' in the name of a property", "属性名中的字母、数字、“_”或“}”")
      }
    }
    guard take("}") else { throw expected("'}' after the property", "属性之后的“}”") }
    let name = words.joined(separator: "=")
    if let known = properties[name] { return known }
    let set =
      words.count == 2 ? PropertySets.set(words[0], is: words[1]) : PropertySets.set(alone: words[0])
    guard let set else {
      throw fault(
        at: start, "ECMA-262 knows no property \"\(name)\"; its names are exact in every letter",
        "ECMA-262没有属性“\(name)”；属性名须逐字相符")
    }
    properties[name] = set
    return set
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is an ASCII letter or digit.
  fileprivate var isASCIIAlphanumeric: Bool {
    ("0"..."9").contains(self) || ("a"..."z").contains(self) || ("A"..."Z").contains(self)
  }
}
