import PlanModel
import Provenance
import Testing

@testable import PlanDiff

struct EvidenceTests {
  private let old = Sample.project("2023-1", "养老护理床位", Sample.amount(600, "张"), lead: ["市民政局"])
  private let new = Sample.project("2024-3", "护理型养老床位", Sample.amount(680, "张"), lead: ["市民政局"])

  @Test func theFieldsAddUpToTheTotal() throws {
    let comparison = try Sample.comparison([old], [new])
    for pair in comparison.pairs {
      #expect(pair.evidence.reduce(Bits.zero) { $0 + $1.bits } == pair.bits)
      #expect(pair.bits > comparison.threshold)
    }
    let pair = try #require(comparison.pairs.first { $0.old == ["2023-1/1"] })
    #expect(pair.new == ["2024-3/1"])
    let levels = Dictionary(uniqueKeysWithValues: pair.evidence.map { ($0.field, $0.level) })
    #expect(levels[.text] == .part)
    #expect(levels[.unit] == .same)
    #expect(levels[.lead] == .same)
    #expect(levels[.target] == .near)
    #expect(levels[.leaders] == .missing)
    let leaders = try #require(pair.evidence.first { $0.field == .leaders })
    #expect(leaders.bits == .zero)
  }

  @Test func anExplanationIsThatOfThePair() throws {
    let first = Sample.plan(2_023, [old] + Sample.others(2_023))
    let second = Sample.plan(2_024, [new] + Sample.others(2_024))
    let comparison = try PlanComparer().compare(old: first, new: second)
    let pair = try #require(comparison.pairs.first { $0.old == ["2023-1/1"] })
    let explanation = try PlanComparer().explanation(of: "2023-1/1", "2024-3/1", old: first, new: second)
    #expect(explanation.evidence == pair.evidence)
    #expect(explanation.bits == pair.bits)
    let other = try PlanComparer().explanation(of: "2023-1/1", "2024-92/1", old: first, new: second)
    #expect(other.bits < other.threshold)
    #expect(throws: ComparisonFault.unknownLink("2024-9", side: .new)) {
      try PlanComparer().explanation(of: "2023-1/1", "2024-9", old: first, new: second)
    }
  }

  @Test func aRareWordCountsMoreThanACommonOne() throws {
    // All count 停车泊位; only one speaks of 芭蕾舞.
    let words = ["学校停车泊位", "医院停车泊位", "公园停车泊位", "车站停车泊位", "芭蕾舞停车泊位"]
    func plan(_ year: Int) -> Dataset {
      Sample.plan(
        year,
        words.enumerated().map { Sample.project("\(year)-\($0.offset)", $0.element, Sample.amount(9, "个")) })
    }
    func text(_ first: String, _ second: String) throws -> Bits {
      let explanation = try PlanComparer().explanation(
        of: first, second, old: plan(2_023), new: plan(2_024))
      return try #require(explanation.evidence.first { $0.field == .text }).bits
    }
    let same = try text("2023-4/1", "2024-4/1")
    let other = try text("2023-4/1", "2024-0/1")
    #expect(same > other + Bits(thousandths: 4_000))
  }

  @Test func anotherGoodCandidateMakesAPairUncertain() throws {
    let twin = Sample.project("2024-4", "护理型养老床位", Sample.amount(690, "张"), lead: ["市民政局"])
    let comparison = try Sample.comparison([old], [new, twin])
    let pair = try #require(comparison.pairs.first { $0.old == ["2023-1/1"] && $0.new.count == 1 })
    #expect(pair.runnerUpNew != nil)
    #expect(try #require(pair.margin) < Bits(thousandths: 2_000))
    #expect(comparison.findings.map(\.code.rawValue) == ["pair-uncertain"])
  }

  @Test func projectsWithoutMeasuresAreComparedToo() throws {
    var first = Project(id: "2023-1", name: "推行“最多跑一次”改革", lead: ["市司法局"])
    let second = Project(id: "2024-5", name: "推行“最多跑一次”改革", lead: ["市司法局"])
    let comparison = try Sample.comparison([first], [second])
    #expect(comparison.pairs.contains { $0.old == ["2023-1"] && $0.new == ["2024-5"] })
    first.name = "完全不同的事情"
    first.lead = []
    #expect(try Sample.comparison([first], [second]).onlyOld.map(\.measure) == ["2023-1"])
  }
}
