import PlanModel
import Quantities

/// Measures of one project that together could be one measure of the other plan: 城区托位600个 and 乡镇托位400个 for
/// 托位1000个.
struct PartSum: Sendable {
  /// The places of the parts, ascending.
  var parts: [Int]
  /// What they are together: the words that they share and the sum of their amounts.
  var together: MeasureFeatures
  /// Whether the parts are of the new plan: a split.
  var isOfNew: Bool
  /// What being parts of one adds to the prior, in thousandths of a bit.
  var prior = 0

  /// The sets of measures of a plan that could be parts of one.
  ///
  /// Parts stand in one project, are counted in units that add up, and have names that differ in one place: at least
  /// half of each is the same. Projects with more than ``MatchParameters/mostRows`` measures have none. O(*n*).
  static func all(of side: PlanSide, isNew: Bool, _ tables: FeatureTables) -> [PartSum] {
    let features = isNew ? tables.new : tables.old
    var result: [PartSum] = []
    var start = 0
    while start < side.items.count {
      var end = start
      while end < side.items.count, side.items[end].project == side.items[start].project { end += 1 }
      if end - start > 1, end - start <= tables.parameters.mostRows {
        result += sets(Array(start..<end), side, features, tables, isNew)
      }
      start = end
    }
    return result
  }

  private static func sets(
    _ rows: [Int], _ side: PlanSide, _ features: [MeasureFeatures], _ tables: FeatureTables, _ isNew: Bool
  ) -> [PartSum] {
    let rows = rows.filter { features[$0].plain.amount != nil && !features[$0].plain.isPart }
    guard rows.count > 1 else { return [] }
    let texts = rows.map { Array(features[$0].text.unicodeScalars.prefix(GramTable.longestText)) }
    var sets = DisjointSets(count: rows.count)
    for one in rows.indices {
      for other in rows.indices.dropFirst(one + 1)
      where features[rows[one]].plain.base == features[rows[other]].plain.base
        && common([texts[one], texts[other]]) != nil
      {
        sets.join(one, other)
      }
    }
    return Dictionary(grouping: rows.indices, by: { sets.root(of: $0) }).sorted { $0.key < $1.key }
      .flatMap { _, members -> [[Int]] in
        // Of three or four, any two could be the parts as well.
        guard (3...4).contains(members.count) else { return [members] }
        return [members]
          + members.indices.flatMap { one in members[(one + 1)...].map { [members[one], $0] } }
      }
      .compactMap { members in
        guard members.count > 1, let text = common(members.map { texts[$0] }) else { return nil }
        return sum(of: members.map { rows[$0] }, text, side, features, tables, isNew)
      }
  }

  /// What texts have in common at their ends, if that is at least half of each of them and none is another.
  private static func common(_ texts: [[Unicode.Scalar]]) -> String? {
    guard let first = texts.first, Set(texts).count == texts.count else { return nil }
    let shortest = texts.map(\.count).min() ?? 0
    let longest = texts.map(\.count).max() ?? 0
    var head = 0
    while head < shortest, texts.allSatisfy({ $0[head] == first[head] }) { head += 1 }
    var tail = 0
    while tail < shortest - head,
      texts.allSatisfy({ $0[$0.count - 1 - tail] == first[first.count - 1 - tail] })
    {
      tail += 1
    }
    guard head + tail >= 2, 2 * (head + tail) >= longest else { return nil }
    return String(String.UnicodeScalarView(first.prefix(head) + first.suffix(tail)))
  }

  private static func sum(
    of parts: [Int], _ text: String, _ side: PlanSide, _ features: [MeasureFeatures], _ tables: FeatureTables,
    _ isNew: Bool
  ) -> PartSum? {
    let amounts = parts.compactMap { side.measure(of: side.items[$0])?.target?.quantity }
    guard let first = parts.first,
      let total = AmountComparison.sum(amounts.map { AmountComparison.Amount($0) })
    else { return nil }
    var together = features[first]
    together.text = text
    together.plain.text = tables.texts.known(text) ?? Self.unknown
    together.plain.key = Self.unknown
    together.plain.outline = Abbreviation.Outline(text)
    together.plain.amount = FeatureTables.logarithm(of: total.value, total.unit)
    together.shares = []
    for part in parts.dropFirst() {
      together.grams = GramTable.common(together.grams, features[part].grams)
      together.company = GramTable.common(together.company, features[part].company)
    }
    together.key = parts.map { features[$0].key }.sorted().joined(separator: "\u{1E}")
    return PartSum(parts: parts, together: tables.weighed(together), isOfNew: isNew)
  }

  /// The number of a text that no measure has.
  private static let unknown: Int32 = -2
}
