import Quantities

/// A running number as printed: `1`, `01`, `1.`, `（3）`, `十二`, `第5项`.
struct RunningNumber {
  var value: Int

  /// - Returns: `nil` when the text is anything but a whole number from 0 to 99,999 with its trimmings.
  init?(_ text: String, quantities: QuantityReader) {
    let trimmings = "（）()[]【】.．、。第项号 "
    var bare = String(text.drop { trimmings.contains($0) })
    while let last = bare.last, trimmings.contains(last) { bare.removeLast() }
    if bare.isEmpty { return nil }
    if let circled = Self.circled(bare) {
      value = circled
      return
    }
    if !bare.utf8.allSatisfy({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }) {
      guard case .quantity(let amount, let faults) = quantities.readCell(bare), amount.unit == nil,
        amount.upper == nil,
        faults == [.unitMissing]
      else { return nil }
      bare = amount.value.description
    }
    guard bare.utf8.count <= 5, let number = Int(bare) else { return nil }
    value = number
  }

  /// `①` to `⑳`.
  private static func circled(_ text: String) -> Int? {
    guard text.unicodeScalars.count == 1, let scalar = text.unicodeScalars.first,
      scalar.value >= 0x2460, scalar.value <= 0x2473
    else { return nil }
    return Int(scalar.value - 0x2460) + 1
  }
}
