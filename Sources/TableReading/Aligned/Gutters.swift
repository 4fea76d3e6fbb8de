import SourceText

/// The white strips between the columns of a table, page by page.
///
/// Words that stand below each other are a column: short ones first, so that a text which spans columns finds them
/// made. Pages are set by themselves, so a column may stand a character further left or right on the next one.
struct Gutters {
  /// Where columns end on a page: the last column of characters before each further column, one list a page.
  private var cuts: [[Int]]
  /// The page of every line of the block.
  private let pages: [Int]
  private let first: Int
  /// The characters between two neighbouring columns, for each strip.
  private(set) var breadths: [Int]

  var columnCount: Int { breadths.count + 1 }

  /// Words below each other, and how many.
  private struct Stack {
    var start: Int
    var end: Int
    var count: Int
    /// Words that stand in this stack and the next.
    var bridges = 0

    /// Whether a word stands in it: pages may be a character apart.
    func holds(_ word: PlacedWord) -> Bool {
      min(end, word.edge) - max(start, word.start) >= min(2, end - start, word.edge - word.start)
    }
  }

  /// The strips of a block below a head of so many lines.
  ///
  /// O(*n* log *n* + words × columns).
  init(block: AlignedBlock, below height: Int) {
    first = block.lines.lowerBound
    var page = 0
    var pages: [Int] = []
    var words: [(word: PlacedWord, page: Int)] = []
    for (offset, line) in block.lines.enumerated() {
      if offset > 0, block.pages.contains(line) { page += 1 }
      pages.append(page)
      guard offset >= height, !block.furniture.contains(line), block.words[line].count > 1 else { continue }
      words += block.words[line].map { ($0, page) }
    }
    self.pages = pages
    let heads = block.lines.prefix(height).flatMap { block.words[$0] }
    let stacks = Self.stacks(of: words.map(\.word), heads)
    breadths = zip(stacks, stacks.dropFirst()).map { $1.start - $0.end }
    cuts = Self.cuts(between: stacks, words, pages: page + 1)
  }

  // MARK: Columns

  /// Where words stand in more places than this, they stand in no columns.
  private static let mostStacks = 192

  private static func stacks(of words: [PlacedWord], _ heads: [PlacedWord]) -> [Stack] {
    var stacks: [Stack] = []
    for word in words.sorted(by: { ($0.edge - $0.start, $0.start) < ($1.edge - $1.start, $1.start) }) {
      let own = stacks.indices.filter { stacks[$0].holds(word) }
      guard let from = own.first, let to = own.last else {
        if stacks.count > mostStacks { return [] }
        let place = stacks.firstIndex { $0.start > word.start } ?? stacks.count
        stacks.insert(Stack(start: word.start, end: word.edge, count: 1), at: place)
        continue
      }
      if from == to {
        stacks[from].start = min(stacks[from].start, word.start)
        stacks[from].end = max(stacks[from].end, word.edge)
        stacks[from].count += 1
      } else {
        for stack in from..<to { stacks[stack].bridges += 1 }
      }
    }
    return joined(stacks, heads)
  }

  /// The stacks with those joined that words join, unless each has a head of its own.
  private static func joined(_ stacks: [Stack], _ heads: [PlacedWord]) -> [Stack] {
    var columns: [Stack] = []
    for stack in stacks {
      guard let last = columns.last, last.bridges > 0 else {
        columns.append(stack)
        continue
      }
      let hasHeads =
        heads.contains { last.holds($0) && !stack.holds($0) }
        && heads.contains { stack.holds($0) && !last.holds($0) }
      if hasHeads, last.bridges <= min(last.count, stack.count) {
        columns.append(stack)
      } else {
        columns[columns.count - 1] = Stack(
          start: min(last.start, stack.start), end: max(last.end, stack.end), count: last.count + stack.count,
          bridges: stack.bridges)
      }
    }
    return columns
  }

  /// Where the columns part on each page.
  private static func cuts(
    between stacks: [Stack], _ words: [(word: PlacedWord, page: Int)], pages: Int
  ) -> [[Int]] {
    var starts = [[Int?]](repeating: Array(repeating: nil, count: stacks.count), count: pages)
    var ends = starts
    for (word, page) in words {
      let own = stacks.indices.filter { stacks[$0].holds(word) }
      guard own.count == 1, let stack = own.first else { continue }
      starts[page][stack] = min(starts[page][stack] ?? word.start, word.start)
      ends[page][stack] = max(ends[page][stack] ?? word.edge, word.edge)
    }
    return zip(starts, ends).map { starts, ends in
      stacks.indices.dropFirst().map { stack in
        let left = ends[stack - 1] ?? stacks[stack - 1].end
        let right = starts[stack] ?? stacks[stack].start
        return (left - 1 + right) / 2
      }
    }
  }

  // MARK: Places

  private func cuts(ofLine line: Int) -> [Int] {
    let offset = line - first
    guard pages.indices.contains(offset), cuts.indices.contains(pages[offset]) else { return cuts.last ?? [] }
    return cuts[pages[offset]]
  }

  /// The columns that a word stands in.
  ///
  /// O(log columns).
  func columns(of word: PlacedWord, onLine line: Int) -> ClosedRange<Int> {
    let cuts = cuts(ofLine: line)
    let from = Self.column(at: word.start, cuts)
    return from...max(from, Self.column(at: max(word.start, word.edge - 1), cuts))
  }

  private static func column(at place: Int, _ cuts: [Int]) -> Int {
    var low = 0
    var high = cuts.count
    while low < high {
      let middle = (low + high) / 2
      if cuts[middle] < place { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The characters between which columns stand on a line; the last one is open.
  func extent(of columns: ClosedRange<Int>, onLine line: Int, widest: Int) -> ClosedRange<Int> {
    let cuts = cuts(ofLine: line)
    let from =
      columns.lowerBound > 0 && columns.lowerBound <= cuts.count ? cuts[columns.lowerBound - 1] + 1 : 0
    let to = columns.upperBound < cuts.count ? cuts[columns.upperBound] : widest
    return from...max(from, to)
  }

  /// Takes a strip away: what stands on both sides of it is one column.
  mutating func remove(_ strip: Int) {
    guard breadths.indices.contains(strip) else { return }
    breadths.remove(at: strip)
    for page in cuts.indices { cuts[page].remove(at: strip) }
  }
}
