import Testing

@testable import TableReading

struct RunningNumberTextTests {
  @Test(arguments: [
    ("3", 3), ("03", 3), ("12", 12), ("0", 0), ("9999", 9_999), ("（3）", 3), ("(3)", 3), ("3、", 3), ("3.", 3),
    ("3．", 3), ("3)", 3), ("第3项", 3), ("第十二项", 12), ("3号", 3), ("【3】", 3), ("①", 1), ("⑳", 20), ("一", 1),
    ("九", 9), ("十", 10), ("十一", 11), ("二十", 20), ("九十九", 99), ("十二、", 12), ("（三）", 3),
  ])
  func everyFormIsRead(text: String, value: Int32) { #expect(RunningNumberText.value(of: text) == value) }

  @Test(arguments: [
    "", "（）", "第项", "12345", "3个", "1.5", "-3", "三个", "一二", "十十", "二十十", "一十二三", "百", "零", "㉑", "3 4", "三1",
    "序号", "Ⅲ",
  ])
  func otherTextIsNone(text: String) { #expect(RunningNumberText.value(of: text) == nil) }
}
