import DataTables

/// Recognises a measure unit in the bracket of a header.
enum HeaderUnits {
  /// The unit that `inside` states: `张`, `万人次`, `单位：个`; `nil` where it is something else.
  static func unit(in inside: String) -> String? {
    var text = Substring(inside)
    for lead in ["计量单位：", "单位：", "单位"] where text.hasPrefix(lead) {
      text = text.dropFirst(lead.count)
      break
    }
    guard !text.isEmpty, text.count <= 8 else { return nil }
    // Two words for one thing, or a rate: `个/所`, `元/人`.
    let parts = text.split(whereSeparator: { "/／、".contains($0) })
    guard !parts.isEmpty, parts.allSatisfy(isWord) else { return nil }
    return String(text)
  }

  private static func isWord(_ text: Substring) -> Bool {
    if words.contains(String(text)) { return true }
    for factor in factors where text.hasPrefix(factor) && text.count > factor.count {
      return words.contains(String(text.dropFirst(factor.count)))
    }
    return false
  }

  private static let factors = ["百万", "千万", "万", "亿", "千", "百"]

  private static let words = Set(DataTable.units.records.compactMap(\.first))
}
