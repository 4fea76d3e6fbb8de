import Foundation
import PlanDiff
import PlanJSON
import PlanModel
import SchemaValidation
import YearGenerator

/// Makes pairs of years and matches them, for `matching.py`.
///
/// - `make FOLDER FIRST COUNT MERGED PLAN…`: from each plan, and from the first MERGED of them as one, so many years
///   with the seeds from FIRST on. Each is a folder with `old.json`, `new.json` and the true pairs in `truth.tsv`.
/// - `match FOLDER…`: writes the pairs that are found in each folder to `minsheng.tsv`, and prints the milliseconds that
///   the comparison of the two datasets took.
@main
enum MatchBenchmark {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    switch arguments.first {
    case "make":
      let rest = Array(arguments.dropFirst())
      guard rest.count > 4, let first = UInt64(rest[1]), let count = UInt64(rest[2]),
        let merged = Int(rest[3])
      else { throw Fault.arguments }
      try make(
        in: rest[0], seeds: first..<(first + count), merged: merged, plans: rest.dropFirst(4).map(plan))
    case "match":
      let folders = arguments.dropFirst().map { URL(filePath: $0) }
      // Once for nothing: look-up data is read with the first comparison.
      if let first = folders.first { _ = try match(first) }
      for folder in folders { print(try match(folder)) }
    default: throw Fault.arguments
    }
  }

  private enum Fault: Error {
    case arguments
  }

  private static func plan(_ path: String) throws -> Dataset {
    try DatasetDecoder().decode(JSONText(Array(Data(contentsOf: URL(filePath: path)))))
  }

  private static func make(in folder: String, seeds: Range<UInt64>, merged: Int, plans: [Dataset]) throws {
    let corpus = MergedPlan.of(Array(plans.prefix(merged)))
    let others = plans.dropFirst(merged)
    if let corpus {
      let (plan, pool) = MergedPlan.withholding(from: corpus)
      try write([plan], seeds, "corpus", pool: pool, in: folder)
    }
    let all = others.flatMap(\.projects) + (corpus?.projects ?? [])
    try write(Array(others), seeds, "plan", pool: all, in: folder)
  }

  private static func write(
    _ plans: [Dataset], _ seeds: Range<UInt64>, _ name: String, pool: [Project], in folder: String
  ) throws {
    for (place, plan) in plans.enumerated() {
      for seed in seeds {
        var generator = NextYear(seed: UInt64(place) * 1_000_000 + seed, pool: pool)
        let pair = generator.pair(from: plan)
        let home = URL(filePath: folder).appending(path: "\(name)-\(place)-\(seed)")
        try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
        try json(pair.old).write(to: home.appending(path: "old.json"))
        try json(pair.new).write(to: home.appending(path: "new.json"))
        try table(pair.pairs).write(to: home.appending(path: "truth.tsv"))
      }
    }
  }

  private static func json(_ dataset: Dataset) -> Data {
    var data = Data()
    DatasetEncoder().encode(dataset) { (bytes: [UInt8]) in data.append(contentsOf: bytes) }
    return data
  }

  private static func table(_ pairs: Set<TruePair>) -> Data {
    Data(("old\tnew\n" + pairs.map { "\($0.old)\t\($0.new)\n" }.sorted().joined()).utf8)
  }

  private static func match(_ folder: URL) throws -> Double {
    let old = try plan(folder.appending(path: "old.json").path)
    let new = try plan(folder.appending(path: "new.json").path)
    let start = ContinuousClock.now
    let comparison = try PlanComparer().compare(old: old, new: new)
    let time = ContinuousClock.now - start
    let pairs = comparison.pairs.flatMap { pair in
      pair.old.flatMap { old in pair.new.map { TruePair(old: old, new: $0) } }
    }
    try table(Set(pairs)).write(to: folder.appending(path: "minsheng.tsv"))
    return time / .milliseconds(1)
  }
}
