/// Words in UTF-8, found at a place in a text byte by byte.
///
/// The edges stand in one open-addressing table keyed by node and byte, so that a step is one look-up and
/// a word costs its length, however many words there are.
package struct ByteTrie: Sendable {
  /// The node that every word starts from.
  package static let root: UInt32 = 0

  private var keys: [UInt32]
  private var targets: [UInt32]
  private var values: [Int16]
  private let mask: Int

  /// Builds the trie; a word that occurs twice keeps its first value.
  ///
  /// O(total length). Nodes are numbered in 24 bits and values in 15: for words by the thousand, not by the
  /// million.
  package init(_ words: [(word: String, value: Int)]) {
    let edges = words.reduce(0) { $0 + $1.word.utf8.count }
    var size = 64
    while size < edges * 3 { size *= 2 }
    keys = Array(repeating: UInt32.max, count: size)
    targets = Array(repeating: 0, count: size)
    values = [-1]
    mask = size - 1
    for (word, value) in words {
      var node = Self.root
      for byte in word.utf8 { node = child(of: node, byte) ?? addChild(of: node, byte) }
      if values[Int(node)] < 0 { values[Int(node)] = Int16(clamping: value) }
    }
  }

  /// The node behind a byte; `nil` when no word goes on so.
  ///
  /// O(1).
  package func child(of node: UInt32, _ byte: UInt8) -> UInt32? {
    let key = node << 8 | UInt32(byte)
    var slot = Self.slot(key, mask)
    while keys[slot] != UInt32.max {
      if keys[slot] == key { return targets[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// The value of the word that ends at a node; `nil` in the middle of words.
  package func value(at node: UInt32) -> Int? {
    let value = values[Int(node)]
    return value < 0 ? nil : Int(value)
  }

  /// The longest word at a place: its value and where it ends; `nil` when none begins there.
  package func longestMatch(in utf8: Span<UInt8>, from start: Int, to end: Int) -> (value: Int, end: Int)? {
    var node = Self.root
    var index = start
    var best: (value: Int, end: Int)?
    while index < end, let next = child(of: node, utf8[index]) {
      node = next
      index += 1
      if let value = value(at: node) { best = (value, index) }
    }
    return best
  }

  private mutating func addChild(of node: UInt32, _ byte: UInt8) -> UInt32 {
    let key = node << 8 | UInt32(byte)
    var slot = Self.slot(key, mask)
    while keys[slot] != UInt32.max { slot = (slot + 1) & mask }
    let added = UInt32(values.count)
    keys[slot] = key
    targets[slot] = added
    values.append(-1)
    return added
  }

  private static func slot(_ key: UInt32, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B1) >> 8) & mask
  }
}
