import Foundation
import Minsheng
import TableReading
import TestSupport
import Testing

/// What each kind of evidence is worth to the reader of flow text: how many projects it still reads alike without.
///
/// With all evidence every project of these dumps is right (`CorpusTests` compares the corpus byte for byte), so a
/// project that is read otherwise is read wrongly; it is silent where no warning and no error names it.
struct AblationTests {
  private struct Loss {
    var projects = 0
    var wrong = 0
    var silent = 0

    var share: String {
      let tenths = projects == 0 ? 0 : 1000 * (projects - wrong) / projects
      return "\(tenths / 10).\(tenths % 10) %"
    }
  }

  private static let kinds: [(name: String, withheld: WithheldEvidence)] = [
    ("wraps", .wraps), ("sums", .sums), ("types", .types), ("all three", [.wraps, .sums, .types]),
  ]

  private func projects(_ bytes: [UInt8], without withheld: WithheldEvidence) throws -> Dataset {
    var options = PlanConverter.Options()
    options.withheld = withheld
    return try PlanConverter(options: options).convert(bytes, name: "source.txt")
  }

  private func loss(of dumps: [[UInt8]], without withheld: WithheldEvidence) throws -> Loss {
    var loss = Loss()
    for bytes in dumps {
      let whole = try projects(bytes, without: [])
      let part = try projects(bytes, without: withheld)
      let found = Dictionary(part.projects.map { ($0.id, $0) }) { first, _ in first }
      let isWarned = part.findings.contains { $0.project == nil && $0.severity == .error }
      let warned = Set(part.findings.lazy.filter { $0.severity > .info }.compactMap(\.project))
      for project in whole.projects {
        loss.projects += 1
        guard let other = found[project.id] else {
          loss.wrong += 1
          loss.silent += isWarned ? 0 : 1
          continue
        }
        if other.withoutLines == project.withoutLines { continue }
        loss.wrong += 1
        if !warned.contains(project.id), !isWarned { loss.silent += 1 }
      }
    }
    return loss
  }

  private func flowDumps() throws -> [[UInt8]] {
    try CorpusCase.all.map { try $0.source() }.filter { bytes in
      try projects(bytes, without: []).source.layout == "flow"
    }
  }

  @Test func everyEvidenceIsWorthSomething() throws {
    let dumps = try flowDumps()
    #expect(dumps.count >= 8)
    for (name, withheld) in Self.kinds {
      let loss = try loss(of: dumps, without: withheld)
      print("corpus without \(name): \(loss.share) of \(loss.projects) projects right, \(loss.silent) silent")
      #expect(loss.wrong > 0, "\(name)")
    }
  }

  @Test func withAllEvidenceNothingChanges() throws {
    #expect(try loss(of: flowDumps(), without: []).wrong == 0)
  }

  @Test(.enabled(if: Repository.shared != nil, "needs ../shared"))
  func evidenceIsWorthMostWherePagesAreManifold() throws {
    let plans = try #require(Repository.shared).appending(path: "plans")
    let dumps = try Repository.folders(in: plans).map { plan in
      try Repository.bytes(plans.appending(path: plan).appending(path: "dumps/poppler-raw.txt"))
    }
    for (name, withheld) in Self.kinds {
      let loss = try loss(of: dumps, without: withheld)
      print("plans without \(name): \(loss.share) of \(loss.projects) projects right, \(loss.silent) silent")
      #expect(loss.wrong > 0 || name == "sums", "\(name)")
    }
  }
}
