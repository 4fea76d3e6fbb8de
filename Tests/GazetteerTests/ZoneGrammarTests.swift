import Gazetteer
import Testing

struct ZoneGrammarTests {
  @Test(arguments: [
    "某某经济技术开发区", "高新区", "东部新区", "某山风景名胜区", "旅游度假区", "综合保税区", "高新区管委会", "智慧新城管委会", "三江新区",
    "生态产业园区", "两山合作示范区", "开发区",
  ])
  func zonesAreToldByTheirForm(name: String) {
    #expect(ZoneGrammar.matches(name))
  }

  @Test(arguments: [
    "社区", "小区", "片区", "上城区", "责任单位", "备注", "管委会", "创建示范区", "新建工业园区", "20个园区", "各开发区", "相关管委会",
    "景区、园区", "",
  ])
  func otherWordsAreNot(name: String) {
    #expect(!ZoneGrammar.matches(name))
  }
}
