import Quantities
import Testing

struct PeriodReaderTests {
  private let reader = PeriodReader()

  private func print(_ period: Period?) -> String {
    guard let period else { return "nil" }
    var text =
      "\(period.start?.description ?? "-")/\(period.end?.description ?? "-") \(period.precision.rawValue)"
    if period.recurring { text += " recurring" }
    if let ambiguity = period.ambiguity { text += " \(ambiguity.rawValue)" }
    if let alternative = period.alternativeEnd { text += " \(alternative)" }
    return text
  }

  @Test(arguments: [
    ("11月底", "-/2024-11-30 month"),
    ("11月底前", "-/2024-11-30 month"),
    ("6月底前", "-/2024-06-30 month"),
    ("6月底前全部建成", "-/2024-06-30 month"),
    ("2024年年底", "-/2024-12-31 year"),
    ("全年实施", "2024-01-01/2024-12-31 year"),
    ("2月底", "-/2024-02-29 month"),
    ("11月末", "-/2024-11-30 month"),
    ("9 月底前完成", "-/2024-09-30 month"),
    ("十一月底前", "-/2024-11-30 month"),
    ("11月前", "-/2024-11-30 month limitMayBeExcluded 2024-10-31"),
    ("1月前", "-/2024-01-31 month limitMayBeExcluded 2023-12-31"),
    ("4月份前", "-/2024-04-30 month limitMayBeExcluded 2024-03-31"),
    ("11月", "2024-11-01/2024-11-30 month"),
    ("2月", "2024-02-01/2024-02-29 month"),
    ("11月上旬", "2024-11-01/2024-11-10 tenDay"),
    ("11月中旬", "2024-11-11/2024-11-20 tenDay"),
    ("2月下旬", "2024-02-21/2024-02-29 tenDay"),
    ("10月中下旬", "2024-10-11/2024-10-31 tenDay"),
    ("10月上中旬", "2024-10-01/2024-10-20 tenDay"),
    ("11月上旬前", "-/2024-11-10 tenDay"),
    ("4月初", "2024-04-01/2024-04-10 tenDay vague"),
    ("4月中", "2024-04-11/2024-04-20 tenDay vague"),
    ("5—6月", "2024-05-01/2024-06-30 month"),
    ("5-6月", "2024-05-01/2024-06-30 month"),
    ("5–6月", "2024-05-01/2024-06-30 month"),
    ("5~6月", "2024-05-01/2024-06-30 month"),
    ("5至6月", "2024-05-01/2024-06-30 month"),
    ("3—10月", "2024-03-01/2024-10-31 month"),
    ("3月—10月", "2024-03-01/2024-10-31 month"),
    ("5—6月底", "2024-05-01/2024-06-30 month"),
    ("9、10月", "2024-09-01/2024-10-31 month"),
    ("9月、10月", "2024-09-01/2024-10-31 month"),
    ("一季度", "2024-01-01/2024-03-31 quarter"),
    ("第四季度", "2024-10-01/2024-12-31 quarter"),
    ("一季度末", "-/2024-03-31 quarter"),
    ("三季度末前", "-/2024-09-30 quarter"), ("上半年底前", "-/2024-06-30 halfYear"),
    ("上半年前", "-/2024-06-30 halfYear limitMayBeExcluded 2023-12-31"),
    ("一至三季度末", "2024-01-01/2024-09-30 quarter"),
    ("1-12月", "2024-01-01/2024-12-31 month"), ("4月底至5月初", "2024-04-01/2024-05-10 tenDay vague"),
    ("一至三季度", "2024-01-01/2024-09-30 quarter"),
    ("二季度前", "-/2024-06-30 quarter limitMayBeExcluded 2024-03-31"),
    ("Q3", "2024-07-01/2024-09-30 quarter"),
    ("上半年", "2024-01-01/2024-06-30 halfYear"),
    ("下半年", "2024-07-01/2024-12-31 halfYear"),
    ("全年", "2024-01-01/2024-12-31 year"),
    ("年内", "2024-01-01/2024-12-31 year"),
    ("年底", "-/2024-12-31 year"),
    ("年底前", "-/2024-12-31 year"),
    ("年中", "-/2024-06-30 halfYear vague"),
    ("年初", "-/- year vague"),
    ("2025年底前", "-/2025-12-31 year"),
    ("2024年", "2024-01-01/2024-12-31 year"),
    ("2024年度", "2024-01-01/2024-12-31 year"),
    ("2024年3月", "2024-03-01/2024-03-31 month"),
    ("2024年3月15日", "2024-03-15/2024-03-15 day"),
    ("3月15日前", "-/2024-03-15 day limitMayBeExcluded 2024-03-14"),
    ("3月1日前", "-/2024-03-01 day limitMayBeExcluded 2024-02-29"),
    ("2023年11月至次年3月", "2023-11-01/2024-03-31 month"),
    ("11月至次年3月", "2024-11-01/2025-03-31 month"),
    ("3月1日—15日", "2024-03-01/2024-03-15 day"),
    ("1月1日至4月30日", "2024-01-01/2024-04-30 day"),
    ("5月上旬至6月中旬", "2024-05-01/2024-06-20 tenDay"),
    ("截至6月底", "-/2024-06-30 month"),
    ("3月起", "2024-03-01/- month"),
    ("每月20日前", "-/- day recurring limitMayBeExcluded"),
    ("每月", "-/- month recurring"),
    ("每季度末", "-/- quarter recurring"),
    ("每年3月", "-/- month recurring"),
    ("月末", "-/- month"),
    ("持续推进", "-/- open"),
    ("长期", "-/- open"),
    ("11月底。", "-/2024-11-30 month"),
  ])
  func wholeCells(_ text: String, _ expected: String) {
    #expect(print(reader.read(text, year: 2024)) == expected)
  }

