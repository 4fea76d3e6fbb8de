import Gazetteer
import Quantities

/// Turns the words of a header in flow order into columns.
///
/// A header of two rows is printed row by row: a heading over several columns stands among the columns of the
/// upper row, and the columns below it follow behind the last of them. They belong where their heading stands.
struct FlowColumns {
  let quantities: QuantityReader

  /// The ways to read the words as columns, in the order in which a row prints its cells; the likeliest first.
  ///
  /// Never empty. Where a word may be a heading over the columns of a lower row, the rows below must tell.
  func readings(of words: [HeaderWord]) -> [[Column]] { columns(of: words).map(LeadColumns.settled) }

  private func columns(of words: [HeaderWord]) -> [[Column]] {
    let words = joinedGroups(words)
    if let columns = underRegions(words) { return [columns] }
    var readings = [words.map { column($0, group: nil) }]
    if let lower = words.indices.dropFirst(2).first(where: { words[$0].startsLine }) {
      for heading in words[..<lower].indices where canSpan(words[heading]) {
        let below = words[lower...].map { column($0, group: words[heading].text) }
        readings.append(
          words[..<heading].map { column($0, group: nil) } + below
            + words[(heading + 1)..<lower].map { column($0, group: nil) })
      }
    }
    return readings
  }

  /// Two headings over regions side by side are one, `各镇（街道）` and `任务分解`; and so is a target that is run
  /// together with one, `各镇（街道）目标任务`.
  private func joinedGroups(_ words: [HeaderWord]) -> [HeaderWord] {
    var result: [HeaderWord] = []
    for word in words {
      let goesOn = word.match?.role == .regionGroup || word.match?.role == .target && word.isGlued
      if goesOn, result.last?.match?.role == .regionGroup {
        result[result.count - 1].text += word.text
      } else {
        result.append(word)
      }
    }
    return result
  }

  private func underRegions(_ words: [HeaderWord]) -> [Column]? {
    guard let group = words.firstIndex(where: { $0.match?.role == .regionGroup }),
      let first = words[group...].firstIndex(where: isRegion), let last = words.lastIndex(where: isRegion)
    else { return nil }
    // A total beside the regions stands in their row.
    var start = first
    while start > group + 1, words[start - 1].match?.role == .total { start -= 1 }
    let heading = words[group].text
    let before = words[..<group].map { column($0, group: nil) }
    let below = words[start...last].map { column($0, group: heading) }
    let after = (words[(group + 1)..<start] + words[(last + 1)...]).map { column($0, group: nil) }
    return before + below + after
  }

  private func isRegion(_ word: HeaderWord) -> Bool { word.isRegion || word.match?.role == .region }

  /// Whether a word may be a heading over others: it names no field by itself.
  private func canSpan(_ word: HeaderWord) -> Bool {
    !word.isRegion && (word.match == nil || [.other, .regionGroup, .lead].contains(word.match?.role))
  }

  private func column(_ word: HeaderWord, group: String?) -> Column {
    let groups = group.map { [$0] } ?? []
    if let match = word.match, match.role != .region {
      return Column(role: match.role, header: word.text, groups: groups, unit: match.unit)
    }
    guard isRegion(word) || group != nil else {
      return Column(role: .other, header: word.text, groups: groups)
    }
    let named = RegionHeader(word.text, quantities: quantities)
    return Column(role: .region, header: named.name, groups: groups, unit: named.unit)
  }
}
