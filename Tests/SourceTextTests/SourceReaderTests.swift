import ICUText
import Provenance
import SourceText
import Testing

/// Covers `SourceRules` as well.
struct SourceReaderTests {
  private func read(_ text: String, encoding: String? = nil) throws -> DecodedSource {
    try SourceReader.read(Array(text.utf8), encoding: encoding)
  }

  @Test func plainTextHasNoFindings() throws {
    let decoded = try read("序号\t项目名称\n1\t新增学位\n")
    #expect(decoded.encoding == "UTF-8")
    #expect(decoded.findings.isEmpty)
    #expect(decoded.source.lineCount == 2)
  }

  @Test func lookAlikesAreFolded() throws {
    let decoded = try read("⺠⽣实事项⽬\t５００套（间）\t①5个")
    let source = decoded.source
    let line = try #require(source.content(ofLine: 0))
    #expect(source.text(line) == "民生实事项目\t500套（间）\t①5个")
    #expect(decoded.findings.isEmpty)
  }

  @Test(arguments: [
    (
      "好\n甲\u{E000}乙\u{E001}\n丙\u{E002}", "private-use-character", Severity.error,
      "3 such characters, the first is U+E000. A character of a font's private use stands in the text: what it shows is lost.",
      [LineRange(2, 3)]
    ),
    (
      "甲\u{FFFD}\n乙\n丙\u{FFFD}", "replacement-character", Severity.error,
      "2 such characters, the first is U+FFFD. A replacement character (U+FFFD) stands where an earlier tool lost a character.",
      [LineRange(1, 1), LineRange(3, 3)]
    ),
    (
      "甲乙丙丁甲乙丙丁甲乙丙丁\r\n乙\u{7}", "control-character", Severity.warning,
      "1 such characters, the first is U+7. A control character stands in the text.", [LineRange(2, 2)]
    ),
  ])
  func whatShouldNotBeThereIsReportedWithItsLines(
    text: String, code: String, severity: Severity, message: String, lines: [LineRange]
  ) throws {
    let findings = try read(text, encoding: "UTF-8").findings
    try #require(findings.count == 1)
    #expect(findings[0].code.rawValue == code)
    #expect(findings[0].severity == severity)
    #expect(findings[0].message.english == message)
    #expect(findings[0].lines == lines)
  }

  @Test func eachKindHasAFindingOfItsOwn() throws {
    let findings = try read("甲\u{E000}\n乙\u{FFFD}\n", encoding: "UTF-8").findings
    #expect(findings.map(\.code.rawValue) == ["private-use-character", "replacement-character"])
  }

  @Test func moreThanAThousandAreNotAllNamed() throws {
    let text = String(repeating: "甲\u{E000}乙\n", count: 1_500)
    let finding = try #require(try read(text, encoding: "UTF-8").findings.first)
    #expect(finding.message.english.hasPrefix("At least 1000 such characters"))
    #expect(finding.lines == [LineRange(1, 1_000)])
  }

  /// Rare characters are none of a font's private use, and what lays a text out is no control character.
  @Test(arguments: [
    "市民𬭎、㛃、𠮷\n", "甲\t乙\r\n丙\u{C}丁\n", "\u{FEFF}甲\u{3000}乙\u{A0}丙\n", "①②㎡％‰…—\n",
  ])
  func rareCharactersAreNotReported(text: String) throws {
    #expect(try read(text).findings.isEmpty)
  }

  @Test func aGuessedEncodingIsReported() throws {
    // 一些 in GB18030, and two Cyrillic letters in UTF-8.
    let decoded = try SourceReader.read([0xD2, 0xBB, 0xD0, 0xA9], encoding: nil)
    #expect(decoded.findings.map(\.code.rawValue) == ["encoding-guessed"])
    #expect(
      decoded.findings[0].message.english
        == "Read as \(decoded.encoding), guessed with confidence 50 of 100; give the encoding with --encoding."
    )
  }

  @Test(arguments: [TextEncoding.utf8, .gb18030, .utf16LE, .utf16BE])
  func anEncodingThatTheBytesShowIsNoGuess(encoding: TextEncoding) throws {
    let bytes = try encoding.encode("2024年市政府民生实事项目任务分解表，新增学位500个。\n")
    #expect(try SourceReader.read(bytes, encoding: nil).findings.isEmpty)
    #expect(try SourceReader.read([0xD2, 0xBB, 0xD0, 0xA9], encoding: "GB18030").findings.isEmpty)
  }

  @Test func anUnknownEncodingIsRefused() {
    #expect(throws: DecodingFailure.unknownEncoding("elbonian")) {
      try read("a", encoding: "elbonian")
    }
  }

  @Test(arguments: ["UTF-8", "utf8", "UTF-8-SIG"])
  func aNamedEncodingIsUsed(encoding: String) throws {
    #expect(try read("民生实事", encoding: encoding).encoding == "UTF-8")
  }

  @Test func bytesThatAreNotTheNamedEncodingAreRefusedWithTheirPlace() {
    let bytes: [UInt8] = Array("好\n".utf8) + [0xFF, 0xFE, 0x41]
    do {
      _ = try SourceReader.read(bytes, encoding: "UTF-8")
      Issue.record("expected a failure")
    } catch {
      guard case .malformed(let fault) = error else {
        Issue.record("unexpected \(error)")
        return
      }
      #expect(fault.offset == 4)
      #expect(fault.line == 2)
    }
  }

  @Test func codesOfTheRulesAreDifferent() {
    #expect(
      SourceRules.all.map(\.code.rawValue) == [
        "readings-inserted", "encoding-guessed", "private-use-character", "replacement-character",
        "control-character",
        "script-traditional", "script-uncertain", "line-breaks-displaced",
      ])
  }
}
