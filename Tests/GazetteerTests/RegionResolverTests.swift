import Gazetteer
import Testing

struct RegionResolverTests {
  let resolver = RegionResolver()

  static let hangzhou = [
    "市本级", "上城区", "拱墅区", "西湖区", "滨江区", "萧山区", "余杭区", "临平区", "钱塘区", "富阳区", "临安区", "桐庐县", "淳安县", "建德市",
    "杭州西湖风景名胜区",
  ]
  static let hangzhouCodes = [
    nil, "330102", "330105", "330106", "330108", "330109", "330110", "330113", "330114", "330111", "330112",
    "330122",
    "330127", "330182", nil,
  ]

  @Test func autonomousCountiesAreKnownByTheirCommonNames() {
    let result = resolver.resolve(["红花岗区", "道真县", "务川县", "桐梓县"], planYear: 2024, stated: nil)
    #expect(result.jurisdiction?.code == "520300")
    #expect(result.regions.map(\.code) == ["520302", "520325", "520326", "520322"])
    #expect(result.regions.map(\.isShortForm) == [false, true, true, false])
    #expect(result.regions.allSatisfy { $0.issue == .none && $0.role == .division })
  }

  /// 东乡县 was a county of 抚州 until 2016 as well.
  @Test func aCommonNameThatIsAFullOneElsewhereGoesByItsParent() {
    let names = ["临夏市", "临夏县", "东乡县"]
    let linxia = resolver.resolve(names, planYear: 2015, stated: "临夏回族自治州")
    #expect(linxia.regions.map(\.code) == ["622901", "622921", "622926"])
    let fuzhou = resolver.resolve(["临川区", "南城县", "东乡县"], planYear: 2015, stated: "抚州市")
    #expect(fuzhou.regions.map(\.code) == ["361002", "361021", "361029"])
    let nowhere = resolver.resolve(["东乡县"], planYear: 2015, stated: nil)
    #expect(nowhere.regions[0].code == nil)
    #expect(nowhere.regions[0].issue == .homonymUnresolved(["361029", "622926"]))
  }

  @Test(arguments: [2021, 2022, 2023, 2024, 2025])
  func hangzhouIsFoundWithoutATitle(year: Int) {
    let result = resolver.resolve(Self.hangzhou, planYear: year, stated: nil)
    #expect(result.jurisdiction?.code == "330100")
    #expect(result.divisionNames == 13)
    #expect(result.candidates.first?.inYear == 13)
    #expect(result.candidates.first?.zones == 1)
    #expect(result.regions.map(\.code) == Self.hangzhouCodes)
    #expect(result.regions.first?.role == .own)
    #expect(result.regions.last?.role == .zone)
    #expect(result.regions.dropFirst().dropLast().allSatisfy { $0.role == .division })
    #expect(result.regions.allSatisfy { $0.issue == .none && !$0.isTotal && !$0.isShortForm })
  }

  @Test func hangzhouIsFoundWithoutAYear() {
    let result = resolver.resolve(Self.hangzhou, planYear: nil, stated: nil)
    #expect(result.jurisdiction?.code == "330100")
    #expect(result.regions.map(\.code) == Self.hangzhouCodes)
  }

