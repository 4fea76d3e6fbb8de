import Testing

@testable import SchemaValidation

struct JSONPointerTests {
  @Test(
    arguments: [
      ("", []), ("/", [""]), ("/a/0", ["a", "0"]), ("/a~1b/m~0n", ["a/b", "m~n"]), ("/~01", ["~1"]),
      ("/项目//", ["项目", "", ""]),
    ])
  func isReadAndWritten(text: String, tokens: [String]) throws {
    let pointer = try #require(JSONPointer(parsing: text))
    #expect(pointer.tokens == tokens)
    #expect(pointer.text == text)
  }

  @Test(arguments: ["a", "#/a", "/~", "/~2", "/a~"])
  func isRefused(text: String) { #expect(JSONPointer(parsing: text) == nil) }

  @Test func everyValueIsFoundByItsPointer() throws {
    let text = try json(#"{"a":[1,{"b":[[],{}]},"x"],"c/d":{"":{"e":null}},"f":2}"#)
    var walk = JSONPointerWalk(text)
    var names: Set<Int> = []
    for node in 0..<text.after(0) { names.formUnion(text.members(of: node)) }
    for node in 0..<text.after(0) where !names.contains(node) {
      let pointer = text.pointer(to: node)
      #expect(text.node(at: pointer) == node)
      #expect(walk.pointer(to: node) == pointer)
    }
    #expect(text.pointer(to: 0).tokens == [])
    // The name of a member stands for it.
    #expect(text.pointer(to: 1).text == "/a")
    var another = JSONPointerWalk(text)
    for node in (0..<text.after(0)).reversed() {
      #expect(another.pointer(to: node) == text.pointer(to: node))
    }
  }

  @Test(arguments: ["/b", "/a/3", "/a/01", "/a/-1", "/a/x", "/a/0/0"])
  func whatIsNotThereIsNil(pointer: String) throws {
    let text = try json(#"{"a":[1,2,3]}"#)
    #expect(text.node(at: try #require(JSONPointer(parsing: pointer))) == nil)
  }

  @Test func aNameThatStandsTwiceLeadsToTheLast() throws {
    let text = try json(#"{"a":1,"a":2}"#)
    #expect(text.node(at: JSONPointer(["a"])) == 4)
  }
}
