/// Gives texts numbers, the same text the same number, without making strings of them.
///
/// An open-addressing table over texts that stand one behind the other in one array. However the texts are chosen,
/// a look-up costs no more than their length: what collides too often is not found again.
struct TextNumbers {
  /// Places that are looked at for a text.
  private static let farthest = 32

  private var bytes: [UInt8] = []
  /// For each text the byte behind its last, and its hash.
  private var ends: [Int] = []
  private var hashes: [UInt64] = []
  /// One more than the number of the text at a place; 0 where there is none.
  private var slots: [UInt32] = Array(repeating: 0, count: 256)

  /// The texts that have a number: 0 to this.
  var count: Int { ends.count }

  /// The number of a text, a new one if it has none; `nil` where `most` have one already, or where it cannot be
  /// found again.
  ///
  /// O(length of the text).
  mutating func number(of text: borrowing Span<UInt8>, most: Int = .max) -> Int? {
    let hash = Self.hash(of: text)
    var slot = place(of: hash)
    for _ in 0..<Self.farthest {
      let found = Int(slots[slot])
      if found == 0 { return count < most ? add(text, hash, at: slot) : nil }
      if hashes[found - 1] == hash, isText(found - 1, text) { return found - 1 }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private mutating func add(_ text: borrowing Span<UInt8>, _ hash: UInt64, at slot: Int) -> Int {
    for index in text.indices { bytes.append(text[index]) }
    ends.append(bytes.count)
    hashes.append(hash)
    slots[slot] = UInt32(clamping: count)
    if count * 2 > slots.count { grow() }
    return count - 1
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() {
      var slot = place(of: hash)
      for _ in 0..<Self.farthest {
        if slots[slot] == 0 {
          slots[slot] = UInt32(clamping: number + 1)
          break
        }
        slot = (slot + 1) & (slots.count - 1)
      }
    }
  }

  private func isText(_ number: Int, _ text: borrowing Span<UInt8>) -> Bool {
    let start = number > 0 ? ends[number - 1] : 0
    guard ends[number] - start == text.count else { return false }
    for index in text.indices where bytes[start + index] != text[index] { return false }
    return true
  }

  private func place(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 20) & (slots.count - 1) }

  /// Multiplies and folds, eight bytes at a time.
  private static func hash(of text: borrowing Span<UInt8>) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: text.count)
    var word: UInt64 = 0
    for index in text.indices {
      word = word << 8 | UInt64(text[index])
      if index & 7 == 7 { hash = fold(hash ^ word) }
    }
    return fold(hash ^ word)
  }

  private static func fold(_ value: UInt64) -> UInt64 {
    let product = value &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 32
  }
}
