import Minsheng

/// The arguments of `--severity`: `sum-mismatch=error`.
enum SeverityOption {
  /// The level of a rule, by their names.
  ///
  /// - Throws: What was expected and what was found, where there is no such rule or no such level.
  static func level(_ level: String, of code: String) throws(UsageFault) -> (
    FindingCode, SeverityPolicy.Level
  ) {
    let rule = FindingCode(rawValue: code)
    guard RuleCatalogue.rule(rule) != nil else {
      throw UsageFault(
        "Expected the code of a rule (see minsheng rules), found “\(code)”.",
        "应为规则代码（见 minsheng rules），实为“\(code)”。")
    }
    guard let level = SeverityPolicy.Level(rawValue: level) else {
      throw UsageFault(
        "Expected error, warning, info or off for \(code), found “\(level)”.",
        "\(code) 应为 error、warning、info 或 off，实为“\(level)”。")
    }
    return (rule, level)
  }

  /// The levels that arguments give, the last one for each rule.
  ///
  /// - Throws: What is wrong with the first that is wrong.
  static func levels(_ arguments: [String]) throws(UsageFault) -> [FindingCode: SeverityPolicy.Level] {
    var levels: [FindingCode: SeverityPolicy.Level] = [:]
    for argument in arguments {
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else {
        throw UsageFault(
          "--severity: Expected CODE=LEVEL such as sum-mismatch=error, found “\(argument)”.",
          "--severity：应为“代码=级别”，如 sum-mismatch=error，实为“\(argument)”。")
      }
      do throws(UsageFault) {
        let (code, level) = try level(String(parts[1]), of: String(parts[0]))
        levels[code] = level
      } catch {
        throw UsageFault(
          "--severity: \(error.message.english)", "--severity：\(error.message.chinese)")
      }
    }
    return levels
  }
}
