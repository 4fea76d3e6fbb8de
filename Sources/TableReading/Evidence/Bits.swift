/// An amount of evidence, in hundredths of a bit.
///
/// What speaks for a reading is added up as bits, so that evidence of different kinds can be weighed against each
/// other; whole hundredths keep the sums exact and the same on every machine.
package struct Bits: Sendable, Hashable, Comparable, AdditiveArithmetic {
  package var hundredths: Int

  package init(hundredths: Int) { self.hundredths = hundredths }

  /// So many whole bits.
  package init(_ bits: Int) { hundredths = bits * 100 }

  package static let zero = Bits(hundredths: 0)
  /// Less than any evidence comes to.
  package static let never = Bits(hundredths: -1_000_000_000)

  package static func + (left: Bits, right: Bits) -> Bits {
    Bits(hundredths: left.hundredths + right.hundredths)
  }
  package static func - (left: Bits, right: Bits) -> Bits {
    Bits(hundredths: left.hundredths - right.hundredths)
  }
  package static prefix func - (bits: Bits) -> Bits { Bits(hundredths: -bits.hundredths) }
  package static func < (left: Bits, right: Bits) -> Bool { left.hundredths < right.hundredths }

  package func limited(to range: ClosedRange<Bits>) -> Bits {
    min(max(self, range.lowerBound), range.upperBound)
  }

  /// The logarithm of a count to the base of two; of nothing as that of one.
  ///
  /// O(1), by whole numbers: seven times squaring gives seven binary digits, finer than a hundredth.
  package static func log(_ count: Int) -> Bits {
    let value = UInt64(max(1, count))
    let whole = 63 - value.leadingZeroBitCount
    // The mantissa in 1..<2, as a number of 31 bits.
    var mantissa = whole >= 31 ? value >> UInt64(whole - 31) : value << UInt64(31 - whole)
    var fraction = 0
    for _ in 0..<7 {
      mantissa = (mantissa * mantissa) >> 31
      fraction <<= 1
      if mantissa >> 32 & 1 == 1 {
        fraction |= 1
        mantissa >>= 1
      }
    }
    return Bits(hundredths: whole * 100 + fraction * 100 / 128)
  }

  /// The logarithm of a share.
  package static func log(_ count: Int, of all: Int) -> Bits { log(count) - log(all) }
}