  @Test func districtsOfAnotherYearAreSaidToBe() {
    let result = resolver.resolve(Self.hangzhou, planYear: 2016, stated: nil)
    #expect(result.jurisdiction?.code == "330100")
    #expect(result.candidates.first?.inYear == 10)
    #expect(result.candidates.first?.inOtherYears == 3)
    #expect(
      result.regions[7].issue
        == .notInYear(began: 2021, ended: nil, successors: [], predecessors: ["余杭区"]))
    #expect(result.regions[7].code == nil)
    #expect(
      result.regions[10].issue == .notInYear(began: 2017, ended: nil, successors: [], predecessors: ["临安市"]))
  }

  @Test func anEndedDistrictNamesItsSuccessors() {
    let names = ["上城区", "下城区", "江干区", "拱墅区", "钱塘新区"]
    let result = resolver.resolve(names, planYear: 2023, stated: "杭州市")
    #expect(
      result.regions[2].issue
        == .notInYear(began: nil, ended: 2021, successors: ["上城区", "钱塘区"], predecessors: []))
    #expect(
      result.regions[1].issue == .notInYear(began: nil, ended: 2021, successors: ["拱墅区"], predecessors: []))
    #expect(result.regions[4].role == .zone)
    #expect(result.regions[4].issue == .notInYear(began: nil, ended: 2021, successors: [], predecessors: []))
    let before = resolver.resolve(names, planYear: 2021, stated: nil)
    #expect(before.regions.map(\.code) == ["330102", "330103", "330104", "330105", nil])
    #expect(before.regions.allSatisfy { $0.issue == .none })
  }

  static let nanchang = [
    "东湖区", "西湖区", "青云谱区", "青山湖区", "新建区", "红谷滩区", "南昌县", "进贤县", "安义县", "高新区", "经开区", "湾里管理局",
  ]

  @Test func nanchangHasItsOwnWestLake() {
    let result = resolver.resolve(Self.nanchang, planYear: 2022, stated: nil)
    #expect(result.jurisdiction?.code == "360100")
    #expect(result.regions[1].code == "360103")
    #expect(result.regions.suffix(3).allSatisfy { $0.role == .zone && $0.issue == .none && $0.code == nil })
  }

  @Test func municipalitiesAndPrefecturesAreFound() {
    let divisions = Divisions.shared
    for (code, count) in [("500000", 38), ("110000", 16), ("310000", 16), ("330200", 10), ("320500", 9)] {
      let names = divisions.children(of: code, in: 2024).map(\.name)
      #expect(names.count == count)
      let result = resolver.resolve(["合计"] + names.reversed(), planYear: 2024, stated: nil)
      #expect(result.jurisdiction?.code == code)
      #expect(
        result.regions.compactMap(\.code) == divisions.children(of: code, in: 2024).map(\.code).reversed())
      #expect(result.regions.first?.isTotal == true)
      #expect(result.regions.first?.role == nil)
    }
  }

  @Test func everyPrefectureWithThreeChildrenIsFoundOrLeftOpen() {
    for parent in Divisions.shared.records where parent.level != .county && parent.stands(atEndOf: 2023) {
      let children = Divisions.shared.children(of: parent.code, in: 2023)
      guard children.count >= 3 else { continue }
      for names in [children, Array(children.prefix(3))].map({ $0.map(\.name) }) {
        let found = resolver.resolve(names, planYear: 2024, stated: nil).jurisdiction
        #expect(found == nil || found?.key == parent.key, "\(parent.name) \(names)")
        if names.count == children.count { #expect(found?.key == parent.key, "\(parent.name)") }
      }
    }
  }

  @Test(arguments: [["西湖区"], ["鼓楼区", "朝阳区"], ["江北区"], ["鼓楼区"], ["余杭区"], [], ["某某区", "甲乙区", "丙丁县"]])
  func tooLittleEvidenceIsNoJurisdiction(names: [String]) {
    #expect(resolver.resolve(names, planYear: 2024, stated: nil).jurisdiction == nil)
  }

  @Test func homonymsAreNotGuessed() {
    let result = resolver.resolve(["西湖区", "余杭区"].map { $0 }, planYear: 2024, stated: nil)
    #expect(result.regions.map(\.code) == ["330106", "330110"])
    let open = resolver.resolve(["西湖区", "江北区"], planYear: 2024, stated: nil)
    #expect(open.jurisdiction == nil)
    #expect(
      open.regions.map(\.issue) == [
        .homonymUnresolved(["330106", "360103"]), .homonymUnresolved(["330205", "500105"]),
      ])
    #expect(open.candidates.map(\.division.code) == ["330100", "330200", "360100", "500000"])
  }

  @Test func theTitleDecidesBetweenHomonyms() {
    let result = resolver.resolve(["西湖区"], planYear: 2024, stated: "南昌市")
    #expect(result.jurisdiction?.code == "360100")
    #expect(result.regions[0].code == "360103")
    #expect(result.candidates.first?.isStated == true)
  }

  @Test func aTitleThatTheNamesContradictDecidesNothing() {
    let result = resolver.resolve(Self.nanchang, planYear: 2022, stated: "杭州市")
    #expect(result.jurisdiction == nil)
    #expect(result.candidates.prefix(2).map(\.division.code) == ["360100", "330100"])
  }

  @Test func theCountiesOfOnePrefectureDoNotContradictItsProvince() {
    let names = ["义乌市", "东阳市", "永康市"]
    let province = resolver.resolve(names, planYear: 2024, stated: "浙江省")
    #expect(province.jurisdiction?.code == "330000")
    #expect(province.regions.map(\.code) == ["330782", "330783", "330784"])
    #expect(resolver.resolve(names, planYear: 2024, stated: "江苏省").jurisdiction == nil)
    #expect(resolver.resolve(names, planYear: 2024, stated: nil).jurisdiction?.code == "330700")
  }

  @Test func theTownsOfACountyHaveNoCode() {
    let towns = ["县本级", "横村镇", "分水镇", "莪山畲族乡", "桐君街道", "旧县街道", "经济开发区", "全县"]
    let result = resolver.resolve(towns, planYear: 2024, stated: "桐庐县")
    #expect(result.jurisdiction?.code == "330122")
    #expect(
      result.regions.map(\.role) == [.own, .division, .division, .division, .division, .division, .zone, nil])
    #expect(result.regions.allSatisfy { $0.code == nil && $0.issue == .none })
    #expect(result.regions.map(\.isBelowCounty) == [false, true, true, true, true, true, false, false])
    let untitled = resolver.resolve(towns, planYear: 2024, stated: nil)
    #expect(untitled.jurisdiction == nil)
    #expect(untitled.regions.map(\.role) == result.regions.map(\.role))
  }

  @Test(arguments: [
    ("东莞市", 2024, "441900"), ("中山市", 2024, "442000"), ("儋州市", 2024, "460400"), ("儋州市", 2010, "469003"),
    ("济源市", 2024, "419001"),
  ])
  func citiesWithoutCountiesHaveTowns(city: String, year: Int, code: String) {
    let result = resolver.resolve(["城区街道", "大岭镇", "白沙镇"], planYear: year, stated: city)
    #expect(result.jurisdiction?.code == code)
    #expect(result.regions.allSatisfy { $0.isBelowCounty })
  }

  @Test func aProvincesPlanHasPrefectures() {
    let names = ["杭州市", "宁波市", "温州市", "义乌市", "省级"]
    let result = resolver.resolve(names, planYear: 2024, stated: nil)
    #expect(result.jurisdiction?.code == "330000")
    #expect(result.regions.map(\.code) == ["330100", "330200", "330300", "330782", nil])
    #expect(result.regions.last?.role == .own)
  }

  @Test func shortFormsAndMergedAdministrationsSaySo() {
    let names = ["上城", "拱墅", "西湖", "高新区（滨江）", "萧山", "余杭区(经开区)"]
    let result = resolver.resolve(names, planYear: 2024, stated: nil)
    #expect(result.jurisdiction?.code == "330100")
    #expect(result.regions.map(\.code) == ["330102", "330105", "330106", "330108", "330109", "330110"])
    #expect(result.regions.map(\.isShortForm) == [true, true, true, true, true, false])
    #expect(result.regions.last?.name == "余杭区（经开区）")
  }

  @Test func aDivisionElsewhereIsSaidToBe() {
    let result = resolver.resolve(Self.hangzhou + ["海宁市", "上成区", "甲"], planYear: 2024, stated: nil)
    #expect(result.jurisdiction?.code == "330100")
    #expect(result.regions[15].issue == .outsideJurisdiction(["330481"]))
    #expect(result.regions[16].issue == .unknown)
    #expect(result.regions[16].role == .division)
    #expect(result.regions[17].role == nil)
  }

  @Test func aCodeThatChangedInTheYearIsNotGuessed() {
    let names = ["崇川区", "通州区", "海门区", "如东县", "启东市", "如皋市", "海安市"]
    let result = resolver.resolve(names, planYear: 2020, stated: nil)
    #expect(result.jurisdiction?.code == "320600")
    #expect(result.regions[0].issue == .homonymUnresolved(["320602", "320613"]))
    #expect(resolver.resolve(names, planYear: 2021, stated: nil).regions[0].code == "320613")
  }

  /// The prefecture ended in 2011, and a county below 合肥市 took its name.
  @Test(arguments: [(2009, "341400"), (2015, "340181"), (2024, "340181")])
  func aNameThatWentDownALevelIsFoundThere(year: Int, code: String) {
    let result = resolver.resolve(["合肥市", "巢湖市"], planYear: year, stated: "安徽省")
    #expect(result.regions.map(\.code) == ["340100", code])
    #expect(result.regions.allSatisfy { $0.issue == .none })
  }

  @Test func aTotalThatIsTheShortFormOfACountyIsOneBelowItsCity() {
    let names = ["灵川", "全州", "兴安", "全市"]
    let guilin = resolver.resolve(names, planYear: 2024, stated: "桂林市")
    #expect(guilin.regions.map(\.code) == ["450323", "450324", "450325", nil])
    #expect(guilin.regions.map(\.isTotal) == [false, false, false, true])
    let dali = resolver.resolve(["全州", "大理市", "祥云县"], planYear: 2024, stated: "大理白族自治州")
    #expect(dali.regions.map(\.isTotal) == [true, false, false])
  }

  @Test func districtsNamedAfterAPeopleAreKnownByTheirCommonNames() {
    let result = resolver.resolve(["中原区", "管城区", "管城"], planYear: 2024, stated: "郑州市")
    #expect(result.regions.map(\.code) == ["410102", "410104", "410104"])
    #expect(result.regions.map(\.isShortForm) == [false, true, true])
  }

  @Test func fortyColumnsAreNoTrouble() {
    let names = Divisions.shared.children(of: "500000", in: 2024).map(\.name) + ["两江新区", "高新区"]
    let result = resolver.resolve(names, planYear: 2024, stated: "重庆市")
    #expect(result.regions.count == 40)
    #expect(result.regions.filter { $0.code != nil }.count == 38)
    #expect(result.regions.suffix(2).allSatisfy { $0.role == .zone })
  }

  @Test func spacesOfTypesettingDoNotMatter() {
    let result = resolver.resolve(["上 城 区", "拱墅\n区", "\u{3000}西湖区"], planYear: 2024, stated: nil)
    #expect(result.regions.map(\.code) == ["330102", "330105", "330106"])
  }
}
