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

  /// The table of divisions names no successor for a prefecture: it is the one above what became of its counties.
  @Test(arguments: [
    ("莱芜市", "山东省", "莱芜市 did not exist in 2023: it ended in 2018, now 济南市."),
    ("襄樊市", "湖北省", "襄樊市 did not exist in 2023: it ended in 2010, now 襄阳市."),
    ("山南地区", "西藏自治区", "山南地区 did not exist in 2023: it ended in 2016, now 山南市."),
  ])
  func aPrefectureThatHadEndedIsReported(name: String, province: String, message: String) {
    #expect(findings([name], province, year: 2023) == ["region-not-in-year · · regions : " + message])
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
