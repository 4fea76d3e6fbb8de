import Minsheng
import Testing

struct LinksFileTests {
  private func message(_ text: String) -> String? {
    do throws(ComparisonFailure) {
      _ = try LinksFile(reading: Array(text.utf8), name: "links.json")
      return nil
    } catch {
      return "\(error.file ?? ""):\(error.line):\(error.column): \(error.message.english)"
    }
  }

  @Test func whatAPersonDecidedIsRead() throws {
    let text = #"""
      {"schemaVersion": "1.0", "same": [{"old": "2023-1/1", "new": "2024-2/1", "bits": 3.5, "margin": null}],
       "different": [{"old": "2023-1/1", "new": "2024-3/1", "note": "another park"}], "undecided": []}
      """#
    #expect(message(text) == nil)
    let same = try LinksFile(reading: Array(text.utf8), name: "a")
    #expect(try same == LinksFile(reading: Array(text.utf8), name: "a"))
    #expect(try same != LinksFile(reading: Array(text.replacing("2024-3", with: "2024-4").utf8), name: "a"))
  }

  @Test func whatIsWrongIsSaidWithItsPlace() {
    #expect(message("{") == "links.json:1:1: the file ends before this is closed; its end is missing")
    #expect(
      message(#"{"schemaVersion": "1.0", "same": []}"#)
        == "links.json:1:1: “different” is missing")
    #expect(
      message(#"{"schemaVersion": "1.0", "same": [{"old": "a", "nwe": "b"}], "different": []}"#)
        == "links.json:1:48: /same/0/nwe: “nwe” is not known here and “new” is missing; rename it")
  }
}
