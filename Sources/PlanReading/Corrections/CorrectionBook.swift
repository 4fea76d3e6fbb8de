import PlanModel
import Provenance

/// The corrections of one plan: those that wait for their project, and those that were applied.
struct CorrectionBook: Sendable {
  /// A correction names a project, a measure, a region or a step that the plan does not have, or expects
  /// another text than the one that was read.
  ///
  /// A correction is written for one reading of one dump. When the dump is extracted again or a newer release
  /// reads it better, ids and texts may change, and the correction could hit a cell that it was never meant
  /// for. It is then not applied: the plan stands as it was read, and the finding says what was expected and
  /// what was found. The same is said of a correction that changes nothing and settles no finding.
  ///
  /// - Example: `"was": "5月底前"` was written down, and the cell now reads `6月底前`.
  /// - Mend: Compare the cell with the printed plan, then take the correction out of the file or bring its
  ///   `project`, `measure` or `was` up to date.
  static let stale = Rule(
    "correction-stale", .warning,
    "A correction does not fit the plan as it was read, and was not applied.",
    "更正与读取结果不符，未予采用。")

  private var open: [String: [Correction]]
  /// The corrections that were applied, project by project.
  private(set) var applied: [AppliedCorrection] = []

  init(_ corrections: [Correction] = []) { open = Dictionary(grouping: corrections, by: \.project) }

  /// The corrections of a project, in the order of their file; they are handed out once.
  mutating func take(_ project: String) -> [Correction] {
    if open.isEmpty { return [] }
    return open.removeValue(forKey: project) ?? []
  }

  mutating func add(_ correction: AppliedCorrection) { applied.append(correction) }

  /// The findings for the corrections whose project did not come up.
  var leftovers: [Finding] {
    open.sorted { $0.key < $1.key }.flatMap(\.value).map { correction in
      Self.stale.finding(
        Message(
          "Expected a project \(correction.project), found none; the correction of its \(correction.field.rawValue) to “\(correction.text)” was not applied.",
          "应有项目\(correction.project)，实际没有；未采用将其\(correction.field.rawValue)改为“\(correction.text)”的更正。"),
        field: correction.field.rawValue)
    }
  }
}

/// Why a correction was not applied: what it expected, and what was found.
struct CorrectionObstacle: Error {
  var message: Message

  init(_ english: String, _ chinese: String) { message = Message(english, chinese) }

  /// The finding that says so.
  func finding(_ correction: Correction, lines: [LineRange]) -> Finding {
    CorrectionBook.stale.finding(
      Message(
        "\(message.english); the correction to “\(correction.text)” was not applied.",
        "\(message.chinese)；未采用改为“\(correction.text)”的更正。"),
      project: correction.project, measure: correction.measure, field: correction.field.rawValue, lines: lines
    )
  }
}
