/// Recognises a heading over several projects: `一、优质养老`, `（二）健康服务`, `第三类 交通`.
package enum SectionHeading {
  /// Whether a text is such a heading, at most 40 characters long.
  package static func matches(_ text: String) -> Bool {
    switch text.unicodeScalars.first {
    case "第", "（", "(", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十": break
    default: return false
    }
    var rest = Substring(text)
    guard rest.count <= 40 else { return false }
    let isOrdinal = rest.first == "第"
    if rest.first == "（" || rest.first == "(" || isOrdinal { rest.removeFirst() }
    let digits = rest.prefix { numerals.contains($0) }
    guard !digits.isEmpty, digits.count <= 3 else { return false }
    rest.removeFirst(digits.count)
    guard let mark = rest.first else { return false }
    return (isOrdinal ? "类部项" : "、）).．").contains(mark) && rest.count > 1
  }

  private static let numerals: Set<Character> = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
}
