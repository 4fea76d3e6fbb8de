import Gazetteer
import Quantities
import SourceText

/// Finds the labels of a text: words with a colon behind them, or in heavy brackets, that come again and again.
///
/// A label begins a line or stands behind a mark or white space. Labels of those who answer for an item and of
/// its deadline are known by their word wherever they stand; another word that heads columns counts where it comes
/// twice, since `目标：` and `内容：` also stand in sentences; a word that nobody knows where it comes three times and
/// a quarter as often as the commonest label. What it means, ``LabelRoles`` weighs.
struct LabelScanner {
  /// The characters before a colon that are looked at.
  private static let reach = 24
  /// Bytes of a line before a label among which its number stands.
  private static let farthest = 96
  /// Characters of a label that no table of words has.
  private static let lengths = 2...10
  /// Times that such a label comes, at least.
  private static let fewest = 3

  private static let duties: Set<ColumnRole> = [.leader, .lead, .contact, .cooperating, .deadline]
  /// The roles of columns that no label has.
  static let never: Set<ColumnRole> = [.region, .regionGroup, .quantityGroup, .total]

  let lines: ListLines
  let words: HeaderWords
  let brackets: BracketPairs
  private let shapes: ShapeReader
  private var known: [String: HeaderMatch?] = [:]
  /// The shapes of what stood before colons.
  private var seen: [String: CellShape] = [:]

  init(lines: ListLines, words: HeaderWords, brackets: BracketPairs, quantities: QuantityReader) {
    self.lines = lines
    self.words = words
    self.brackets = brackets
    shapes = ShapeReader(quantities: quantities)
  }

  /// What may be a label: the ways to read what stands before one mark.
  private struct Candidate {
    /// The label that the words of the library name.
    var known: ListLabel?
    /// All labels that it can be read as, the shortest first.
    var ways: [ListLabel] = []
  }

  /// The labels in the order of print.
  ///
  /// O(*n*).
  mutating func labels() -> [ListLabel] {
    let candidates = candidates()
    var counts: [String: Int] = [:]
    for label in candidates.lazy.flatMap(\.ways) { counts[label.header, default: 0] += 1 }
    let most = candidates.lazy.compactMap(\.known).map { counts[$0.header, default: 0] }.max() ?? 0
    let enough = max(Self.fewest, (most + 3) / 4)
    dropHeadings(&counts, candidates, most: most)
    let onOneLine = Set(
      candidates.lazy.flatMap(\.ways).filter { $0.start.entry == $0.end.entry }.map(\.header))
    let found = candidates.compactMap { candidate -> ListLabel? in
      // Of the ways to read it, the longest that comes nearly as often as any: what always stands before a word is a
      // part of the label, and now and then it stands on the line above.
      let most = candidate.ways.reduce(0) { max($0, counts[$1.header, default: 0]) }
      let best = candidate.ways.last {
        let times = counts[$0.header, default: 0]
        return times >= enough && times * 2 >= most
          // The end of a value on the line above is no part of the label on this one.
          && ($0.start.entry == $0.end.entry || onOneLine.contains($0.header))
      }
      if let best { return best }
      guard let known = candidate.known else { return nil }
      return Self.duties.contains(known.role) || counts[known.header, default: 0] > 1 ? known : nil
    }
    return LabelRoles(lines: lines, brackets: brackets, shapes: shapes).weighed(found)
  }

  /// Takes words that stand behind numbers out of the count, but for the one that comes most: `（二）副市长：王芳` is a
  /// heading, and `2.项目名称：…` the first label of a block.
  private func dropHeadings(_ counts: inout [String: Int], _ candidates: [Candidate], most: Int) {
    var numbered: [String: Int] = [:]
    for label in candidates.lazy.flatMap(\.ways) {
      let start = ListPlace(entry: label.start.entry, offset: lines.entries[label.start.entry].start)
      guard label.start.offset - start.offset <= Self.farthest else { continue }
      // A comma joins two offices: `（一）市委常委、副市长：陈岚`.
      let before = text(from: start, to: label.start)
      guard let number = EnumeratorScanner.enumerator(beginning: before),
        number.end == before.utf8.count || before.hasSuffix("、"), before.count <= Self.reach
      else { continue }
      numbered[label.header, default: 0] += 1
    }
    for (header, count) in numbered
    where count * 2 > counts[header, default: 0] && counts[header, default: 0] < most {
      counts[header] = 0
    }
  }

