import SchemaValidation
import Testing

@testable import Minsheng

struct StablePointersTests {
  private static let source = """
    {"projects": [{"id": "2024-01", "measures": [{"id": "2024-01/1", "lines": [[1, 2]]}]}, {"name": "x"}], "a": {"id": "y"}}
    """

  @Test(
    arguments: [
      ("", "", nil),
      ("/projects/0/measures/0/target", "projects/2024-01/measures/2024-01/1/target", "2024-01/1"),
      ("/projects/0/measures/0/lines/0", "projects/2024-01/measures/2024-01/1/lines/0", "2024-01/1"),
      ("/projects/1/name", "projects/1/name", nil), ("/projects/9/x/y", "projects/9/x/y", nil),
      ("/a/id", "a/id", nil),
    ] as [(String, String, String?)])
  func indicesBecomeIds(pointer: String, text: String, subject: String?) throws {
    var stable = StablePointers(try JSONText(Array(Self.source.utf8)))
    let found = stable.pointer(try #require(JSONPointer(parsing: pointer)))
    #expect(found == StablePointers.Pointer(text: text, subject: subject))
    #expect(stable.pointer(try #require(JSONPointer(parsing: pointer))) == found)
  }
}
