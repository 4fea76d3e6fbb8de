/// A set of characters, a bit for each of the basic plane: every character of a dump is looked up.
struct CharacterSieve: Sendable {
  private var bits = [UInt64](repeating: 0, count: 1024)
  /// Those beyond the basic plane, which hardly any word has.
  private var others: Set<Unicode.Scalar> = []

  /// The set of some characters.
  init(_ scalars: some Sequence<Unicode.Scalar>) {
    for scalar in scalars {
      let value = Int(scalar.value)
      if value < 0x10000 { bits[value >> 6] |= 1 << UInt64(value & 63) } else { others.insert(scalar) }
    }
  }

  /// Whether a character is one of them.
  ///
  /// O(1).
  func contains(_ scalar: Unicode.Scalar) -> Bool {
    let value = Int(scalar.value)
    guard value < 0x10000 else { return others.contains(scalar) }
    return bits[value >> 6] >> UInt64(value & 63) & 1 == 1
  }
}
