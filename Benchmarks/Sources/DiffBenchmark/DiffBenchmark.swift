import PlanDiff
import PlanModel
import Provenance
import Quantities

/// Times the comparison of two years of plans of growing size.
///
/// The plans are made up: every measure counts something at a place of its own, one in five things is named by a
/// longer word a year later, the numbers are others, a tenth is dropped, and all are renumbered.
@main
enum DiffBenchmark {
  static func main() throws {
    for size in [500, 1_000, 2_000, 5_000, 10_000, 20_000] {
      let old = plan(size, year: 2_023)
      let new = plan(size, year: 2_024)
      let start = ContinuousClock.now
      let comparison = try PlanComparer().compare(old: old, new: new)
      let time = ContinuousClock.now - start
      print(
        "\(size) x \(new.projects.count): \(time), \(comparison.pairs.count) pairs,",
        comparison.findings.contains { $0.code.rawValue == "candidates-limited" } ? "blocked" : "dense")
    }
  }

  private static let things = [
    "养老床位", "婴幼儿托位", "农村公路", "公共充电桩", "健身步道", "口袋公园", "停车泊位", "老年食堂", "污水管网", "社区书屋", "义务教育学位", "道路照明",
    "燃气管线", "雨污分流", "体育公园", "卫生院", "文化礼堂", "公厕", "河道", "充电站",
  ]
  private static let marks = Array("天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏闰余成岁律吕调阳云腾致雨露结为霜金生丽水")

  private static func plan(_ size: Int, year: Int) -> Dataset {
    var projects: [Project] = []
    for place in 0..<size where year == 2_023 || place % 10 != 3 {
      let count = marks.count
      let town = String([
        marks[place % count], marks[place / count % count], marks[(place / 7 + place % 13) % count], "镇",
      ])
      let thing = things[place % things.count]
      let subject = town + (year > 2_023 && place % 5 == 1 ? "标准化" : "") + thing
      let number = 100 + place * 37 % 900 + (year - 2_023) * (place % 50)
      let id = "\(year)-\(year == 2_023 ? place : size - place)"
      let unit = UnitTable.standard.unit("个")
      let target = Quantity(text: "\(number)个", value: ExactDecimal(number), unit: unit)
      projects.append(
        Project(
          id: id, name: "新增\(subject)\(number)个", lead: ["市第\(place % (size / 20))局"],
          measures: [Measure(id: id + "/1", origin: .row, subject: subject, target: .amount(target))]))
    }
    return Dataset(
      document: Document(
        title: nil, label: nil, year: year, kind: .responsibility, jurisdiction: nil, regions: [], columns: []
      ),
      source: Source(
        name: "\(year)", sha256: "\(year)", bytes: 0, encoding: "UTF-8", lines: 0, pages: 0, layout: "flow"),
      projects: year == 2_023 ? projects : projects.reversed(), findings: [],
      conservation: Conservation(fields: 0, furniture: 0, unassigned: 0))
  }
}
