import SourceText

/// Where the paragraphs of a list end.
///
/// A wrapped line is full; a line that leaves room, or has a blank line below it, ends a paragraph, provided
/// that it also ends with a stop wherever the items of the list do. One cue alone never decides.
struct ListParagraphs {
  /// Lines longer than this, in characters, are whole paragraphs: the text is not wrapped at all.
  private static let widestPage = 60
  /// No page is narrower: shorter lines are not full, however much they are alike.
  private static let narrowestPage = 20

  private let lines: ListLines
  private let widest: Int
  private let itemsHaveStops: Bool
  private let isSpaced: Bool

  /// Measures the lines; `ends` are the places where the items end that another follows.
  ///
  /// O(*n*).
  init(lines: ListLines, ends: [ListPlace]) {
    self.lines = lines
    let first = ends.first?.entry ?? 0
    let last = ends.last?.entry ?? 0
    widest =
      lines.entries.isEmpty ? 0 : lines.entries[first...max(first, last)].reduce(0) { max($0, $1.width) }
    let stops = ends.count { ListCharacters.ends.contains(lines.character(before: $0)) }
    itemsHaveStops = stops * 2 > ends.count
    // Extractors that put a blank line between all lines say nothing by it.
    let blanks = lines.entries.count { $0.followsBlank }
    isSpaced = blanks * 2 > lines.entries.count
  }

  /// Whether a paragraph ends with a line.
  func endsParagraph(_ entry: Int) -> Bool {
    guard entry + 1 < lines.entries.count else { return true }
    let line = lines.entries[entry]
    let isApart = !isSpaced && lines.entries[entry + 1].followsBlank
    guard !isFull(entry) || isApart else { return false }
    return !itemsHaveStops || ListCharacters.ends.contains(line.last)
  }

  /// Whether a line leaves no room, so that the next may go on with it.
  func isFull(_ entry: Int) -> Bool {
    (Self.narrowestPage...Self.widestPage).contains(widest) && lines.entries[entry].width * 20 >= widest * 17
  }

  /// The paragraphs between two places.
  func count(from start: ListPlace, to end: ListPlace) -> Int {
    (start.entry..<max(start.entry, end.entry)).count { endsParagraph($0) } + 1
  }

  /// The end of the last of so many paragraphs from a place; never behind `end`.
  func end(ofParagraph number: Int, from start: ListPlace, to end: ListPlace) -> ListPlace {
    var rest = number
    for entry in start.entry..<max(start.entry, end.entry) where endsParagraph(entry) {
      rest -= 1
      if rest <= 0 { return lines.end(ofEntry: entry) }
    }
    return end
  }
}
