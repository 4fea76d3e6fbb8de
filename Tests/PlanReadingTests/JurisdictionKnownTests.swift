import Gazetteer
import PlanModel
import Provenance
import Testing

@testable import PlanReading

struct JurisdictionKnownTests {
  private func findings(_ regions: [String], stated: String?, year: Int? = 2023) -> [String] {
    let resolution = RegionResolver().resolve(regions, planYear: year, stated: stated)
    var document = Made.document(year: year)
    document.jurisdiction = resolution.jurisdiction.map { .init(name: $0.name, code: $0.code) }
    return JurisdictionKnown.findings(in: Made.plan([], document: document, regions: resolution))
      .map(Samples.describe)
  }

  @Test func aNameInTheTitleIsAStatement() {
    #expect(findings(["海曙区", "镇海区", "余姚市"], stated: "宁波市").isEmpty)
  }

  @Test func thatAllRegionsBelongToOneCityIsAnInference() {
    #expect(
      findings(["海曙区", "镇海区", "余姚市"], stated: nil) == [
        "jurisdiction-inferred · · jurisdiction : The title does not name the government; 3 of 3 regions belong to 宁波市."
      ])
  }

  @Test func homonymsAreNotChosenFrom() throws {
    let found = findings(["鼓楼区"], stated: nil)
    try #require(found.count == 1)
    #expect(
      found[0]
        == "jurisdiction-inferred · · jurisdiction : It is not known whose plan this is (南京市 320100, 徐州市 320300, 福州市 350100, 开封市 410200). Give it with --jurisdiction."
    )
  }

  @Test func aListWithoutRegionsMustSayWhoseItIs() {
    #expect(
      JurisdictionKnown.findings(in: Made.plan([])).map(\.message.english)
        == ["It is not known whose plan this is. Give it with --jurisdiction."])
  }
}
