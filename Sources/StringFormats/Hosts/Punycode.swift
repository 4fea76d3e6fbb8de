/// Punycode: code points in ASCII (RFC 3492, with the parameters of section 5).
///
/// For labels, which are short: quadratic in their length.
enum Punycode {
  private static let base: UInt32 = 36
  private static let least: UInt32 = 1
  private static let most: UInt32 = 26
  private static let firstBias: UInt32 = 72
  private static let firstScalar: UInt32 = 0x80

  /// An ASCII letter in its small form.
  static func lowercased(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }

  /// The code points that a text stands for, capital letters as small ones (RFC 5891, section 5.3).
  ///
  /// Nil when it is not Punycode, or longer than a label.
  static func decoded(_ text: Span<UInt8>) -> [UInt32]? {
    guard text.count <= HostName.mostLabelOctets else { return nil }
    // The last hyphen stands between ASCII and the rest.
    var start = 0
    for index in text.indices {
      guard text[index] < 0x80 else { return nil }
      if text[index] == UInt8(ascii: "-") { start = index + 1 }
    }
    var output: [UInt32] = []
    for index in 0..<max(start - 1, 0) { output.append(UInt32(lowercased(text[index]))) }
    var scalar = firstScalar
    var bias = firstBias
    var value: UInt32 = 0
    var place = start
    while place < text.count {
      let before = value
      var weight: UInt32 = 1
      var position = base
      while true {
        guard let byte = text.byte(at: place), let digit = digit(of: byte) else { return nil }
        place += 1
        let (product, productOverflow) = digit.multipliedReportingOverflow(by: weight)
        let (sum, sumOverflow) = value.addingReportingOverflow(product)
        guard !productOverflow, !sumOverflow else { return nil }
        value = sum
        let threshold = threshold(at: position, bias: bias)
        if digit < threshold { break }
        let (heavier, overflow) = weight.multipliedReportingOverflow(by: base - threshold)
        guard !overflow else { return nil }
        weight = heavier
        position += base
      }
      let count = UInt32(output.count + 1)
      bias = adapted(value - before, count: count, isFirst: before == 0 && output.count == max(start - 1, 0))
      let (next, overflow) = scalar.addingReportingOverflow(value / count)
      guard !overflow, Unicode.Scalar(next) != nil else { return nil }
      scalar = next
      value %= count
      output.insert(scalar, at: Int(value))
      value += 1
    }
    return output
  }

  /// The Punycode of code points, without `xn--`; nil when numbers grow too large.
  static func encoded(_ scalars: [UInt32]) -> [UInt8]? {
    var output = scalars.filter { $0 < 0x80 }.map { UInt8($0) }
    let basic = UInt32(output.count)
    var done = basic
    if basic > 0 { output.append(UInt8(ascii: "-")) }
    var scalar = firstScalar
    var delta: UInt32 = 0
    var bias = firstBias
    while done < scalars.count {
      guard let next = scalars.filter({ $0 >= scalar }).min() else { return nil }
      let (product, productOverflow) = (next - scalar).multipliedReportingOverflow(by: done + 1)
      let (sum, sumOverflow) = delta.addingReportingOverflow(product)
      guard !productOverflow, !sumOverflow else { return nil }
      delta = sum
      scalar = next
      for other in scalars {
        if other < scalar { delta += 1 }
        guard other == scalar else { continue }
        append(delta, bias: bias, to: &output)
        bias = adapted(delta, count: done + 1, isFirst: done == basic)
        delta = 0
        done += 1
      }
      delta += 1
      scalar += 1
    }
    return output
  }

  private static func append(_ delta: UInt32, bias: UInt32, to output: inout [UInt8]) {
    var rest = delta
    var position = base
    while true {
      let threshold = threshold(at: position, bias: bias)
      if rest < threshold { break }
      output.append(letter(of: threshold + (rest - threshold) % (base - threshold)))
      rest = (rest - threshold) / (base - threshold)
      position += base
    }
    output.append(letter(of: rest))
  }

  private static func threshold(at position: UInt32, bias: UInt32) -> UInt32 {
    position <= bias + least ? least : min(position - bias, most)
  }

  /// The bias for the next number (RFC 3492, section 6.1).
  private static func adapted(_ delta: UInt32, count: UInt32, isFirst: Bool) -> UInt32 {
    var rest = isFirst ? delta / 700 : delta / 2
    rest += rest / count
    var steps: UInt32 = 0
    while rest > (base - least) * most / 2 {
      rest /= base - least
      steps += base
    }
    return steps + (base - least + 1) * rest / (rest + 38)
  }

  private static func digit(of byte: UInt8) -> UInt32? {
    switch lowercased(byte) {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(lowercased(byte)) - 0x61
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte) - 0x30 + 26
    default: nil
    }
  }

  private static func letter(of digit: UInt32) -> UInt8 {
    UInt8(digit < 26 ? digit + 0x61 : digit - 26 + 0x30)
  }
}
