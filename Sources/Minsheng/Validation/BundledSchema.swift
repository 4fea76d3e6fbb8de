import PlanJSON
import SchemaValidation

/// What a file is, and the schema that comes with the toolkit for it.
enum BundledSchema: Equatable {
  case dataset
  case corrections
  case baseline
  case report
  case diff
  case history
  case links
  case unknownVersion(String?)
  case unknown

  static func kind(of text: JSONText) -> BundledSchema {
    switch FileKind(of: text) {
    case .dataset: .dataset
    case .corrections: .corrections
    case .datasetOfVersion(let version):
      if let kind = comparison(text) {
        kind
      } else if text.member("baseline", of: JSONText.root) != nil {
        .baseline
      } else if text.member("tool", of: JSONText.root) != nil {
        .report
      } else if text.member("same", of: JSONText.root) != nil {
        .links
      } else {
        version == Dataset.schemaVersion ? .unknown : .unknownVersion(version)
      }
    case .other: .unknown
    }
  }

  /// What a comparison says of itself in `kind`.
  private static func comparison(_ text: JSONText) -> BundledSchema? {
    guard let kind = text.member("kind", of: JSONText.root) else { return nil }
    return switch text.text(of: kind) {
    case "diff": .diff
    case "history": .history
    default: nil
    }
  }

  /// The schema, compiled once.
  var schema: JSONSchema? {
    switch self {
    case .dataset: Self.datasetSchema
    case .corrections: Self.correctionsSchema
    case .baseline: Self.baselineSchema
    case .report: Self.reportSchema
    case .links: Self.linksSchema
    case .diff: Self.diffSchema
    case .history: Self.historySchema
    case .unknownVersion, .unknown: nil
    }
  }

  private static let datasetSchema = compiled(.dataset)
  private static let correctionsSchema = compiled(.corrections)
  private static let baselineSchema = compiled(.baseline)
  private static let reportSchema = compiled(.report)
  private static let linksSchema = compiled(.links)
  private static let diffSchema = compiled(.diff)
  private static let historySchema = compiled(.history)

  /// The name of the schema; empty where there is none.
  var name: String {
    switch self {
    case .dataset: SchemaCatalogue.dataset.rawValue
    case .corrections: SchemaCatalogue.corrections.rawValue
    case .baseline: SchemaCatalogue.baseline.rawValue
    case .report: SchemaCatalogue.report.rawValue
    case .links: SchemaCatalogue.links.rawValue
    case .diff: SchemaCatalogue.diff.rawValue
    case .history: SchemaCatalogue.history.rawValue
    case .unknownVersion, .unknown: ""
    }
  }
  /// The schemas of the toolkit compile; a test asks them all.
  static func compiled(_ schema: SchemaCatalogue) -> JSONSchema? {
    guard let text = try? JSONText(schema.text) else { return nil }
    var library = SchemaLibrary()
    if schema == .history {
      // The one schema that refers to another.
      guard let diff = try? JSONText(SchemaCatalogue.diff.text) else { return nil }
      library.add(diff, at: "\(SchemaCatalogue.diff.rawValue).schema.json")
    }
    return try? JSONSchema(text, uri: "\(schema.rawValue).schema.json", library: library)
  }

  /// What is said of a file that has no schema here.
  var fault: Finding {
    switch self {
    case .unknownVersion(let version?):
      ValidationRules.unknownVersion.finding(
        Message(
          "Expected a dataset of version \(Dataset.schemaVersion), found “\(version)”. "
            + "Convert the dump again, or use the release that wrote it.",
          "数据集版本应为\(Dataset.schemaVersion)，实为“\(version)”。请重新转换，或使用生成它的版本。"))
    case .unknownVersion(nil):
      ValidationRules.unknownVersion.finding(
        Message(
          "The dataset does not say its version: “schemaVersion” is missing.", "数据集未注明版本：缺少“schemaVersion”。"))
    default:
      ValidationRules.unknownDocument.finding(
        Message(
          "This is no dataset. Name the file that minsheng convert wrote, or give the schema of this one with --schema.",
          "该文件不是数据集。请指定 minsheng convert 生成的文件，或用 --schema 给出其模式。"))
    }
  }

  /// Where that is said.
  func node(in text: JSONText) -> JSONText.Node {
    if case .unknownVersion(_?) = self { return text.member("schemaVersion", of: JSONText.root) ?? 0 }
    return JSONText.root
  }
}
