import TestSupport

/// Damages dumps the way that extractors, editors, transfers and chance do.
///
/// The same seed does the same damage.
struct Mutator {
  var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// A damaged copy of one of the sources.
  mutating func mutant(of sources: [[UInt8]]) -> [UInt8] {
    guard var bytes = sources.randomElement(using: &random) else { return [] }
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      guard !bytes.isEmpty else { return bytes }
      switch Int.random(in: 0..<12, using: &random) {
      case 0: flip(&bytes)
      case 1: delete(&bytes)
      case 2, 3: insert(&bytes)
      case 4: rearrangeLines(&bytes)
      case 5, 6: rearrangeCells(&bytes)
      case 7: bytes = Array(bytes.prefix(place(in: bytes)))
      case 8: splice(&bytes, with: sources)
      case 9: noise(&bytes)
      case 10: repeatRun(&bytes)
      default: replaceDigits(&bytes)
      }
    }
    return bytes
  }

  /// A place in the bytes; mostly where a character of UTF-8 begins, since damage inside one is refused.
  private mutating func place(in bytes: [UInt8]) -> Int {
    var place = Int.random(in: 0..<max(1, bytes.count), using: &random)
    guard Int.random(in: 0..<20, using: &random) > 0 else { return place }
    while place > 0, place < bytes.count, bytes[place] & 0xC0 == 0x80 { place -= 1 }
    return place
  }

  /// One bit; where it would break a character of UTF-8, mostly the character goes instead.
  private mutating func flip(_ bytes: inout [UInt8]) {
    let place = place(in: bytes)
    if bytes[place] < 0x80 || Int.random(in: 0..<4, using: &random) == 0 {
      bytes[place] ^= 1 << UInt8.random(in: 0..<(bytes[place] < 0x80 ? 7 : 8), using: &random)
    } else {
      bytes.removeSubrange(place..<next(place, in: bytes))
    }
  }

  /// Where the character after the one at a place begins.
  private func next(_ place: Int, in bytes: [UInt8]) -> Int {
    var next = place + 1
    while next < bytes.count, bytes[next] & 0xC0 == 0x80 { next += 1 }
    return min(next, bytes.count)
  }

  private mutating func delete(_ bytes: inout [UInt8]) {
    let start = place(in: bytes)
    var end = start
    for _ in 0..<Int.random(in: 1...6, using: &random) where end < bytes.count { end = next(end, in: bytes) }
    bytes.removeSubrange(start..<end)
  }

  /// Marks that mean something to a reader, put where they do not belong.
  private static let marks: [[UInt8]] = [
    "\t", "\t\t\t", "\n", "\r\n", "\r", "\u{C}", "|", ",", ";", "\"", "\"\"", "--", "—", " ", "\u{3000}", "（",
    "）", "、",
    "。", "①", "万", "亿", "%", "0", "99999999999999999999", "序号", "合计", "单位：人", "续表", "一、", "\u{FEFF}",
    "\u{FFFD}",
    "\u{E000}", "⺠", "\u{0}", "\u{200B}", "第1页",
  ].map { Array($0.utf8) }

  private mutating func insert(_ bytes: inout [UInt8]) {
    let mark = Self.marks.randomElement(using: &random) ?? []
    bytes.insert(contentsOf: mark, at: place(in: bytes))
  }

  private mutating func rearrange(_ bytes: inout [UInt8], by separator: UInt8) {
    var parts = bytes.split(separator: separator, omittingEmptySubsequences: false)
    let first = Int.random(in: 0..<parts.count, using: &random)
    let second = Int.random(in: 0..<parts.count, using: &random)
    switch Int.random(in: 0..<3, using: &random) {
    case 0: parts.insert(parts[first], at: second)
    case 1: parts.swapAt(first, second)
    default: parts.remove(at: first)
    }
    bytes = Array(parts.joined(separator: [separator]))
  }

  private mutating func rearrangeLines(_ bytes: inout [UInt8]) { rearrange(&bytes, by: UInt8(ascii: "\n")) }

  private mutating func rearrangeCells(_ bytes: inout [UInt8]) {
    let separators: [UInt8] = [UInt8(ascii: "\t"), UInt8(ascii: "\t"), UInt8(ascii: "|"), UInt8(ascii: ",")]
    let separator = separators.first { bytes.contains($0) } ?? UInt8(ascii: "\t")
    rearrange(&bytes, by: separator)
  }

  private mutating func splice(_ bytes: inout [UInt8], with sources: [[UInt8]]) {
    guard let other = sources.randomElement(using: &random) else { return }
    bytes = Array(bytes.prefix(place(in: bytes))) + Array(other.dropFirst(place(in: other)))
  }

  /// Random bytes, mostly of ASCII.
  private mutating func noise(_ bytes: inout [UInt8]) {
    let start = place(in: bytes)
    let highest: UInt8 = Int.random(in: 0..<4, using: &random) == 0 ? 255 : 127
    let noise = (0..<Int.random(in: 1...16, using: &random)).map { _ in
      UInt8.random(in: 0...highest, using: &random)
    }
    bytes.insert(contentsOf: noise, at: start)
  }

  private mutating func repeatRun(_ bytes: inout [UInt8]) {
    let start = place(in: bytes)
    var end = start
    for _ in 0..<Int.random(in: 1...30, using: &random) where end < bytes.count { end = next(end, in: bytes) }
    let run = Array(bytes[start..<end])
    for _ in 0..<Int.random(in: 1...4, using: &random) { bytes.insert(contentsOf: run, at: start) }
  }

  private mutating func replaceDigits(_ bytes: inout [UInt8]) {
    for index in bytes.indices
    where bytes[index] >= 0x30 && bytes[index] <= 0x39 && Int.random(in: 0..<8, using: &random) == 0 {
      bytes[index] = UInt8.random(in: 0x2D...0x3A, using: &random)
    }
  }
}
