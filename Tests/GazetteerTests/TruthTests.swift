import Gazetteer
import Testing

/// The names and organisations of the generated plans, read from the cells of their delimited dumps.
@Suite(.enabled(if: SharedFiles.exists("plans"), "the generated plans are not here"))
struct TruthTests {
  static let dumps = [("pipe.txt", " | "), ("tsv.txt", "\t"), ("tsv-pages.txt", "\t")]

  @Test(arguments: SharedFiles.plans("-responsibility"), dumps)
  func organisationsAreAsInTheTruth(plan: String, dump: (name: String, separator: String)) throws {
    let rows = try Self.pairs(plan, dump)
    for (cells, truth) in rows {
      if let text = cells["牵头单位"], !text.isEmpty { #expect(OrganisationList.split(text) == truth.lead) }
      if let text = cells["配合单位"] { #expect(OrganisationList.split(text) == truth.cooperating) }
      for name in truth.lead + truth.cooperating {
        #expect(OrganisationList.looksLikeOrganisation(name), "\(name)")
      }
    }
  }

  @Test(arguments: dumps)
  func peopleAreAsInTheTruth(dump: (name: String, separator: String)) throws {
    var right = 0
    var flagged: [String] = []
    for plan in SharedFiles.plans("-responsibility") {
      for (cells, truth) in try Self.pairs(plan, dump) {
        for (text, names) in [(cells["分管市领导"], truth.leader), (cells["牵头单位分管领导"], truth.leadHeads)] {
          guard let text, !text.isEmpty else { continue }
          let split = PersonNames.split(text)
          if split.certain { #expect(split.names == names, "\(text)") }
          #expect(split.names == names, "\(text)")
          right += 1
          if !split.certain { flagged.append(text) }
        }
      }
    }
    #expect(right > 80)
    #expect(flagged.count * 20 < right, "\(flagged) of \(right)")
  }

  /// Rows of a dump beside the rows of the truth; a name stands in full in both.
  static func pairs(
    _ plan: String, _ dump: (name: String, separator: String)
  ) throws -> [([String: String], SharedFiles.TruthRow)] {
    let cells = try SharedFiles.cells(plan, dump: dump.name, separator: dump.separator)
    let truth = try SharedFiles.truth(plan)
    func bare(_ text: String) -> String { String(text.filter { !$0.isWhitespace }) }
    try #require(cells.map { bare($0["项目名称"] ?? "") } == truth.map { bare($0.name) })
    return Array(zip(cells, truth))
  }
}
