import PlanModel
import Provenance
import Quantities
import Testing

@testable import PlanDiff

struct CrosswalkTests {
  private func region(_ name: String, _ code: String?) -> Region {
    Region(name: name, role: code == nil ? .zone : .division, code: code)
  }

  /// Hangzhou before and after the reform of April 2021.
  private var before: [Region] {
    [
      Region(name: "市本级", role: .own, code: nil), region("上城区", "330102"), region("下城区", "330103"),
      region("江干区", "330104"), region("拱墅区", "330105"), region("西湖区", "330106"), region("名胜区", nil),
    ]
  }
  private var after: [Region] {
    [
      Region(name: "市级", role: .own, code: nil), region("上城区", "330102"), region("拱墅区", "330105"),
      region("西湖区", "330106"), region("钱塘区", "330114"), region("名胜区", nil), region("新区", nil),
    ]
  }

  private func comparison(_ old: [(String, Int?)], _ new: [(String, Int?)]) throws -> PlanComparison {
    func total(_ shares: [(String, Int?)]) -> Quantity {
      Sample.amount(shares.reduce(0) { $0 + ($1.1 ?? 0) }, "张")
    }
    return try PlanComparer().compare(
      old: Sample.plan(
        2_020, [Sample.project("2020-1", "养老床位", total(old), shares: old)] + Sample.others(2_020),
        regions: before),
      new: Sample.plan(
        2_022, [Sample.project("2022-1", "养老床位", total(new), shares: new)] + Sample.others(2_022),
        regions: after))
  }

  @Test func aReformJoinsThoseThatExchangedTerritory() throws {
    let groups = try comparison([("西湖区", 1)], [("西湖区", 1)]).regions.groups
    let reformed = groups.filter { $0.kind == .reorganised }
    #expect(reformed.map(\.old) == [["上城区", "江干区"], ["下城区", "拱墅区"]])
    #expect(reformed.map(\.new) == [["上城区", "钱塘区"], ["拱墅区"]])
    #expect(groups.first { $0.old == ["西湖区"] }?.new == ["西湖区"])
    #expect(groups.first { $0.old == ["市本级"] }?.new == ["市级"])
    #expect(groups.first { $0.new == ["新区"] }?.kind == .onlyNew)
  }

  @Test func aReformIsNoCut() throws {
    let old = [("上城区", 10), ("下城区", 20), ("江干区", 30), ("拱墅区", 40), ("西湖区", 5)]
    let new = [("上城区", 35), ("拱墅区", 60), ("钱塘区", 5), ("西湖区", 5)]
    let comparison = try comparison(old, new)
    let changes = try #require(comparison.pairs.first { $0.old == ["2020-1/1"] }).changes
    #expect(changes.filter { !$0.kind.isClerical } == [])
  }

  @Test func aReformIsSaidForEveryGroup() throws {
    let comparison = try comparison([("西湖区", 1)], [("西湖区", 1)])
    #expect(comparison.findings.map(\.code) == ["regions-reorganised", "regions-reorganised"])
  }

  @Test func sharesOfAGroupAreComparedTogether() throws {
    let old = [("上城区", 10), ("下城区", 20), ("江干区", 30), ("拱墅区", 40), ("西湖区", 5)]
    let new: [(String, Int?)] = [("上城区", 40), ("拱墅区", 60), ("钱塘区", 10), ("西湖区", nil)]
    let comparison = try comparison(old, new)
    let changes = try #require(comparison.pairs.first { $0.old == ["2020-1/1"] }).changes
    let shares = try #require(changes.first { $0.kind == .allocations }).shares
    #expect(shares.map(\.old) == [ExactDecimal(40), ExactDecimal(5)])
    #expect(shares.map(\.new) == [ExactDecimal(50), nil])
    #expect(shares.map(\.delta?.value) == [ExactDecimal(10), nil])
    #expect(shares.map(\.newState) == [.value, .none])
  }
}
