import Foundation
import FoundationXML
import Provenance
import Reports
import Testing

struct JUnitReportTests {
  struct Element {
    var name: String
    var attributes: [String: String]
    var depth: Int
    var text = ""
  }

  /// The elements in the order of the text, read by a parser that is not ours.
  private static func parse(_ text: String) throws -> [Element] {
    final class Reader: NSObject, XMLParserDelegate {
      var elements: [Element] = []
      var open: [Int] = []
      func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
      ) {
        open.append(elements.count)
        elements.append(Element(name: name, attributes: attributes, depth: open.count))
      }
      func parser(_ parser: XMLParser, didEndElement: String, namespaceURI: String?, qualifiedName: String?) {
        _ = open.popLast()
      }
      func parser(_ parser: XMLParser, foundCharacters text: String) {
        if let last = open.last { elements[last].text += text }
      }
    }
    let parser = XMLParser(data: Data(text.utf8))
    let reader = Reader()
    parser.delegate = reader
    try #require(parser.parse())
    return reader.elements
  }

  @Test(arguments: ReportLanguage.allCases)
  func theCountsAreThoseOfTheCases(language: ReportLanguage) throws {
    for failsFrom in Severity.allCases {
      let text = SampleReport.text(.junit, language, ReportStyle(failsFrom: failsFrom))
      let elements = try Self.parse(text)
      let root = try #require(elements.first)
      for (attribute, name) in [("tests", "testcase"), ("failures", "failure"), ("errors", "error")] {
        let count = elements.count { $0.name == name }
        #expect(root.attributes[attribute] == String(count))
        let suites = elements.filter { $0.name == "testsuite" }
        #expect(suites.reduce(0) { $0 + (Int($1.attributes[attribute] ?? "") ?? 0) } == count)
      }
      #expect(elements.count { $0.name == "failure" } == [.error: 3, .warning: 4, .info: 5][failsFrom])
    }
  }

  @Test func textSurvivesTheParser() throws {
    let elements = try Self.parse(SampleReport.text(.junit))
    let failures = elements.filter { $0.name == "failure" }
    #expect(failures[0].attributes["message"] == SampleReport.typeFinding.message.english)
    #expect(
      failures[1].text == """
        数据/plan 2024.json:4:12: error [id-repeat] The id 2024-1 stands twice | <script>100%</script>.
        at /projects/1/id
        """)
    #expect(
      elements.last { $0.name == "system-out" }?.text
        == "b,c:d.json: info [name-odd] Two lines, ESC <U+001B>[31m.")
  }

  @Test func aCleanFileIsOnePassingCase() throws {
    let report = Report(tool: ReportingTool(version: "1"), files: [ReportedFile(path: "a.json")])
    let elements = try Self.parse(SampleReport.text(.junit, report: report))
    #expect(elements.map(\.name) == ["testsuites", "testsuite", "testcase"])
    #expect(elements[0].attributes["tests"] == "1")
  }

  @Test func leftOutFindingsFailByTheWorstOfThem() throws {
    for (worst, failures) in [(Severity.warning, "0"), (.error, "1")] {
      let file = ReportedFile(path: "a.json", leftOut: 3, worstLeftOut: worst)
      let report = Report(tool: ReportingTool(version: "1"), files: [file])
      #expect(try Self.parse(SampleReport.text(.junit, report: report))[0].attributes["failures"] == failures)
    }
  }

  @Test func noTwoCasesOfAFileHaveOneName() throws {
    let report = SampleReport.many(errors: 9, warnings: 0, infos: 0)
    let names = try Self.parse(SampleReport.text(.junit, report: report)).filter { $0.name == "testcase" }
      .map { ($0.attributes["classname"] ?? "") + ($0.attributes["name"] ?? "") }
    #expect(names.count == 9)
    #expect(Set(names).count == 9)
    #expect(names.last == "b.jsonrule-a #5")
  }

  @Test func anyTextIsParsed() throws {
    let odd = String(String.UnicodeScalarView((0...0x11FF).compactMap { Unicode.Scalar($0 * 31) }))
    let file = ReportedFile(
      path: odd, findings: [ReportedFinding("rule-a", .error, Message(odd, odd), pointer: odd)],
      failure: Message(odd, odd))
    let report = Report(tool: ReportingTool(version: "1"), files: [file])
    #expect(try Self.parse(SampleReport.text(.junit, report: report)).count == 6)
  }
}
