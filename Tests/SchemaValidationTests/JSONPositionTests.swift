import SchemaValidation
import Testing

struct JSONPositionTests {
  @Test func linesEndInEveryCustomaryWay() {
    let table = JSONLineTable(Array("a\nbc\r\nd\re".utf8))
    let positions = [0, 1, 2, 3, 4, 6, 7, 8, 9, 99].map { table.position(of: $0) }
    #expect(
      positions.map { "\($0.line):\($0.column)" }
        == ["1:1", "1:2", "2:1", "2:2", "2:3", "3:1", "3:2", "4:1", "4:2", "4:2"])
    #expect((1...5).map { table.range(ofLine: $0) } == [0..<1, 2..<4, 6..<7, 8..<9, nil])
  }

  @Test func columnsCountCharactersAndNotBytes() {
    let table = JSONLineTable(Array("\u{FEFF}民生🐲x".utf8))
    #expect(table.position(of: 3) == JSONPosition(line: 1, column: 1))
    #expect(table.position(of: 9) == JSONPosition(line: 1, column: 3))
    #expect(table.position(of: 13) == JSONPosition(line: 1, column: 4))
  }

  @Test func aLineLongerThanABlockKeepsItsColumns() {
    let table = JSONLineTable(Array(String(repeating: "生", count: 10_000).utf8))
    for character in [0, 1, 1365, 1366, 5000, 9999] {
      #expect(table.position(of: character * 3) == JSONPosition(line: 1, column: character + 1))
    }
  }
}
