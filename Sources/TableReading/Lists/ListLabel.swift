import Gazetteer
import SourceText

/// A printed label with its colon: `牵头单位：`.
struct ListLabel: Equatable {
  /// The label without white space and colon.
  var header: String
  var role: ColumnRole
  /// Its first character and the place behind its colon.
  var start: ListPlace
  var end: ListPlace
  /// The bracket that opens right before it; `nil` when the label stands bare, or the bracket never closes.
  var opening: ListPlace?
}

/// Finds the labels of a text: words that head columns, with a colon behind them.
///
/// A label begins a line or stands behind a mark or white space. Labels of those who answer for an item and of
/// its deadline are known by their word; any other word counts only where it comes twice or more, since
/// `目标：` and `内容：` also stand in sentences.
struct LabelScanner {
  /// The characters before a colon that are looked at.
  private static let reach = 24

  private static let duties: Set<ColumnRole> = [.leader, .lead, .contact, .cooperating, .deadline]
  private static let never: Set<ColumnRole> = [.region, .regionGroup, .quantityGroup, .total]

  let lines: ListLines
  let words: HeaderWords
  let brackets: BracketPairs
  private var known: [String: HeaderMatch?] = [:]

  init(lines: ListLines, words: HeaderWords, brackets: BracketPairs) {
    self.lines = lines
    self.words = words
    self.brackets = brackets
  }

  /// The labels in the order of print.
  ///
  /// O(*n*).
  mutating func labels() -> [ListLabel] {
    var found: [ListLabel] = []
    let source = lines.source
    let utf8 = source.utf8.span
    var last = ListPlace(entry: 0, offset: 0)
    for (index, entry) in lines.entries.enumerated() {
      var offset = entry.start
      while offset < entry.end {
        let scalar = ListCharacters.scalar(in: utf8, at: offset)
        let next = offset + Characters.length(lead: utf8[offset])
        if scalar == "：" || scalar == ":" {
          let colon = ListPlace(entry: index, offset: offset)
          let end = ListPlace(entry: index, offset: next)
          if let label = label(before: colon, after: last, end: end) { found.append(label) }
          last = end
        }
        offset = next
      }
    }
    let counts = Dictionary(found.map { ($0.header, 1) }, uniquingKeysWith: +)
    return found.filter { Self.duties.contains($0.role) || counts[$0.header, default: 0] > 1 }
  }

  /// The label that ends at a colon: the longest known word, or the shortest that is made of known words.
  private mutating func label(before colon: ListPlace, after last: ListPlace, end: ListPlace) -> ListLabel? {
    var compound: ListLabel?
    var exact: ListLabel?
    for start in starts(before: colon, after: last) {
      let text = PieceText.withoutSpaces(
        PieceText.printed(lines.pieces(from: start, to: colon), in: lines.source))
      guard let match = match(text), !Self.never.contains(match.role) else { continue }
      let label = ListLabel(
        header: text, role: match.role, start: start, end: end, opening: opening(at: start))
      if match.confidence == .exact {
        exact = label
      } else if compound == nil {
        compound = label
      }
    }
    return exact ?? compound
  }

  private mutating func match(_ text: String) -> HeaderMatch? {
    if let match = known[text] { return match }
    let match = words.role(of: text)
    if known.count < 1 << 12 { known[text] = .some(match) }
    return match
  }

  /// The places where a label that ends at a colon can begin, the nearest first.
  private func starts(before colon: ListPlace, after last: ListPlace) -> [ListPlace] {
    let utf8 = lines.source.utf8.span
    var starts: [ListPlace] = []
    var place = colon
    for _ in 0..<Self.reach {
      if place.offset == lines.entries[place.entry].start {
        if place != colon { starts.append(place) }
        // The label may be broken over two lines.
        guard place.entry == colon.entry, place.entry > 0 else { return starts }
        place = ListPlace(entry: place.entry - 1, offset: lines.entries[place.entry - 1].end)
      }
      guard place.offset > last.offset else { return starts + (place == colon ? [] : [place]) }
      var before = place.offset - 1
      while before > 0, utf8[before] & 0xC0 == 0x80 { before -= 1 }
      let scalar = ListCharacters.scalar(in: utf8, at: before)
      let isSpace = Characters.whiteSpace(utf8, at: before) > 0
      if isSpace || Self.marks.contains(scalar), place != colon,
        place.offset < lines.entries[place.entry].end, Characters.whiteSpace(utf8, at: place.offset) == 0
      {
        starts.append(place)
      }
      if Self.walls.contains(scalar) { return starts }
      place.offset = before
    }
    return starts
  }

  /// What a label can stand behind, and of that what is never part of one.
  private static let marks: Set<Unicode.Scalar> = walls.union([
    "，", ",", "、", "（", "(", "）", ")", "【", "】", "[", "]", ".", "．",
  ])
  private static let walls: Set<Unicode.Scalar> = ["。", "；", ";", "！", "：", ":"]

  private func opening(at start: ListPlace) -> ListPlace? {
    let utf8 = lines.source.utf8.span
    var place = start
    if place.offset == lines.entries[place.entry].start {
      guard place.entry > 0 else { return nil }
      place = lines.end(ofEntry: place.entry - 1)
    }
    let end = Characters.trimmedEnd(utf8, start: lines.entries[place.entry].start, end: place.offset)
    let scalar = ListCharacters.scalar(in: utf8, before: end)
    guard scalar == "（" || scalar == "(" else { return nil }
    let offset = end - (scalar == "(" ? 1 : 3)
    return brackets.partner(of: offset) == nil ? nil : ListPlace(entry: place.entry, offset: offset)
  }
}

extension [ListLabel] {
  /// The labels that begin between two places.
  ///
  /// O(log *n*).
  func within(_ start: ListPlace, _ end: ListPlace) -> ArraySlice<ListLabel> {
    let first = firstIndex(from: start.offset)
    return self[first..<Swift.max(first, firstIndex(from: end.offset))]
  }

  private func firstIndex(from offset: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].start.offset < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
