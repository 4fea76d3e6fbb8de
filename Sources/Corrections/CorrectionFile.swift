package import PlanModel
package import Provenance
import SchemaValidation

/// A file of corrections: JSON of `Schemas/corrections.schema.json`.
///
/// It is read strictly, since a member that is misspelt would be a correction that is silently not made.
package struct CorrectionFile: Sendable {
  /// The version of the files that are read.
  package static let schemaVersion = "1.0"

  /// In the order of the file.
  package private(set) var corrections: [Correction] = []

  /// Arrays and objects in each other; a file of the schema has four.
  static let deepest = 32

  /// Reads a file.
  ///
  /// O(*n*) in its size.
  /// - Parameters:
  ///   - bytes: JSON text in UTF-8.
  ///   - isRule: Whether a code is that of a rule.
  /// - Throws: ``CorrectionFileFault`` for the first fault.
  package init(_ bytes: [UInt8], isRule: (FindingCode) -> Bool) throws(CorrectionFileFault) {
    let text: JSONText
    do {
      text = try JSONText(bytes, limits: JSONLimits(depth: Self.deepest))
    } catch {
      throw CorrectionFileFault(error)
    }
    let reader = CorrectionReading(text)
    if let name = text.repeatedNames.first { throw reader.repeated(name) }
    let file = try reader.members(
      of: JSONText.root, required: ["schemaVersion", "corrections"], optional: ["$schema", "description"])
    if let version = file["schemaVersion"], try reader.text(version) != Self.schemaVersion {
      throw reader.expected("the version “\(Self.schemaVersion)”", "版本“\(Self.schemaVersion)”", version)
    }
    guard let list = file["corrections"] else { return }
    var seen: [Place: Int] = [:]
    // A correction of a whole schedule and one of its step contradict each other as well.
    var withSteps: [Place: Int] = [:]
    for (index, value) in try reader.items(of: list).enumerated() {
      let correction = try reader.correction(value, isRule)
      let place = Place(correction)
      let whole = Place(correction, withoutStep: true)
      if let first = seen[place] ?? (place == whole ? withSteps : seen)[whole] {
        throw reader.fault(
          value, "Expected one correction of a field, found a second one for that of /corrections/\(first).",
          "同一字段只应有一条更正，与 /corrections/\(first) 重复。")
      }
      seen[place] = index
      if place != whole { withSteps[whole] = index }
      corrections.append(correction)
    }
  }

  /// What a correction corrects.
  private struct Place: Hashable {
    var project: String
    var measure: String?
    var field: Correction.Field
    var region: String?
    var step: Int?

    init(_ correction: Correction, withoutStep: Bool = false) {
      project = correction.project
      measure = correction.measure
      field = correction.field
      region = correction.region
      step = withoutStep ? nil : correction.step
    }
  }
}
