import ArgumentParser
import Minsheng

/// How much findings weigh, and from which weight on they fail a command.
struct PolicyOptions: ParsableArguments {
  @Option(
    help: "Exit with 1 when a finding is at least this severe: info, warning, error (the default), never.")
  var failOn: Threshold?

  @Flag(help: "The same as --fail-on warning.")
  var strict = false

  @Option(
    help: ArgumentHelp(
      "What the findings of a rule weigh: error, warning, info, or off to leave them out. May be repeated.",
      valueName: "code=level"))
  var severity: [String] = []

  @Option(
    help: "A YAML file with severity, fail-on and lang; minsheng.yml of the working directory when left out.",
    completion: .file(extensions: ["yml", "yaml"]))
  var config: String?

  enum Threshold: String, ExpressibleByArgument, CaseIterable {
    case info
    case warning
    case error
    case never

    /// `nil` for never.
    var severity: Severity? { Severity(rawValue: rawValue) }
  }

  /// Looks at the arguments, and at no file.
  ///
  /// - Throws: What is wrong with the first that is wrong.
  func check() throws(UsageFault) { _ = try SeverityOption.levels(severity) }

  /// What the configuration file says, and over it what the arguments say.
  ///
  /// - Throws: What is wrong with the file or with an argument.
  func configuration() throws(UsageFault) -> Configuration {
    var settings = try Configuration.load(config)
    settings.severities.merge(try SeverityOption.levels(severity)) { $1 }
    return settings
  }

  /// The severity from which on a finding fails the command; `nil` for none.
  func threshold(_ settings: Configuration) -> Severity? {
    (strict ? .warning : failOn ?? settings.failOn ?? .error).severity
  }
}
