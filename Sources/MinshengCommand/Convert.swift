import ArgumentParser
import Files
import Minsheng

/// `minsheng convert`: dumps to datasets.
struct Convert: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Converts text dumps of plans to JSON datasets.",
    discussion: """
      The dataset goes to standard output or to the files named; a summary goes to standard error.
      Exit status: 0 done; 1 an input could not be converted, or has findings at or above --fail-on; 2 usage.
      """)

  @Argument(
    help: ArgumentHelp("Text dumps; - or nothing for standard input.", valueName: "file"), completion: .file()
  )
  var inputs: [String] = []

  @Option(name: .shortAndLong, help: "Write the dataset to this file.", completion: .file())
  var output: String?

  @Option(help: "Write one dataset per input to this directory, as NAME.json.", completion: .directory)
  var outputDir: String?

  @Option(help: "json: indented; ndjson: one dataset a line.")
  var format: Format = .json

  @Option(help: "Exit with 1 when a finding is at least this severe: info, warning, error, never.")
  var failOn: Threshold = .error

  @Flag(help: "The same as --fail-on warning.")
  var strict = false

  @Option(help: "full: every field carries its lines and columns in the dump.")
  var provenance: Provenance = .none

  @Flag(name: .shortAndLong, help: "No summary.")
  var quiet = false

  @OptionGroup var document: DocumentOptions
  @OptionGroup var screen: ScreenOptions

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case json
    case ndjson
  }

  enum Provenance: String, ExpressibleByArgument, CaseIterable {
    case none
    case full
  }

  enum Threshold: String, ExpressibleByArgument, CaseIterable {
    case info
    case warning
    case error
    case never

    /// `nil` for never.
    var severity: Severity? { Severity(rawValue: rawValue) }
  }

  func validate() throws {
    if output != nil, outputDir != nil {
      throw ValidationError("Give either --output or --output-dir, not both.")
    }
    if inputs.count > 1, outputDir == nil, format == .json {
      throw ValidationError("Several inputs need --output-dir, or --format ndjson for one dataset a line.")
    }
    if let year = document.year, !(1949...2099).contains(year) {
      throw ValidationError("--year must be between 1949 and 2099, found \(year).")
    }
    if let output, output != "-", inputs.contains(output) {
      throw ValidationError("\(output) is an input; the dataset would overwrite it. Give another --output.")
    }
    var names: Set<String> = []
    for input in inputs where outputDir != nil {
      let name = OutputName.json(for: input)
      if !names.insert(name).inserted {
        throw ValidationError(
          "Two inputs would both be written to \(name); convert them into separate directories.")
      }
    }
  }

  func run() throws {
    var options = document.options
    options.keepsProvenance = provenance == .full
    let screen = Screen(language: screen.language)
    let job = ConversionJob(
      inputs: inputs.isEmpty ? ["-"] : inputs, destination: destination,
      format: JSONFormat(isCompact: format == .ndjson, language: self.screen.jsonLanguage),
      converter: PlanConverter(options: options), threshold: strict ? .warning : failOn.severity,
      quiet: quiet,
      screen: screen)
    if !job.run() { throw ExitCode(1) }
  }

  private var destination: ConversionJob.Destination {
    if let outputDir { return .directory(outputDir) }
    return .file(output ?? "-")
  }
}

/// Names for written files.
enum OutputName {
  /// `plan.json` for `dumps/plan.txt`, `stdin.json` for standard input.
  static func json(for input: String) -> String {
    if input == "-" { return "stdin.json" }
    let last = input.split(separator: "/").last.map(String.init) ?? input
    let stem = last.lastIndex(of: ".").map { $0 > last.startIndex ? String(last[..<$0]) : last } ?? last
    return stem + ".json"
  }

  /// The file name without its folder.
  static func plain(_ input: String) -> String {
    input.split(separator: "/").last.map(String.init) ?? input
  }
}
