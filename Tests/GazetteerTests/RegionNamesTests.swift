import Gazetteer
import Testing

struct RegionNamesTests {
  @Test(arguments: [
    "上城区", "江干区", "临平区", "桐庐县", "建德市", "杭州市", "浙江省", "恩施土家族苗族自治州", "准格尔旗", "市本级", "市直",
    "杭州西湖风景名胜区", "钱塘新区", "高新区", "苏州工业园区", "横村镇", "城南街道", "高新区（滨江）", "高新区(滨江)", "上 城 区", "南湖区（经开区）",
    "市本级（含市属）",
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
}
