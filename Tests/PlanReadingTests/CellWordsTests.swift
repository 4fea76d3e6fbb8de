import Testing

@testable import PlanReading

struct CellWordsTests {
  @Test(
    arguments: [
      ("市教育局", "市教育局"), ("5个", "5个"), ("无", "无"), ("不涉及", "不涉及"), (nil, nil), ("-", nil), ("--", nil),
      ("—", nil),
      ("——", nil), ("/", nil),
    ] as [(String?, String?)])
  func aDashInACellOfWordsSaysThatThereAreNone(cell: String?, words: String?) {
    #expect(CellWords.text(of: cell, quantities: Samples.quantities) == words)
  }
}
