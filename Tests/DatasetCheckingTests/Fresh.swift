import Minsheng
import TestSupport
import Testing

@testable import DatasetChecking

/// Datasets that the converter has just written, and what is found once one thing in them is changed.
enum Fresh {
  /// A table of districts.
  static func allocation() throws -> Dataset { try dataset("made-up-2019-allocation-tsv") }
  /// A list of duties with deadlines and schedules.
  static func responsibility() throws -> Dataset { try dataset("made-up-2018-responsibility-tsv") }

  private static func dataset(_ name: String) throws -> Dataset {
    try PlanConverter().convert(CorpusCase(name: name).source(), name: "source.txt")
  }

  /// The findings of one check, a line each.
  static func findings(_ check: any DatasetCheck.Type, _ dataset: Dataset) -> [String] {
    check.findings(in: dataset).map(describe)
  }

  /// Code, subject, field and sentence.
  static func describe(_ finding: Finding) -> String {
    let subject = [finding.measure ?? finding.project, finding.field].compactMap(\.self).joined(
      separator: " ")
    return "\(finding.code.rawValue) \(subject): \(finding.message.english)"
  }
}
