package import Provenance

/// The formats of a report.
package enum ReportFormat: String, Sendable, CaseIterable {
  /// For people on a terminal: excerpts, carets, a summary.
  case text
  /// One line a finding, for editors and `grep`.
  case concise
  /// One JSON document, described by `report.schema.json`.
  case json
  /// One JSON object a line: the findings, then a summary.
  case jsonl
  /// SARIF 2.1.0 (OASIS), for code scanning.
  case sarif
  /// Workflow commands of GitHub Actions.
  case github
  /// JUnit XML, for the test pages of CI systems.
  case junit
  /// GitHub-flavoured Markdown, for a comment on a pull request.
  case markdown
}

/// The language of a report's sentences.
package enum ReportLanguage: String, Sendable, CaseIterable {
  case english = "en"
  case chinese = "zh"
}

/// How a report looks, beside its format and its language.
package struct ReportStyle: Sendable, Hashable {
  /// Colours (ANSI escapes); ``ReportFormat/text`` only.
  package var color: Bool
  /// Whether the terminal draws characters of ambiguous width, such as `…` and `①`, two columns wide.
  package var wideAmbiguous: Bool
  /// The findings that fail a test case: those of this severity and above, so that a report fails where
  /// the exit status does; ``ReportFormat/junit`` only.
  package var failsFrom: Severity
  /// How many annotations a step of GitHub Actions displays of each of its three levels.
  package var annotations: Int
  /// How many results a run may hold; ``ReportFormat/sarif`` only.
  package var results: Int
  /// How many findings the tables of ``ReportFormat/markdown`` show.
  package var rows: Int

  package init(
    color: Bool = false, wideAmbiguous: Bool = false, failsFrom: Severity = .error, annotations: Int = 10,
    results: Int = 25_000, rows: Int = 50
  ) {
    self.color = color
    self.wideAmbiguous = wideAmbiguous
    self.failsFrom = failsFrom
    self.annotations = annotations
    self.results = results
    self.rows = rows
  }
}
