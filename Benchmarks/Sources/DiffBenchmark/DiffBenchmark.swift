import PlanDiff
import PlanModel
import Provenance
import Quantities

/// Times one comparison of two made-up years: `DiffBenchmark KIND SIZE`.
///
/// Prints the measures of each side, the milliseconds, the pairs, and whether every pair was looked at. `KIND`:
/// - `cities`: every measure counts something at a place of its own, one in five things is named by a longer word a
///   year later, the numbers are others, a tenth is dropped, and all are renumbered.
/// - `same`: one project, in which all measures have the same words and differ by their amounts alone.
/// - `parts`: projects of four measures whose names differ by a place, so that each could be a part of another.
/// - `ends`: names that all begin and end alike, so that each could be short for another.
/// - `long`: names without a single mark in them, a megabyte each.
@main
enum DiffBenchmark {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3, let kind = Kind(rawValue: arguments[1]), let size = Int(arguments[2]),
      size > 0
    else { throw Fault.arguments }
    let old = kind.plan(size, year: 2_023)
    let new = kind.plan(size, year: 2_024)
    let start = ContinuousClock.now
    let comparison = try PlanComparer().compare(old: old, new: new)
    let time = ContinuousClock.now - start
    let isBlocked = comparison.findings.contains { $0.code.rawValue == "candidates-limited" }
    print(
      comparison.old.measures, comparison.new.measures, time / .milliseconds(1), comparison.pairs.count,
      isBlocked ? "blocked" : "dense")
  }

  private enum Fault: Error {
    case arguments
  }

  private enum Kind: String {
    case cities, same, parts, ends, long

    func plan(_ size: Int, year: Int) -> Dataset {
      switch self {
      case .cities: DiffBenchmark.cities(size, year: year)
      case .same: DiffBenchmark.same(size, year: year)
      case .parts: DiffBenchmark.parts(size, year: year)
      case .ends: DiffBenchmark.ends(size, year: year)
      case .long: DiffBenchmark.long(size, year: year)
      }
    }
  }

  private static let things = [
    "养老床位", "婴幼儿托位", "农村公路", "公共充电桩", "健身步道", "口袋公园", "停车泊位", "老年食堂", "污水管网", "社区书屋", "义务教育学位", "道路照明",
    "燃气管线", "雨污分流", "体育公园", "卫生院", "文化礼堂", "公厕", "河道", "充电站",
  ]
  private static let marks = Array("天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏闰余成岁律吕调阳云腾致雨露结为霜金生丽水")

  private static func cities(_ size: Int, year: Int) -> Dataset {
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
      projects.append(
        Project(
          id: id, name: "新增\(subject)\(number)个", lead: ["市第\(place % max(1, size / 20))局"],
          measures: [measure(id + "/1", subject, number)]))
    }
    return dataset(year, year == 2_023 ? projects : projects.reversed())
  }

  private static func same(_ size: Int, year: Int) -> Dataset {
    let measures = (0..<size).map { place in
      measure("\(year)-01/\(place + 1)", "婴幼儿托位", 100 + (place * 7_919 + (year - 2_023) * 31) % size)
    }
    return dataset(
      year, [Project(id: "\(year)-01", name: "新增婴幼儿托位", lead: ["市卫生健康委员会"], measures: measures)])
  }

  private static func parts(_ size: Int, year: Int) -> Dataset {
    let projects = stride(from: 0, to: size, by: 4).map { place in
      let id = "\(year)-\(place / 4)"
      let thing = things[place / 4 % things.count]
      let rows = (0..<4).map { row in
        measure(
          "\(id)/\(row + 1)", "\(marks[row])\(marks[place % marks.count])区\(thing)",
          100 + place * 37 % 900 + row)
      }
      return Project(
        id: id, name: "新增\(thing)", lead: ["市第\(place % max(1, size / 20))局"], measures: rows)
    }
    return dataset(year, projects)
  }

  private static func ends(_ size: Int, year: Int) -> Dataset {
    let projects = (0..<size).map { place in
      let middle = (1...(year % 2 == 0 ? 3 : 6)).map {
        marks[(place * $0 * $0 + place / 7 + year % 2) % marks.count]
      }
      let id = "\(year)-\(place)"
      return Project(
        id: id, name: "推出保障房", lead: ["市住房局"],
        measures: [measure(id + "/1", "保\(String(middle))房", 100 + place % 400)])
    }
    return dataset(year, projects)
  }

  private static func long(_ size: Int, year: Int) -> Dataset {
    let projects = (0..<size).map { place in
      let name = String((0..<350_000).map { marks[($0 * $0 / 7 + place + $0) % marks.count] })
      return Project(
        id: "\(year)-\(place)", name: name, lead: ["市卫生健康委员会"],
        measures: [measure("\(year)-\(place)/1", name, 100 + place)])
    }
    return dataset(year, projects)
  }

  private static func measure(_ id: String, _ subject: String, _ number: Int) -> Measure {
    let target = Quantity(
      text: "\(number)个", value: ExactDecimal(number), unit: UnitTable.standard.unit("个"))
    return Measure(id: id, origin: .row, subject: subject, target: .amount(target))
  }

  private static func dataset(_ year: Int, _ projects: [Project]) -> Dataset {
    Dataset(
      document: Document(
        title: nil, label: nil, year: year, kind: .responsibility, jurisdiction: nil, regions: [], columns: []
      ),
      source: Source(
        name: "\(year)", sha256: "\(year)", bytes: 0, encoding: "UTF-8", lines: 0, pages: 0, layout: "flow"),
      projects: projects, findings: [], conservation: Conservation(fields: 0, furniture: 0, unassigned: 0))
  }
}
