import ICUText
import Quantities
import TestSupport
import Testing

/// Chinese numerals as ICU writes them, read back.
///
/// ICU serves the test alone: the room `Quantities` does not import it.
struct SpelloutOracleTests {
  @Test(arguments: NumberSpeller.Style.allCases, ["zh", "zh_Hant"])
  func whatICUWritesIsReadBack(_ style: NumberSpeller.Style, _ locale: String) throws {
    let speller = try NumberSpeller(style, locale: locale)
    let reader = QuantityReader()
    var random = SplitMix64(seed: 72)
    var failures: [String] = []
    var numbers = Array(Int64(0)...1_100)
    for digits in 4...15 {
      let limit = (0..<digits).reduce(Int64(1)) { product, _ in product * 10 }
      for _ in 0..<400 {
        // Numbers with gaps are where numerals go wrong.
        let step = (0..<Int.random(in: 0..<digits, using: &random)).reduce(Int64(1)) { product, _ in
          product * 10
        }
        numbers.append(Int64.random(in: 0..<limit, using: &random) / step * step)
      }
    }
    // 兆 with nothing behind it may be the mega- of a unit, and is left alone.
    let readable = numbers.filter { $0 == 0 || !$0.isMultiple(of: 1_000_000_000_000) }
    for number in readable {
      let words = try speller.spell(number)
      if reader.readNumber(words) != ExactDecimal(Int(number)) { failures.append("\(words) (\(number))") }
    }
    #expect(readable.count > 5_000)
    #expect(failures.isEmpty, "\(failures.count): \(failures.prefix(10))")
  }
}
