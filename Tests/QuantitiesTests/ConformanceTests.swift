import Foundation
import Quantities
import Testing

/// The Chinese whole-cell cases of an outside suite (microsoft/Recognizers-Text, Specs), which is not part
/// of this repository.
///
/// MINSHENG_NUMBER_SUITE names its file, one JSON case a line; without the variable it is looked for beside
/// the package, in `../shared/conformance`. Where there is none the test is skipped.
struct ConformanceTests {
  private struct Case: Decodable {
    struct Resolution: Decodable { var value: String }

    var input: String
    var kind: String
    var resolution: Resolution
    var source: String
  }

  private static let file =
    ProcessInfo.processInfo.environment["MINSHENG_NUMBER_SUITE"]
    ?? URL(filePath: #filePath).appending(
      path: "../../../../shared/conformance/recognizers-zh-whole-cell.jsonl"
    ).standardized.path
  private static let isPresent = FileManager.default.fileExists(atPath: file)

  private let reader = QuantityReader()

  private static func exclusions() throws -> [String: String] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "conformance-exclusions.tsv")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst()
      .filter { !$0.hasPrefix("#") }
    #expect(
      lines.map(String.init) == lines.map(String.init).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    return try Dictionary(
      lines.map { line in
        let fields = line.split(separator: "\t").map(String.init)
        try #require(fields.count == 2)
        return (fields[0], fields[1])
      }, uniquingKeysWith: { first, _ in first })
  }

  private static func cases() throws -> [Case] {
    try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").map {
      try JSONDecoder().decode(Case.self, from: Data($0.utf8))
    }
  }

  /// What the stage before this one does: ASCII digits, point and per cent sign.
  private static func folded(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isWide = (0xFF10...0xFF19).contains(scalar.value) || scalar == "．" || scalar == "％"
      result.append(isWide ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar)
    }
    return String(result)
  }

  /// The exact value of a decimal that may have an exponent, as the suite prints it.
  private static func expected(_ text: String) throws -> ExactDecimal {
    let parts = text.replacing("%", with: "").split(separator: "E")
    let value = try #require(ExactDecimal(String(parts[0])))
    let power = parts.count == 2 ? try #require(Int(parts[1])) : 0
    return try #require(value.multiplied(byPowerOfTen: power))
  }

  private func read(_ text: String) -> ExactDecimal? {
    guard case .quantity(let quantity, _) = reader.readCell(text) else { return reader.readNumber(text) }
    // The suite gives rates in hundredths and dozens in pieces.
    guard let unit = quantity.unit, unit.dimension == .rate || unit.word == "打" else { return quantity.value }
    return UnitTable.standard.inBase(quantity.value, unit)?.value
  }

  @Test(.enabled(if: isPresent, "no number suite; set MINSHENG_NUMBER_SUITE"))
  func everyCaseThatFitsPlansHasTheExactValue() throws {
    let exclusions = try Self.exclusions()
    var passed: [String: Int] = [:]
    var excluded: [String: Int] = [:]
    var failures: [String] = []
    for test in try Self.cases() {
      let value = read(Self.folded(test.input))
      let isRight = try value == Self.expected(test.resolution.value)
      if exclusions[test.source] != nil {
        if isRight { failures.append("\(test.source): \(test.input) passes; its exclusion is out of date") }
        excluded[test.kind, default: 0] += 1
        continue
      }
      if isRight {
        passed[test.kind, default: 0] += 1
      } else {
        failures.append("\(test.source): \(test.input) is \(String(describing: value))")
      }
    }
    #expect(failures.isEmpty, "\(failures)")
    #expect(passed == ["number": 228, "percentage": 121, "dimension": 22, "currency": 6, "age": 1])
    #expect(excluded == ["number": 39, "percentage": 8, "dimension": 2, "currency": 1, "ordinal": 4])
  }

  @Test(.enabled(if: isPresent, "no number suite; set MINSHENG_NUMBER_SUITE"))
  func everyExclusionNamesACase() throws {
    let sources = Set(try Self.cases().map(\.source))
    for source in try Self.exclusions().keys { #expect(sources.contains(source), "\(source)") }
  }
}
