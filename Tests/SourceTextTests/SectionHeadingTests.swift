import Testing

@testable import SourceText

struct SectionHeadingTests {
  @Test(arguments: ["一、优质养老", "（二）健康服务", "(三)交通", "第三类交通", "十二、其他", "二十一．环境", "一.教育", "第一部分教育"])
  func aNumberedHeading(text: String) {
    #expect(SectionHeading.matches(text))
  }

  @Test(arguments: [
    "", "一、", "优质养老", "1、优质养老", "一老一小服务", "第三产业", "三改一拆", "一二三四、过多", "一、" + String(repeating: "长", count: 40),
  ])
  func anythingElse(text: String) {
    #expect(!SectionHeading.matches(text))
  }

  @Test(arguments: ["三类特殊群体关爱", "六部门联合整治"])
  func aNameThatBeginsWithANumberIsNone(text: String) {
    #expect(!SectionHeading.matches(text))
  }
}
