import Provenance
import Testing

@testable import PlanReading

struct NameWholeTests {
  @Test func aPieceOfANameIsReported() {
    let findings = NameWhole.findings(
      in: Made.plan([Made.project("a"), Made.project("b", name: "发放电子消费券（万", line: 4)]))
    #expect(
      findings.map(Samples.describe) == ["name-broken b · name 4: “发放电子消费券（万” looks like a piece of a name."])
    #expect(findings.map(\.severity) == [.warning])
  }

  @Test(arguments: ["新建公园，", "、新建公园", "）公园", "新建“暖心", "《条例", "新建公园（处", "公园）"])
  func pieces(name: String) { #expect(NameWhole.isBroken(name)) }

  @Test(arguments: ["新建公园", "新建公园（处）", "新建公园（间)", "“暖心”工程", "新建公园，改造道路", "新建公园。", ""])
  func wholeNames(name: String) { #expect(!NameWhole.isBroken(name)) }
}
