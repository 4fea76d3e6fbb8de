import Gazetteer
import Testing

@testable import TableReading

struct LabelScannerTests {
  private func labels(_ text: String) -> [String] {
    ListSamples.labels(text).map { "\($0.role.rawValue) \($0.header)" }
  }

  @Test func aWordThatNobodyKnowsIsALabelWhereItComesAgainAndAgain() {
    let text = (1...4).map { "\($0).改造道路\($0)条\n掌勺部门：市交通局\n收尾节点：\($0)月底\n" }.joined()
    let found = labels(text)
    #expect(found.count == 8)
    #expect(Set(found) == ["lead 掌勺部门", "deadline 收尾节点"])
    #expect(labels("1.改造道路\n掌勺部门：市交通局\n2.新建公园\n掌勺部门：市城管局\n").isEmpty)
  }

  @Test func timesAndPlacesAreNoLabels() {
    let text = (1...4).map { "\($0).改造道路\($0)条\n牵头单位：市交通局\n一季度：开工\n海曙区：3条\n" }.joined()
    #expect(Set(labels(text)) == ["lead 牵头单位"])
  }

  /// `（二）副市长：王芳` heads items; a label does not stand behind a number unless all items begin with it.
  @Test func officesBehindNumbersAreHeadings() {
    let text = ["一", "二", "三"].map { "（\($0)）副市长：王芳\n1.改造道路3条。\n牵头单位：市交通局\n2.新建公园2处。\n牵头单位：市城管局\n" }
      .joined()
    #expect(Set(labels(text)) == ["lead 牵头单位"])
  }

  @Test func heavyBracketsMarkLabels() {
    let text = (1...3).map { "【掌勺部门】市交通局\n【收尾节点】\($0)月底\n【实事名称】改造道路\($0)条\n" }.joined()
    #expect(Set(labels(text)) == ["lead 掌勺部门", "deadline 收尾节点", "name 实事名称"])
  }

  @Test func whatAlwaysStandsBeforeAWordIsPartOfTheLabel() {
    let text = (1...3).map { "\($0).改造道路\($0)条\n业务 主管单位：市交通局\n" }.joined()
    #expect(labels(text).allSatisfy { $0.hasSuffix(" 业务主管单位") })
    #expect(labels(text).count == 3)
  }

  @Test func theLabelThatBeginsBlocksNamesThem() {
    let text = (1...3).map { "利民事：改造道路\($0)条\n牵头单位：市交通局\n" }.joined()
    #expect(Set(labels(text)) == ["name 利民事", "lead 牵头单位"])
  }
}
