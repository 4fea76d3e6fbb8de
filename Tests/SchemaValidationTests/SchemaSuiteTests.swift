import Foundation
import TestSupport
import Testing

@testable import SchemaValidation

/// The JSON Schema Test Suite, draft 2020-12, from `../shared/conformance`.
struct SchemaSuiteTests {
  private static let folder = Repository.shared?.appending(path: "conformance/json-schema")

  /// The documents that the suite expects at `http://localhost:1234/`.
  private static let library: SchemaLibrary = {
    var library = SchemaLibrary()
    guard let remotes = folder?.appending(path: "remotes"),
      let files = FileManager.default.enumerator(atPath: remotes.path)
    else { return library }
    for case let file as String in files where file.hasSuffix(".json") {
      guard let text = try? JSONText(Repository.bytes(remotes.appending(path: file))) else { continue }
      library.add(text, at: "http://localhost:1234/" + file)
    }
    return library
  }()

  @Test(
    .enabled(if: Repository.shared != nil, "needs ../shared"),
    arguments: [
      ("draft2020-12", 1299, false), ("draft2020-12/optional", 162, false),
      ("draft2020-12/optional/format", 764, true),
    ])
  func everyTestPasses(folder: String, count: Int, assertsFormat: Bool) throws {
    let folder = try #require(Self.folder).appending(path: folder)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
      $0.hasSuffix(".json")
    }
    var passed = 0
    for file in files.sorted() {
      let text = try JSONText(Repository.bytes(folder.appending(path: file)))
      for group in text.items(of: JSONText.root) {
        passed += try Self.run(group, of: text, file: file, assertsFormat: assertsFormat)
      }
    }
    #expect(passed == count)
    print(
      "JSON Schema suite, \(folder.path.components(separatedBy: "json-schema/").last ?? ""): \(passed) of \(count)"
    )
  }

  /// Runs the tests of one schema, and asks that the errors agree with the answer.
  private static func run(_ group: Int, of text: JSONText, file: String, assertsFormat: Bool) throws -> Int {
    let name = try #require(text.member("description", of: group).flatMap { text.text(of: $0) })
    let schema = try JSONSchema(
      part("schema", of: group, in: text), library: library, assertsFormat: assertsFormat)
    var passed = 0
    for test in text.items(of: try #require(text.member("tests", of: group))) {
      let data = try part("data", of: test, in: text)
      let isValid = text.kind(of: try #require(text.member("valid", of: test))) == .true
      let what = text.member("description", of: test).flatMap { text.text(of: $0) } ?? ""
      let accepts = schema.accepts(data)
      #expect(accepts == isValid, "\(file): \(name): \(what)")
      let violations = schema.violations(in: data).violations
      #expect(violations.isEmpty == isValid, "\(file): \(name): \(what): \(violations)")
      if accepts == isValid { passed += 1 }
    }
    return passed
  }

  private static func part(_ member: String, of node: Int, in text: JSONText) throws -> JSONText {
    try JSONText(Array(text.bytes[text.sourceRange(of: #require(text.member(member, of: node)))]))
  }

  /// The metaschemas accept themselves and each schema of the suite.
  @Test func theMetaschemasAcceptThemselves() throws {
    let metaschema = try JSONSchema(json(#"{"$ref":"https://json-schema.org/draft/2020-12/schema"}"#))
    #expect(Metaschema.identifiers.count == 9)
    for identifier in Metaschema.identifiers {
      let text = try #require(Metaschema.document(at: identifier))
      #expect(metaschema.violations(in: text).violations == [], "\(identifier)")
    }
    #expect(!metaschema.accepts(try json(#"{"properties":{"a":{"type":"strnig"}}}"#)))
    #expect(!metaschema.accepts(try json(#"{"allOf":[]}"#)))
    #expect(!metaschema.accepts(try json(#"{"minLength":-1}"#)))
  }
}
