import Gazetteer
import SourceText

/// An item cut into its own text and the values of its labels.
struct ItemParts {
  /// The value of a label.
  struct Field {
    var header: String
    var role: ColumnRole
    var pieces: [Piece]
  }

  /// The text that no label claims, without its final mark.
  private(set) var own: [Piece] = []
  private(set) var fields: [Field] = []
  /// Labels, colons, the brackets around them, and the marks behind values.
  private(set) var furniture: [Piece] = []

  private static let marks: Set<Unicode.Scalar> = ["；", ";", "。", "，", ","]
  /// Values that one sentence holds.
  private static let sentences: Set<ColumnRole> = [.leader, .lead, .contact, .cooperating, .deadline]
  /// Values that keep their final mark: sentences as well.
  private static let prose: Set<ColumnRole> = [.schedule, .note, .other]

  private let lines: ListLines
  private let brackets: BracketPairs
  /// Where what is not yet taken begins.
  private var place: ListPlace
  /// The bytes of the brackets that were taken with a label.
  private var openings: Set<Int> = []

  /// O(*n*).
  init(of item: ListItem, labels: [ListLabel], lines: ListLines, brackets: BracketPairs) {
    self.lines = lines
    self.brackets = brackets
    place = item.start
    let found = Array(labels.within(item.start, item.end))
    for (index, label) in found.enumerated() {
      let start = label.opening.map { max($0, place) } ?? label.start
      own += lines.pieces(from: place, to: start)
      furniture += lines.pieces(from: start, to: label.end)
      place = label.end
      if let opening = label.opening { openings.insert(opening.offset) }
      var next = item.end
      if index + 1 < found.count { next = found[index + 1].opening ?? found[index + 1].start }
      readValue(of: label, to: max(next, place))
    }
    own += lines.pieces(from: place, to: item.end)
    own = trimmed(own, of: [";", "；", "。"])
  }

  /// The bodies in the bracket that ends the item's text, where nothing but bodies stands in it: `…30处。（市教育局）`.
  ///
  /// A name that has not the form of a body counts where `isUsual` says that items end with bodies; a remark that a
  /// bracket begins with (`含`, `不含`, `其中`) never does. `nil` where there are none. O(length of the text).
  func trailingBodies(isUsual: Bool) -> (opening: Int, closing: Int)? {
    guard fields.allSatisfy({ $0.role != .lead }), let last = own.last else { return nil }
    let utf8 = lines.source.utf8.span
    let scalar = ListCharacters.scalar(in: utf8, before: last.bytes.upperBound)
    guard scalar == "）" || scalar == ")" else { return nil }
    let closing = last.bytes.upperBound - (scalar == ")" ? 1 : 3)
    guard let opening = brackets.partner(of: closing), opening < closing, closing - opening <= 400,
      let first = own.first, first.bytes.lowerBound < opening
    else { return nil }
    let inside = inside(opening, closing).map { lines.source.text($0) }.joined()
    // `（由市教育局牵头，市财政局配合）` says who does what.
    if DutyPhrase(CompactText.fold(inside)) != nil { return (opening, closing) }
    let names = OrganisationList.split(CompactText.fold(inside))
    let isBody = { OrganisationList.looksLikeOrganisation($0) || isUsual && Self.mayBeBody($0) }
    guard !names.isEmpty, names.allSatisfy(isBody) else { return nil }
    return (opening, closing)
  }

  private static func mayBeBody(_ name: String) -> Bool {
    (3...20).contains(name.count)
      && !["含", "不含", "其中", "包括", "约", "共", "详见", "见", "按"].contains(where: name.hasPrefix)
      && name.unicodeScalars.allSatisfy { (0x4E00...0x9FFF).contains($0.value) }
  }

  /// Makes the bodies of such a bracket a value of their own.
  mutating func takeBodies(opening: Int, closing: Int) {
    let bodies = inside(opening, closing)
    let marks = [opening, closing].map { piece($0, $0 + Characters.length(lead: lines.source.utf8[$0])) }
    fields.append(Field(header: "", role: .lead, pieces: bodies))
    furniture += marks
    own = own.compactMap { cut($0, from: $0.bytes.lowerBound, to: opening) }
    own = trimmed(own, of: [";", "；", "。"])
  }

  /// Makes all but the first line of the item's text a value of its own.
  mutating func takeContent() {
    guard let first = own.first else { return }
    let rest = own.drop { $0.line == first.line }
    guard !rest.isEmpty else { return }
    own.removeLast(rest.count)
    fields.append(Field(header: "", role: .content, pieces: Array(rest)))
  }

