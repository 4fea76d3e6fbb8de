import Quantities
import Testing

struct DigitAccumulatorTests {
  private func read(_ whole: String, _ fraction: String) -> DigitAccumulator {
    var digits = DigitAccumulator()
    for byte in whole.utf8 { _ = digits.append(byte, fraction: false) }
    for byte in fraction.utf8 { _ = digits.append(byte, fraction: true) }
    return digits
  }

  @Test(arguments: [
    ("10", "05", "10.05"), ("0", "000", "0"), ("100000000000000000000", "", "100000000000000000000"),
    ("1", "500", "1.5"),
    ("00", "010", "0.01"), ("200", "", "200"),
  ])
  func keepsTheValue(_ whole: String, _ fraction: String, _ value: String) {
    #expect(read(whole, fraction).value?.description == value)
    #expect(read(whole, fraction).count == whole.utf8.count + fraction.utf8.count)
  }

  @Test func notesWhatDoesNotFit() {
    #expect(read("12345678901234567891", "").overflowed)
    #expect(read("12345678901234567891", "").value == nil)
    #expect(read("100000000000000000000", "1").value == nil)
  }

  @Test func takesDigitsOnly() {
    var digits = DigitAccumulator()
    let taken = digits.append(UInt8(ascii: "a"), fraction: false)
    #expect(!taken)
    #expect(digits.count == 0)
  }

  @Test func scales() {
    #expect(read("85", "8").value(timesTenTo: 4)?.description == "858000")
    #expect(read("1", "").value(timesTenTo: 500) == nil)
  }
}
