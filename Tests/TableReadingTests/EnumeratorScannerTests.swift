import Testing

@testable import TableReading

struct EnumeratorScannerTests {
  private func scan(_ text: String) -> [String] {
    let lines = ListSamples.lines(text)
    let labels = ListSamples.labels(text)
    let scanner = EnumeratorScanner(
      lines: lines, brackets: BracketPairs(lines: lines), labelEnds: Set(labels.map(\.end.offset)))
    return scanner.candidates().map { "\($0.style.rawValue):\($0.value)*\($0.weight)" }
  }

  @Test(arguments: [
    ("1.甲；2.乙；3.丙。", ["3:1*3", "3:2*2", "3:3*2"]),
    ("甲：1.乙；2.丙", ["3:1*2", "3:2*2"]),
    // Behind a colon only the first number begins an item.
    ("时间：3.丙", []),
    ("1.甲\n2.乙。\n3.丙", ["3:1*3", "3:2*1", "3:3*3"]),
    ("1.甲（乙）\n2.丙\n\n3.丁", ["3:1*3", "3:2*2", "3:3*3"]),
    ("（一）甲，按（二）执行", ["2:1*3"]),
    ("甲（具体为：1.乙；2.丙）", []),
    ("1.投资1.5万，2.8万", ["3:1*3"]),
    ("（一）甲  （二）乙", ["2:1*3", "2:2*1"]),
    ("责任单位：1.市教育局；", []),
    ("力争2024年1.新建", []),
    ("①甲②乙", ["5:1*3"]),
  ])
  func whereAnItemCanBegin(text: String, expected: [String]) { #expect(scan(text) == expected) }

  @Test func bracketsFarApartAreNoPair() {
    let filler = String(repeating: "长", count: 400)
    #expect(scan("（\(filler)\n1.甲\n2.乙）").count == 2)
    #expect(scan("（\n1.甲\n2.乙）").isEmpty)
  }

  @Test func bracketPairs() {
    let pairs = BracketPairs(lines: ListSamples.lines("a(b(c)d)e)f("))
    #expect(pairs.partner(of: 1) == 7)
    #expect(pairs.partner(of: 5) == 3)
    #expect(pairs.partner(of: 9) == nil)
    #expect(pairs.partner(of: 11) == nil)
    #expect(pairs.pair(around: 4) == 2..<7)
    #expect(pairs.enclose(6))
    #expect(!pairs.enclose(8))
  }
}
