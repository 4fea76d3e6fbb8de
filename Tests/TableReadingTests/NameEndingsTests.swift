import Testing

@testable import TableReading

struct NameEndingsTests {
  @Test func namesEndWithTheirKind() {
    #expect(NameEndings.end(Array("盲道畅通工程".unicodeScalars)[...]))
    #expect(!NameEndings.end(Array("修补盲道".unicodeScalars)[...]))
    #expect(!NameEndings.end([]))
  }
}
