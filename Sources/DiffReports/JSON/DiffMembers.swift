import PlanDiff
import Provenance
import Quantities
import Reports

/// The values of comparisons as members of JSON objects.
extension JSONOutput {
  mutating func member(_ key: String, orNull value: Int?) {
    self.key(key)
    if let value { integer(value) } else { null() }
  }

  mutating func member(_ key: String, _ value: Bool) {
    self.key(key)
    boolean(value)
  }

  /// A number, exactly.
  mutating func member(_ key: String, _ value: ExactDecimal?) {
    self.key(key)
    if let value { number(value.description) } else { null() }
  }

  /// Bits as a number of bits, to the thousandth.
  mutating func member(_ key: String, _ value: Bits?) {
    self.key(key)
    if let value { number(value.exact) } else { null() }
  }

  /// A list on one line.
  mutating func member(_ key: String, _ texts: [String]) {
    self.key(key)
    beginArray()
    for text in texts { string(text) }
    endArray()
  }

  /// A sentence in both languages.
  mutating func member(_ key: String, _ message: Message) {
    self.key(key)
    beginObject()
    member("en", message.english)
    member("zh", message.chinese)
    endObject()
  }

  mutating func member(_ key: String, _ delta: AmountDelta?) {
    self.key(key)
    guard let delta else { return null() }
    beginObject()
    member("direction", delta.direction.rawValue)
    member("value", delta.value)
    member("old", delta.old)
    member("percent", delta.percent)
    member("unit", delta.unit)
    endObject()
  }

  /// Another measure and the evidence for it; `side` says of which plan it is.
  mutating func member(_ key: String, _ runnerUp: RunnerUp?, side: String) {
    self.key(key)
    guard let runnerUp else { return null() }
    beginObject()
    member(side, runnerUp.measure)
    member("bits", runnerUp.bits)
    endObject()
  }
}

extension Bits {
  /// In bits, with no more digits behind the point than are needed and never more than three: `14.2`, `-0.005`.
  package var exact: String {
    let (whole, rest) = thousandths.magnitude.quotientAndRemainder(dividingBy: 1_000)
    var text = (thousandths < 0 ? "-" : "") + String(whole)
    if rest > 0 {
      let digits = String(rest + 1_000).dropFirst()
      text += "." + digits.prefix(rest % 100 == 0 ? 1 : rest % 10 == 0 ? 2 : 3)
    }
    return text
  }
}
