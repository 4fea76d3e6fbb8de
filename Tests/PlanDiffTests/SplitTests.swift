import PlanModel
import Provenance
import Quantities
import Testing

@testable import PlanDiff

struct SplitTests {
  private let whole = Sample.project("2023-1", "婴幼儿照护托位", Sample.amount(5_000, "个"))

  /// One project with two rows.
  private func parts(_ year: Int, _ first: Int, _ second: Int) -> Project {
    var project = Sample.project("\(year)-2", "普惠婴幼儿照护托位", Sample.amount(first, "个"))
    let other = Sample.project("\(year)-2", "民办婴幼儿照护托位", Sample.amount(second, "个"))
    project.name += "，" + other.name
    project.measures += other.measures.map { measure in
      var measure = measure
      measure.id = "\(year)-2/2"
      return measure
    }
    return project
  }

  @Test func partsThatAddUpAreASplit() throws {
    let comparison = try Sample.comparison([whole], [parts(2_024, 3_000, 2_100)])
    let pair = try #require(comparison.pairs.first { $0.old == ["2023-1/1"] })
    #expect(Set(pair.new) == ["2024-2/1", "2024-2/2"])
    #expect(pair.changes.map(\.kind).first == .split)
    #expect(pair.changes.first?.delta?.value == ExactDecimal(100))
    #expect(comparison.onlyNew == [])
  }

  @Test func wholesOfSeveralPartsAreAMerger() throws {
    var new = whole
    new.id = "2024-1"
    new.measures[0].id = "2024-1/1"
    let comparison = try Sample.comparison([parts(2_023, 3_000, 2_000)], [new])
    let pair = try #require(comparison.pairs.first { $0.new == ["2024-1/1"] })
    #expect(Set(pair.old) == ["2023-2/1", "2023-2/2"])
    #expect(pair.changes.map(\.kind).first == .merged)
    #expect(pair.changes.first?.delta?.direction == .same)
    #expect(comparison.onlyOld == [])
  }

  @Test func somethingNewOfAnotherSizeIsNoPart() throws {
    let comparison = try Sample.comparison([whole], [parts(2_024, 5_000, 40_000)])
    #expect(comparison.pairs.first { $0.old == ["2023-1/1"] }?.new == ["2024-2/1"])
    #expect(comparison.onlyNew.map(\.measure) == ["2024-2/2"])
    #expect(comparison.onlyNew.map(\.status) == [.absent])
  }

  /// Names that begin and end otherwise are no set of parts; beside a pair one may join it by its words.
  @Test func partsThatDoNotAddUpAreSaidToBeDoubtful() throws {
    func said(_ first: Int, _ second: Int) throws -> (isSplit: Bool, isDoubted: Bool) {
      var new = parts(2_024, first, second)
      new.measures[0].subject = "普惠婴幼儿照护托位"
      new.measures[1].subject = "婴幼儿照护托位扩容"
      let comparison = try Sample.comparison([whole], [new])
      return (
        comparison.pairs.contains { $0.new.count == 2 },
        comparison.findings.contains { $0.message.english.contains("do not add up") }
      )
    }
    #expect(try said(3_000, 2_000) == (true, false))
    #expect(try said(4_000, 3_000) == (true, true))
    #expect(try said(4_000, 40_000) == (false, false))
  }

  @Test func aPrintedPartIsInItsWhole() throws {
    // 600 of which 400 are not 1,000.
    let old = Sample.project("2023-1", "婴幼儿照护托位", Sample.amount(1_000, "个"))
    var new = parts(2_024, 600, 400)
    new.measures[1].within = new.measures[0].id
    let pair = try #require(
      Sample.comparison([old], [new]).pairs.first { $0.old == ["2023-1/1"] })
    #expect(pair.changes.first { $0.kind == .target }?.delta?.value == ExactDecimal(-400))
  }

  @Test func rangesHaveNoSum() throws {
    var new = parts(2_024, 3_000, 2_000)
    var range = Sample.amount(2_000, "个", text: "2000-2500个")
    range.upper = ExactDecimal(2_500)
    new.measures[1].target = .amount(range)
    let comparison = try Sample.comparison([whole], [new])
    let pair = try #require(comparison.pairs.first { $0.old == ["2023-1/1"] })
    #expect(pair.new.count == 2)
    #expect(pair.changes.first { $0.kind == .split }.map { $0.delta } == .some(nil))
  }
}
