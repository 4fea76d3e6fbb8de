import Provenance

/// JUnit XML: a test suite a file, a test case a finding, one passing case for a clean file.
///
/// A finding fails its case from the severity on from which it fails the run; a lesser one passes, with its
/// text as output. A file that could not be checked is an error, as JUnit has it.
struct JUnitReport: ReportWriter {
  var bytes: [UInt8] = []
  private let words: ReportWords
  private let style: ReportStyle
  /// How often a name has been used in the file: some systems drop the second case of a name.
  private var names: [String: Int] = [:]

  init(_ words: ReportWords, _ style: ReportStyle) {
    self.words = words
    self.style = style
  }

  mutating func begin(_ report: Report) {
    put("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    let tally = report.files.reduce(into: Tally()) { $0.add($1, style) }
    put("<testsuites\(attribute("name", report.tool.name))\(tally.attributes)>\n")
  }

  mutating func begin(_ file: ReportedFile) {
    names.removeAll(keepingCapacity: true)
    var tally = Tally()
    tally.add(file, style)
    put("  <testsuite\(attribute("name", file.path))\(tally.attributes)>\n")
    if let failure = file.failure {
      open("not-checked", file, line: nil)
      put("      <error\(attribute("message", words.text(failure)))/>\n    </testcase>\n")
    } else if file.isClean {
      put("    <testcase\(attribute("name", "no-findings"))\(attribute("classname", file.path))/>\n")
    }
  }

  mutating func add(_ finding: ReportedFinding, of file: ReportedFile) {
    var name = finding.code.rawValue
    if let pointer = finding.pointer, !pointer.isEmpty { name += " \(pointer)" }
    if let place = finding.place { name += " (\(place.line):\(place.column))" }
    let count = names[name, default: 0] + 1
    names[name] = count
    open(count == 1 ? name : "\(name) #\(count)", file, line: finding.place?.line)
    let line = ConciseReport.line(finding, of: file, words)
    let text = ([line] + FindingDetails.lines(finding, words)).joined(separator: "\n")
    close(
      fails: finding.severity >= style.failsFrom, type: finding.severity.rawValue,
      message: words.text(finding.message), text: text)
  }

  mutating func end(_ file: ReportedFile) {
    if file.leftOut > 0 {
      open("left-out", file, line: nil)
      let message = words.pick("\(file.leftOut) findings left out", "未列出\(file.leftOut)条")
      close(
        fails: file.worstLeftOut >= style.failsFrom, type: file.worstLeftOut.rawValue, message: message,
        text: message)
    }
    let counts = ReportCounts(file)
    if counts.suppressed > 0 {
      put("    <system-out>\(XMLText.escaped(words.unseen(counts)))</system-out>\n")
    }
    put("  </testsuite>\n")
  }

  mutating func end(_ report: Report) { put("</testsuites>\n") }

  private mutating func open(_ name: String, _ file: ReportedFile, line: Int?) {
    put("    <testcase\(attribute("name", name))\(attribute("classname", file.path))")
    put(attribute("file", file.path))
    if let line { put(attribute("line", String(line))) }
    put(">\n")
  }

  private mutating func close(fails: Bool, type: String, message: String, text: String) {
    if fails {
      put("      <failure\(attribute("type", type))\(attribute("message", message))>")
      put("\(XMLText.escaped(text))</failure>\n")
    } else {
      put("      <system-out>\(XMLText.escaped(text))</system-out>\n")
    }
    put("    </testcase>\n")
  }

  private func attribute(_ name: String, _ value: String) -> String {
    " \(name)=\"\(XMLText.escaped(value))\""
  }

  /// The counts that stand before the cases.
  private struct Tally {
    var tests = 0
    var failures = 0
    var errors = 0

    mutating func add(_ file: ReportedFile, _ style: ReportStyle) {
      tests += file.findings.count
      failures += file.findings.count { $0.severity >= style.failsFrom }
      if file.failure != nil {
        tests += 1
        errors += 1
      } else if file.isClean {
        tests += 1
      }
      if file.leftOut > 0 {
        tests += 1
        if file.worstLeftOut >= style.failsFrom { failures += 1 }
      }
    }

    var attributes: String {
      " tests=\"\(tests)\" failures=\"\(failures)\" errors=\"\(errors)\" skipped=\"0\""
    }
  }
}
