import Gazetteer
import Testing

struct RegionNamesTests {
  @Test(arguments: [
    "上城区", "江干区", "临平区", "桐庐县", "建德市", "杭州市", "浙江省", "恩施土家族苗族自治州", "准格尔旗", "市本级", "市直",
    "杭州西湖风景名胜区", "钱塘新区", "高新区", "苏州工业园区", "横村镇", "城南街道", "高新区（滨江）", "高新区(滨江)", "上 城 区", "南湖区（经开区）",
    "市本级（含市属）", "道真县", "鄂伦春旗", "凉山州", "石柱县（含黄水）", "湘西自治州", "紫云自治县",
  ])
  func placesAreRegions(text: String) {
    #expect(RegionNames.isRegionName(text))
  }

  @Test(arguments: [
    "责任单位", "牵头单位", "各区、县（市）任务分解", "备注", "小区", "社区", "合计", "总计", "全市", "项目名称", "量化目标", "市民政局", "1",
    "10个", "", "区", "市", "县", "各镇（街道）", "相关区政府（管委会）", "城镇", "11月底", "完成城镇老旧小区改造225个", "街道", "乡镇",
    "陈瑾", "序号", "配合单位",
  ])
  func otherWordsAreNot(text: String) {
    #expect(!RegionNames.isRegionName(text))
  }

  @Test(arguments: [
    ("前郭县", true), ("甲乙区", true), ("县", false), ("各县区", false), ("前郭", false), ("老旧小区改", false),
    ("目标数", false),
    ("责任区县", false),
  ])
  func aFormAloneMayBeARegion(text: String, expected: Bool) {
    #expect(RegionNames.mayBeRegionName(text) == expected)
  }

  @Test(arguments: [
    (["椒江", "黄岩", "路桥"], true), (["上城", "西湖"], true), (["椒江"], false), (["椒江", "上城"], false),
    (["椒江", "东片"], false), (["数量", "单位"], false), ([], false), (["椒 江", "黄岩"], true),
    (["全州", "灵川"], true), (["全州", "大理"], false), (["全市", "灵川"], false),
  ])
  func shortFormsCountSideBySide(texts: [String], expected: Bool) {
    #expect(RegionNames.areShortFormsOfSiblings(texts) == expected)
  }
}
