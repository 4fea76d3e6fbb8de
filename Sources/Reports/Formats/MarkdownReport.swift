import Provenance

/// GitHub-flavoured Markdown for one comment on a pull request.
///
/// It begins with a hidden line by which a script finds its comment again. The worst findings are shown, at
/// most so many and so long that the comment stays within GitHub's 65,536 characters; the others are counted.
struct MarkdownReport: ReportWriter {
  var bytes: [UInt8] = []
  private let words: ReportWords
  private let style: ReportStyle

  /// A comment takes 65,536 characters; what is counted and said at the end needs a few of them.
  private static let room = 60_000
  /// A message is cut behind this many code points.
  private static let messageLength = 600
  /// More related places of a finding than these are only counted.
  private static let mostPlaces = 3

  init(_ words: ReportWords, _ style: ReportStyle) {
    self.words = words
    self.style = style
  }

  mutating func end(_ report: Report) {
    let counts = ReportCounts(report)
    let tables = Tables(report, self)
    let name = report.tool.name.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    put("<!-- \(name)-report -->\n")
    put("### \(Self.mark(counts)) \(MarkdownText.escaped(report.tool.name))\(words.colon)")
    put("\(words.total(counts))\n")
    if !tables.failures.isEmpty { put("\n" + tables.failures.joined()) }
    for (file, rows) in zip(report.files, tables.rows) where !rows.isEmpty {
      put("\n<details><summary><code>\(Self.shortened(file.path, MarkdownText.html))</code>")
      put("\(words.colon)\(words.summary(of: file))</summary>\n\n")
      put(words.pick("| | Place | Finding | Rule |\n", "| | 位置 | 问题 | 规则 |\n") + "|---|---|---|---|\n")
      put(rows.joined())
      let rest = file.findings.count - rows.count
      if rest > 0 { put("\n" + words.pick("and \(rest) more in this file", "本文件另有\(rest)条") + "\n") }
      put("\n</details>\n")
    }
    if tables.hidden > 0 {
      put(
        "\n"
          + words.pick(
            "and \(tables.hidden) more that are not in the tables", "表中未列出的另有\(tables.hidden)条") + "\n")
    }
  }

  private static func mark(_ counts: ReportCounts) -> String {
    if counts.errors > 0 || counts.filesFailed > 0 { return "❌" }
    return counts.warnings > 0 || counts.leftOut > 0 ? "⚠️" : "✅"
  }

  /// The rows that are shown, by file, chosen by severity.
  private struct Tables {
    var failures: [String] = []
    var rows: [[String]]
    var hidden = 0

    init(_ report: Report, _ format: MarkdownReport) {
      rows = Array(repeating: [], count: report.files.count)
      var left = format.style.rows
      var room = MarkdownReport.room
      /// Whether one more line may be shown; headings of files count as well.
      func admits(_ length: Int) -> Bool {
        guard left > 0, length <= room else {
          left = 0
          hidden += 1
          return false
        }
        left -= 1
        room -= length
        return true
      }
      let links = Dictionary(
        report.rules.map { ($0.code, URIText.link($0.helpURI)) }, uniquingKeysWith: { first, _ in first })
      for file in report.files {
        guard let failure = file.failure else { continue }
        let line = format.failure(file, failure)
        if admits(line.utf8.count) { failures.append(line) }
      }
      for severity in Severity.allCases.reversed() {
        for (index, file) in report.files.enumerated() {
          for finding in file.findings where finding.severity == severity {
            guard left > 0 else {
              hidden += 1
              continue
            }
            let row = format.row(finding, link: links[finding.code] ?? nil)
            let heading = rows[index].isEmpty ? 300 + file.path.utf8.count : 0
            if admits(row.utf8.count + heading) { rows[index].append(row) }
          }
        }
      }
    }
  }

  private func failure(_ file: ReportedFile, _ message: Message) -> String {
    let text = Self.shortened(words.text(message), MarkdownText.escaped)
    return "- <code>\(Self.shortened(file.path, MarkdownText.escaped))</code>\(words.colon)\(text)\n"
  }

  private func row(_ finding: ReportedFinding, link: String?) -> String {
    let label = words.label(finding.severity)
    let place = finding.place.map { "\($0.line):\($0.column)" } ?? ""
    var text = Self.shortened(words.text(finding.message), MarkdownText.escaped)
    if let pointer = finding.pointer, !pointer.isEmpty {
      text += "<br><code>\(Self.shortened(pointer, MarkdownText.escaped))</code>"
      if let subject = finding.subject {
        let name = Self.shortened(subject, MarkdownText.escaped)
        text += words.pick(" (\(name))", "（\(name)）")
      }
    } else if let subject = finding.subject {
      text += "<br>" + Self.shortened(subject, MarkdownText.escaped)
    }
    for related in finding.related.prefix(Self.mostPlaces) {
      text += "<br>→ " + Self.shortened(FindingDetails.related(related, words), MarkdownText.escaped)
    }
    let morePlaces = finding.related.count - Self.mostPlaces
    if morePlaces > 0 { text += "<br>→ " + words.pick("and \(morePlaces) more", "另有\(morePlaces)处") }
    let code = "<code>\(MarkdownText.escaped(finding.code.rawValue))</code>"
    let rule = link.map { "[\(code)](\($0.replacing("|", with: "%7C")))" } ?? code
    return "| \(Self.mark(finding.severity)) \(label) | \(place) | \(text) | \(rule) |\n"
  }

  private static func mark(_ severity: Severity) -> String {
    switch severity {
    case .error: "❌"
    case .warning: "⚠️"
    case .info: "ℹ️"
    }
  }

  private static func shortened(_ text: String, _ escape: (String) -> String) -> String {
    escape(MarkdownText.cut(text, to: messageLength))
  }
}
