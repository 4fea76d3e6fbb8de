import Quantities
import Testing

struct NumeralScannerTests {
  private let scanner = NumeralScanner()

  private func scan(_ text: String, _ style: Numeral.Style) -> (value: String, end: Int)? {
    let utf8 = text.utf8.span
    guard let number = scanner.scan(utf8, from: 0, to: utf8.count, style: style) else { return nil }
    return (number.value.description, number.end)
  }

  @Test(arguments: [
    ("1,200个", Numeral.Style.prose, "1200", 5), ("5,72所", .prose, "5", 1), ("85.8万人次", .cell, "858000", 7),
    ("3千米", .cell, "3", 1), ("3千人", .cell, "3000", 4), ("一百千瓦", .cell, "100", 6),
    ("五兆六十二亿四万五千二", .cell, "5006200045200", 33), ("两万两", .cell, "20000", 6),
    ("二两", .cell, "2", 3), ("三千两百两", .cell, "3200", 12), ("10多功能厅", .prose, "10", 2),
    ("20余杭", .prose, "20", 2), ("3点30", .cell, "3", 1), ("一百零", .cell, "nil", 0), ("1.2.3", .cell, "nil", 0),
    (".5", .cell, "0.5", 2), (".5", .prose, "nil", 0), ("个", .cell, "nil", 0), ("", .cell, "nil", 0),
  ])
  func numbersEndWhereTheyShould(_ text: String, _ style: Numeral.Style, _ value: String, _ end: Int) {
    let found = scan(text, style)
    #expect(found?.value ?? "nil" == value)
    #expect(found?.end ?? 0 == end)
  }
}
