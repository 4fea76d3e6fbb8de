import Foundation
import TestSupport
import Testing

/// The pages of the rules, which `Scripts/make-rule-pages.py` makes of the comments in the sources.
struct RulePageTests {
  /// A rule as its source has it.
  struct Rule: Sendable, CustomTestStringConvertible {
    var code: String
    var severity: String
    var english: String
    var chinese: String
    var testDescription: String { code }
  }

  /// The rules of the sources, found without the script.
  static let rules: [Rule] = SourceTree.files.flatMap { file in
    let text = file.lines.joined(separator: "\n")
    let pattern = /= Rule\(\s*"([a-z\-]+)",\s*\.([a-z]+),\s*"([^"]*)",\s*"([^"]*)"\s*\)/
    return text.matches(of: pattern).map {
      Rule(
        code: String($0.1), severity: String($0.2), english: String($0.3), chinese: String($0.4))
    }
  }

  private static let folder = Repository.root.appending(path: "docs/rules")

  private static func page(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  @Test func thereIsAPageForEveryRuleAndNoOther() throws {
    let count = SourceTree.files.reduce(0) { $0 + $1.code.count { $0.contains("= Rule(") } }
    #expect(Self.rules.count == count)
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(names.sorted() == (Self.rules.map { $0.code + ".md" } + ["README.md"]).sorted())
  }

  @Test(arguments: rules)
  func aPageSaysWhatItsRuleSays(rule: Rule) throws {
    let page = try Self.page(rule.code + ".md")
    #expect(
      page.hasPrefix("# \(rule.code)\n\n**\(rule.severity)**\n\n\(rule.english)\n\n\(rule.chinese)\n\n"))
    let sections = page.components(separatedBy: "\n## ")
    #expect(sections.count == 3)
    #expect(sections.dropFirst().map { $0.prefix { $0 != "\n" } } == ["Example", "What to do"])
    #expect(sections.allSatisfy { $0.count > 15 })
    #expect(
      try Self.page("README.md").contains(
        "| [\(rule.code)](\(rule.code).md) | \(rule.severity) | \(rule.english) | \(rule.chinese) |\n"))
  }

  /// The comments have not changed since the pages were made.
  @Test func thePagesAreUpToDate() async throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "python3", Repository.root.appending(path: "Scripts/make-rule-pages.py").path, "--check",
    ]
    try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
      process.terminationHandler = { _ in done.resume() }
      do { try process.run() } catch { done.resume(throwing: error) }
    }
    #expect(process.terminationStatus == 0, "run Scripts/make-rule-pages.py")
  }

  /// Some test expects findings of the rule; that it keeps silent is what the test of its file checks.
  @Test(arguments: rules)
  func aRuleIsTested(rule: Rule) {
    #expect(Self.tests.contains("\"\(rule.code)") || Self.tests.contains("\(rule.code) "), "\(rule.code)")
  }

  private static let tests: String = {
    let folder = Repository.root.appending(path: "Tests")
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return paths.filter { $0.hasSuffix("Tests.swift") && !$0.hasPrefix("HouseTests") }.sorted().map {
      (try? String(contentsOf: folder.appending(path: $0), encoding: .utf8)) ?? ""
    }.joined(separator: "\n")
  }()
}
