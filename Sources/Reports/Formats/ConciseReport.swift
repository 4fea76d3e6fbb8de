import Provenance

/// One line a finding: `path:line:column: error [code] message`.
///
/// The words `error`, `warning` and `info` stay English in every language, for the patterns of editors.
/// A last line of a file, `path: info: ...`, counts what is not listed.
struct ConciseReport: ReportWriter {
  var bytes: [UInt8] = []
  private let words: ReportWords

  init(_ words: ReportWords) { self.words = words }

  mutating func begin(_ file: ReportedFile) {
    guard let failure = file.failure else { return }
    put("\(VisibleText.line(file.path)): error: \(VisibleText.line(words.text(failure)))\n")
  }

  mutating func add(_ finding: ReportedFinding, of file: ReportedFile) {
    put(Self.line(finding, of: file, words) + "\n")
  }

  mutating func end(_ file: ReportedFile) {
    let unseen = words.unseen(ReportCounts(file))
    if !unseen.isEmpty { put("\(VisibleText.line(file.path)): info: \(unseen)\n") }
  }

  /// The line of a finding, without its line break.
  static func line(_ finding: ReportedFinding, of file: ReportedFile, _ words: ReportWords) -> String {
    var line = VisibleText.line(file.path)
    if let place = finding.place { line += ":\(place.line):\(place.column)" }
    line += ": \(finding.severity.rawValue) [\(VisibleText.line(finding.code.rawValue))] "
    return line + VisibleText.line(words.text(finding.message))
  }
}
