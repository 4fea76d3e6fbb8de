import Provenance

/// A rule as SARIF's `reportingDescriptor`.
struct SARIFRule: Sendable {
  let code: FindingCode
  let severity: Severity
  /// `nil` for a code that the report does not describe.
  let rule: ReportedRule?

  /// The rules of a report, each once, and behind them the codes of findings that no rule describes.
  ///
  /// O(*n*) in rules and findings.
  static func all(of report: Report) -> [SARIFRule] {
    var seen: Set<FindingCode> = []
    var all: [SARIFRule] = []
    for rule in report.rules where seen.insert(rule.code).inserted {
      all.append(SARIFRule(code: rule.code, severity: rule.severity, rule: rule))
    }
    for file in report.files {
      for finding in file.findings where seen.insert(finding.code).inserted {
        all.append(SARIFRule(code: finding.code, severity: finding.severity, rule: nil))
      }
    }
    return all
  }

  func write(_ words: ReportWords, in json: inout JSONOutput) {
    json.beginObject()
    json.member("id", code.rawValue)
    // GitHub asks for all three.
    let summary = rule.map { words.text($0.summary) } ?? code.rawValue
    for key in ["shortDescription", "fullDescription", "help"] {
      json.key(key)
      json.beginObject()
      json.member("text", SARIFText.escaped(summary))
      json.endObject()
    }
    if let link = URIText.link(rule?.helpURI) { json.member("helpUri", link) }
    json.key("defaultConfiguration")
    json.beginObject()
    json.member("level", SARIFText.level(severity))
    json.endObject()
    json.endObject()
  }
}
