/// Writes code units of UTF-16 and scalars as UTF-8.
struct UTF8Output {
  /// What is written so far: always valid UTF-8.
  private(set) var bytes: [UInt8] = []
  /// The first half of a surrogate pair whose second half has not come yet.
  private(set) var pending: UInt32 = 0

  /// Makes room for about this many bytes, so that writing does not copy.
  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  /// Writes the first `count` units.
  ///
  /// A pair may be split over two calls.
  ///
  /// Returns the index of the first unit that is half a pair without the other half, or nil. When
  /// the half came with the call before, the index is -1.
  mutating func write(_ units: [UInt16], count: Int, remap: Bool) -> Int? {
    var lone: Int?
    var high = pending
    bytes.append(addingCapacity: count &* 3 &+ 4) { out in
      let source = units.span
      for index in 0..<count {
        let unit = UInt32(source[index])
        if high == 0 && (unit < 0xD800 || unit > 0xDFFF) {
          put(remap ? GB18030Remap.current(unit) : unit, &out)
        } else if high == 0 && unit < 0xDC00 {
          high = unit
        } else if high != 0 && (0xDC00...0xDFFF).contains(unit) {
          put(0x10000 &+ ((high &- 0xD800) << 10) &+ (unit &- 0xDC00), &out)
          high = 0
        } else {
          lone = high != 0 ? index &- 1 : index
          return
        }
      }
    }
    pending = high
    return lone
  }

  /// Writes scalars of UTF-32.
  mutating func write(scalars: [UInt32]) {
    bytes.append(addingCapacity: scalars.count &* 4) { out in
      for scalar in scalars { put(scalar, &out) }
    }
  }
}

/// Writes one scalar as UTF-8.
///
/// There is room for 4 bytes, and the scalar is no surrogate.
@inline(__always)
private func put(_ scalar: UInt32, _ out: inout OutputSpan<UInt8>) {
  if scalar < 0x80 {
    out.append(UInt8(truncatingIfNeeded: scalar))
    return
  }
  if scalar < 0x800 {
    out.append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
  } else {
    if scalar < 0x10000 {
      out.append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
    } else {
      out.append(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
      out.append(UInt8(truncatingIfNeeded: 0x80 | (scalar >> 12 & 0x3F)))
    }
    out.append(UInt8(truncatingIfNeeded: 0x80 | (scalar >> 6 & 0x3F)))
  }
  out.append(UInt8(truncatingIfNeeded: 0x80 | (scalar & 0x3F)))
}
