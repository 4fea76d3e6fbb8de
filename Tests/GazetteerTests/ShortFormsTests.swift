import Testing

@testable import Gazetteer

struct ShortFormsTests {
  @Test(arguments: [
    ("上城", ["330102"]), ("西湖", ["330106", "360103"]), ("桐庐", ["330122"]), ("建德", ["330182"]),
    ("景宁", ["331127"]),
    ("双江", ["530925"]), ("上城区", []), ("浙江", ["330000"]), ("湘西", ["433100"]), ("郊", []), ("", []),
    ("内蒙古", ["150000"]),
    ("新疆", ["650000"]), ("广西", ["450000"]), ("浦东", ["310115"]), ("神农架", ["429021"]), ("莫力达瓦", ["150722"]),
  ])
  func shortFormsLeaveOutTheKind(text: String, codes: [String]) {
    #expect(Divisions.shared.shortForms(of: text, in: 2024).map(\.code) == codes)
  }

  @Test func shortFormsGoByYear() {
    #expect(Divisions.shared.shortForms(of: "江干", in: 2020).map(\.code) == ["330104"])
    #expect(Divisions.shared.shortForms(of: "江干", in: 2021).isEmpty)
    #expect(Divisions.shared.shortForms(of: "江干", in: nil).map(\.code) == ["330104"])
  }

  @Test(arguments: [
    ("道真县", ["520325"]), ("石柱县", ["500240"]), ("务川县", ["520326"]), ("玉屏县", ["520622"]), ("松桃县", ["520628"]),
    ("三都县", ["522732"]), ("龙胜县", ["450328"]), ("积石山县", ["622927"]), ("阿克塞县", ["620924"]),
    ("塔什库尔干县", ["653131"]), ("东乡县", ["622926"]), ("鄂伦春旗", ["150723"]), ("鄂温克旗", ["150724"]),
    ("莫力达瓦旗", ["150722"]), ("凉山州", ["513400"]), ("黔东南州", ["522600"]), ("管城区", ["410104"]),
    ("梅里斯区", ["230208"]), ("回民区", []), ("管城", []), ("桐庐县", []), ("道真", []), ("县", []),
    ("道真区", []), ("", []), ("道真仡佬族苗族自治县", []), ("自治县", []),
  ])
  func autonomousDivisionsHaveCommonNames(text: String, codes: [String]) {
    let found = Divisions.shared.autonomousShortForms(of: text).filter { $0.stands(atEndOf: 2024) }
    #expect(found.map(\.code) == codes)
    #expect(Divisions.shared.knowsPlainly(text) == (!codes.isEmpty || Divisions.shared.knows(text)))
  }

  @Test func everyCommonNameBelongsToOneDivisionOfItsParent() {
    let autonomous = Divisions.shared.records.filter { $0.stands(atEndOf: 2024) }
    let names = autonomous.compactMap { division in
      AutonomousNames.plainName(of: division.name).map { "\($0) \(division.parent ?? "")" }
    }
    #expect(names.count == 154)
    #expect(Set(names).count == names.count)
  }

  @Test(arguments: [
    ("景宁畲族自治县", "景宁"), ("双江拉祜族佤族布朗族傣族自治县", "双江"), ("积石山保安族东乡族撒拉族自治县", "积石山"),
    ("阿克塞哈萨克族自治县", "阿克塞"), ("塔什库尔干塔吉克自治县", "塔什库尔干"), ("龙胜各族自治县", "龙胜"),
    ("克孜勒苏柯尔克孜自治州", "克孜勒苏"), ("管城回族区", "管城"), ("梅里斯达斡尔族区", "梅里斯"),
  ])
  func autonomousDivisionsLeaveOutTheirPeoples(name: String, short: String) {
    #expect(AutonomousNames.shortForm(of: name) == short)
  }
}
