import ICUText
import Testing

@Suite struct HanConverterTests {
  @Test func traditionalLinesBecomeSimplified() throws {
    let converter = try HanConverter()
    for text in ["完成老舊小區綜合改造150個", "臺灣", "戶籍", "龍門", "\u{20000}體"] {
      let found = converter.hasTraditional(text)
      #expect(found)
    }
    let result = try converter.simplified("完成老舊小區綜合改造150個，惠及居民8.5萬戶。")
    #expect(result == "完成老旧小区综合改造150个，惠及居民8.5万户。")
    let second = try converter.simplified("開展殘疾人就業技能培訓")
    #expect(second == "开展残疾人就业技能培训")
    let empty = try converter.simplified("")
    #expect(empty.isEmpty)
  }

  @Test(arguments: PlanLines.simplified) func simplifiedLinesStay(line: String) throws {
    let converter = try HanConverter()
    let found = converter.hasTraditional(line)
    #expect(!found)
    let result = try converter.simplified(line)
    #expect(result == line)
  }

  @Test(arguments: zip(PlanLines.traditional, PlanLines.simplified))
  func traditionalAndSimplifiedMeet(traditional: String, simplified: String) throws {
    let converter = try HanConverter()
    let quotes: [Character: Character] = ["「": "“", "」": "”", "『": "‘", "』": "’"]
    let plain = String(traditional.map { quotes[$0] ?? $0 })
    let result = try converter.simplified(plain)
    #expect(result == simplified)
  }

  @Test func longTextIsConverted() throws {
    let converter = try HanConverter()
    let text = String(repeating: "體育場地設施", count: 5000)
    let result = try converter.simplified(text)
    #expect(result == String(repeating: "体育场地设施", count: 5000))
  }
}
