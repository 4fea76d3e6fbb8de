import Gazetteer
import SourceText

/// The lines of a dump that keeps the layout of the page, and which of them are the table's.
struct AlignedBlock {
  let source: SourceText
  let widths: CharacterWidths
  /// The words of every line of the dump.
  let words: [[PlacedWord]]
  /// The lines from the first of the head to the last of a row.
  private(set) var lines: Range<Int>
  /// Page numbers and what else stands between the rows of two pages.
  private(set) var furniture: Set<Int> = []
  /// Lines with which a page begins.
  private(set) var pages: Set<Int> = []

  /// Lines of a table, at least, that hold cells side by side.
  private static let fewest = 4
  /// A line of more words is no row of a table on a page.
  private static let mostWords = 192
  /// The lines that may be cells of a last row or of a head whose other cells end sooner.
  private static let longestCell = 12

  /// `nil` where hardly a line holds words set apart from each other.
  ///
  /// O(*n*).
  init?(source: SourceText, widths: CharacterWidths) {
    self.source = source
    self.widths = widths
    let places = WordPlaces(source: source, widths: widths)
    let words = source.lines.indices.map { places.words(ofLine: $0) }
    self.words = words
    let spread = words.indices.filter { Self.isSpread(words[$0]) }
    guard spread.count >= Self.fewest, let first = spread.first, let last = spread.last,
      !words.contains(where: { $0.count > Self.mostWords })
    else { return nil }
    lines = first..<last + 1
    let left = spread.compactMap { words[$0].first?.start }.min() ?? 0
    for line in (max(0, first - Self.longestCell)..<first).reversed() {
      guard words[line].count == 1, let word = words[line].first, word.start > left, isHead(word) else {
        break
      }
      lines = line..<lines.upperBound
    }
    for line in last + 1..<min(source.lines.count, last + 1 + Self.longestCell) {
      guard let word = words[line].first, word.start > left, !PageNumber.matches(text(ofLine: line)) else {
        break
      }
      lines = lines.lowerBound..<line + 1
    }
    findPages()
  }

  /// Whether words stand apart from each other, as cells do and words of a sentence do not.
  private static func isSpread(_ words: [PlacedWord]) -> Bool {
    zip(words, words.dropFirst()).contains { $1.start - $0.end >= 2 }
  }

  /// The block with no more than so many of its lines.
  func prefix(_ count: Int) -> AlignedBlock {
    var block = self
    block.lines = lines.lowerBound..<min(lines.upperBound, lines.lowerBound + count)
    return block
  }

  func text(ofLine line: Int) -> String {
    source.content(ofLine: line).map { PieceText.withoutSpaces(source.text($0)) } ?? ""
  }

  /// Whether a word above the table may be part of its head: the name of a group, or the first line of a long head.
  private func isHead(_ word: PlacedWord) -> Bool {
    let text = PieceText.withoutSpaces(source.text(word.piece))
    return !OutsideText.isTitle(text) && !OutsideText.isLabel(text) && !OutsideText.isNote(text)
      && !PageNumber.matches(text) && text.count <= 20 && !text.contains { "：:。，年表单".contains($0) }
  }

  private mutating func findPages() {
    for line in lines.dropFirst() {
      if source.lines[line].page != source.lines[line - 1].page { pages.insert(line) }
      guard words[line].count <= 3, PageNumber.matches(text(ofLine: line)) else { continue }
      // A number in a column of its own is a cell; a page number has nothing around it.
      let isAlone =
        line + 1 >= source.lines.count || words[line - 1].isEmpty || words[line + 1].isEmpty
        || source.lines[line + 1].page != source.lines[line].page
      guard isAlone, hasPageMarks(line) else { continue }
      furniture.insert(line)
      pages.insert(line + 1)
    }
  }

  private func hasPageMarks(_ line: Int) -> Bool {
    text(ofLine: line).contains { !($0.isASCII && $0.isNumber) } || words[line - 1].isEmpty
  }

  /// Takes lines that say what the head says for its repeats.
  ///
  /// O(lines × height of the head).
  mutating func takeRepeats(ofHead height: Int) -> [Int] {
    let head = lines.prefix(height).map { text(ofLine: $0) }
    var found: [Int] = []
    var line = lines.lowerBound + height
    while line + height <= lines.upperBound {
      guard !head.isEmpty, (0..<height).allSatisfy({ text(ofLine: line + $0) == head[$0] }) else {
        line += 1
        continue
      }
      found.append(line)
      furniture.formUnion(line..<line + height)
      pages.insert(line + height)
      line += height
    }
    return found
  }
}
