/// A set of ASCII characters.
struct ASCIISet: Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  /// The characters of a text.
  init(_ characters: String) { self.init(characters.utf8) }

  /// The characters of a range without those of a text.
  init(_ range: ClosedRange<UInt8>, except others: String) {
    self.init(range.filter { !others.utf8.contains($0) })
  }

  private init(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      if byte < 64 { low |= 1 << UInt64(byte) } else if byte < 128 { high |= 1 << UInt64(byte & 63) }
    }
  }

  /// The characters of both sets.
  func union(_ other: ASCIISet) -> ASCIISet {
    var both = self
    both.low |= other.low
    both.high |= other.high
    return both
  }

  /// Whether a byte is one of them.
  @inline(__always)
  func contains(_ byte: UInt8) -> Bool {
    byte < 64 ? low >> UInt64(byte) & 1 != 0 : byte < 128 && high >> UInt64(byte & 63) & 1 != 0
  }

  /// `0` to `9`.
  static let digits = ASCIISet("0123456789")
  /// `0` to `9`, `a` to `f`, `A` to `F`.
  static let hexadecimals = ASCIISet("0123456789abcdefABCDEF")
  /// `a` to `z`, `A` to `Z`.
  static let letters = ASCIISet("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
  /// Letters and digits.
  static let alphanumerics = letters.union(digits)
}
