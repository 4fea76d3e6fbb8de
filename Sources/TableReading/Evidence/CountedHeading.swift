import Gazetteer

/// A heading that says how many rows stand below it: `养老服务（3项）`.
enum CountedHeading {
  /// Whether a text without white space ends with a count of rows in brackets.
  ///
  /// O(*n*) in the text, which is given up after 120 bytes.
  static func matches(_ text: String) -> Bool {
    guard text.utf8.count <= 120, let (base, inside) = Brackets.trailing(of: CompactText.fold(text)),
      base.count >= 2,
      let last = inside.last, "项件个类条".contains(last)
    else { return false }
    let count = inside.dropLast().drop { "共".contains($0) }
    return !count.isEmpty && count.count <= 3 && count.allSatisfy { "0123456789一二三四五六七八九十".contains($0) }
  }
}
