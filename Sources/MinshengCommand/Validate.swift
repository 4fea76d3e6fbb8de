import ArgumentParser
import Files
import Minsheng

/// `minsheng validate`: what is wrong with datasets, for people and for CI.
struct Validate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate", abstract: "Checks datasets against their schema and against themselves.",
    discussion: """
      A dataset is judged by the schema of its version, then by everything that it can be checked for without \
      the dump: sums, numbering, ids, regions in their year, values and dates against their texts.
      With --schema any JSON file is judged by that JSON Schema (2020-12), and by nothing else.
      Exit status: 0 nothing at or above --fail-on; 1 something, or a file that cannot be read; 2 usage.
      """)

  @Argument(
    help: ArgumentHelp(
      "JSON files; .ndjson and .jsonl hold a document a line; - for standard input.", valueName: "file"),
    completion: .file(extensions: ["json", "ndjson", "jsonl"]))
  var inputs: [String]

  @Option(help: "Judge by this JSON Schema (2020-12).", completion: .file(extensions: ["json"]))
  var schema: String?

  @Option(
    help:
      "A document that the schema refers to, by its file name or its $id. May be repeated; nothing is fetched.",
    completion: .file(extensions: ["json"]))
  var reference: [String] = []

  @Flag(help: "Check the keyword format of the schema.")
  var assertFormat = false

  @Flag(help: "Every input holds a document a line.")
  var ndjson = false

  @Option(
    help: ArgumentHelp(
      "text (the default), concise, json, jsonl, sarif, github, junit or markdown, to standard output or to a file. May be repeated.",
      valueName: "format[:file]"))
  var outputFormat: [String] = []

  @Option(
    help: "Show findings from this severity on: info, warning (the default) or error; the others are counted."
  )
  var show: Shown = .warning

  @Option(
    help: ArgumentHelp("Show at most this many findings of a file, the worst first.", valueName: "count"))
  var maxErrors: Int?

  @Option(
    help: "Do not report the findings that this file knows, as --write-baseline wrote it.",
    completion: .file(extensions: ["json"]))
  var baseline: String?

  @Option(
    help: "Write what is found now to this file, and exit with 0.", completion: .file(extensions: ["json"]))
  var writeBaseline: String?

  @OptionGroup var policy: PolicyOptions
  @OptionGroup var screen: ScreenOptions

  enum Shown: String, ExpressibleByArgument, CaseIterable {
    case info, warning, error

    var severity: Severity {
      switch self {
      case .info: .info
      case .warning: .warning
      case .error: .error
      }
    }
  }

  func validate() throws {
    do throws(UsageFault) {
      try checkArguments()
    } catch {
      throw error.error(in: screen.language)
    }
  }

  private func checkArguments() throws(UsageFault) {
    if schema == nil, !reference.isEmpty || assertFormat {
      throw UsageFault(
        "--reference and --assert-format belong to --schema.",
        "--reference 与 --assert-format 须与 --schema 一起使用。")
    }
    if let maxErrors, maxErrors < 1 {
      throw UsageFault(
        "--max-errors must be at least 1, found \(maxErrors).", "--max-errors 应不小于1，实为\(maxErrors)。")
    }
    if inputs.count(where: { $0 == "-" }) > 1 {
      throw UsageFault("Standard input can be read once.", "标准输入只能读取一次。")
    }
    let outputs = try outputs()
    try OutputFormats.check(outputs.map(\.path) + (writeBaseline.map { [$0] } ?? []), inputs: inputs)
    try policy.check()
  }

  /// The reports that are asked for; `-` is standard output.
  private func outputs() throws(UsageFault) -> [(format: ValidationReport.Format, path: String)] {
    try OutputFormats.read(outputFormat)
  }

  func run() throws {
    let settings: Configuration
    let validator: DatasetValidator
    do throws(UsageFault) {
      settings = try policy.configuration()
      validator = try makeValidator(settings)
    } catch {
      throw error.error(in: screen.language)
    }
    var screenOptions = screen
    screenOptions.lang = screen.lang ?? settings.language
    let screen = Screen(language: screenOptions.language)
    let threshold = policy.threshold(settings)
    let files = ValidationJob(inputs: inputs, validator: validator, isLines: ndjson).run()
    let report = ValidationReport(files, version: Version.current)
    if let writeBaseline {
      let known = Baseline(files)
      try screen.writing(writeBaseline) { file throws(FileFailure) in try file.write(known.json) }
      screen.line(
        screen.text(
          Message(
            "\(writeBaseline): \(known.count) findings written; they are not reported again with --baseline.",
            "\(writeBaseline)：写入\(known.count)条；用 --baseline 时不再报告。")))
    }
    for output in try outputs() {
      try screen.writing(output.path) { file throws(FileFailure) in
        try report.write(
          output.format, language: screen.messageLanguage,
          colours: output.path == "-" && Terminal.showsColours,
          failsFrom: threshold ?? .error
        ) { bytes throws(FileFailure) in try file.write(bytes) }
      }
    }
    let mended = files.reduce(0) { $0 + $1.mended }
    if mended > 0 {
      screen.line(
        screen.text(
          Message(
            "Findings of the baseline that are gone: \(mended). Write it anew with --write-baseline.",
            "基线中已不存在的问题：\(mended)条。请用 --write-baseline 重新生成。")))
    }
    let couldNotRead = files.contains { $0.couldNotBeRead }
    if couldNotRead { throw ExitCode(1) }
    if writeBaseline != nil { return }
    if let threshold, let worst = report.worst, worst >= threshold { throw ExitCode(1) }
  }

  private func makeValidator(_ settings: Configuration) throws(UsageFault) -> DatasetValidator {
    var validator: DatasetValidator
    do throws(SchemaFailure) {
      if let schema {
        var references: [(bytes: [UInt8], name: String)] = []
        for name in reference { references.append(try read(name)) }
        validator = try DatasetValidator(
          schema: read(schema), references: references, assertsFormat: assertFormat)
      } else {
        validator = DatasetValidator()
      }
      if let baseline {
        let file = try read(baseline)
        validator.baseline = try Baseline(reading: file.bytes, name: file.name)
      }
    } catch {
      let place = error.line > 0 ? "\(error.file):\(error.line):\(error.column)" : error.file
      throw UsageFault("\(place): \(error.message.english)", "\(place)：\(error.message.chinese)")
    }
    validator.policy = SeverityPolicy(settings.severities)
    validator.shownFrom = show.severity
    validator.mostFindings = maxErrors
    return validator
  }

  private func read(_ path: String) throws(SchemaFailure) -> (bytes: [UInt8], name: String) {
    do {
      return (try BoundedFile.read(path, limit: DatasetValidator.largestFile), path)
    } catch {
      throw SchemaFailure(file: path, line: 0, column: 0, message: error.message)
    }
  }
}
