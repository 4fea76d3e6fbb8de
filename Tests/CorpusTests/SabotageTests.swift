import Minsheng
import TestSupport
import Testing

/// Breaks plans that are right, one thing at a time, and counts what some finding catches.
///
/// What nothing in a table betrays cannot be caught: two shares of a row that change places add up as before.
struct SabotageTests {
  private struct Count {
    var tried = 0
    /// A new warning or error.
    var caught = 0
    /// At least a new note.
    var noted = 0
  }

  /// What tells findings apart, lines aside: those of all rows below a lost one move.
  private func keys(_ dataset: Dataset, above severity: Severity?) -> [String: Int] {
    var keys: [String: Int] = [:]
    for finding in dataset.findings where severity.map({ finding.severity > $0 }) ?? true {
      keys["\(finding.code.rawValue) \(finding.message.english)", default: 0] += 1
    }
    return keys
  }

  private func isNew(_ broken: [String: Int], _ whole: [String: Int]) -> Bool {
    broken.contains { $0.value > whole[$0.key] ?? 0 }
  }

  private func counts(tries: Int) throws -> [Saboteur.Kind: Count] {
    var counts: [Saboteur.Kind: Count] = [:]
    for (index, corpusCase) in CorpusCase.all.enumerated() {
      let bytes = try corpusCase.source()
      guard bytes.contains(9), String(validating: bytes, as: UTF8.self) != nil else { continue }
      let whole = try PlanConverter().convert(bytes, name: "source.txt")
      var saboteur = Saboteur(bytes, dataset: whole, seed: UInt64(index))
      let measures = saboteur.measures
      for kind in Saboteur.Kind.allCases {
        for measure in kind == .wrongYear ? Array(measures.prefix(1)) : measures {
          for _ in 0..<tries {
            guard let broken = saboteur.sabotage(kind, measure) else { continue }
            guard let dataset = try? PlanConverter().convert(broken, name: "source.txt") else {
              counts[kind, default: Count()].tried += 1
              counts[kind, default: Count()].caught += 1
              counts[kind, default: Count()].noted += 1
              continue
            }
            counts[kind, default: Count()].tried += 1
            let isCaught = isNew(keys(dataset, above: .info), keys(whole, above: .info))
            let isNoted = isNew(keys(dataset, above: nil), keys(whole, above: nil))
            counts[kind, default: Count()].caught += isCaught ? 1 : 0
            counts[kind, default: Count()].noted += isNoted ? 1 : 0
          }
        }
      }
    }
    return counts
  }

  @Test func whatIsBrokenIsFound() throws {
    let counts = try counts(tries: 1)
    var total = Count()
    for kind in Saboteur.Kind.allCases {
      let count = counts[kind] ?? Count()
      total.tried += count.tried
      total.caught += count.caught
      total.noted += count.noted
      print("\(kind.rawValue): \(count.caught) of \(count.tried) caught, \(count.noted) noted")
    }
    print("all: \(total.caught) of \(total.tried) caught, \(total.noted) noted")
    #expect(total.tried >= 500)
    for kind in [Saboteur.Kind.digitOfShare, .digitOfTarget, .shiftedRow, .doubledCell, .lostCell] {
      let count = counts[kind] ?? Count()
      #expect(count.tried > 0)
      #expect(count.caught * 100 >= count.tried * 95, "\(kind.rawValue)")
    }
  }
}
