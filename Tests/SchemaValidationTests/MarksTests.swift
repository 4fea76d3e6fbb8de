import Testing

@testable import SchemaValidation

struct MarksTests {
  @Test func marksAreKeptBeyondOneWord() {
    var marks = Marks()
    for ordinal in [0, 63, 64, 200] { marks.insert(ordinal) }
    #expect(
      [0, 1, 63, 64, 65, 199, 200, 201].map(marks.contains) == [
        true, false, true, true, false, false, true, false,
      ])
    var other = Marks()
    other.insert(below: 3)
    other.insert(500)
    marks.formUnion(other)
    #expect([0, 1, 2, 3, 200, 500].map(marks.contains) == [true, true, true, false, true, true])
  }
}
