import Testing

@testable import Gazetteer

struct HeaderUnitsTests {
  @Test(arguments: [
    ("张", "张"), ("万人次", "万人次"), ("单位：个", "个"), ("单位:个", nil), ("%", "%"), ("元/人", "元/人"), ("万元", "万元"),
  ])
  func unitsAreTakenAsPrinted(text: String, unit: String?) {
    #expect(HeaderUnits.unit(in: text) == unit)
  }

  @Test(arguments: ["", "市", "市、区", "管委会", "责任人", "城乡公交", "单位：", "说明", "/", "某某某某某某某某某"])
  func otherBracketsAreNone(text: String) {
    #expect(HeaderUnits.unit(in: text) == nil)
  }
}
