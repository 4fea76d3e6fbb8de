import Testing

@testable import PlanReading

struct LeaderHeadingsTests {
  @Test(arguments: [
    ("（一）陈岚副市长牵头重点工作", "陈岚"), ("二、由王建国常务副县长负责的任务", "王建国"), ("李芳市委常委、宣传部部长分管工作", "李芳"),
    ("阿不都·热合曼区长领办事项", "阿不都·热合曼"), ("三、副区长赵明包抓（3项）", "赵明"),
  ])
  func oneByItselfNeedsADuty(heading: String, name: String) {
    #expect(LeaderHeadings([heading])[heading] == name)
  }

  @Test(arguments: ["一、促进就业", "副市长牵头", "市长负责的工作", "陈岚副市长", "市教育局牵头重点工作", "加强村镇长效管理牵头任务", ""])
  func othersNameNobody(heading: String) { #expect(LeaderHeadings([heading])[heading] == nil) }

  @Test(arguments: [
    ["（一）副市长：陈岚", "（二）市委常委、副市长：王建国", "（三）市政府秘书长：李芳"],
    ["一、陈岚副市长挂点片区", "二、王建国市委常委、副市长挂点片区", "三、李芳市政府秘书长挂点片区"],
    ["副市长陈岚跟进清单", "副市长、公安局局长王建国跟进清单", nil, "市政府秘书长李芳跟进清单"],
  ])
  func headingsAlikeExplainEachOther(headings: [String?]) {
    let leaders = LeaderHeadings(headings)
    #expect(headings.compactMap(\.self).map { leaders[$0] } == ["陈岚", "王建国", "李芳"])
  }

  @Test func headingsOfOtherThingsNameNobody() {
    let headings = ["一、高中校长培训", "二、方便就医", "三、安居工程", "四、副市长陈岚跟进清单"]
    let leaders = LeaderHeadings(headings)
    #expect(headings.map { leaders[$0] } == [nil, nil, nil, nil])
  }
}
