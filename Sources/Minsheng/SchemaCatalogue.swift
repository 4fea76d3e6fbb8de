private import Schemas

/// The JSON Schemas that come with the toolkit.
public enum SchemaCatalogue: String, CaseIterable, Sendable {
  /// The schema of what ``PlanConverter`` gives (JSON Schema 2020-12).
  case dataset
  /// The schema of a file of corrections, as ``CorrectionReader`` reads it (JSON Schema 2020-12).
  case corrections
  /// The schema of a report in the formats `json` and `jsonl` (JSON Schema 2020-12).
  case report
  /// The schema of a ``Baseline`` (JSON Schema 2020-12).
  case baseline
  /// The schema of a comparison of two plans (JSON Schema 2020-12).
  case diff
  /// The schema of a comparison of more than two plans (JSON Schema 2020-12); refers to ``diff``.
  case history
  /// The schema of a ``LinksFile`` (JSON Schema 2020-12).
  case links

  /// The schema as JSON text in UTF-8.
  public var text: [UInt8] {
    let number: Int32 =
      switch self {
      case .dataset: 0
      case .corrections: 1
      case .report: 2
      case .baseline: 3
      case .diff: 4
      case .history: 5
      case .links: 6
      }
    return (0..<minsheng_schema_size(number)).map { minsheng_schema_byte(number, $0) }
  }
}