  @Test(arguments: [
    "", "无", "13月", "0月", "2月30日", "4月31日", "10-3月", "6-6月", "9、11月", "6月底前完成50%", "11", "春节前", "5个月",
    "2023-2024", "11月底12月底", "五季度",
    "3月——", "第三批", "99999月", "5—6",
  ])
  func otherCells(_ text: String) {
    #expect(reader.read(text, year: 2024) == nil)
  }

  @Test func aLeapDayNeedsALeapYear() {
    #expect(reader.read("2月29日", year: 2023) == nil)
    #expect(print(reader.read("2月29日", year: 2024)) == "2024-02-29/2024-02-29 day")
    #expect(print(reader.read("2月29日", year: nil)) == "-/- day")
  }

  @Test func withoutAYearThereAreNoDates() {
    #expect(print(reader.read("11月底", year: nil)) == "-/- month")
    #expect(print(reader.read("5—6月", year: nil)) == "-/- month")
    #expect(print(reader.read("2024年3月", year: nil)) == "2024-03-01/2024-03-31 month")
    #expect(print(reader.read("11月底", year: 99_999)) == "-/- month")
    #expect(print(reader.read("次年1月", year: .max)) == "-/- month")
  }

  @Test func textIsKeptAsPrinted() {
    #expect(reader.read("  11 月底前 ", year: 2024)?.text == "11 月底前")
  }

  @Test(arguments: [
    ("6月底前完成50%；", "6月底前", "完成50%；", "-/2024-06-30 month"),
    ("5—6月开展项目设计和招标；", "5—6月", "开展项目设计和招标；", "2024-05-01/2024-06-30 month"),
    ("4月前确定项目点位", "4月前", "确定项目点位", "-/2024-04-30 month limitMayBeExcluded 2024-03-31"),
    ("4月份前，结合未来社区建设", "4月份前", "，结合未来社区建设", "-/2024-04-30 month limitMayBeExcluded 2024-03-31"),
    ("11月上旬初步完成任务", "11月上旬", "初步完成任务", "2024-11-01/2024-11-10 tenDay"),
    ("11月初步完成", "11月", "初步完成", "2024-11-01/2024-11-30 month"),
    ("4月初全面展开；", "4月初", "全面展开；", "2024-04-01/2024-04-10 tenDay vague"),
    ("6月中期评估", "6月", "中期评估", "2024-06-01/2024-06-30 month"),
    ("3月前期工作", "3月", "前期工作", "2024-03-01/2024-03-31 month"),
    ("2月进行任务分解，指导各地选点", "2月", "进行任务分解，指导各地选点", "2024-02-01/2024-02-29 month"),
    ("9 月底前完成培训任务", "9 月底前", "完成培训任务", "-/2024-09-30 month"),
    ("2月5个小区", "2月", "5个小区", "2024-02-01/2024-02-29 month"),
    ("全年完成1000场", "全年", "完成1000场", "2024-01-01/2024-12-31 year"),
    ("年底前全面完成", "年底前", "全面完成", "-/2024-12-31 year"),
    ("12月查漏补缺", "12月", "查漏补缺", "2024-12-01/2024-12-31 month"),
  ])
  func heads(_ text: String, _ head: String, _ rest: String, _ expected: String) throws {
    let found = try #require(reader.readPrefix(text, year: 2024))
    #expect(found.period.text == head)
    #expect(found.rest == rest)
    #expect(print(found.period) == expected)
  }

  @Test(arguments: ["完成50%", "", "全年工作计划", "根据实施方案有序实施", "60岁以上", "持续推进建设", "5个月内"])
  func noHeads(_ text: String) {
    #expect(reader.readPrefix(text, year: 2024) == nil)
  }
}
