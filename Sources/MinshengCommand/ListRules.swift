import ArgumentParser
import Minsheng

/// `minsheng rules`: every rule that can report a finding.
struct ListRules: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "Lists the rules that findings come from, with code and severity.")

  @OptionGroup var screen: ScreenOptions

  func run() throws {
    let screen = Screen(language: screen.language)
    let width = RuleCatalogue.all.map { $0.code.rawValue.count }.max() ?? 0
    var output = ""
    for rule in RuleCatalogue.all {
      let code = rule.code.rawValue
      let severity = rule.severity.rawValue
      output +=
        code + String(repeating: " ", count: width - code.count + 2) + severity
        + String(repeating: " ", count: max(0, 9 - severity.count)) + screen.text(rule.summary) + "\n"
    }
    try StandardOutput.write(Array(output.utf8))
  }
}
