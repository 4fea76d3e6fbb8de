import SchemaValidation
import Testing

@testable import PlanJSON

struct FileKindTests {
  @Test(arguments: [
    (#"{"schemaVersion": "1.0", "document": {}, "projects": []}"#, FileKind.dataset),
    (#"{"projects": [], "schemaVersion": "1.0"}"#, .dataset),
    (#"{"schemaVersion": "0.9", "projects": []}"#, .datasetOfVersion("0.9")),
    (#"{"schemaVersion": 1, "projects": []}"#, .datasetOfVersion(nil)),
    (#"{"projects": []}"#, .datasetOfVersion(nil)),
    (#"{"schemaVersion": "2.0", "document": {}}"#, .datasetOfVersion("2.0")),
    (#"{"schemaVersion": "2.0", "plans": []}"#, .datasetOfVersion("2.0")),
    (#"{"schemaVersion": "1.0", "corrections": []}"#, .corrections),
    (#"{"corrections": []}"#, .corrections), (#"{"document": {}}"#, .other), ("{}", .other), ("[1]", .other),
    (#"{"a": {"schemaVersion": "1.0", "projects": []}}"#, .other),
  ])
  func theOutermostMembersTellWhatATextIs(text: String, kind: FileKind) throws {
    #expect(FileKind(of: try JSONText(Array(text.utf8))) == kind)
  }
}
