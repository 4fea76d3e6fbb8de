import ArgumentParser
import Files
import Minsheng

/// `minsheng diff`: what a government promises more of, less of, newly, or no longer.
struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Says what changed from one year's plan to the next.",
    discussion: """
      Measures are matched by what they say, not by their numbers, which every year counts anew. What is only in \
      one year is “dropped” or “new”, or “not found” where the other dataset does not hold the whole plan.
      --fail-on takes a list of what is refused: any, none, \(YearRule.words.dropFirst().joined(separator: ", ")).
      Exit status: 0 nothing that is refused (without --fail-on: no real change); 1 something; 2 trouble. Examples:
        minsheng diff 2023.json 2024.json
        minsheng diff 2023.json 2024.json --fail-on 'dropped,decrease>20%,unit-changed' --output-format github
        minsheng diff 2023.json 2024.json --explain 2024-06/1
      """)

  @OptionGroup var years: YearOptions

  @Option(
    help: ArgumentHelp(
      "\(YearComparison.Format.list), to standard output or to a file. May be repeated.",
      valueName: "format[:file]"))
  var outputFormat: [String] = []

  @Option(
    help: ArgumentHelp(
      "Exit with 1 on one of these, and report it as an error: dropped, decrease>20%, unit-changed …",
      valueName: "list"))
  var failOn: [String] = []

  @Option(
    help:
      "In formats of findings, show those from this severity on: info (every change), warning (the default) or error (what is refused)."
  )
  var show: Validate.Shown = .warning

  @Option(
    help: "Write the pairs to this file, to be reviewed and given with --links.",
    completion: .file(extensions: ["json"]))
  var writeLinks: String?

  @Option(help: ArgumentHelp("Say why this measure has its counterpart, or none.", valueName: "id"))
  var explain: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Say why these two measures are a pair, or none.", valueName: "old new"))
  var whyNot: [String] = []

  @Flag(help: "Compare versions of one plan: the years need not differ.")
  var sameYear = false

  func validate() throws {
    do throws(UsageFault) {
      try years.check()
      _ = try rules()
      let outputs = try outputs()
      if !whyNot.isEmpty, whyNot.count != 2 {
        throw UsageFault(
          "--why-not: Expected the ids of two measures, found \(whyNot.count).",
          "--why-not：应为两个任务标识，实为\(whyNot.count)个。")
      }
      if explain != nil || !whyNot.isEmpty, !outputFormat.isEmpty || !failOn.isEmpty || writeLinks != nil {
        throw UsageFault(
          "--explain and --why-not answer a question; take away --output-format, --fail-on and --write-links.",
          "--explain 与 --why-not 只回答问题；请去掉 --output-format、--fail-on 与 --write-links。")
      }
      try OutputFormats.check(
        outputs.map(\.path) + (writeLinks.map { [$0] } ?? []),
        inputs: years.inputs + (years.links.map { [$0] } ?? []))
    } catch {
      throw error.error(in: years.screen.language)
    }
  }

  func run() throws {
    let screen = Screen(language: years.screen.language)
    let comparison: YearComparison
    let answer: String?
    do throws(UsageFault) {
      let rules = try self.rules() ?? []
      comparison = try years.compare { comparer in
        comparer.conditions = rules
        comparer.checksYears = !sameYear
      }
      answer = try self.answer(comparison, screen)
    } catch {
      throw screen.trouble(error)
    }
    if let answer { return try StandardOutput.write(Array(answer.utf8), screen: screen) }
    if let writeLinks {
      try screen.writing(writeLinks) { file throws(FileFailure) in try file.write(comparison.proposedLinks) }
      screen.line(
        screen.text(
          Message(
            "\(writeLinks): review the pairs, move what is undecided or wrong, and give the file with --links.",
            "\(writeLinks)：请核对配对，移动未定或有误的条目，再用 --links 使用该文件。")))
    }
    let outputs = try outputs()
    for output in outputs {
      let report: [UInt8]
      do throws(ComparisonFailure) {
        report = try comparison.report(
          output.format, language: screen.messageLanguage,
          colours: output.path == "-" && Terminal.showsColours, shownFrom: show.severity,
          version: Version.current)
      } catch {
        throw screen.trouble(UsageFault(error))
      }
      try screen.writing(output.path) { file throws(FileFailure) in try file.write(report) }
    }
    if failOn.isEmpty {
      if !comparison.isUnchanged { throw ExitCode(1) }
    } else if comparison.refused > 0 {
      let isListed = outputs.contains { $0.path == "-" && $0.format.listsFindings }
      say(comparison, isListed: isListed, screen)
      throw ExitCode(1)
    }
  }

  /// Says what is refused; only how much, where a report of findings on the screen lists it.
  private func say(_ comparison: YearComparison, isListed: Bool, _ screen: Screen) {
    let refusals = comparison.refusals(language: screen.messageLanguage)
    for refusal in refusals.prefix(isListed ? 0 : Self.mostRefusals) { screen.line(refusal) }
    screen.line(
      screen.text(
        Message(
          "Refused by --fail-on: \(refusals.count).", "不符合 --fail-on 的变化：\(refusals.count)处。")))
  }

  /// More refused differences than this are only counted on the screen.
  private static let mostRefusals = 50

  private func answer(_ comparison: YearComparison, _ screen: Screen) throws(UsageFault) -> String? {
    do throws(ComparisonFailure) {
      if let explain { return try comparison.explanation(of: explain, language: screen.messageLanguage) }
      if whyNot.count == 2 {
        return try comparison.whyNot(whyNot[0], whyNot[1], language: screen.messageLanguage)
      }
      return nil
    } catch {
      throw UsageFault(error)
    }
  }

  /// What is refused; `nil` without `--fail-on`.
  private func rules() throws(UsageFault) -> [YearRule]? {
    if failOn.isEmpty { return nil }
    var rules: [YearRule] = []
    for word in failOn.flatMap({ $0.split(whereSeparator: { ",，、".contains($0) }) }) {
      let word = String(word)
      if word == "none" { continue }
      guard let rule = YearRule(word) else {
        let known = YearRule.words.joined(separator: ", ")
        throw UsageFault(
          "--fail-on: Expected any of none, \(known), found “\(word)”.",
          "--fail-on：应为 none, \(known) 之一，实为“\(word)”。")
      }
      rules.append(rule)
    }
    return rules
  }

  private func outputs() throws(UsageFault) -> [(format: YearComparison.Format, path: String)] {
    try OutputFormats.read(outputFormat)
  }
}
