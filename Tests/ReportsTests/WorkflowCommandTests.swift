import Testing

@testable import Reports

struct WorkflowCommandTests {
  @Test(arguments: [
    ("a: b, c", "a: b, c", "a%3A b%2C c"), ("100%", "100%25", "100%25"), ("%0A", "%250A", "%250A"),
    ("a\r\nb", "a%0D%0Ab", "a%0D%0Ab"), ("民生", "民生", "民生"),
  ])
  func textIsEscaped(text: String, data: String, property: String) {
    #expect(WorkflowCommand.data(text) == data)
    #expect(WorkflowCommand.property(text) == property)
  }

  @Test(arguments: [("./a.json", "a.json"), ("a/./b", "a/./b"), ("/a", "/a"), ("././", "")])
  func aPathIsThatOfTheRepository(path: String, known: String) {
    #expect(WorkflowCommand.path(path) == known)
  }

  @Test(arguments: [
    ("a.json:1:2: error", "a.json:1:2: error"), ("::error::x", "./::error::x"), ("  ::x", "./  ::x"),
    ("a ##[error]b", "a ## [error]b"), ("##[[", "## [["), ("a\n::error::b", "a ::error::b"),
  ])
  func aLineOfTheLogIsNoCommand(text: String, plain: String) { #expect(WorkflowCommand.plain(text) == plain) }
}
