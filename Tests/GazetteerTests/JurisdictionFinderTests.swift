import Testing

@testable import Gazetteer

struct JurisdictionFinderTests {
  @Test func aTieIsNone() {
    // 鼓楼区 and 泉山区 are in 徐州; with as many names of another city nothing decides.
    let found = JurisdictionFinder().find(["云龙区", "泉山区", "余杭区", "富阳区"], planYear: 2024, stated: [])
    #expect(found.jurisdiction == nil)
    #expect(found.candidates.prefix(2).map(\.inYear) == [2, 2])
    #expect(found.candidates.prefix(2).map(\.division.code) == ["320300", "330100"])
  }

  @Test func halfOfTheNamesMustFit() {
    let few = JurisdictionFinder().find(["余杭区", "富阳区", "甲区", "乙县", "丙市"], planYear: 2024, stated: [])
    #expect(few.jurisdiction == nil)
    #expect(few.divisionNames == 5)
    let enough = JurisdictionFinder().find(["余杭区", "富阳区", "甲区", "乙县"], planYear: 2024, stated: [])
    #expect(enough.jurisdiction?.code == "330100")
  }

  @Test func aNameCountsOnce() {
    let found = JurisdictionFinder().find(["余杭区", "余杭区", "余杭区"], planYear: 2024, stated: [])
    #expect(found.jurisdiction == nil)
    #expect(found.candidates.first?.inYear == 1)
  }
}
