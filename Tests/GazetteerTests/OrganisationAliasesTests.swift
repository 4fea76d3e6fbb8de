import DataTables
import Testing

@testable import Gazetteer

struct OrganisationAliasesTests {
  let aliases = OrganisationAliases.shared

  @Test(arguments: [
    ("市人社局", "市人力资源和社会保障局"), ("市人力社保局", "市人力资源和社会保障局"), ("市住保房管局", "市住房保障和房产管理局"),
    ("市住房保障房管局", "市住房保障和房产管理局"), ("市发改委", "市发展和改革委员会"), ("市发展改革委", "市发展和改革委员会"),
    ("县发改局", "县发展和改革局"), ("市卫生健康委", "市卫生健康委员会"), ("市卫健委", "市卫生健康委员会"), ("区住建局", "区住房和城乡建设局"),
    ("市残联", "市残疾人联合会"), ("市城管委", "市城市管理委员会"), ("市治堵办", "市治理交通拥堵办公室"), ("团市委", "共青团市委员会"),
    ("市卫生健康委员会（市老龄办）", "市卫生健康委员会"), ("市供销社", "市供销合作社联合社"),
  ])
  func shortFormsHaveFullOnes(short: String, full: String) {
    #expect(aliases.fullName(of: short, in: 2023) == full)
    #expect(aliases.isSame(short, full, in: 2023))
  }

  @Test(arguments: [
    "市教育局", "市财政局", "市发展和改革委员会", "各区、县（市）政府", "杭州西湖风景名胜区管委会", "华数传媒集团", "", "市", "市委",
  ])
  func otherNamesStayAsTheyAre(name: String) {
    #expect(aliases.fullName(of: name, in: 2023).hasPrefix(name.prefix { $0 != "（" }))
  }

  @Test func connectingWordsDoNotCount() {
    #expect(aliases.isSame("市住房城乡建设局", "市住房和城乡建设局", in: 2023))
    #expect(aliases.isSame("市园林和林业局", "市园林林业局", in: 2023))
    #expect(aliases.isSame("市文化广电旅游局", "市文化广电和旅游局", in: 2023))
  }

  @Test(arguments: [
    ("市规划和自然资源局", "市自然资源和规划局"), ("市卫生健康委", "市卫生健康局"), ("市教育局", "区教育局"), ("市城管局", "市城管执法局"),
    ("市住建局", "市住保房管局"),
  ])
  func differentOrganisationsStayApart(one: String, other: String) {
    #expect(!aliases.isSame(one, other, in: 2023))
  }

  @Test func shortFormsHaveTheirYears() {
    #expect(aliases.fullName(of: "市卫计委", in: 2015) == "市卫生和计划生育委员会")
    #expect(aliases.fullName(of: "市卫计委", in: 2023) == "市卫计委员会")
    #expect(aliases.fullName(of: "市卫健委", in: 2015) == "市卫健委员会")
    #expect(aliases.fullName(of: "市卫计委", in: nil) == "市卫生和计划生育委员会")
  }

  @Test func theTableIsInOrder() {
    for record in DataTable.organisationAliases.records {
      #expect(["stem", "whole"].contains(record[1]), "\(record)")
      #expect(record[2] != record[0], "\(record)")
      for year in record[3...4] where !year.isEmpty { #expect(Int(year).map { 1949...2100 ~= $0 } == true) }
      // A full form is no short form of another.
      #expect(!DataTable.organisationAliases.records.contains { $0[0] == record[2] }, "\(record)")
    }
  }
}
