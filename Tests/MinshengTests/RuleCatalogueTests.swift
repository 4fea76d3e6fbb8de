import Minsheng
import Testing

struct RuleCatalogueTests {
  private static func isHan(_ scalar: Unicode.Scalar) -> Bool { (0x4E00...0x9FFF).contains(scalar.value) }

  @Test func codesAreUniqueAndSorted() {
    let codes = RuleCatalogue.all.map(\.code.rawValue)
    #expect(Set(codes).count == codes.count)
    #expect(codes == codes.sorted())
    #expect(codes.count >= 40)
  }

  @Test(arguments: RuleCatalogue.all)
  func aCodeIsKebabCase(rule: Rule) {
    let code = rule.code.rawValue
    #expect(code.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil)
  }

  @Test(arguments: RuleCatalogue.all)
  func bothLanguagesAreFilled(rule: Rule) {
    #expect(rule.summary.english.hasSuffix("."))
    #expect(!rule.summary.english.unicodeScalars.contains(where: Self.isHan))
    #expect(rule.summary.chinese.hasSuffix("。"))
    #expect(rule.summary.chinese.unicodeScalars.contains(where: Self.isHan))
  }

  @Test func aRuleIsFoundByItsCode() {
    #expect(RuleCatalogue.rule("sum-mismatch")?.severity == .warning)
    #expect(RuleCatalogue.rule("row-joined")?.severity == .info)
    #expect(RuleCatalogue.rule("no-such-rule") == nil)
  }

  @Test(arguments: [
    PlanConverterTests.text,
    "序号\t项目名称\t目标\t锦江区\t云水区\n甲\t新增\t9个、3座\t4\t按需\n\t\t5枰\t1 0个\t2个\n合计\t\t1\t1\t1\n7\t\t8个\t1个\t2个\t3个\t4个\n备注：略\n",
  ])
  func everyFindingIsOfAListedRule(text: String) throws {
    let dataset = try PlanConverter().convert(Array(text.utf8), name: "a.txt")
    #expect(!dataset.findings.isEmpty)
    for finding in dataset.findings { #expect(RuleCatalogue.rule(finding.code) != nil) }
  }
}
