import PlanModel
import Testing

@testable import PlanDiff

struct LinksTests {
  private let old = Sample.project("2023-1", "养老床位", Sample.amount(600, "张"))
  private let new = Sample.project("2024-1", "养老床位", Sample.amount(680, "张"))

  @Test func aPairThatIsToldApartIsNone() throws {
    let links = PlanLinks(different: [.init(old: "2023-1/1", new: "2024-1/1")])
    let comparison = try Sample.comparison([old], [new], links: links)
    #expect(comparison.onlyOld.map(\.measure) == ["2023-1/1"])
    #expect(comparison.onlyNew.map(\.measure) == ["2024-1/1"])
  }

  @Test func aPairThatIsPinnedIsOne() throws {
    let links = PlanLinks(same: [.init(old: "2023-1/1", new: "2024-92/1")])
    let comparison = try Sample.comparison([old], [new], links: links)
    let pair = try #require(comparison.pairs.first { $0.old == ["2023-1/1"] })
    #expect(pair.new == ["2024-92/1"])
    #expect(pair.origin == .pinned)
    #expect(pair.margin == nil)
    #expect(comparison.onlyOld.map(\.measure) == ["2023-92/1"])
  }

  @Test func severalLinksOfOneMeasureAreASplit() throws {
    let links = PlanLinks(same: [
      .init(old: "2023-1/1", new: "2024-1/1"), .init(old: "2023-1/1", new: "2024-93/1"),
    ])
    let comparison = try Sample.comparison([old], [new], links: links)
    let pair = try #require(comparison.pairs.first { $0.old == ["2023-1/1"] })
    #expect(pair.new == ["2024-1/1", "2024-93/1"])
    #expect(pair.changes.first?.kind == .split)
  }

  @Test func linksThatNameNothingAreAFault() {
    let link = PlanLinks(same: [.init(old: "2023-1/1", new: "2024-77/1")])
    #expect(throws: ComparisonFault.unknownLink("2024-77/1", side: .new)) {
      try Sample.comparison([old], [new], links: link)
    }
    let other = PlanLinks(different: [.init(old: "x", new: "2024-1/1")])
    #expect(throws: ComparisonFault.unknownLink("x", side: .old)) {
      try Sample.comparison([old], [new], links: other)
    }
  }

  @Test func linksThatContradictAreAFault() {
    let link = PlanLinks.Link(old: "2023-1/1", new: "2024-1/1")
    #expect(throws: ComparisonFault.contradictoryLinks("2023-1/1", "2024-1/1")) {
      try Sample.comparison([old], [new], links: PlanLinks(same: [link], different: [link]))
    }
  }
}
