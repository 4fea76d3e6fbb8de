import Gazetteer
import Testing

struct TitleReaderTests {
  let reader = TitleReader()

  @Test(arguments: [
    ("杭州市2024年民生实事项目责任清单", ["杭州市 330100"]), ("2024年杭州市政府民生实事项目", ["杭州市 330100"]),
    ("萧山区人民政府2023年民生实事", ["萧山区 330109"]), ("杭州市西湖区2024年民生实事", ["杭州市西湖区 330106"]),
    ("浙江省杭州市桐庐县2024年民生实事", ["浙江省杭州市桐庐县 330122"]), ("西湖区2024年民生实事", ["西湖区 330106 360103"]),
    ("关于印发2024年重庆市民生实事的通知", ["重庆市 500000"]), ("2024年市政府民生实项目区、县（市）任务分解表", []),
    ("2023 年市政府民生实事项目责任清单", []), ("2024年城区农贸市场改造计划", []), ("晋城市城区2024年民生实事", ["晋城市城区 140502"]),
    ("杭州市海宁市联合计划", ["杭州市 330100", "海宁市 330481"]), ("恩施土家族苗族自治州2024年民生实事", ["恩施土家族苗族自治州 422800"]), ("", []),
  ])
  func placesOfATitle(title: String, expected: [String]) {
    let found = reader.jurisdiction(inTitle: title, planYear: 2024).candidates
    #expect(found.map { ([$0.text] + $0.divisions.map(\.code)).joined(separator: " ") } == expected)
    #expect(found.allSatisfy { !$0.isShortForm })
  }

  @Test(arguments: [
    ("杭州2024年民生实事", "330100"), ("2024年宁波民生实事", "330200"), ("浙江省2024年", nil), ("民生实事安居工程", nil),
  ])
  func shortFormsSaySo(title: String, code: String?) {
    let found = reader.jurisdiction(inTitle: title, planYear: 2024).candidates.filter(\.isShortForm)
    #expect(found.first?.divisions.map(\.code) == code.map { [$0] })
  }

  @Test(arguments: [
    ("2024年市政府民生实事项目", "市"), ("2021年县政府民生实事项目", "县"), ("区人民政府十件实事", "区"), ("省政府2024年实事", "省"),
    ("民生实事项目", nil),
  ])
  func aTitleWithoutANameTellsTheLevel(title: String, level: String?) {
    #expect(reader.jurisdiction(inTitle: title).levelWord == level)
  }

  @Test func theYearDecidesWhichDivisionIsMeant() {
    let past = reader.jurisdiction(inTitle: "富阳市2010年实事", planYear: 2010).candidates
    #expect(past.first?.divisions.map(\.code) == ["330183"])
    let later = reader.jurisdiction(inTitle: "江干区2023年实事", planYear: 2023).candidates
    #expect(later.first?.divisions.map(\.code) == ["330104"])
  }
}
