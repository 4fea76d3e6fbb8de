import Testing

@testable import PlanReading

struct LeaderHeadingTests {
  @Test(arguments: [
    ("（一）陈岚副市长牵头重点工作", "陈岚"), ("二、由王建国常务副县长负责的任务", "王建国"), ("李芳市委常委、宣传部部长分管工作", "李芳"),
    ("阿不都·热合曼区长领办事项", "阿不都·热合曼"),
  ])
  func itNamesThePerson(heading: String, name: String) { #expect(LeaderHeading.leader(in: heading) == name) }

  @Test(arguments: ["一、促进就业", "副市长牵头", "市长负责的工作", "陈岚副市长", "市教育局牵头重点工作", "加强村镇长效管理牵头任务", ""])
  func othersNameNobody(heading: String) { #expect(LeaderHeading.leader(in: heading) == nil) }
}
