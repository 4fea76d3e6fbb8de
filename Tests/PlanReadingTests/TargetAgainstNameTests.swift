import PlanModel
import Quantities
import Testing

@testable import PlanReading

struct TargetAgainstNameTests {
  private func findings(_ name: String, _ targets: [Quantity], within: String? = nil) -> [String] {
    var measures = targets.enumerated().map { Made.measure("a/\($0 + 1)", $1, line: $0 + 1) }
    if let within { measures[0].within = within }
    return TargetAgainstName.findings(in: Made.plan([Made.project("a", name: name, measures: measures)]))
      .map(Samples.describe)
  }

  @Test func anotherNumberIsReported() {
    #expect(
      findings("新增幼儿园学位1200个", [Made.amount(1_500, "个")]) == [
        "target-name-mismatch a a/1 target 1: The target is “1500个”, the name says “1200个”."
      ])
    #expect(
      findings("新建公园3个、改造公园5个", [Made.amount(4, "个")]) == [
        "target-name-mismatch a a/1 target 1: The target is “4个”, the name says “3个、5个”."
      ])
  }

  @Test func whatTheNameStatesIsFine() {
    #expect(findings("新增幼儿园学位1200个", [Made.amount(1_200, "个")]).isEmpty)
    #expect(findings("新建公园3个、改造公园5个", [Made.amount(3, "个"), Made.amount(5, "个")]).isEmpty)
    // Another unit says nothing about the number.
    #expect(findings("新增幼儿园学位1200个", [Made.amount(6, "所")]).isEmpty)
    #expect(findings("提升托育服务", [Made.amount(6, "所")]).isEmpty)
    // A part of what the name states.
    #expect(findings("新增幼儿园学位1200个", [Made.amount(700, "个")], within: "a/3").isEmpty)
  }
}
