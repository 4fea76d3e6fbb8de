import Gazetteer
import Testing

struct TownGrammarTests {
  @Test(arguments: ["横村镇", "三墩镇", "钟山乡", "城南街道", "莪山畲族乡", "九堡街道办事处", "江南镇", "东风农场", "建设镇"])
  func townsAreToldByTheirForm(name: String) {
    #expect(TownGrammar.matches(name))
  }

  @Test(arguments: ["城镇", "乡镇", "街道", "镇", "各镇", "乡镇街道", "特色小镇", "城乡", "相关街道", "新建小镇", "12个镇", "", "家乡"])
  func otherWordsAreNot(name: String) {
    #expect(!TownGrammar.matches(name))
  }
}
