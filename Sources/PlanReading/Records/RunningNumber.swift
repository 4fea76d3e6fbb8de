import Quantities

/// A running number as printed: `1`, `01`, `1.`, `（3）`, `十二`, `第5项`, `⑴`.
struct RunningNumber {
  var value: Int

  /// - Returns: `nil` when the text is anything but a whole number from 0 to 99,999 with its trimmings.
  init?(_ text: String, quantities: QuantityReader) {
    // Nearly all are digits and nothing else.
    if text.utf8.count <= 5, text.utf8.allSatisfy({ $0 &- 0x30 <= 9 }), let number = Int(text) {
      value = number
      return
    }
    let trimmings = "（）()[]【】.．、。第项号★☆*▲△ "
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

  /// Numbers that are one character with their trimmings: `①` to `⑳`, `⑴` to `⒇`, `⒈` to `⒛`, `㈠` to `㈩`.
  private static func circled(_ text: String) -> Int? {
    guard text.unicodeScalars.count == 1, let scalar = text.unicodeScalars.first else { return nil }
    return switch scalar.value {
    case 0x2460...0x2473: Int(scalar.value - 0x245F)
    case 0x2474...0x2487: Int(scalar.value - 0x2473)
    case 0x2488...0x249B: Int(scalar.value - 0x2487)
    case 0x3220...0x3229: Int(scalar.value - 0x321F)
    default: nil
    }
  }
}
