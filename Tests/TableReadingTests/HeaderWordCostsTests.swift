import Gazetteer
import Testing

@testable import TableReading

struct HeaderWordCostsTests {
  /// Asked twice, for the second answer is the kept one.
  private func region(_ text: String) -> Int? {
    var costs = HeaderWordCosts(words: .shared)
    let first = costs.region(text)
    #expect(costs.region(text) == first)
    return first
  }

  private func compound(_ text: String) -> (match: HeaderMatch, cost: Int)? {
    var costs = HeaderWordCosts(words: .shared)
    let first = costs.compound(text)
    #expect(costs.compound(text)?.match == first?.match)
    #expect(costs.compound(text)?.cost == first?.cost)
    return first
  }

  @Test func aDivisionCostsLessThanWhatOnlyEndsLikeOne() throws {
    let known = try #require(region("思明区"))
    let like = try #require(region("凤鸣街道"))
    let two = try #require(region("凤鸣街道高桥街道"))
    #expect(known < like)
    #expect(like < two)
    #expect(region("道岩县") == HeaderWordCosts.guess)
  }

  @Test(arguments: ["", "序号", "牵头单位", "5个", "新增学位"])
  func otherTextIsNoRegion(text: String) { #expect(region(text) == nil) }

  @Test func severalColumnsCostMoreThanOneWord() throws {
    let head = try #require(compound("牵头单位分管领导"))
    let run = try #require(compound("分管领导配合单位"))
    #expect(head.match.role == .contact)
    #expect(head.cost < run.cost)
    #expect(compound("新增学位") == nil)
  }
}
