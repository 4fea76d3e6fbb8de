import Provenance
import Reports

/// A report with everything that the formats must cope with; the goldens are made of it.
enum SampleReport {
  /// The first file as it would stand on disk.
  static let json = """
    {
      "projects": [
        {"id": "2024-1", "name": "新增托位（普惠）", "target": {"value": "1.2万个", "unit": "个"}},
        {"id": "2024-1"}
      ]
    }
    """

  static let rules = [
    ReportedRule(
      "schema-type", .error, Message("A value has the wrong type.", "值的类型不符。"),
      helpURI: "https://example.org/rules/schema-type.md"),
    ReportedRule("sum-mismatch", .warning, Message("Shares do not add up.", "各地之和与目标不符。")),
  ]

  static let typeFinding = ReportedFinding(
    "schema-type", .error,
    Message("Expected a number, found the string \"1.2万个\".", "应为数字，实为字符串“1.2万个”。"),
    place: place("\"1.2万个\""), pointer: "/projects/0/target/value", subject: "2024-1",
    keyword: "/$defs/quantity/properties/value/type",
    related: [
      RelatedPlace(
        path: "文本/2024 年.txt", lines: LineRange(45, 47),
        message: Message("the row it was read from", "读取自此行"))
    ],
    excerpt: excerpt("\"1.2万个\""), fingerprint: "a1b2c3")

  static let idFinding = ReportedFinding(
    "id-repeat", .error,
    Message("The id 2024-1 stands twice | <script>100%</script>.", "标识 2024-1 重复 | <script>100%</script>。"),
    place: TextPlace(line: 4, column: 12, endLine: 5, endColumn: 4, byteOffset: 140, byteLength: 14),
    pointer: "/projects/1/id", fingerprint: "d4")

  static let report = Report(
    tool: ReportingTool(version: "1.0.0"), rules: rules,
    files: [
      ReportedFile(
        path: "数据/plan 2024.json", findings: [typeFinding, idFinding], leftOut: 12),
      ReportedFile(path: "clean.json"),
      ReportedFile(path: "known.json", suppressed: 2),
      ReportedFile(
        path: "b,c:d.json",
        findings: [
          ReportedFinding(
            "sum-mismatch", .warning, Message("The shares add up to 11, the target is 10.", "各地之和为11，目标为10。"),
            place: TextPlace(line: 1, column: 1, endLine: 1, endColumn: 1, byteOffset: 0, byteLength: 0),
            subject: "2024-2/1"),
          ReportedFinding(
            "name-odd", .info, Message("Two\r\nlines, ESC \u{1B}[31m.", "两\n行，ESC \u{1B}[31m。")),
        ]),
      ReportedFile(
        path: "missing.json", failure: Message("Could not be opened: no such file.", "无法打开：没有该文件。")),
    ])

  /// A report in a format, as text.
  static func text(
    _ format: ReportFormat, _ language: ReportLanguage = .english, _ style: ReportStyle = ReportStyle(),
    report: Report = report
  ) -> String {
    String(decoding: ReportRenderer(format, language: language, style: style).bytes(report), as: UTF8.self)
  }

  /// A report on many findings of each severity, two files by turns.
  static func many(errors: Int, warnings: Int, infos: Int) -> Report {
    let severities =
      Array(repeating: Severity.info, count: infos) + Array(repeating: .warning, count: warnings)
      + Array(repeating: .error, count: errors)
    let findings = severities.enumerated().map { number, severity in
      ReportedFinding("rule-a", severity, Message("Finding \(number).", "第\(number)条。"), fingerprint: "f")
    }
    let half = findings.count / 2
    return Report(
      tool: ReportingTool(version: "1.0.0"),
      files: [
        ReportedFile(path: "a.json", findings: Array(findings[..<half])),
        ReportedFile(path: "b.json", findings: Array(findings[half...])),
      ])
  }

  private static func offset(_ value: String) -> Int {
    var offset = 0
    let bytes = Array(json.utf8)
    let wanted = Array(value.utf8)
    while offset + wanted.count <= bytes.count, !bytes[offset...].starts(with: wanted) { offset += 1 }
    return offset
  }

  /// Where a value first stands in ``json``.
  static func place(_ value: String) -> TextPlace {
    let offset = offset(value)
    let before = Array(json.utf8)[..<offset].split(separator: 0x0A, omittingEmptySubsequences: false)
    let column = String(decoding: before.last ?? [], as: UTF8.self).unicodeScalars.count + 1
    return TextPlace(
      line: before.count, column: column, endLine: before.count,
      endColumn: column + value.unicodeScalars.count, byteOffset: offset, byteLength: value.utf8.count)
  }

  static func excerpt(_ value: String) -> Excerpt {
    let bytes = Array(json.utf8)
    return Excerpt(bytes: bytes.span, offset: offset(value), length: value.utf8.count)
  }
}
