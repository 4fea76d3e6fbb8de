import ICUText
import Testing

@Suite struct HanTableTests {
  @Test(arguments: [
    ("序號", "序号"), ("項目名稱", "项目名称"), ("牽頭單位", "牵头单位"), ("預計完成時間", "预计完成时间"),
    ("市衞生健康委員會", "市卫生健康委员会"), ("嶽麓區", "岳麓区"), ("餘杭區", "余杭区"), ("臺灣", "台湾"),
    ("公里", "公里"), ("裏裡", "里里"), ("「銀齡」『關愛』", "“银龄”‘关爱’"), ("8.5萬平方米（㎡）", "8.5万平方米（㎡）"),
    ("乾縣", "乾县"), ("\u{20000}體", "\u{20000}体"), ("", ""),
  ])
  func charactersAreReplacedOneForOne(traditional: String, simplified: String) throws {
    let table = try #require(HanTable.shared)
    #expect(table.simplified(traditional) == simplified)
    #expect(table.simplified(traditional).utf8.count == traditional.utf8.count)
  }

  @Test(arguments: PlanLines.simplified) func simplifiedLinesStay(line: String) throws {
    #expect(try #require(HanTable.shared).simplified(line) == line)
  }

  @Test func everyCharacterKeepsItsLengthAndSettlesAtOnce() throws {
    let table = try #require(HanTable.shared)
    var changed = 0
    for code in UInt32(0)...0x2_FFFF {
      let target = table.simplified(code)
      guard target != code else { continue }
      changed += 1
      #expect(code >= 0x2E80 && code <= 0xFFFF && target >= 0x800 && target <= 0xFFFF)
    }
    #expect(changed > 2_000)
  }
}
