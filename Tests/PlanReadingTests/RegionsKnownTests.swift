import Gazetteer
import PlanModel
import Testing

@testable import PlanReading

struct RegionsKnownTests {
  private func findings(_ regions: [String], stated: String?, year: Int? = 2023) -> [String] {
    let resolution = RegionResolver().resolve(regions, planYear: year, stated: stated)
    var document = Made.document(year: year)
    document.jurisdiction = resolution.jurisdiction.map { .init(name: $0.name, code: $0.code) }
    return RegionsKnown.findings(in: Made.plan([], document: document, regions: resolution)).map(
      Samples.describe)
  }

  @Test(arguments: [
    ["市本级", "海曙区", "江北区", "慈溪市"], ["海曙区", "宁波国家高新区"], ["海曙区", "章水镇", "白云街道"],
  ])
  func knownRegionsAreNoFault(regions: [String]) {
    #expect(findings(regions, stated: "宁波市").isEmpty)
  }

  @Test func aRegionWithTwoColumnsIsReported() {
    #expect(
      findings(["海曙区", "江北区", "海曙区"], stated: "宁波市") == [
        "region-unknown · · regions : 海曙区 has two columns."
      ])
  }

  @Test func aHomonymIsReportedWithItsCodes() {
    #expect(
      findings(["江北区"], stated: nil) == [
        "region-unknown · · regions : 江北区 is the name of several divisions (330205, 500105); none was chosen."
      ])
  }

  @Test func aRegionOfAnotherCityIsReported() {
    #expect(
      findings(["海曙区", "江北区", "锦江区"], stated: "宁波市") == [
        "region-unknown · · regions : 锦江区 (510104) does not belong to 宁波市."
      ])
  }

  @Test func anUnknownRegionIsReported() {
    #expect(
      findings(["海曙区", "江北区", "云水区"], stated: "宁波市") == [
        "region-unknown · · regions : 云水区 is not known as a region."
      ])
  }

  @Test func aListWithoutRegionsIsLeftAlone() {
    #expect(RegionsKnown.findings(in: Made.plan([])).isEmpty)
  }
}
