import DatasetChecking
import ICUText
import PlanJSON
import SchemaValidation
import SourceText

/// The checks that need no dump, run on a dataset that follows its schema.
struct DatasetRecheck {
  private let text: JSONText

  init(_ text: JSONText) { self.text = text }

  /// What the dataset says of itself, and what the checks say of it now.
  ///
  /// - Throws: Why it cannot be read, although it follows its schema.
  func findings() throws(DatasetFault) -> [Finding] {
    let dataset = try DatasetDecoder().decode(text)
    guard dataset.findings.contains(where: { $0.code == SourceRules.traditional.code }),
      let simplified = try? JSONText(
        Array(ScriptShadow.simplified(String(decoding: text.bytes, as: UTF8.self)).utf8))
    else { return DatasetChecks.findings(in: dataset) }
    // The checks know words in simplified characters only; ids are the same in both.
    let fresh = DatasetChecks.findings(in: try DatasetDecoder().decode(simplified))
    return dataset.findings + fresh.dropFirst(dataset.findings.count)
  }
}
