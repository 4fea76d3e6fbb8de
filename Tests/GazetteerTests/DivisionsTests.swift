import Testing

@testable import Gazetteer

struct DivisionsTests {
  let divisions = Divisions.shared

  static let hangzhou2020 = [
    "330102 上城区", "330103 下城区", "330104 江干区", "330105 拱墅区", "330106 西湖区", "330108 滨江区", "330109 萧山区",
    "330110 余杭区", "330111 富阳区", "330112 临安区", "330122 桐庐县", "330127 淳安县", "330182 建德市",
  ]
  static let hangzhou2021 = [
    "330102 上城区", "330105 拱墅区", "330106 西湖区", "330108 滨江区", "330109 萧山区", "330110 余杭区", "330111 富阳区",
    "330112 临安区", "330113 临平区", "330114 钱塘区", "330122 桐庐县", "330127 淳安县", "330182 建德市",
  ]

  @Test(arguments: [
    (2019, hangzhou2020), (2020, hangzhou2020), (2021, hangzhou2021), (2024, hangzhou2021),
    (2030, hangzhou2021),
  ])
  func hangzhouIsAsItWas(year: Int, expected: [String]) {
    #expect(divisions.children(of: "330100", in: year).map { "\($0.code) \($0.name)" } == expected)
  }

  @Test(arguments: [
    ("西湖区", ["330106", "360103"]), ("江北区", ["330205", "500105"]), ("朝阳区", ["110105", "220104"]),
    ("鼓楼区", ["320106", "320302", "350102", "410204"]), ("余杭区", ["330110"]), ("江干区", []), ("西湖", []),
  ])
  func homonymsAreAllGiven(name: String, codes: [String]) {
    #expect(divisions.named(name, in: 2024).map(\.code) == codes)
  }

  @Test func namesOfTheYearOfChangeAreValidForItsPlan() {
    #expect(divisions.named("江干区", forPlanYear: 2021).map(\.code) == ["330104"])
    #expect(divisions.named("临平区", forPlanYear: 2021).map(\.code) == ["330113"])
    #expect(divisions.named("江干区", forPlanYear: 2022).isEmpty)
    #expect(divisions.named("临平区", forPlanYear: 2020).isEmpty)
  }

  @Test func aCodeWithTwoRecordsIsGivenOnce() {
    #expect(divisions.named("襄城区").count == 2)
    #expect(divisions.named("襄城区", forPlanYear: 2010).map(\.code) == ["420602"])
  }

  @Test func codesAreFoundByYear() {
    #expect(divisions.division(code: "500110", in: 2010)?.name == "万盛区")
    #expect(divisions.division(code: "500110", in: 2011)?.name == "綦江区")
    #expect(divisions.division(code: "330113", in: 2020) == nil)
    #expect(divisions.division(code: "999999", in: 2020) == nil)
    #expect(divisions.division(code: "abc", in: 2020) == nil)
  }

  @Test(arguments: [("330102", ["杭州市", "浙江省"]), ("500103", ["重庆市"]), ("419001", ["河南省"]), ("330000", [])])
  func ancestorsRunUpwards(code: String, names: [String]) throws {
    let division = try #require(divisions.division(code: code, in: 2020))
    #expect(divisions.ancestors(of: division, in: 2020).map(\.name) == names)
  }

  @Test(arguments: ["110000", "310000", "120000", "500000"])
  func municipalitiesHaveTheirDistrictsDirectlyBelow(code: String) {
    let children = divisions.children(of: code, in: 2024)
    #expect(children.count >= 16)
    #expect(children.allSatisfy { $0.level == .county })
  }

  @Test func everyParentStandsWhileItsChildrenDo() {
    for division in divisions.records {
      guard let parent = division.parentKey else {
        #expect(division.level == .province)
        continue
      }
      let year = max(division.since, Divisions.firstYear)
      guard division.stands(atEndOf: year) else { continue }
      #expect(divisions.division(parent, in: year) != nil, "\(division)")
    }
  }

  @Test func theEndingsOfNamesAreKnown() {
    #expect(Set(divisions.records.compactMap(\.name.last)) == RegionNames.endings)
    #expect((divisions.records.map(\.name.count).max() ?? 0) == 15)
  }

  /// Every division resolves within its prefecture, from the table that the library's was made from.
  @Test(
    .enabled(if: SharedFiles.exists("data/regions.csv"), "data/regions.csv is not here"),
    arguments: 2015...2024)
  func everyDivisionOfTheSourceResolvesWithinItsParent(year: Int) throws {
    var children: [String: [(name: String, code: String)]] = [:]
    for line in try SharedFiles.lines("data/regions.csv").dropFirst() where !line.isEmpty {
      let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      let until = Int(fields[5]) ?? .max
      guard let since = Int(fields[4]), since <= year, year < until, !fields[3].isEmpty else { continue }
      children[fields[3], default: []].append((fields[1], fields[0]))
    }
    #expect(children.count > 300)
    for (parent, expected) in children {
      #expect(divisions.children(of: parent, in: year).map(\.code) == expected.map(\.code).sorted())
      for (name, code) in expected {
        let found = divisions.named(name, in: year).filter { $0.parent == parent }
        #expect(found.map(\.code) == [code], "\(name)")
      }
    }
  }
}
