import Foundation

/// Files that lie beside the project and that tests read where they are there.
enum SharedFiles {
  /// The folder: the value of `MINSHENG_SHARED`, else `shared` beside the package.
  static let folder: String =
    ProcessInfo.processInfo.environment["MINSHENG_SHARED"]
    ?? URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../../shared")
    .standardizedFileURL.path

  /// Whether `path` below the folder exists.
  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: folder + "/" + path) }

  /// The lines of a file.
  static func lines(_ path: String) throws -> [String] {
    try String(contentsOfFile: folder + "/" + path, encoding: .utf8).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline
    ).map(String.init)
  }

  /// The folders below `plans` whose name ends in `kind`, sorted.
  static func plans(_ kind: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/plans")) ?? []
    return names.filter { $0.hasSuffix(kind) }.sorted()
  }

  /// The rows of a plan's truth.
  static func truth(_ plan: String) throws -> [TruthRow] {
    let data = try Data(contentsOf: URL(fileURLWithPath: folder + "/plans/\(plan)/truth.json"))
    return try JSONDecoder().decode(Truth.self, from: data).rows
  }

  private struct Truth: Decodable {
    var rows: [TruthRow]
  }

  /// The people and organisations of one row.
  struct TruthRow: Decodable {
    var name: String
    var leader: [String]
    var lead: [String]
    var leadHeads: [String]
    var cooperating: [String]

    enum CodingKeys: String, CodingKey {
      case name
      case leader
      case lead
      case leadHeads = "lead_heads"
      case cooperating
    }
  }

  /// The cells of a delimited dump, one dictionary a row, keyed by the headers without white space.
  static func cells(_ plan: String, dump: String, separator: String) throws -> [[String: String]] {
    var headers: [String] = []
    var result: [[String: String]] = []
    for line in try lines("plans/\(plan)/dumps/\(dump)") {
      let fields = line.components(separatedBy: separator).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      if fields.first == "序号" {
        headers = fields.map { $0.filter { !$0.isWhitespace } }
      } else if !headers.isEmpty, fields.count >= 3 {
        result.append(Dictionary(zip(headers, fields)) { first, _ in first })
      }
    }
    return result
  }
}