  private mutating func candidates() -> [Candidate] {
    var found: [Candidate] = []
    let source = lines.source
    let utf8 = source.utf8.span
    var last = ListPlace(entry: 0, offset: 0)
    for (index, entry) in lines.entries.enumerated() {
      var offset = entry.start
      var opened: Int?
      while offset < entry.end {
        let scalar = ListCharacters.scalar(in: utf8, at: offset)
        let next = offset + Characters.length(lead: utf8[offset])
        let end = ListPlace(entry: index, offset: next)
        switch scalar {
        case "：", ":":
          let colon = ListPlace(entry: index, offset: offset)
          let candidate = candidate(before: colon, after: last, end: end)
          found.append(candidate)
          last = end
        case "【": opened = offset
        case "】":
          if let start = opened {
            let inside = ListPlace(entry: index, offset: start + Characters.length(lead: utf8[start]))
            let header = text(from: inside, to: ListPlace(entry: index, offset: offset))
            let candidate = bracketed(header, from: ListPlace(entry: index, offset: start), to: end)
            found.append(candidate)
            last = end
          }
          opened = nil
        default: break
        }
        offset = next
      }
    }
    return found
  }

  /// The label in heavy brackets.
  private mutating func bracketed(_ header: String, from start: ListPlace, to end: ListPlace) -> Candidate {
    let match = match(header)
    let isKnown = match.map { !Self.never.contains($0.role) } ?? false
    let label = ListLabel(
      header: header, role: isKnown ? match?.role ?? .other : .other, start: start, end: end, opening: nil)
    return Candidate(known: isKnown ? label : nil, ways: isKnown || mayHead(header) ? [label] : [])
  }

  /// The labels that may end at a colon: of the known ones the longest word, or the shortest that is made of words.
  private mutating func candidate(before colon: ListPlace, after last: ListPlace, end: ListPlace) -> Candidate
  {
    var found = Candidate()
    for start in starts(before: colon, after: last) {
      let text = text(from: start, to: colon)
      guard let first = text.unicodeScalars.first, !Self.marks.contains(first) else { continue }
      let match = match(text)
      var label = ListLabel(header: text, role: .other, start: start, end: end, opening: opening(at: start))
      guard let match, !Self.never.contains(match.role) else {
        if mayHead(text) { found.ways.append(label) }
        continue
      }
      // `一季度：` is a step of a schedule, not the schedule.
      if shape(of: text) == .period { continue }
      label.role = match.role
      found.ways.append(label)
      if match.confidence == .exact || found.known == nil { found.known = label }
    }
    return found
  }

  /// Whether a text can be a label that nobody knows: a few ideographs that are no time and no place.
  private mutating func mayHead(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    guard Self.lengths.contains(scalars.count),
      scalars.allSatisfy({ (0x4E00...0x9FFF).contains($0.value) })
    else { return false }
    switch shape(of: text) {
    case .period, .season, .steps, .place, .heading, .mark, .number, .amount, .amounts, .dash: return false
    default: return true
    }
  }

  private func text(from start: ListPlace, to end: ListPlace) -> String {
    PieceText.withoutSpaces(PieceText.printed(lines.pieces(from: start, to: end), in: lines.source))
  }

  private mutating func shape(of text: String) -> CellShape {
    if let shape = seen[text] { return shape }
    let shape = shapes.read(text).shape
    if seen.count < 1 << 12 { seen[text] = shape }
    return shape
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
