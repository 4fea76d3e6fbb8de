import Foundation
import ICUText
import Testing

/// Foundation on Linux carries an ICU of its own; the two must live in one program.
@Suite struct FoundationTests {
  @Test func bothICUsWorkInOneProcess() throws {
    let decoded = try TextDecoder.decode([0xC3, 0xF1, 0xC9, 0xFA, 0xCA, 0xB5, 0xCA, 0xC2], as: .gb18030)
    #expect(String(decoding: Data(decoded.utf8), as: UTF8.self) == "民生实事")
    let number = 858_000.formatted(.number.locale(Locale(identifier: "zh_CN")))
    #expect(number == "858,000")
    #expect("民生".applyingTransform(.toLatin, reverse: false) == "mín shēng")
  }
}
