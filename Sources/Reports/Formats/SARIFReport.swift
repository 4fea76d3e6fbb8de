import Provenance

/// SARIF 2.1.0 (OASIS, 2020): one run, its rules, every file that was looked at, a result a line.
///
/// Consumers take only so many results of a run (25,000 on GitHub): the worst are kept, the others counted
/// in a notification. `primaryLocationLineHash` carries the fingerprint of the finding, because GitHub would
/// otherwise take all findings of a rule on one line for one; equal ones are numbered.
struct SARIFReport: ReportWriter {
  var bytes: [UInt8] {
    get { json.bytes }
    set { json.bytes = newValue }
  }

  private var json = JSONOutput()
  private let words: ReportWords
  private let style: ReportStyle
  private let rules: [SARIFRule]
  private let ruleIndices: [FindingCode: Int]
  private var artifacts: [String] = []
  private var artifactIndices: [String: Int] = [:]
  private var quota: SeverityQuota
  private var cut = 0
  /// How often a rule has reported a fingerprint.
  private var fingerprints: [String: Int] = [:]

  init(_ words: ReportWords, _ style: ReportStyle, _ report: Report) {
    self.words = words
    self.style = style
    quota = SeverityQuota(ReportCounts(report), room: style.results)
    let rules = SARIFRule.all(of: report)
    self.rules = rules
    ruleIndices = Dictionary(
      rules.enumerated().map { ($0.element.code, $0.offset) }, uniquingKeysWith: { first, _ in first })
    for file in report.files {
      let uri = URIText.path(file.path)
      guard artifactIndices[uri] == nil else { continue }
      artifactIndices[uri] = artifacts.count
      artifacts.append(uri)
    }
  }

  mutating func begin(_ report: Report) {
    json.beginObject(broken: true)
    json.member(
      "$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
    json.member("version", "2.1.0")
    json.key("runs")
    json.beginArray()
    json.beginObject(broken: true)
    json.key("tool")
    json.beginObject()
    json.key("driver")
    json.beginObject(broken: true)
    json.member("name", report.tool.name)
    json.member("version", report.tool.version)
    json.key("rules")
    json.beginArray(broken: true)
    for rule in rules { rule.write(words, in: &json) }
    json.endArray()
    json.endObject()
    json.endObject()
    json.member("language", words.pick("en-US", "zh-CN"))
    // Columns are code points; without this a consumer counts UTF-16.
    json.member("columnKind", "unicodeCodePoints")
    json.key("artifacts")
    json.beginArray(broken: true)
    for uri in artifacts {
      json.beginObject()
      json.key("location")
      json.beginObject()
      json.member("uri", uri)
      json.endObject()
      json.endObject()
    }
    json.endArray()
    json.key("results")
    json.beginArray(broken: true)
  }

  mutating func add(_ finding: ReportedFinding, of file: ReportedFile) {
    guard quota.admits(finding.severity) else {
      cut += 1
      return
    }
    json.beginObject()
    json.member("ruleId", finding.code.rawValue)
    if let index = ruleIndices[finding.code] { json.member("ruleIndex", index) }
    json.member("level", SARIFText.level(finding.severity))
    SARIFText.message(words.text(finding.message), in: &json)
    let uri = URIText.path(file.path)
    SARIFText.locations(of: finding, uri: uri, index: artifactIndices[uri], in: &json)
    SARIFText.related(finding.related, words, in: &json)
    fingerprint(of: finding)
    if finding.subject != nil || finding.keyword != nil {
      json.key("properties")
      json.beginObject()
      if let subject = finding.subject { json.member("subject", subject) }
      if let keyword = finding.keyword { json.member("keyword", keyword) }
      json.endObject()
    }
    json.endObject()
  }

  mutating func end(_ report: Report) {
    json.endArray()
    json.key("invocations")
    json.beginArray()
    json.beginObject(broken: true)
    json.key("executionSuccessful")
    json.boolean(report.files.allSatisfy { $0.failure == nil })
    json.key("toolExecutionNotifications")
    json.beginArray(broken: true)
    for file in report.files { notify(file) }
    if cut > 0 {
      notification(
        "results-cut", "warning",
        words.pick(
          "\(cut) more results are not in this log, which holds at most \(max(0, style.results)).",
          "本日志最多容纳\(max(0, style.results))条结果，另有\(cut)条未写入。"), path: nil)
    }
    for _ in 0..<2 {
      json.endArray()
      json.endObject()
    }
    json.endArray()
    json.endObject()
    json.lineEnd()
  }

  private mutating func fingerprint(of finding: ReportedFinding) {
    guard !finding.fingerprint.isEmpty else { return }
    let count = fingerprints[finding.code.rawValue + "\0" + finding.fingerprint, default: 0] + 1
    fingerprints[finding.code.rawValue + "\0" + finding.fingerprint] = count
    json.key("partialFingerprints")
    json.beginObject()
    json.member("primaryLocationLineHash", "\(finding.fingerprint):\(count)")
    json.member("findingIdentity/v1", finding.fingerprint)
    json.endObject()
  }

  /// What is to be said of a file beside its results.
  private mutating func notify(_ file: ReportedFile) {
    if let failure = file.failure {
      notification("file-not-checked", "error", words.text(failure), path: file.path)
    }
    let counts = ReportCounts(file)
    if counts.leftOut > 0 {
      notification(
        "findings-left-out", "warning",
        words.pick("\(counts.leftOut) more findings were left out.", "另有\(counts.leftOut)条未列出。"),
        path: file.path)
    }
    if counts.suppressed > 0 {
      notification(
        "findings-in-baseline", "note",
        words.pick("\(counts.suppressed) findings are known to the baseline.", "基线已知\(counts.suppressed)条。"),
        path: file.path)
    }
  }

  private mutating func notification(_ id: String, _ level: String, _ text: String, path: String?) {
    json.beginObject()
    json.key("descriptor")
    json.beginObject()
    json.member("id", id)
    json.endObject()
    json.member("level", level)
    SARIFText.message(text, in: &json)
    if let path {
      let uri = URIText.path(path)
      json.key("locations")
      json.beginArray()
      json.beginObject()
      json.key("physicalLocation")
      json.beginObject()
      SARIFText.artifact(uri, artifactIndices[uri], in: &json)
      json.endObject()
      json.endObject()
      json.endArray()
    }
    json.endObject()
  }
}
