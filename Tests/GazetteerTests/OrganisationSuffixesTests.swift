import Testing

@testable import Gazetteer

struct OrganisationSuffixesTests {
  @Test(arguments: [
    ("市民政局", "局", true), ("市人民政府办公厅", "办公厅", true), ("市人防办", "办", false), ("市中级人民法院", "法院", true),
  ])
  func theLongestStrongEndCounts(name: String, suffix: String, isStrong: Bool) {
    #expect(OrganisationSuffixes.shared.end(of: name)?.suffix == suffix)
    #expect(OrganisationSuffixes.shared.end(of: name)?.isStrong == isStrong)
  }

  @Test(arguments: ["", "陈瑾", "项目名称"])
  func otherTextHasNone(name: String) {
    #expect(OrganisationSuffixes.shared.end(of: name) == nil)
  }
}
