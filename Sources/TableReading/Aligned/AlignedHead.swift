import Gazetteer
import SourceText

/// The head of an aligned table: a text for each column, and texts that span several.
struct AlignedHead {
  /// One text for each column; below them those that a spanning one stands over.
  private(set) var rows: [[String]]
  /// What speaks for the lines being a head, in hundredths of a bit.
  private(set) var worth: Int
  /// The columns of characters, as the head leaves them.
  private(set) var gutters: Gutters

  private let block: AlignedBlock
  private let height: Int
  /// The last column of characters, on the lines of the beginning.
  private let widest: Int

  /// A text and where it stands.
  private struct Group {
    var text: String
    var columns: ClosedRange<Int>
    var line: Int
  }

  /// What it takes that a head stands above or below the middle of the others.
  private static let beside = 80
  /// How far beside the middle of its columns a spanning text may stand.
  private static let farthest = 3

  /// Reads so many lines of a block as its head; strips that leave a column without a head are none.
  ///
  /// O(words × columns).
  init(block: AlignedBlock, height: Int, judge: inout HeadJudge) {
    self.block = block
    self.height = height
    widest = block.lines.prefix(200).compactMap { block.words[$0].last?.end }.max() ?? 0
    gutters = Gutters(block: block, below: height)
    rows = []
    worth = 0
    while let strip = stripWithoutHead() { gutters.remove(strip) }
    read(judge: &judge)
  }

  /// The words of the head with the columns they stand in.
  private func words() -> [(word: PlacedWord, line: Int, columns: ClosedRange<Int>)] {
    (0..<height).flatMap { offset in
      let line = block.lines.lowerBound + offset
      return block.words[line].map { ($0, offset, gutters.columns(of: $0, onLine: line)) }
    }
  }

  /// The narrower of the strips beside a column that has no head of its own.
  private func stripWithoutHead() -> Int? {
    var hasHead = [Bool](repeating: false, count: gutters.columnCount)
    for (_, _, columns) in words() where columns.count == 1 { hasHead[columns.lowerBound] = true }
    guard gutters.columnCount > 1, let column = hasHead.firstIndex(of: false) else { return nil }
    let beside = [column - 1, column].filter { gutters.breadths.indices.contains($0) }
    return beside.min { gutters.breadths[$0] < gutters.breadths[$1] }
  }

  private mutating func read(judge: inout HeadJudge) {
    let count = gutters.columnCount
    let words = words()
    var own = [[(text: String, line: Int)]](repeating: [], count: count)
    for (word, line, columns) in words where columns.count == 1 {
      own[columns.lowerBound].append((text(of: word), line))
    }
    var groups: [Group] = []
    for (word, line, columns) in words where line < height - 1 {
      guard !groups.contains(where: { $0.columns.overlaps(columns) && $0.line >= line }),
        let group = group(word, line, columns, own, judge: &judge),
        !groups.contains(where: { $0.columns.overlaps(group.columns) })
      else { continue }
      groups.append(group)
      if columns.count == 1 { own[columns.lowerBound].removeAll { $0.line == line } }
    }
    for (word, line, columns) in words
    where columns.count > 1 && !groups.contains(where: { $0.line == line && $0.columns.overlaps(columns) }) {
      // What spans columns and is no group is the head of the first.
      own[columns.lowerBound].append((text(of: word), line))
    }
    for column in own.indices where !groups.contains(where: { $0.columns.contains(column) }) {
      guard let first = own[column].first?.line, let last = own[column].last?.line else { continue }
      // Heads stand in the middle of theirs, as cells do.
      if ![0, 1].contains(first + last - height + 1) { worth -= Self.beside }
    }
    let texts = own.map { $0.map(\.text).joined() }
    var upper = texts
    var lower = [String](repeating: "", count: count)
    for group in groups {
      for column in group.columns {
        lower[column] = texts[column]
        upper[column] = column == group.columns.lowerBound ? group.text : ""
      }
    }
    rows = groups.isEmpty ? [upper] : [upper, lower]
    worth += texts.reduce(0) { $0 + value(of: $1, judge: &judge) }
    worth += groups.reduce(0) {
      $0 + max(-100, min(GroupEvidence.of($1.text, judge: &judge).hundredths, 300))
    }
  }

  private func value(of text: String, judge: inout HeadJudge) -> Int {
    text.isEmpty ? -300 : min(judge.headness(of: text).hundredths, 300)
  }

  private func text(of word: PlacedWord) -> String {
    CompactText.fold(PieceText.joined(block.source.text(word.piece)))
  }

  /// The columns that a text stands over: those around it that have heads below it and none beside it, with it in
  /// their middle.
  private func group(
    _ word: PlacedWord, _ line: Int, _ columns: ClosedRange<Int>,
    _ own: [[(text: String, line: Int)]], judge: inout HeadJudge
  ) -> Group? {
    func isBelow(_ column: Int) -> Bool {
      let others = own[column].filter { !(columns == column...column && $0.line == line) }
      return !others.isEmpty && others.allSatisfy { $0.line > line }
    }
    guard columns.allSatisfy({ isBelow($0) }) else { return nil }
    var from = columns.lowerBound
    while from > 0, isBelow(from - 1) { from -= 1 }
    var to = columns.upperBound
    while to + 1 < own.count, isBelow(to + 1) { to += 1 }
    let place = block.lines.lowerBound + line
    // Names of places stand below it, or what nobody knows; heads of other columns hardly do.
    var likes = [0]
    for column in from...to {
      let evidence = judge.evidence(of: own[column].map(\.text).joined())
      likes.append((likes.last ?? 0) + (evidence.isPlace ? 2 : evidence.known == nil ? 1 : -2))
    }
    var best: (columns: ClosedRange<Int>, likes: Int, distance: Int)?
    for first in from...columns.lowerBound {
      for last in stride(from: max(columns.upperBound, first + 1), through: to, by: 1) {
        let extent = gutters.extent(of: first...last, onLine: place, widest: widest)
        let distance = abs(extent.lowerBound + extent.upperBound - word.start - word.end + 1) / 2
        guard distance <= Self.farthest else { continue }
        let like = likes[last + 1 - from] - likes[first - from]
        if like > best?.likes ?? Int.min || like == best?.likes && distance < best?.distance ?? 0 {
          best = (first...last, like, distance)
        }
      }
    }
    guard let best else { return nil }
    let group = text(of: word)
    if columns.count == 1 {
      // Over one column only it might be the first line of that column's head.
      let below = own[columns.lowerBound].filter { $0.line != line }.map(\.text).joined()
      let apart = GroupEvidence.of(group, judge: &judge).hundredths + value(of: below, judge: &judge)
      guard apart >= value(of: group + below, judge: &judge) else { return nil }
    }
    return Group(text: group, columns: best.columns, line: line)
  }
}
