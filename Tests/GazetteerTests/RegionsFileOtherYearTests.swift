import Gazetteer
import Testing

/// Every division that began or ended from 2000 to 2024, asked for in a year in which it was not there.
@Suite(.enabled(if: RegionsFile.isHere, "data/regions.csv is not here"))
struct RegionsFileOtherYearTests {
  private let file = RegionsFile.shared
  private let resolver = RegionResolver()
  /// The county that ended in 2003 bears the common name of 北川羌族自治县, which took over; a test says so.
  private static let commonName = "北川县"

  @Test(arguments: 2015...2024)
  func aCommonNameIsThatOfTheAutonomousCounty(year: Int) {
    let region = resolver.resolve([Self.commonName], planYear: year, stated: "绵阳市").regions[0]
    #expect(region.code == "510726")
    #expect(region.isShortForm)
  }

  @Test(arguments: 2001...2024)
  func anEndedDivisionNamesTheYearAndItsSuccessors(year: Int) {
    var asked = 0
    for row in file.rows {
      guard let until = row.until, until < year, row.level != "province",
        let parent = file.row(row.parent, year), parent.name != row.name, row.name != Self.commonName
      else { continue }
      let others = file.rows(row.name, below: row.parent)
      // The name may have come back, or have been another division's since.
      guard
        !file.rows(row.name).contains(where: { $0.isValid(year) && $0.code.prefix(2) == row.code.prefix(2) }),
        !others.contains(where: { $0.since > row.since && $0.since <= year })
      else { continue }
      asked += 1
      let region = resolver.resolve([row.name], planYear: year, stated: parent.name).regions[0]
      #expect(region.code == nil)
      guard case .notInYear(let began, until, let successors, []) = region.issue else {
        Issue.record("\(parent.name) \(row.name) \(year): \(region.issue)")
        continue
      }
      #expect(began == nil)
      #expect(successors.sorted() == file.successorNames(row), "\(parent.name) \(row.name) \(year)")
      #expect(!successors.isEmpty, "\(parent.name) \(row.name) \(year)")
    }
    #expect(asked >= 38, "\(asked)")
  }

  @Test(arguments: 2000...2023)
  func aDivisionToComeNamesTheYearAndWhatItCameFrom(year: Int) {
    var asked = 0
    for row in file.rows {
      guard row.since > year, row.level != "province", let parent = file.row(row.parent, year) else {
        continue
      }
      let others = file.rows(row.name, below: row.parent)
      guard !others.contains(where: { $0.since < row.since }), !stands(row, year) else { continue }
      asked += 1
      let region = resolver.resolve([row.name], planYear: year, stated: parent.name).regions[0]
      #expect(region.code == nil)
      guard case .notInYear(let began, nil, [], let predecessors) = region.issue else {
        Issue.record("\(parent.name) \(row.name) \(year): \(region.issue)")
        continue
      }
      #expect(began == row.since)
      #expect(predecessors.sorted() == file.predecessorNames(row), "\(parent.name) \(row.name) \(year)")
      // 中卫市 was split off from two prefectures, and no code passed to it.
      #expect(!predecessors.isEmpty || row.name == "中卫市", "\(parent.name) \(row.name) \(year)")
    }
    #expect(asked > 0)
  }

  /// Without a prefecture too, where no division elsewhere bears the name.
  @Test(arguments: 2015...2024)
  func withoutAPrefectureTheYearIsNamedToo(year: Int) {
    var asked = 0
    for row in file.rows {
      guard row.level == "county", let until = row.until, until < year, file.rows(row.name) == [row],
        row.name != Self.commonName
      else { continue }
      asked += 1
      let region = resolver.resolve([row.name], planYear: year, stated: nil).regions[0]
      #expect(region.code == nil)
      guard case .notInYear(nil, until, let successors, []) = region.issue else {
        Issue.record("\(row.name) \(year): \(region.issue)")
        continue
      }
      #expect(successors.sorted() == file.successorNames(row), "\(row.name) \(year)")
    }
    #expect(asked > 100, "\(asked)")
  }

  /// Whether the name stands in the province, though perhaps at another level: 铜仁市 below 铜仁地区.
  private func stands(_ row: RegionsFile.Row, _ year: Int) -> Bool {
    file.rows(row.name).contains { $0.isValid(year) && $0.code.prefix(2) == row.code.prefix(2) }
  }
}