  private func inside(_ opening: Int, _ closing: Int) -> [Piece] {
    let start = opening + Characters.length(lead: lines.source.utf8.span[opening])
    return own.compactMap { cut($0, from: start, to: closing) }
  }

  private func cut(_ piece: Piece, from start: Int, to end: Int) -> Piece? {
    let (lower, upper) = (max(piece.bytes.lowerBound, start), min(piece.bytes.upperBound, end))
    guard lower < upper else { return nil }
    return lines.source.trimmed(line: Int(piece.line), start: lower, end: upper)
  }

  private func piece(_ start: Int, _ end: Int) -> Piece {
    let line = own.first { $0.bytes.contains(start) }.map { Int($0.line) } ?? 0
    return Piece(line: line, start: start, end: end)
  }

  /// Takes the value of a label: to the bracket that closes around it, to the end of its sentence, or to the
  /// next label.
  private mutating func readValue(of label: ListLabel, to next: ListPlace) {
    var end = next
    var closing: ListPlace?
    let close =
      label.opening.map { brackets.partner(of: $0.offset) }
      ?? brackets.pair(around: label.start.offset)?
      .upperBound
    if let close, close >= label.end.offset, close < next.offset {
      end = place(atByte: close, from: label.end)
      closing = end
    } else if Self.sentences.contains(label.role), let stop = fullStop(from: label.end, to: next) {
      end = stop
    }
    var pieces = lines.pieces(from: label.end, to: end)
    if !Self.prose.contains(label.role) { pieces = trimmed(pieces, of: Self.marks) }
    fields.append(Field(header: label.header, role: label.role, pieces: pieces))
    place = end
    // A bracket that other text shares with the label stays with that text.
    if let offset = closing?.offset, !isOfLabel(closing: offset) { closing = nil }
    let source = lines.source
    let utf8 = source.utf8.span
    if let closing {
      let behind = ListPlace(
        entry: closing.entry, offset: closing.offset + Characters.length(lead: utf8[closing.offset]))
      furniture += lines.pieces(from: closing, to: behind)
      place = behind
    } else if end < next {
      // The full stop behind the value.
      let behind = ListPlace(entry: end.entry, offset: min(end.offset + 3, next.offset))
      if ListCharacters.scalar(in: utf8, at: end.offset) == "。" {
        furniture += lines.pieces(from: end, to: behind)
        place = behind
      }
    }
  }

  /// Whether the bracket that opens this pair was taken with a label.
  private func isOfLabel(closing: Int) -> Bool {
    brackets.partner(of: closing).map(openings.contains) ?? false
  }

  /// The first full stop outside brackets.
  private func fullStop(from start: ListPlace, to end: ListPlace) -> ListPlace? {
    let utf8 = lines.source.utf8.span
    for entry in start.entry...end.entry {
      var offset = max(lines.entries[entry].start, start.offset)
      while offset < min(lines.entries[entry].end, end.offset) {
        if utf8[offset] == 0xE3, ListCharacters.scalar(in: utf8, at: offset) == "。",
          brackets.pair(around: offset) == brackets.pair(around: start.offset)
        {
          return ListPlace(entry: entry, offset: offset)
        }
        offset += Characters.length(lead: utf8[offset])
      }
    }
    return nil
  }

  private func place(atByte offset: Int, from start: ListPlace) -> ListPlace {
    var entry = start.entry
    while entry + 1 < lines.entries.count, lines.entries[entry].end <= offset { entry += 1 }
    return ListPlace(entry: entry, offset: offset)
  }

  /// Pieces without marks at their end; the marks are furniture.
  private mutating func trimmed(_ pieces: [Piece], of marks: Set<Unicode.Scalar>) -> [Piece] {
    var pieces = pieces
    let source = lines.source
    let utf8 = source.utf8.span
    while let last = pieces.popLast() {
      let bytes = last.bytes
      let scalar = ListCharacters.scalar(in: utf8, before: bytes.upperBound)
      guard marks.contains(scalar) else {
        pieces.append(last)
        break
      }
      let start = bytes.upperBound - (scalar.value < 0x80 ? 1 : 3)
      furniture.append(Piece(line: Int(last.line), start: start, end: bytes.upperBound))
      if let rest = source.trimmed(line: Int(last.line), start: bytes.lowerBound, end: start) {
        pieces.append(rest)
      }
    }
    return pieces
  }
}
