/// Recognises a line that is nothing but a page number: `— 3 —`, `- 3 -`, `第3页`, `第 3 页 共 11 页`, `3/11`, `·3·`.
package enum PageNumber {
  /// O(*n*) in the text, which is given up after 40 bytes.
  package static func matches(_ text: String) -> Bool {
    guard text.utf8.count <= 40, text.utf8.contains(where: { $0 &- 0x30 <= 9 }) else { return false }
    var digits = 0
    for scalar in PieceText.withoutSpaces(text).unicodeScalars {
      switch scalar {
      case "0"..."9": digits += 1
      case "—", "-", "–", "－", "─", "第", "页", "頁", "共", "/", "／", "·", "，", ",", "P", "p", ".": break
      default: return false
      }
    }
    return digits > 0 && digits <= 8
  }
}
