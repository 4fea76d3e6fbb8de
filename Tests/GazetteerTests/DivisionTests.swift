import Testing

@testable import Gazetteer

struct DivisionTests {
  static let pastDistrict = Division(
    key: DivisionCode(number: 330_104), name: "江干区", level: .county,
    parentKey: DivisionCode(number: 330_100), since: 1983, until: 2021, successors: [])

  @Test(arguments: [(1982, false), (1983, true), (2020, true), (2021, false), (2024, false)])
  func standsFromItsFirstToBeforeItsLastYearEnd(year: Int, stands: Bool) {
    #expect(Self.pastDistrict.stands(atEndOf: year) == stands)
  }

  @Test(arguments: [
    (1983, true), (2020, true), (2021, true), (2022, false), (Int.min, false), (Int.max, false),
  ])
  func aPlanMayNameWhatStoodAtEitherYearEnd(year: Int, valid: Bool) {
    #expect(Self.pastDistrict.isValid(forPlanYear: year) == valid)
  }

  @Test func codesAreText() {
    #expect(Self.pastDistrict.code == "330104")
    #expect(Self.pastDistrict.parent == "330100")
  }
}
