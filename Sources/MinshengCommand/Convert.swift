import ArgumentParser
import Files
import Minsheng

/// `minsheng convert`: dumps to datasets.
struct Convert: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert", abstract: "Converts text dumps of plans to JSON datasets.",
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

  @Option(
    help: "A JSON file that says what cells are to be read as, and why (see minsheng schema corrections).",
    completion: .file(extensions: ["json"]))
  var corrections: String?

  @Option(help: "full: every field carries its lines and columns in the dump.")
  var provenance: Provenance = .none

  @Flag(name: .shortAndLong, help: "No summary.")
  var quiet = false

  @OptionGroup var policy: PolicyOptions
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

  func validate() throws {
    do throws(UsageFault) {
      try checkArguments()
    } catch {
      throw error.error(in: screen.language)
    }
  }

  private func checkArguments() throws(UsageFault) {
    if output != nil, outputDir != nil {
      throw UsageFault(
        "Give either --output or --output-dir, not both.", "--output 与 --output-dir 只能指定一个。")
    }
    if inputs.count > 1, outputDir == nil, format == .json {
      throw UsageFault(
        "Several inputs need --output-dir, or --format ndjson for one dataset a line.",
        "有多个输入时须用 --output-dir，或用 --format ndjson 每行输出一个数据集。")
    }
    if let year = document.year, !(1949...2099).contains(year) {
      throw UsageFault(
        "--year must be between 1949 and 2099, found \(year).", "--year 应在1949至2099之间，实为\(year)。")
    }
    if let output, output != "-", inputs.contains(output) {
      throw UsageFault(
        "\(output) is an input; the dataset would overwrite it. Give another --output.",
        "\(output) 是输入文件，会被数据集覆盖。请另行指定 --output。")
    }
    var names: Set<String> = []
    for input in inputs where outputDir != nil {
      let name = OutputName.json(for: input)
      if !names.insert(name).inserted {
        throw UsageFault(
          "Two inputs would both be written to \(name); convert them into separate directories.",
          "有两个输入会写入同一文件 \(name)；请分别写入不同目录。")
      }
    }
    if let corrections {
      if inputs.count > 1 {
        throw UsageFault(
          "--corrections belongs to one input, found \(inputs.count): the ids of its projects are those of one plan.",
          "--corrections 只用于一个输入，实有\(inputs.count)个：其中的项目标识属于同一份计划。")
      }
      if corrections == "-", inputs.isEmpty || inputs.contains("-") {
        throw UsageFault(
          "Standard input cannot be both the dump and the corrections.", "标准输入不能同时作为文本和更正文件。")
      }
    }
    try policy.check()
  }

  func run() throws {
    let settings: Configuration
    do throws(UsageFault) {
      settings = try policy.configuration()
    } catch {
      throw error.error(in: screen.language)
    }
    var screenOptions = screen
    screenOptions.lang = screen.lang ?? settings.language
    let screen = Screen(language: screenOptions.language)
    var options = document.options
    options.keepsProvenance = provenance == .full
    do throws(UsageFault) {
      options.corrections = try readCorrections()
    } catch {
      throw error.error(in: screen.language)
    }
    let job = ConversionJob(
      inputs: inputs.isEmpty ? ["-"] : inputs, destination: destination,
      format: JSONFormat(isCompact: format == .ndjson, language: screenOptions.jsonLanguage),
      converter: PlanConverter(options: options), policy: SeverityPolicy(settings.severities),
      threshold: policy.threshold(settings), quiet: quiet, screen: screen)
    if !job.run() { throw ExitCode(1) }
  }

  private func readCorrections() throws(UsageFault) -> [Correction] {
    guard let corrections else { return [] }
    let bytes: [UInt8]
    do {
      bytes = try BoundedFile.read(corrections, limit: CorrectionReader.largestFile)
    } catch {
      throw UsageFault(error)
    }
    do throws(CorrectionFailure) {
      return try CorrectionReader.read(bytes)
    } catch {
      let place = error.pointer.isEmpty ? "" : " \(error.pointer)"
      throw UsageFault(
        "\(corrections):\(error.line):\(place) \(error.message.english)",
        "\(corrections):\(error.line)：\(place) \(error.message.chinese)")
    }
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
