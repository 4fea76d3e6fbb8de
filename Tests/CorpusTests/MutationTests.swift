import Minsheng
import TestSupport
import Testing

/// Damaged dumps: whatever the bytes are, there is a sound dataset or a ``ReadFailure``, and no trap.
struct MutationTests {
  /// Mutations in one run; `runs` of them make the whole.
  private static let each = 300
  private static let runs: [UInt64] = Array(1...8)

  /// Small sources only.
  private static let sources: [[UInt8]] = CorpusCase.all.compactMap { try? $0.source() }
    .filter { $0.count < 1_000 }

  @Test(arguments: runs)
  func damagedDumpsAreReadOrRefused(seed: UInt64) {
    #expect(Self.sources.count >= 25)
    var mutator = Mutator(seed: seed)
    let plain = PlanConverter()
    let full = PlanConverter(options: .init(year: 2024, jurisdiction: "杭州市", keepsProvenance: true))
    var read = 0
    var refused: [ReadFailure.Kind: Int] = [:]
    for number in 0..<Self.each {
      let bytes = mutator.mutant(of: Self.sources)
      do {
        let dataset = try (number % 4 == 0 ? full : plain).convert(bytes, name: "mutant")
        let faults = Soundness.faults(of: dataset)
        if !faults.isEmpty {
          Issue.record(
            "seed \(seed), mutation \(number): \(faults)\n\(String(decoding: bytes, as: UTF8.self))")
        }
        if number % 8 == 0 { #expect(dataset.json().last == UInt8(ascii: "\n")) }
        read += 1
      } catch {
        refused[error.kind, default: 0] += 1
      }
    }
    let kinds = refused.map { "\($0.key.rawValue) \($0.value)" }.sorted().joined(separator: ", ")
    print("seed \(seed): \(Self.each) mutations, \(read) read, refused: \(kinds)")
    #expect(read + refused.values.reduce(0, +) == Self.each)
    // Most damage is local: a reader that refuses everything would pass otherwise.
    #expect(read > Self.each / 2)
  }

  /// The two large documents, damaged less often.
  @Test func damagedLargeDumpsAreReadOrRefused() throws {
    let sources = try [
      CorpusCase(name: "hangzhou-2024-allocation").source(),
      CorpusCase(name: "hangzhou-2023-responsibility").source(),
    ]
    var mutator = Mutator(seed: 2_024)
    for number in 0..<100 {
      let bytes = mutator.mutant(of: sources)
      guard let dataset = try? PlanConverter().convert(bytes, name: "mutant") else { continue }
      #expect(Soundness.faults(of: dataset) == [], "mutation \(number)")
    }
  }

  /// The same seed gives the same mutants, so that a failure can be found again.
  @Test func mutantsAreTheSameOnEveryRun() {
    var first = Mutator(seed: 7)
    var second = Mutator(seed: 7)
    for _ in 0..<50 { #expect(first.mutant(of: Self.sources) == second.mutant(of: Self.sources)) }
  }

  /// Bytes without any source behind them.
  @Test func randomBytesAreRefusedOrRead() {
    var random = SplitMix64(seed: 99)
    for length in 0..<600 {
      let bytes = (0..<length % 97).map { _ in UInt8.random(in: 0...255, using: &random) }
      guard let dataset = try? PlanConverter().convert(bytes, name: "noise") else { continue }
      #expect(Soundness.faults(of: dataset) == [])
    }
  }
}
