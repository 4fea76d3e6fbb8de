import Gazetteer
import Testing

struct TerritoryChangeTests {
  let divisions = Divisions.shared

  @Test(arguments: [
    ("330102", ["received 330104 2021"]), ("330105", ["received 330103 2021"]),
    ("330109", ["lost 330114 2021"]),
    ("330110", ["lost 330113 2021"]), ("330106", []), ("330182", []),
    ("330114", ["received 330104 2021", "received 330109 2021"]),
  ])
  func theCodesOfHangzhouThatKeptTheirNamesButNotTheirLand(code: String, expected: [String]) {
    let changes = divisions.territoryChanges(of: code, between: 2020, and: 2024)
    #expect(changes.map { "\($0.direction) \($0.other) \($0.year)" } == expected)
    #expect(divisions.territoryChanged(code: code, between: 2020, and: 2024) == !expected.isEmpty)
  }

  @Test(arguments: [(2021, 2024), (2019, 2020), (2024, 2020), (2020, 2020)])
  func noChangeOutsideItsYear(first: Int, last: Int) {
    #expect(divisions.territoryChanged(code: "330102", between: first, and: last) == false)
  }
}
