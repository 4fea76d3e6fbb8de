import Gazetteer
import Testing

struct RegionWordsTests {
  @Test(arguments: ["市本级", "市级", "市直", "市属", "本级", "县本级", "区本级", "县级", "市本级（含开发区）", "市直机构"])
  func wordsForTheGovernmentItself(text: String) {
    #expect(RegionWords.isOwn(text))
    #expect(!RegionWords.isTotal(text))
  }

  @Test(arguments: ["合计", "总计", "小计", "全市", "全县", "合计（个）"])
  func wordsForATotal(text: String) {
    #expect(RegionWords.isTotal(text))
    #expect(!RegionWords.isOwn(text))
  }
}
