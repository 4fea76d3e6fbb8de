/// Gives pairs of numbers a number, the same pair the same one.
///
/// An open-addressing table. However the pairs are chosen, a look-up costs a bounded number of steps: what collides
/// too often has no number.
struct PairNumbers {
  /// Places that are looked at for a pair.
  private static let farthest = 32
  /// Pairs beyond this number get none.
  private static let most = 1 << 16

  /// For each place the pair, and one more than its number; 0 where there is none.
  private var pairs: [UInt64] = Array(repeating: 0, count: 256)
  private var numbers: [UInt32] = Array(repeating: 0, count: 256)

  /// The pairs that have a number: 0 to this.
  private(set) var count = 0

  /// The number of a pair, which is ``count`` as it was before for a new one; `nil` where it cannot be kept.
  ///
  /// O(1).
  mutating func number(of first: UInt32, _ second: UInt32) -> Int? {
    let pair = UInt64(first) << 32 | UInt64(second)
    var place = place(of: pair)
    for _ in 0..<Self.farthest {
      if numbers[place] == 0 {
        guard count < Self.most else { return nil }
        count += 1
        pairs[place] = pair
        numbers[place] = UInt32(clamping: count)
        if count * 2 > pairs.count { grow() }
        return count - 1
      }
      if pairs[place] == pair { return Int(numbers[place]) - 1 }
      place = (place + 1) & (pairs.count - 1)
    }
    return nil
  }

  private mutating func grow() {
    let (oldPairs, oldNumbers) = (pairs, numbers)
    pairs = Array(repeating: 0, count: oldPairs.count * 2)
    numbers = Array(repeating: 0, count: oldPairs.count * 2)
    for (old, number) in oldNumbers.enumerated() where number > 0 {
      var place = place(of: oldPairs[old])
      // One that finds no place is given another number when it comes again.
      for _ in 0..<Self.farthest {
        if numbers[place] == 0 {
          pairs[place] = oldPairs[old]
          numbers[place] = number
          break
        }
        place = (place + 1) & (pairs.count - 1)
      }
    }
  }

  private func place(of pair: UInt64) -> Int {
    let product = pair &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: (product ^ product >> 32) >> 8) & (pairs.count - 1)
  }
}
