package import Provenance

/// What a tool found in some files: the whole input of every format.
///
/// The report knows nothing of what the files hold. Files and findings are written in the order in which
/// they stand here, unless a format says otherwise.
package struct Report: Sendable, Hashable {
  /// The program that made the findings.
  package var tool: ReportingTool
  /// The rules that the findings name; a finding may name one that is not listed.
  package var rules: [ReportedRule]
  /// Every file that was looked at, clean ones too.
  package var files: [ReportedFile]

  package init(tool: ReportingTool, rules: [ReportedRule] = [], files: [ReportedFile] = []) {
    self.tool = tool
    self.rules = rules
    self.files = files
  }
}

/// The program that made a report.
package struct ReportingTool: Sendable, Hashable {
  /// Its name in one lower-case word: `minsheng`.
  package var name: String
  /// Its version, such as `1.2.0`.
  package var version: String

  package init(name: String = "minsheng", version: String) {
    self.name = name
    self.version = version
  }
}

/// A rule as a report presents it.
package struct ReportedRule: Sendable, Hashable {
  package var code: FindingCode
  /// The severity of its findings unless a finding says otherwise.
  package var severity: Severity
  /// What it reports, in one sentence.
  package var summary: Message
  /// Where its page is; `http` and `https` become links.
  package var helpURI: String?

  package init(_ code: FindingCode, _ severity: Severity, _ summary: Message, helpURI: String? = nil) {
    self.code = code
    self.severity = severity
    self.summary = summary
    self.helpURI = helpURI
  }
}
