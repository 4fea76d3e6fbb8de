import Testing

@testable import TableReading

struct TextTableTests {
  @Test func aTextIsLookedAtOnce() {
    var table = TextTable<Int>()
    var looks = 0
    let values = ["5个", "—", "5个", "—", "5个"].map { text in
      table.value(of: Array(text.utf8)[...]) { utf8 in
        looks += 1
        return utf8.count
      }
    }
    #expect(values == [4, 3, 4, 3, 4])
    #expect(looks == 2)
  }

  @Test func aPartOfAnArrayIsATextToo() {
    var table = TextTable<Int>()
    let bytes = Array("5个5个".utf8)
    #expect(table.value(of: bytes[..<4]) { $0.count } == 4)
    #expect(table.value(of: bytes[4...]) { _ in -1 } == 4)
  }

  @Test func whatIsNotKeptIsMadeAgain() {
    var table = TextTable<Int>()
    for number in 0..<70_000 {
      let value = table.value(of: Array("\(number)".utf8)[...]) { _ in number }
      #expect(value == number)
    }
    #expect(table.value(of: Array("69999".utf8)[...]) { _ in -1 } == -1)
    #expect(table.value(of: Array("7".utf8)[...]) { _ in -1 } == 7)
  }
}
