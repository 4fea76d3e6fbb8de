import ICUText
import Testing

@Suite struct FoldTableTests {
  private func fold(_ value: UInt32) -> UInt32? {
    Unicode.Scalar(value).map { TextFolding.fold($0).value }
  }

  /// Radicals of simplified characters, and of characters that plans are full of.
  @Test(arguments: [
    ("⼾", "户"), ("⻔", "门"), ("⻢", "马"), ("⻰", "龙"), ("⻅", "见"), ("⻉", "贝"), ("⻋", "车"), ("⻓", "长"),
    ("⻚", "页"), ("⻛", "风"), ("⻜", "飞"), ("⻝", "食"), ("⻥", "鱼"), ("⻦", "鸟"), ("⻬", "齐"), ("⻮", "齿"),
    ("⻳", "龟"), ("⻘", "青"), ("⻄", "西"), ("⺠", "民"), ("⻩", "黄"), ("⻆", "角"), ("⻨", "麦"), ("⻧", "卤"),
    ("⻪", "黾"), ("⻙", "韦"), ("⻣", "骨"), ("⻤", "鬼"), ("⻁", "虎"), ("⺟", "母"), ("⺩", "王"), ("⺶", "羊"),
    ("⺼", "肉"), ("⻗", "雨"), ("⺫", "目"), ("⺬", "示"), ("⻈", "讠"), ("⻐", "钅"), ("⻠", "饣"), ("⺰", "纟"),
    ("⼈", "人"), ("⽉", "月"), ("⾥", "里"), ("⽅", "方"), ("⼯", "工"), ("⽶", "米"), ("⽬", "目"), ("⽼", "老"),
    ("⾝", "身"), ("⽣", "生"), ("⼩", "小"), ("⾯", "面"), ("⽂", "文"), ("⼒", "力"), ("⾼", "高"), ("⼭", "山"),
    ("⼊", "入"), ("⽤", "用"), ("⼉", "儿"), ("⼀", "一"), ("⾏", "行"), ("⽥", "田"), ("⽟", "玉"), ("⽯", "石"),
    // Printed in the traditional form, read in the traditional form.
    ("⾒", "見"), ("⾨", "門"), ("⾺", "馬"), ("⿓", "龍"), ("⾧", "長"), ("⿈", "黃"), ("⾭", "靑"),
  ])
  func radicalsBecomeIdeographs(radical: Unicode.Scalar, ideograph: Unicode.Scalar) {
    #expect(TextFolding.fold(radical) == ideograph)
  }

  @Test func everyKangxiRadicalIsFolded() {
    for value in UInt32(0x2F00)...0x2FD5 {
      let folded = fold(value) ?? 0
      #expect((0x4E00...0x9FFF).contains(folded))
    }
  }

  /// U+2E80 looks like no ideograph, U+2E9A is no character, the rest would grow.
  @Test func fewSupplementRadicalsStay() {
    let stay = (UInt32(0x2E80)...0x2EF3).filter { fold($0) == $0 }
    #expect(
      stay == [
        0x2E80, 0x2E87, 0x2E91, 0x2E95, 0x2E9A, 0x2EAA, 0x2EAE, 0x2EB5, 0x2EB7, 0x2EB8, 0x2EBD, 0x2EC7,
        0x2ECA, 0x2ED5, 0x2EDE, 0x2EE1,
      ])
  }

  /// Twelve are unified ideographs, seven would grow, the rest of the block is unassigned.
  @Test func fewCompatibilityIdeographsStay() {
    let stay = (UInt32(0xF900)...0xFAD9).filter { fold($0) == $0 }
    #expect(
      stay == [
        0xFA0E, 0xFA0F, 0xFA11, 0xFA13, 0xFA14, 0xFA1F, 0xFA21, 0xFA23, 0xFA24, 0xFA27, 0xFA28, 0xFA29,
        0xFA6C, 0xFA6E, 0xFA6F, 0xFACF, 0xFAD0, 0xFAD1, 0xFAD5, 0xFAD6, 0xFAD7,
      ])
    #expect((UInt32(0x2F800)...0x2FA1D).allSatisfy { fold($0) != $0 })
  }

  @Test func onlyDigitsLettersPercentAndStopOfTheFullWidthFormsFold() {
    let folded = (UInt32(0xFF01)...0xFFEF).filter { fold($0) != $0 }
    let expected: [UInt32] =
      [0xFF05, 0xFF0E] + Array(0xFF10...0xFF19) + Array(0xFF21...0xFF3A) + Array(0xFF41...0xFF5A)
    #expect(folded == expected)
    for value in expected { #expect(fold(value) == value - 0xFEE0) }
  }
}
