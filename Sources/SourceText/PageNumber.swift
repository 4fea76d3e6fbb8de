/// Recognises a line that is nothing but a page number: `— 3 —`, `- 3 -`, `第3页`, `第 3 页 共 11 页`, `3/11`, `·3·`.
package enum PageNumber {
  /// O(*n*) in the text, which is given up after 40 bytes.
  package static func matches(_ text: String) -> Bool {
    let compact = PieceText.withoutSpaces(String(text.prefix(40)))
    guard !compact.isEmpty, text.utf8.count <= 40 else { return false }
    var digits = 0
    var others: [Unicode.Scalar] = []
    for scalar in compact.unicodeScalars {
      if scalar.value >= 0x30 && scalar.value <= 0x39 {
        digits += 1
      } else {
        others.append(scalar)
      }
    }
    guard digits > 0, digits <= 8 else { return false }
    let words: Set<Unicode.Scalar> = [
      "—", "-", "–", "－", "─", "第", "页", "頁", "共", "/", "／", "·", "，", ",", "P", "p", ".",
    ]
    return others.allSatisfy(words.contains)
  }
}
