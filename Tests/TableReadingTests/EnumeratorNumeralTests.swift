import Testing

@testable import TableReading

struct EnumeratorNumeralTests {
  private func read(_ text: String, startsLine: Bool = true) -> String? {
    let utf8 = Array(text.utf8)
    guard let found = EnumeratorNumeral(utf8.span, at: 0, end: utf8.count, startsLine: startsLine) else {
      return nil
    }
    return "\(found.style) \(found.value) \(String(decoding: utf8[..<found.end], as: UTF8.self))"
  }

  @Test(arguments: [
    ("1.新建", "digits 1 1."), ("12、新建", "digits 12 12、"), ("3．新建", "digits 3 3．"), ("⒈新建", "digits 1 ⒈"),
    ("99999.新建", "digits 99999 99999."), ("01.新建", "digits 1 01."),
    ("一、新建", "chinese 1 一、"), ("十、新建", "chinese 10 十、"), ("十二、新建", "chinese 12 十二、"),
    ("二十、新建", "chinese 20 二十、"), ("九十九、新建", "chinese 99 九十九、"),
    ("（一）新建", "bracketedChinese 1 （一）"), ("( 二 )新建", "bracketedChinese 2 ( 二 )"),
    ("㈠新建", "bracketedChinese 1 ㈠"), ("（1）新建", "bracketedDigits 1 （1）"), ("2）新建", "bracketedDigits 2 2）"),
    ("⑴新建", "bracketedDigits 1 ⑴"), ("①5个", "circled 1 ①"), ("⑳新建", "circled 20 ⑳"),
    ("第一类 教育", "ordinal 1 第一类"), ("第二部分重点任务", "ordinal 2 第二部分"), ("第三章 交通", "ordinal 3 第三章"),
    ("1.2024年新建", "digits 1 1."), ("1.", "digits 1 1."), ("1新建", "digits 1 1"),
  ])
  func whatIsOne(text: String, expected: String) { #expect(read(text) == expected) }

  @Test(arguments: [
    "", "新建", "1", "1个", "12月底前", "3万户", "1 新建", "1.5万", "3.15", "1. 5万", "5、6号楼", "2024年", "2024年1.",
    "100000.", "0.5",
    "0、",
    "一", "一二、", "一、二季度", "十十、", "（", "（一", "（一1）", "（甲）", "（）", "一）", "第一", "第三季度", "第一批", "第5号", "㉑新建",
    "1,新建",
  ])
  func whatIsNone(text: String) { #expect(read(text) == nil) }

  @Test func aYearFollowsOnlyAtTheStartOfALine() {
    #expect(read("1.2024年新建", startsLine: false) == nil)
    #expect(read("第一类 教育", startsLine: false) == nil)
  }

  @Test func noByteTraps() {
    for first in UInt8.min...UInt8.max {
      for second: UInt8 in [0, 0x31, 0x80, 0xBF, 0xE3, 0xFF] {
        let utf8 = [first, second]
        let found = EnumeratorNumeral(utf8.span, at: 0, end: utf8.count, startsLine: true)
        #expect(found == nil || (found?.end ?? 0) <= 2)
      }
    }
  }
}
