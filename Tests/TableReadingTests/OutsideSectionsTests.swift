import Testing

@testable import TableReading

struct OutsideSectionsTests {
  @Test(arguments: ["总体要求", "保障措施", "指导思想和基本原则", "加强组织领导", "工作要求"])
  func frames(heading: String) { #expect(OutsideSections.begin(with: heading)) }

  @Test(arguments: ["", "教育惠民工程", "住房保障类", "新建保障性住房并按照总体要求完成全部配套设施建设任务"])
  func holdsProjects(heading: String) { #expect(!OutsideSections.begin(with: heading)) }
}
