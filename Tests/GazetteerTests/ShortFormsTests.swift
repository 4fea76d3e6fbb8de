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
    ("景宁畲族自治县", "景宁"), ("双江拉祜族佤族布朗族傣族自治县", "双江"), ("积石山保安族东乡族撒拉族自治县", "积石山"),
    ("阿克塞哈萨克族自治县", "阿克塞"), ("塔什库尔干塔吉克自治县", "塔什库尔干"), ("龙胜各族自治县", "龙胜"),
    ("克孜勒苏柯尔克孜自治州", "克孜勒苏"),
  ])
  func autonomousDivisionsLeaveOutTheirPeoples(name: String, short: String) {
    #expect(AutonomousNames.shortForm(of: name) == short)
  }
}
