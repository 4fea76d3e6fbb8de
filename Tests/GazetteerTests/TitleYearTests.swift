import Gazetteer
import Testing

struct TitleYearTests {
  @Test(arguments: [
    ("2024年市政府民生实事项目", ["2024 year"]), ("2023 年市政府民生实事", ["2023 year"]), ("２０２４年度目标", ["2024 year"]),
    ("二〇二四年民生实事", ["2024 chineseNumerals"]), ("二○二四年", ["2024 chineseNumerals"]),
    ("杭政办函〔2024〕4号", ["2024 documentNumber"]), ("杭政办函[2024]4号", ["2024 documentNumber"]),
    ("杭政〔2023〕9号 2024年民生实事", ["2024 year", "2023 documentNumber"]),
    ("2021—2025年规划", ["2021 range", "2025 range"]),
    ("2023年和2024年", ["2023 year", "2024 year"]), ("2023年至2024年", ["2023 range", "2024 range"]),
    ("新增2024个", []), ("12024年", []), ("20240年", []), ("1200年", []), ("", []), ("年2024", []), ("（2024）", []),
  ])
  func yearsWithTheirEvidence(title: String, expected: [String]) {
    #expect(TitleReader.years(inTitle: title).map { "\($0.year) \($0.evidence)" } == expected)
  }
}
