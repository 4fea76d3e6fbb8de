import Provenance

/// What there is to say of a finding beside its message, each a line of plain text.
enum FindingDetails {
  /// The value and what it belongs to: `at /projects/0/target (2024-1)`; `nil` where neither is known.
  static func value(_ finding: ReportedFinding, _ words: ReportWords) -> String? {
    let pointer = finding.pointer.map { $0.isEmpty ? words.pick("the whole document", "整个文档") : $0 }
    switch (pointer, finding.subject) {
    case (let pointer?, let subject?):
      return words.pick("at \(pointer) (\(subject))", "位置 \(pointer)（\(subject)）")
    case (let pointer?, nil): return words.pick("at ", "位置 ") + pointer
    case (nil, let subject?): return words.pick("in ", "所属 ") + subject
    case (nil, nil): return nil
    }
  }

  /// The place in the schema: `schema /properties/year/type`.
  static func keyword(_ finding: ReportedFinding, _ words: ReportWords) -> String? {
    finding.keyword.map { words.pick("schema ", "模式 ") + $0 }
  }

  /// A related place: `source.txt:45: the row it was read from`.
  static func related(_ related: RelatedPlace, _ words: ReportWords) -> String {
    let message = words.text(related.message)
    return "\(related.path):\(words.lines(related.lines))" + (message.isEmpty ? "" : words.colon + message)
  }

  /// All of them, each fit for one line.
  static func lines(_ finding: ReportedFinding, _ words: ReportWords) -> [String] {
    let about = [value(finding, words), keyword(finding, words)].compactMap(\.self)
    return (about + finding.related.map { "-> " + related($0, words) }).map(VisibleText.line)
  }
}
