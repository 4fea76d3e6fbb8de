/// The code points, put together in classes that a pattern cannot tell apart.
///
/// Looking a class up takes two steps through pages of 256 code points; equal pages are shared.
struct CharacterClasses: Sendable {
  /// How many classes there are.
  let count: Int
  /// The class of each ASCII character.
  let ascii: [UInt16]
  /// Which page holds the code points of the same high bits; for every number below 2^21.
  let pages: [UInt16]
  /// The pages: 256 classes each.
  let entries: [UInt16]
  /// Whether a set takes a class, at `set * count + class`.
  let membership: [Bool]

  /// The classes that these sets tell apart; nil when there are too many.
  init?(telling sets: [ScalarSet]) {
    // The code points where some set begins or ends cut all code points into stretches.
    var cuts: Set<UInt32> = [0]
    for set in sets {
      for range in set.ranges {
        cuts.insert(range.lowerBound)
        if range.upperBound < ScalarSet.last { cuts.insert(range.upperBound + 1) }
      }
      guard cuts.count <= Self.mostCuts else { return nil }
    }
    let starts = cuts.sorted()
    guard let classes = Self.classes(of: starts, telling: sets) else { return nil }
    count = (classes.max() ?? 0) + 1
    guard count <= Self.mostClasses, count * sets.count <= Self.mostMembers else { return nil }
    var members = [Bool](repeating: false, count: count * sets.count)
    for (number, set) in sets.enumerated() {
      for range in set.ranges {
        for stretch in Self.stretches(of: range, in: starts) {
          members[number * count + classes[stretch]] = true
        }
      }
    }
    membership = members
    (pages, entries) = Self.pages(starts: starts, classes: classes)
    let first = entries[Int(pages[0]) * 256..<Int(pages[0]) * 256 + 128]
    ascii = Array(first)
  }

  private static let mostCuts = 50_000
  private static let mostClasses = 4096
  private static let mostMembers = 2_000_000
  private static let mostWork = 2_000_000

  /// The class of each stretch: stretches that are in the same sets have the same class.
  private static func classes(of starts: [UInt32], telling sets: [ScalarSet]) -> [Int]? {
    var classes = [Int](repeating: 0, count: starts.count)
    var count = 1
    var work = 0
    for set in sets {
      // The stretches of the set leave their classes for new ones, together where they were together.
      var moved: [Int: Int] = [:]
      for range in set.ranges {
        for stretch in stretches(of: range, in: starts) {
          work += 1
          if let target = moved[classes[stretch]] {
            classes[stretch] = target
          } else {
            moved[classes[stretch]] = count
            classes[stretch] = count
            count += 1
          }
        }
        guard work <= mostWork else { return nil }
      }
    }
    var numbers: [Int: Int] = [:]
    return classes.map { old in
      let number = numbers[old] ?? numbers.count
      numbers[old] = number
      return number
    }
  }

  /// The stretches that a range consists of.
  private static func stretches(of range: ClosedRange<UInt32>, in starts: [UInt32]) -> Range<Int> {
    place(of: range.lowerBound, in: starts)..<place(of: range.upperBound &+ 1, in: starts)
  }

  /// The first stretch that begins at a code point or later.
  private static func place(of scalar: UInt32, in starts: [UInt32]) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] < scalar { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func pages(starts: [UInt32], classes: [Int]) -> (pages: [UInt16], entries: [UInt16]) {
    var pages: [UInt16] = []
    var entries: [UInt16] = []
    var uniform = [UInt16?](repeating: nil, count: (classes.max() ?? 0) + 1)
    pages.reserveCapacity(0x2000)
    var stretch = 0
    // Numbers above U+10FFFF stand for no code point: they fall in the last stretch.
    while pages.count < 0x2000 {
      let page = UInt32(pages.count)
      let first = page << 8
      while stretch + 1 < starts.count, starts[stretch + 1] <= first { stretch += 1 }
      let value = UInt16(classes[stretch])
      // The page in which the next stretch begins: all before it are alike.
      let next = stretch + 1 == starts.count ? 0x2000 : starts[stretch + 1] >> 8
      if next > page {
        let known = uniform[Int(value)] ?? UInt16(entries.count / 256)
        if uniform[Int(value)] == nil {
          uniform[Int(value)] = known
          entries += repeatElement(value, count: 256)
        }
        pages += repeatElement(known, count: Int(next - page))
        continue
      }
      pages.append(UInt16(entries.count / 256))
      for scalar in first...first + 0xFF {
        while stretch + 1 < starts.count, starts[stretch + 1] <= scalar { stretch += 1 }
        entries.append(UInt16(classes[stretch]))
      }
    }
    return (pages, entries)
  }

  /// The class of a number below 2^21.
  func of(_ scalar: UInt32) -> Int {
    Int(entries[Int(pages[Int(scalar >> 8)]) << 8 | Int(scalar & 0xFF)])
  }
}
