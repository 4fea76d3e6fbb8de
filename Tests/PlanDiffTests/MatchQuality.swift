import PlanDiff
import YearGenerator

/// How well found pairs agree with the true ones.
struct MatchQuality: CustomStringConvertible {
  var found = 0
  var expected = 0
  var right = 0

  var precision: Double { found == 0 ? 1 : Double(right) / Double(found) }
  var recall: Double { expected == 0 ? 1 : Double(right) / Double(expected) }
  var f1: Double { found + expected == 0 ? 1 : 2 * Double(right) / Double(found + expected) }

  /// Adds the pairs of one comparison.
  mutating func add(_ comparison: PlanComparison, _ pairs: Set<TruePair>) {
    let all = Set(
      comparison.pairs.flatMap { pair in
        pair.old.flatMap { old in pair.new.map { TruePair(old: old, new: $0) } }
      })
    found += all.count
    expected += pairs.count
    right += all.intersection(pairs).count
  }

  var description: String {
    "precision \(Self.thousandths(precision)), recall \(Self.thousandths(recall)), F1 \(Self.thousandths(f1)) (\(right) right of \(found) found, \(expected) true)"
  }

  private static func thousandths(_ share: Double) -> String {
    let digits = String(Int((share * 1_000).rounded()))
    return share >= 0.9995 ? "1.000" : "0." + String(repeating: "0", count: 3 - digits.count) + digits
  }
}
