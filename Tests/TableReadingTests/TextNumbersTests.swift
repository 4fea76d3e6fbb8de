import Testing

@testable import TableReading

struct TextNumbersTests {
  private func numbers(_ texts: [String], most: Int = .max) -> [Int?] {
    var numbers = TextNumbers()
    return texts.map { text in
      let bytes = Array(text.utf8)
      return numbers.number(of: bytes.span, most: most)
    }
  }

  @Test func theSameTextHasTheSameNumber() {
    #expect(numbers(["5个", "—", "5个", "", "市教育局", "—", ""]) == [0, 1, 0, 2, 3, 1, 2])
  }

  @Test func textsThatDifferInOneByteAreTwo() { #expect(numbers(["5个", "6个", "5个 ", "个"]) == [0, 1, 2, 3]) }

  @Test func noMoreAreKeptThanAllowed() {
    #expect(numbers(["甲", "乙", "丙", "乙", "丙"], most: 2) == [0, 1, nil, 1, nil])
  }

  @Test func thousandsAreFoundAgain() {
    let texts = (0..<5_000).map { "第\($0)项" }
    #expect(numbers(texts + texts) == Array(0..<5_000) + Array(0..<5_000))
  }
}
