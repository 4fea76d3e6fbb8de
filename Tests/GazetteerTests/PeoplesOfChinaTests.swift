import Testing

@testable import Gazetteer

struct PeoplesOfChinaTests {
  @Test(arguments: [("景宁畲族", "畲族"), ("巴音郭楞蒙古", "蒙古"), ("龙胜各族", "各族"), ("前郭尔罗斯蒙古族", "蒙古族"), ("上城", nil)])
  func theLongestNameCounts(text: String, people: String?) {
    #expect(PeoplesOfChina.longest(endingIn: text) == people)
  }

  @Test func thereAreFiftySixPeoples() {
    #expect(PeoplesOfChina.names.filter { $0.hasSuffix("族") && $0 != "各族" }.count == 56)
  }
}
