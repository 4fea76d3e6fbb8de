import ArgumentParser
import Minsheng

/// `minsheng rules`: every rule that can report a finding.
struct ListRules: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "Lists the rules that findings come from, with code and severity.",
    discussion: "With a code, says what that rule reports and where its page is.")

  @Argument(help: "The code of a rule, such as sum-mismatch; all rules when left out.")
  var code: String?

  @OptionGroup var screen: ScreenOptions

  func run() throws {
    let screen = Screen(language: screen.language)
    if let code {
      try explain(FindingCode(rawValue: code), screen)
      return
    }
    let width = RuleCatalogue.all.map { $0.code.rawValue.count }.max() ?? 0
    var output = ""
    for rule in RuleCatalogue.all {
      let code = rule.code.rawValue
      let severity = rule.severity.rawValue
      output +=
        code + String(repeating: " ", count: width - code.count + 2) + severity
        + String(repeating: " ", count: max(0, 9 - severity.count)) + screen.text(rule.summary) + "\n"
    }
    try StandardOutput.write(Array(output.utf8), screen: screen)
  }

  private func explain(_ code: FindingCode, _ screen: Screen) throws {
    guard let rule = RuleCatalogue.rule(code) else {
      throw UsageFault(
        "Expected the code of a rule, found “\(code.rawValue)”; minsheng rules lists them.",
        "应为规则代码，实为“\(code.rawValue)”；用 minsheng rules 查看全部。"
      ).error(in: screen.language)
    }
    let page = "docs/rules/\(code.rawValue).md"
    let text =
      "\(code.rawValue) (\(screen.label(rule.severity)))\n\(screen.text(rule.summary))\n"
      + (screen.language == .zh ? "说明、示例与处理办法：\(page)\n" : "What it means, an example, what to do: \(page)\n")
    try StandardOutput.write(Array(text.utf8), screen: screen)
  }
}
