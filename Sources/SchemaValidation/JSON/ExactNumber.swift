/// A JSON number, exactly as written: sign, digits, power of ten.
///
/// Nothing is rounded, however long it is.
struct ExactNumber: Sendable {
  var isNegative = false
  /// 0...9 each, without zeros at either end; empty for zero.
  var digits: [UInt8] = []
  /// The power of ten that the digits, taken as a whole number, are multiplied by.
  var exponent = 0

  /// Exponents beyond this are taken as this: no two numbers that differ in it fit in one file.
  private static let farthest = 1 << 56

  /// Reads the characters of a number that the grammar of JSON has let through.
  ///
  /// O(*length*).
  init(_ characters: Span<UInt8>) {
    var place = 0
    var point: Int?
    if !characters.isEmpty, characters[0] == UInt8(ascii: "-") {
      isNegative = true
      place = 1
    }
    scan: while place < characters.count {
      switch characters[place] {
      case UInt8(ascii: "."): point = digits.count
      case UInt8(ascii: "e"), UInt8(ascii: "E"): break scan
      default: digits.append(characters[place] &- UInt8(ascii: "0"))
      }
      place += 1
    }
    exponent = Self.power(characters, from: place + 1) - (digits.count - (point ?? digits.count))
    while digits.last == 0 {
      digits.removeLast()
      exponent += 1
    }
    let zeros = digits.prefix { $0 == 0 }.count
    digits.removeFirst(zeros)
    if digits.isEmpty {
      isNegative = false
      exponent = 0
    }
  }

  /// The whole number behind the `e`.
  private static func power(_ characters: Span<UInt8>, from start: Int) -> Int {
    guard start < characters.count else { return 0 }
    var place = start
    let isNegative = characters[place] == UInt8(ascii: "-")
    if isNegative || characters[place] == UInt8(ascii: "+") { place += 1 }
    var value = 0
    while place < characters.count {
      value = min(value * 10 + Int(characters[place] &- UInt8(ascii: "0")), farthest)
      place += 1
    }
    return isNegative ? -value : value
  }

  /// Whether it has no fraction, however it is written: `1.0`, `1e2`.
  var isWhole: Bool { exponent >= 0 }

  /// The power of ten above the first digit: 3 for 123, 0 for 0.5.
  private var magnitude: Int { digits.count + exponent }

  private static func compare(_ left: ExactNumber, _ right: ExactNumber) -> Int {
    if left.digits.isEmpty || right.digits.isEmpty {
      let (one, other) = (left.sign, right.sign)
      return one - other
    }
    if left.isNegative != right.isNegative { return left.isNegative ? -1 : 1 }
    let order: Int
    if left.magnitude != right.magnitude {
      order = left.magnitude < right.magnitude ? -1 : 1
    } else if left.digits == right.digits {
      order = 0
    } else {
      order = left.digits.lexicographicallyPrecedes(right.digits) ? -1 : 1
    }
    return left.isNegative ? -order : order
  }

  private var sign: Int { digits.isEmpty ? 0 : isNegative ? -1 : 1 }

  /// The whole number that it is, where it has at most 18 digits.
  var small: Int? {
    guard exponent >= 0, magnitude <= 18 else { return nil }
    var value = digits.reduce(0) { $0 * 10 + Int($1) }
    for _ in 0..<exponent { value *= 10 }
    return isNegative ? -value : value
  }
}

extension ExactNumber: Comparable, Hashable {
  static func == (left: ExactNumber, right: ExactNumber) -> Bool {
    left.isNegative == right.isNegative && left.exponent == right.exponent && left.digits == right.digits
  }

  static func < (left: ExactNumber, right: ExactNumber) -> Bool { compare(left, right) < 0 }
}
