/// Evidence, in thousandths of a bit: the base-2 logarithm of how much likelier a thing is under one account
/// than under the other.
///
/// A whole number, so that sums are the same in every order and on every machine. One bit doubles the odds;
/// 0 bits in total are even odds, 7 bits are 99 %.
package struct Bits: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Thousandths of a bit.
  package var thousandths: Int

  /// From thousandths of a bit.
  package init(thousandths: Int) { self.thousandths = thousandths }

  /// No evidence either way.
  package static let zero = Bits(thousandths: 0)

  package static func < (left: Bits, right: Bits) -> Bool { left.thousandths < right.thousandths }
  package static func + (left: Bits, right: Bits) -> Bits {
    Bits(thousandths: left.thousandths &+ right.thousandths)
  }
  package static func - (left: Bits, right: Bits) -> Bits {
    Bits(thousandths: left.thousandths &- right.thousandths)
  }

  /// With one digit behind the point, halves away from zero: `14.2`, `-0.5`.
  package var description: String {
    let tenths = (thousandths.magnitude &+ 50) / 100
    let sign = thousandths < 0 && tenths > 0 ? "-" : ""
    return "\(sign)\(tenths / 10).\(tenths % 10)"
  }
}

/// Base-2 logarithms of whole numbers, in thousandths, the same on every machine.
package enum BinaryLogarithm {
  /// The logarithm of `number` in thousandths, rounded down; that of 0 is taken as that of 1.
  ///
  /// O(1).
  package static func thousandths(of number: UInt64) -> Int {
    guard number > 1 else { return 0 }
    let whole = 63 - number.leadingZeroBitCount
    // The mantissa from 1 to 2 with 31 bits behind the point; squaring doubles its logarithm.
    var mantissa = whole <= 31 ? number << UInt64(31 - whole) : number >> UInt64(whole - 31)
    var fraction = 0
    for _ in 0..<20 {
      mantissa = (mantissa &* mantissa) >> 31
      fraction <<= 1
      if mantissa >= 1 << 32 {
        fraction |= 1
        mantissa >>= 1
      }
    }
    return whole * 1000 + (fraction * 1000) >> 20
  }

  /// The logarithm of the quotient of two positive numbers, in thousandths.
  package static func thousandths(of numerator: Int, by denominator: Int) -> Int {
    thousandths(of: UInt64(max(1, numerator))) - thousandths(of: UInt64(max(1, denominator)))
  }
}
