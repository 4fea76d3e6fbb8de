import Quantities
import Testing

@testable import PlanReading

struct StatedAmountsTests {
  @Test func onlyTargetsAreKept() {
    var amounts = StatedAmounts(prose: Samples.prose)
    let found = amounts.targets(in: "为60岁以上老年人新建15分钟生活圈10个")
    #expect(found.map(\.quantity.text) == ["10个"])
    #expect(amounts.targets(in: "完成总工程量的50%。").isEmpty)
    #expect(amounts.targets(in: "").isEmpty)
  }

  @Test func withinCountsAmongTheTargets() throws {
    var amounts = StatedAmounts(prose: Samples.prose)
    let text = "新建15分钟生活圈10个，新增托位5000个（其中普惠托位3000个）"
    for _ in 1...2 {
      let found = amounts.targets(in: text)
      try #require(found.map(\.quantity.text) == ["10个", "5000个", "3000个"])
      #expect(found.map(\.within) == [nil, nil, 1])
    }
  }
}
