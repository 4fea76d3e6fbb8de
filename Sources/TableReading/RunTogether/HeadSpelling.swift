import Gazetteer

/// How the heads of columns are spelt: which character follows which in the known ones, and which ends them.
///
/// A word that no table has had is made of parts that some have: `经办部门` is likelier one head than two, since hardly a
/// head ends with 办 and many end with 部门. Characters that were never seen to follow each other count as each does by
/// itself.
struct HeadSpelling: Sendable {
  static let shared = HeadSpelling(words: HeaderWords.shared.samples.map(\.word))

  private struct Pair: Hashable {
    var first: Unicode.Scalar
    var second: Unicode.Scalar
  }

  private static let edge: Unicode.Scalar = " "
  /// How many characters that were never seen there may be, by hundreds of one that was.
  private static let unseen = 20
  private static let characters = 3000

  private var pairs: [Pair: Int] = [:]
  private var firsts: [Unicode.Scalar: Int] = [:]
  /// How many different characters stand behind each.
  private var followers: [Unicode.Scalar: Int] = [:]
  private var singles: [Unicode.Scalar: Int] = [:]
  private var all = 0

  init(words: [String]) {
    for word in words {
      let scalars = [Self.edge] + Array(word.unicodeScalars) + [Self.edge]
      for (first, second) in zip(scalars, scalars.dropFirst()) {
        let pair = Pair(first: first, second: second)
        if pairs[pair] == nil { followers[first, default: 0] += 1 }
        pairs[pair, default: 0] += 1
        firsts[first, default: 0] += 1
        singles[second, default: 0] += 1
        all += 1
      }
    }
  }

  /// What it takes to spell a head; less than nothing.
  ///
  /// O(*n*).
  func bits(of word: String) -> Bits {
    let scalars = [Self.edge] + Array(word.unicodeScalars) + [Self.edge]
    return zip(scalars, scalars.dropFirst()).reduce(.zero) { $0 + bits(of: $1.1, behind: $1.0) }
  }

  private func bits(of second: Unicode.Scalar, behind first: Unicode.Scalar) -> Bits {
    // By itself, in millionths.
    let single =
      ((singles[second] ?? 0) * 100 + Self.unseen) * 10_000 / (all + Self.unseen * Self.characters / 100)
    // The more different characters follow the first, the likelier is one that never did (Witten and Bell 1991).
    let others = max(1, followers[first] ?? 0)
    let count = pairs[Pair(first: first, second: second)] ?? 0
    return Bits.log(
      count * 1_000_000 + others * max(1, single), of: ((firsts[first] ?? 0) + others) * 1_000_000)
  }
}
