import Foundation
import StringFormats
import TestSupport
import Testing

/// The tests of formats in the JSON Schema Test Suite, draft 2020-12, from `../shared/conformance`.
///
/// No test is left out.
struct FormatSuiteTests {
  private static let folder = Repository.shared?.appending(
    path: "conformance/json-schema/draft2020-12/optional/format")

  @Test(.enabled(if: Repository.shared != nil, "needs ../shared"))
  func everyTestPasses() throws {
    let folder = try #require(Self.folder)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(files.count == 21)
    var tests = 0
    var strings = 0
    var formats: Set<String> = []
    for file in files {
      let data = try Data(contentsOf: folder.appending(path: file))
      for group in try JSONDecoder().decode([SuiteGroup].self, from: data) {
        let name = try #require(group.schema.members?["format"]?.text)
        let format = StringFormat(named: name)
        formats.insert(name)
        for test in group.tests {
          tests += 1
          // What is no string, and a format that nobody knows, are valid by rule.
          var found = true
          if let format, let text = test.data.text {
            strings += 1
            let bytes = Array(text.utf8)
            found = format.holds(bytes.span)
          }
          #expect(found == test.valid, "\(name): \(test.description): \(String(describing: test.data))")
        }
      }
    }
    #expect(tests == 764)
    #expect(strings == 643)
    #expect(formats.subtracting(["unknown"]) == Set(StringFormat.names))
  }

  @Test func anUnknownFormatIsNone() {
    #expect(StringFormat(named: "color") == nil)
    #expect(StringFormat(named: "") == nil)
    #expect(StringFormat(named: "Date") == nil)
    #expect(StringFormat.names.count == 19)
    #expect(StringFormat.names.allSatisfy { StringFormat(named: $0)?.name == $0 })
  }
}
