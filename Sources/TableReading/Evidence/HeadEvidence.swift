package import Gazetteer

/// What a head says about the role of its column.
package struct HeadEvidence: Sendable {
  /// For each role, by its place in `ColumnRole.allCases`.
  package var byRole: [Bits]
  /// What speaks for the text being the head of a column at all, against its being a cell of one.
  package var headness: Bits
  /// The role that the words of the library give it, where they know it.
  package var known: HeaderMatch?
  /// The name of the place that it is, without a unit behind it, where it is one by its form.
  package var isPlace: Bool

  /// Of a text that is no head.
  static let none = HeadEvidence(
    byRole: ColumnRole.allCases.map { _ in .zero }, headness: Bits(-8), known: nil, isPlace: false)

  package static func place(of role: ColumnRole) -> Int { places[role] ?? 0 }
  private static let places = Dictionary(
    uniqueKeysWithValues: ColumnRole.allCases.enumerated().map { ($1, $0) })

  package subscript(role: ColumnRole) -> Bits { byRole[Self.place(of: role)] }
}

/// Weighs heads by the words that are known to head columns: whole, and by the characters that they share.
///
/// `承担部门` stands in no table, and `…部门` heads bodies in all that do. Every run of one to three characters of
/// the known words is counted by role (naive Bayes with the marks `^` and `$` for both ends); the sum is halved,
/// since the runs of one word are not independent of each other.
package struct HeadModel: Sendable {
  package static let shared = HeadModel(samples: HeaderWords.shared.samples)

  private static let roles = ColumnRole.allCases
  private var counts: [String: [Int]] = [:]
  private var totals: [Int]
  private var all = 0

  init(samples: [(word: String, role: ColumnRole)]) {
    totals = Array(repeating: 0, count: Self.roles.count)
    for (word, role) in samples {
      let place = HeadEvidence.place(of: role)
      totals[place] += 1
      all += 1
      for run in Self.runs(of: word) {
        counts[run, default: Array(repeating: 0, count: Self.roles.count)][place] += 1
      }
    }
  }

  /// The runs of one to three characters of a word, each once.
  private static func runs(of word: String) -> Set<String> {
    let characters = Array("^" + word + "$")
    var runs = Set(characters[1..<max(1, characters.count - 1)].map { String($0) })
    for length in 2...3 where characters.count >= length {
      for start in 0...(characters.count - length) {
        runs.insert(String(characters[start..<start + length]))
      }
    }
    return runs
  }

  /// The evidence of a head without white space.
  ///
  /// O(*n*).
  package func evidence(for head: String) -> HeadEvidence {
    let words = HeaderWords.shared
    let folded = CompactText.fold(head)
    let known = words.role(of: folded)
    let bare = RegionHeader.bare(folded)
    let isPlace = RegionNames.isRegionName(bare)
    var byRole = Self.roles.map { _ in Bits.zero }
    var seen = 0
    var runs = 0
    if folded.count <= 24 {
      (byRole, seen, runs) = weigh(folded)
    }
    if let known { add(known, to: &byRole) }
    if isPlace, known == nil || known?.confidence == .compound {
      for place in byRole.indices { byRole[place] = min(byRole[place], Bits(0)) - Bits(4) }
      byRole[HeadEvidence.place(of: .region)] = Bits(8)
    }
    return HeadEvidence(
      byRole: byRole,
      headness: known != nil ? Bits(8) : isPlace ? Bits(4) : runs > 0 && seen * 2 >= runs ? Bits(3) : Bits(0),
      known: known, isPlace: isPlace)
  }

  /// The evidence of the characters alone, by the places of the roles.
  func weighed(_ head: String) -> [Bits] { weigh(head).0 }

  /// The sums of the runs by role, how many runs of two characters and more are known, and how many there are.
  private func weigh(_ head: String) -> ([Bits], Int, Int) {
    var sums = Self.roles.map { _ in Bits.zero }
    var seen = 0
    var longer = 0
    for run in Self.runs(of: head).sorted() {
      if run.count == 2 { longer += 1 }
      guard let byRole = counts[run] else { continue }
      if run.count == 2 { seen += 1 }
      let total = byRole.reduce(0, +)
      for role in sums.indices where totals[role] > 0 {
        // What is expected of the role by its share alone counts as a third of one more word.
        let found = Bits.log(byRole[role] * 300 + totals[role] * 100 / all + 6, of: total * 300 + 220)
        let bits = found - Bits.log(totals[role], of: all)
        // What a word is, its end says.
        sums[role] = sums[role] + (run.hasSuffix("$") ? Bits(hundredths: bits.hundredths * 3 / 2) : bits)
      }
    }
    let range = Bits(-6)...Bits(6)
    return (sums.map { Bits(hundredths: $0.hundredths / 2).limited(to: range) }, seen, longer)
  }

  /// A known word decides by itself, but for the roles that it has in other tables; what only ends in one is some more
  /// evidence.
  private func add(_ match: HeaderMatch, to byRole: inout [Bits]) {
    let own = HeadEvidence.place(of: match.role)
    guard match.confidence == .exact else {
      byRole[own] = max(byRole[own], .zero) + Bits(match.word.count > 2 ? 4 : 2)
      return
    }
    let isPlain = match.alternatives.isEmpty && match.joined.isEmpty
    for place in byRole.indices { byRole[place] = min(byRole[place], .zero) - Bits(isPlain ? 20 : 5) }
    byRole[own] = Bits(isPlain ? 20 : 9)
    for role in match.alternatives + match.joined { byRole[HeadEvidence.place(of: role)] = Bits(5) }
  }
}

extension RegionHeader {
  /// A head without the unit in the bracket at its end.
  static func bare(_ head: String) -> String {
    guard let (base, inside) = Brackets.trailing(of: head), HeadUnit.isUnit(inside) else { return head }
    return base
  }
}

/// The unit in the bracket of a head.
enum HeadUnit {
  static func isUnit(_ text: String) -> Bool {
    HeaderWords.shared.role(of: "床位（\(text)）")?.unit != nil
  }
}
