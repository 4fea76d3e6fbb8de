import SourceText
import Testing

@testable import TableReading

/// Covers `FragmentTraits`, `PlainTraits` and `OrganisationMarks` as well.
struct TraitReaderTests {
  typealias Marks = FragmentTraits.Marks

  @Test(
    arguments: [
      ("12", .number, true), ("1200", .number, true), ("12个", .number, false), ("一", .number, false),
      ("12个", .hasDigit, true), ("新增", .hasDigit, false), ("12个", .startsDigit, true),
      ("约12个", .startsDigit, false),
      ("新增12", .endsDigit, true), ("新增12个", .endsDigit, false), ("12个", .hasHan, true),
      ("A.1", .hasHan, false),
      ("新建公园", .startsVerb, true), ("新（改）建公园", .startsVerb, true), ("公园建设", .startsVerb, false),
      ("对老年人", .startsVerb, false), ("市教育局", .startsVerb, false), ("公园改造", .endsVerb, true),
      ("改造", .endsVerb, false), ("公园", .endsVerb, false),
      ("市教育局", .startsOrganisation, true), ("市教育局、市民政局", .startsOrganisation, true),
      ("新增学位", .startsOrganisation, false), ("市教育局", .endsOrganisation, true),
      ("市教育局、", .endsOrganisation, true),
      ("市卫生健康", .endsOrganisation, false), ("新增学位", .endsOrganisation, false),
      ("6月底前完成", .startsPeriod, true), ("全年", .startsPeriod, true), ("上半年", .startsPeriod, true),
      ("新增学位", .startsPeriod, false), ("6月底前", .mayBePeriod, true), ("长期", .mayBePeriod, true),
      ("新增学位", .mayBePeriod, false),
      ("按期完成。", .endsSentence, true), ("按期完成；", .endsSentence, true), ("按期完成", .endsSentence, false),
      ("按期完成。", .endsStop, true), ("按期完成；", .endsStop, false),
      ("市教育局、", .endsComma, true), ("市教育局，", .endsComma, true), ("市教育局", .endsComma, false),
      ("市教育局、市民政局", .hasComma, true), ("市教育局", .hasComma, false),
      ("完成；开工", .hasSentence, true), ("完成开工", .hasSentence, false),
      ("、市民政局", .startsInside, true), ("）改造", .startsInside, true), ("。", .startsInside, true),
      ("%以上", .startsInside, true), ("市民政局", .startsInside, false),
      ("“一老一小”", .startsQuote, true), ("一老一小", .startsQuote, false),
      ("[新增学位]", .startsHeading, true), ("【新增学位】", .startsHeading, true), ("新增学位", .startsHeading, false),
      ("（套）", .startsBracket, true), ("套", .startsBracket, false),
      ("个", .startsUnit, true), ("平方米", .startsUnit, true), ("月底前", .startsUnit, true),
      ("市教育局", .startsUnit, false),
      ("12个", .isAmount, true), ("85.8万人次", .isAmount, true), ("12", .isAmount, false),
      ("新增12个", .isAmount, false),
      ("新增12个", .endsAmount, true), ("新增学位（含民办）", .endsAmount, true), ("新增学位", .endsAmount, false),
      ("新增12", .endsAmount, false), ("服务3000余人次", .endsAmount, true),
      ("—", .mayBeAmount, true), ("--", .mayBeAmount, true), ("/", .mayBeAmount, true),
      ("无", .mayBeAmount, true),
      ("约5个", .mayBeAmount, true), ("不少于5个", .mayBeAmount, true), ("学位", .mayBeAmount, false),
      ("王芳", .isPerson, true), ("陈建国", .isPerson, true), ("新增学位", .isPerson, false), ("王", .isPerson, false),
      ("王芳", .mayBePerson, true), ("王", .mayBePerson, true), ("学位", .mayBePerson, false),
    ] as [(String, Marks, Bool)])
  func aFragmentByItself(text: String, mark: Marks, expected: Bool) throws {
    #expect(try FlowSamples.trait(text).has(mark) == expected)
  }

  @Test(
    arguments: [
      ("12", 12, 2), ("0012", 12, 4), ("123456", 123_456, 6), ("1234567", -1, 7), ("（3）", 3, 3), ("③", 3, 1),
      ("三、", 3, 2), ("第12项", 12, 4), ("12个", -1, 3), ("新增学位", -1, 4), ("三十个", -1, 3),
    ] as [(String, Int32, UInt16)])
  func theNumberAndTheLength(text: String, number: Int32, length: UInt16) throws {
    let trait = try FlowSamples.trait(text)
    #expect(trait.number == number)
    #expect(trait.length == length)
  }

  /// The places of the fragments that have a mark.
  private func places(of mark: Marks, in text: String) -> [Int] {
    let traits = FlowSamples.traits(text)
    return traits.indices.filter { traits[$0].has(mark) }
  }

  @Test(
    arguments: [
      ("新增托位（其中\n普惠\n托位）5个", .endsInBracket, [0, 1]), ("新增托位（其中\n普惠\n托位）5个", .startsInBracket, [1, 2]),
      ("“一老\n一小”", .endsInBracket, [0]), ("《办\n法》", .startsInBracket, [1]), ("(甲\n乙）", .endsInBracket, [0]),
      // Never closed, or closed by another mark
      ("新增（其中\n普惠", .endsInBracket, []), ("新增（其中\n普惠”", .endsInBracket, []),
      ("普惠\n托位）", .startsInBracket, []),
      // Inside one fragment nothing is open
      ("新增（其中）\n普惠", .endsInBracket, []),
      // One inside the other
      ("（甲“乙\n丙”丁\n戊）", .endsInBracket, [0, 1]),
      // Units and times over a line break
      ("25001人\n次", .completesUnit, [1]), ("5.2万平\n方米", .completesUnit, [1]),
      ("25001人\n新建", .completesUnit, []),
      ("25001\n人", .completesUnit, []), ("6\n月底前完成", .startsPeriod, [0]), ("6\n个公园", .startsPeriod, []),
      // Names of organisations over a line break
      ("市卫生健\n康委员会", .endsOrganisation, [1]), ("市卫生健康委\n员会", .completesOrganisation, [1]),
      ("市住房和城乡\n建设局", .startsVerb, []), ("市人力资源和社会保\n障局", .endsOrganisation, [1]),
      ("各县（市）\n区政府", .completesCollective, [1]), ("市教育局\n新建公园", .completesOrganisation, []),
      ("市教育局\n市民政局", .completesCollective, []),
    ] as [(String, Marks, [Int])])
  func aFragmentBesideItsNeighbours(text: String, mark: Marks, expected: [Int]) {
    #expect(places(of: mark, in: text) == expected)
  }

  @Test func everyFragmentHasTraits() {
    #expect(FlowSamples.traits("").isEmpty)
    #expect(FlowSamples.traits("甲\n（（（（（（（（（（（（\n乙").count == 3)
    #expect(FlowSamples.traits(String(repeating: "（市\n", count: 3_000)).count == 3_000)
  }
}
