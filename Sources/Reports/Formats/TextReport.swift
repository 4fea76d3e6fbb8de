private import ICUText
import Provenance

/// For people on a terminal.
///
///     plan.json:12:34: error: The target must be a number, found "12条". [schema-type]
///       12 |   "target": {"value": "12条"},
///          |                       ^^^^^^
///          at /projects/0/target/value (2024-1)
///          -> source.txt:45: the row it was read from
///
///     1 error in 1 file
struct TextReport: ReportWriter {
  var bytes: [UInt8] = []
  private let words: ReportWords
  private let style: ReportStyle
  private let width: EastAsianWidth
  /// Whether each file gets a summary of its own.
  private var severalFiles = false

  init(_ words: ReportWords, _ style: ReportStyle) {
    self.words = words
    self.style = style
    width = EastAsianWidth(ambiguous: style.wideAmbiguous ? .wide : .narrow)
  }

  mutating func begin(_ report: Report) { severalFiles = report.files.count > 1 }

  mutating func begin(_ file: ReportedFile) {
    guard let failure = file.failure else { return }
    head(VisibleText.line(file.path), .error, words.text(failure), code: nil)
    put("\n")
  }

  mutating func add(_ finding: ReportedFinding, of file: ReportedFile) {
    var place = VisibleText.line(file.path)
    if let start = finding.place { place += ":\(start.line):\(start.column)" }
    head(place, finding.severity, words.text(finding.message), code: finding.code.rawValue)
    let number = finding.place.map { String($0.line) } ?? ""
    if let excerpt = finding.excerpt { put(excerpt, number: number, finding.severity) }
    details(of: finding, indent: String(repeating: " ", count: number.utf8.count + 3))
    put("\n")
  }

  mutating func end(_ file: ReportedFile) {
    guard severalFiles else { return }
    let summary = words.summary(of: file)
    // A clean file keeps silent; the total counts what the baseline knows of it.
    guard !summary.isEmpty, !file.isClean else { return }
    put("\(painted(.bold, VisibleText.line(file.path)))\(words.colon)\(summary)\n\n")
  }

  mutating func end(_ report: Report) { put(painted(.bold, words.total(ReportCounts(report))) + "\n") }

  private mutating func head(_ place: String, _ severity: Severity, _ message: String, code: String?) {
    put(painted(.bold, place + ":") + " ")
    put(painted(.of(severity), words.label(severity)) + words.colon)
    put(VisibleText.line(message))
    if let code { put(" " + painted(.dim, "[\(VisibleText.line(code))]")) }
    put("\n")
  }

  private mutating func put(_ excerpt: Excerpt, number: String, _ severity: Severity) {
    let scalars = Array(excerpt.text.unicodeScalars)
    let start = min(max(0, excerpt.caret.lowerBound), scalars.count)
    let end = min(max(start, excerpt.caret.upperBound), scalars.count)
    let (head, marked, tail) = (shown(scalars[..<start]), shown(scalars[start..<end]), shown(scalars[end...]))
    let blank = String(repeating: " ", count: number.utf8.count)
    put("  \(painted(.gutter, number + " |"))")
    put(padded(head + marked + tail))
    put("\n  \(painted(.gutter, blank + " |")) ")
    put(String(repeating: " ", count: width.displayWidth(of: head)))
    let caret = String(repeating: "^", count: max(1, width.displayWidth(of: marked)))
    put(painted(.of(severity), caret) + "\n")
  }

  /// A space and a text; nothing for an empty line, so that no line ends with a space.
  private func padded(_ text: String) -> String { text.isEmpty ? "" : " " + text }

  private func shown(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    scalars.reduce(into: "") { $0 += VisibleText.shown($1) }
  }

  private mutating func details(of finding: ReportedFinding, indent: String) {
    for detail in [FindingDetails.value(finding, words), FindingDetails.keyword(finding, words)] {
      if let detail { put(indent + VisibleText.line(detail) + "\n") }
    }
    for related in finding.related {
      let text = VisibleText.line(FindingDetails.related(related, words))
      put("\(indent)\(painted(.gutter, "->")) \(text)\n")
    }
  }

  private func painted(_ paint: TerminalPaint, _ text: String) -> String {
    style.color ? paint.start + text + TerminalPaint.end : text
  }
}
