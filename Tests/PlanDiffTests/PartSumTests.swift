import PlanModel
import Quantities
import Testing

@testable import PlanDiff

struct PartSumTests {
  /// One project with a row for each subject.
  private func project(_ id: String, _ rows: [(String, Int)], lead: String = "市教育局") -> Project {
    let projects = rows.map { Sample.project(id, $0.0, Sample.amount($0.1, "个"), lead: [lead]) }
    var project = projects[0]
    project.name = projects.map(\.name).joined(separator: "，")
    project.measures = projects.enumerated().map { place, other in
      var measure = other.measures[0]
      measure.id = "\(id)/\(place + 1)"
      return measure
    }
    return project
  }

  private func sums(_ rows: [(String, Int)]) -> [PartSum] {
    let old = PlanSide(Sample.plan(2_023, [project("2023-1", rows)] + Sample.others(2_023)))
    let new = PlanSide(Sample.plan(2_024, Sample.others(2_024)))
    let tables = FeatureTables(old: old, new: new, parameters: .standard, text: MatchText())
    return PartSum.all(of: old, isNew: false, tables)
  }

  @Test func partsShareAtLeastHalfOfTheirNames() {
    let sums = sums([("城区托位", 600), ("乡镇托位", 400), ("公园", 3)])
    #expect(sums.map(\.parts) == [[0, 1]])
    #expect(sums.map(\.together.text) == ["托位"])
    // log2 of 1000 in thousandths.
    #expect(sums.map(\.together.plain.amount) == [9_965])
    #expect(sums.map(\.isOfNew) == [false])
    #expect(self.sums([("城区新增的托位", 600), ("乡镇托位", 400)]).isEmpty)
  }

  @Test func theSameWordsTwiceAreNoParts() {
    #expect(sums([("城区托位", 600), ("城区托位", 400)]).isEmpty)
  }

  @Test func ofThreeAnyTwoCanBeTheParts() {
    let sums = sums([("城区托位", 600), ("乡镇托位", 400), ("海岛托位", 40)])
    #expect(Set(sums.map(\.parts)) == [[0, 1, 2], [0, 1], [0, 2], [1, 2]])
  }

  @Test func aLongTableHasNoParts() {
    let most = MatchParameters.standard.mostRows
    let rows = (0...most).map { ("甲乙丙丁戊己庚辛壬癸子丑寅".map(String.init)[$0] + "区托位", 100) }
    #expect(sums(Array(rows.dropLast())).map(\.parts) == [Array(0..<most)])
    #expect(sums(rows).isEmpty)
  }

  /// Both parts are named otherwise and far smaller than the whole, so that neither is a pair by itself.
  @Test(arguments: [true, false]) func partsThatOnlyTogetherAreTheWholeAreFound(isSplit: Bool) throws {
    func whole(_ year: Int) -> Project { project("\(year)-1", [("示范性托位", 1_400)]) }
    func parts(_ year: Int) -> Project { project("\(year)-1", [("城区各类托位", 700), ("乡镇各类托位", 100)]) }
    let comparison = try Sample.comparison(
      [isSplit ? whole(2_023) : parts(2_023)], [isSplit ? parts(2_024) : whole(2_024)])
    let pair = try #require(comparison.pairs.first { ($0.old + $0.new).contains("2023-1/1") })
    #expect(pair.old == (isSplit ? ["2023-1/1"] : ["2023-1/1", "2023-1/2"]))
    #expect(pair.new == (isSplit ? ["2024-1/1", "2024-1/2"] : ["2024-1/1"]))
    #expect(pair.evidence.reduce(Bits.zero) { $0 + $1.bits } == pair.bits)
    #expect(pair.bits > comparison.threshold)
    let text = try #require(pair.evidence.first { $0.field == .text })
    #expect((isSplit ? text.new : text.old) == "城区各类托位、乡镇各类托位")
    let target = try #require(pair.evidence.first { $0.field == .target })
    #expect((isSplit ? target.new : target.old) == "700个、100个")
    #expect(target.level == .part)
  }
}
