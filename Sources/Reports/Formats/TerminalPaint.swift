package import Provenance

/// The colours of a terminal, as ANSI escapes (ECMA-48, SGR); all from the 16 that every theme sets.
package enum TerminalPaint: String, Sendable, CaseIterable {
  case bold = "1"
  case dim = "2"
  /// Line numbers and arrows.
  case gutter = "34"
  case error = "1;31"
  case warning = "1;33"
  case info = "1;36"

  /// The colour of a severity.
  package static func of(_ severity: Severity) -> TerminalPaint {
    switch severity {
    case .error: .error
    case .warning: .warning
    case .info: .info
    }
  }

  /// What turns the colour on.
  package var start: String { "\u{1B}[\(rawValue)m" }

  /// What turns every colour off.
  package static let end = "\u{1B}[0m"
}
