import Gazetteer
import Testing

@testable import TableReading

struct HeadModelTests {
  private func best(_ head: String) -> ColumnRole? {
    let found = HeadModel.shared.evidence(for: head)
    return ColumnRole.allCases.max { found[$0] < found[$1] }
  }

  /// None of these heads stands in the table of words.
  @Test(arguments: [
    ("承担任务部门", ColumnRole.lead), ("协同推进单位", .cooperating), ("包抓县领导", .leader), ("办结期限要求", .deadline),
    ("次序号", .number), ("任务完成百分率", .rate), ("最新进展情况", .progress), ("其他备注说明", .note),
  ])
  func headsThatNoTableKnowsAreWeighedByTheirCharacters(head: String, role: ColumnRole) {
    #expect(HeaderWords.shared.exactRole(of: head) == nil)
    #expect(best(head) == role)
  }

  @Test func aKnownWordDecides() {
    #expect(best("牵头单位") == .lead)
    #expect(HeadModel.shared.evidence(for: "牵头单位").headness > .zero)
  }

  @Test func aPlaceIsARegion() {
    #expect(best("海曙区") == .region)
    #expect(HeadModel.shared.evidence(for: "海曙区").isPlace)
  }

  /// Held out one by one, four words in five are given the role that the table has.
  @Test func wordsThatAreHeldOutKeepTheirRole() {
    let samples = HeaderWords.shared.samples.filter { $0.role != .other && $0.role != .quantityGroup }
    var right = 0
    var all = 0
    for fold in 0..<5 {
      let model = HeadModel(samples: samples.enumerated().filter { $0.offset % 5 != fold }.map(\.element))
      for (offset, sample) in samples.enumerated() where offset % 5 == fold {
        let found = model.weighed(sample.word)
        all += 1
        if ColumnRole.allCases.max(by: {
          found[HeadEvidence.place(of: $0)] < found[HeadEvidence.place(of: $1)]
        }) == sample.role {
          right += 1
        }
      }
    }
    #expect(right * 5 >= all * 4, "\(right) of \(all)")
  }
}
