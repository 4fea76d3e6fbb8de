import Gazetteer
import Testing

@testable import PlanReading

struct RegionsInYearTests {
  private func findings(_ regions: [String], _ stated: String, year: Int?) -> [String] {
    let resolution = RegionResolver().resolve(regions, planYear: year, stated: stated)
    return RegionsInYear.findings(in: Made.plan([], document: Made.document(year: year), regions: resolution))
      .map(Samples.describe)
  }

  @Test func aRegionThatHadEndedIsReported() {
    #expect(
      findings(["海曙区", "江东区", "鄞州区"], "宁波市", year: 2020) == [
        "region-not-in-year · · regions : 江东区 did not exist in 2020: it ended in 2016, now 鄞州区."
      ])
  }

  @Test func aRegionThatHadNotBegunIsReported() {
    #expect(
      findings(["海曙区", "江北区", "奉化区"], "宁波市", year: 2013) == [
        "region-not-in-year · · regions : 奉化区 did not exist in 2013: it began in 2016, before that 奉化市."
      ])
  }

  @Test(arguments: [2015, 2016])
  func theYearOfTheChangeAndTheOneBeforeAreFine(year: Int) {
    #expect(findings(["海曙区", "江东区"], "宁波市", year: year).isEmpty)
  }

  @Test func withoutAYearNothingIsSaid() {
    #expect(findings(["海曙区", "江东区"], "宁波市", year: nil).isEmpty)
  }

  @Test func aListWithoutRegionsIsLeftAlone() {
    #expect(RegionsInYear.findings(in: Made.plan([])).isEmpty)
  }
}
