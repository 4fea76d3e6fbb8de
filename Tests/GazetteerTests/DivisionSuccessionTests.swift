import Testing

@testable import Gazetteer

struct DivisionSuccessionTests {
  let divisions = Divisions.shared

  @Test(arguments: [
    ("330103", 2020, 2024, ["330105"]), ("330104", 2020, 2021, ["330102", "330114"]),
    ("330110", 2020, 2024, ["330110", "330113"]), ("330109", 2020, 2024, ["330109", "330114"]),
    ("330106", 2020, 2024, ["330106"]), ("330113", 2021, 2024, ["330113"]), ("330113", 2020, 2024, []),
    ("330104", 2020, 2020, ["330104"]), ("330104", 2021, 2020, []), ("330185", 2016, 2017, ["330112"]),
    ("500110", 2010, 2011, ["500110"]), ("abc", 2010, 2011, []),
  ])
  func successorsHoldWhatItHeld(code: String, from: Int, to: Int, expected: [String]) {
    #expect(divisions.successors(of: code, from: from, to: to).map(\.code) == expected)
  }

  @Test(arguments: [
    ("330114", 2020, 2024, ["330104", "330109"]), ("330102", 2020, 2024, ["330102", "330104"]),
    ("330105", 2020, 2021, ["330103", "330105"]), ("330113", 2020, 2024, ["330110"]),
    ("330106", 2020, 2024, ["330106"]), ("330113", 2021, 2024, ["330113"]), ("330103", 2020, 2024, []),
  ])
  func predecessorsHeldWhatItHolds(code: String, from: Int, to: Int, expected: [String]) {
    #expect(divisions.predecessors(of: code, from: from, to: to).map(\.code) == expected)
  }

  @Test func predecessorsMirrorSuccessors() {
    for division in divisions.children(of: "330100", in: 2010) + divisions.children(of: "500000", in: 2010) {
      for next in divisions.successors(of: division.code, from: 2010, to: 2024) {
        let back = divisions.predecessors(of: next.code, from: 2010, to: 2024)
        #expect(back.contains(division), "\(division.name) \(next.name)")
      }
    }
  }

  @Test func anEndingTellsTheYearAndTheSuccessors() throws {
    let past = try #require(divisions.division(code: "330104", in: 2020))
    let ending = try #require(divisions.ending(of: past))
    #expect(ending.year == 2021)
    #expect(ending.successors.map(\.name) == ["上城区", "钱塘区"])
    let standing = try #require(divisions.division(code: "330113", in: 2021))
    #expect(divisions.ending(of: standing) == nil)
  }

  @Test func aBeginningTellsTheYearAndWhereItCameFrom() throws {
    let division = try #require(divisions.division(code: "330113", in: 2021))
    let beginning = divisions.beginning(of: division)
    #expect(beginning.year == 2021)
    #expect(beginning.predecessors.map(\.name) == ["余杭区"])
  }

  @Test func aRenamedCodeIsItsOwnSuccessor() throws {
    // 淮阴市 became 淮安市 in 2000 under the same code; the source names no successor.
    let records = divisions.records(of: DivisionCode(number: 320_800))
    let past = try #require(records.first)
    #expect(past.name == "淮阴市")
    #expect(divisions.ending(of: past)?.successors.map(\.name) == ["淮安市"])
  }

  /// 襄樊市 gave territory to its own counties before it was renamed; 莱芜市 and 山南地区 name no successor.
  @Test(arguments: [
    ("420600", 2009, 2010, ["襄阳市"]), ("371200", 2017, 2018, ["济南市"]), ("542200", 2015, 2016, ["山南市"]),
    ("341400", 2010, 2011, ["合肥市", "芜湖市", "马鞍山市"]),
  ])
  func aPrefectureThatEndedHasSuccessors(code: String, before: Int, ended: Int, names: [String]) throws {
    let past = try #require(divisions.division(code: code, in: before))
    let ending = try #require(divisions.ending(of: past))
    #expect(ending.year == ended)
    #expect(ending.successors.map(\.name) == names)
  }

  @Test func aPrefectureThatBeganNamesTheOneBefore() throws {
    let division = try #require(divisions.division(code: "540500", in: 2016))
    #expect(divisions.beginning(of: division).predecessors.map(\.name) == ["山南地区"])
  }

  @Test func everySuccessorStandsInItsYear() {
    for division in divisions.records {
      for event in divisions.handovers(of: division) where event.year >= Divisions.firstYear {
        #expect(divisions.division(event.code, in: event.year) != nil, "\(division) \(event)")
      }
    }
  }
}
