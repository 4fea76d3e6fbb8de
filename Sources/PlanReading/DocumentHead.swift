import Gazetteer
import SourceText

/// What stands around the tables: the title, its label, the unit line, and what is left over.
///
/// Every piece of text outside the tables goes to exactly one of its lists.
struct DocumentHead {
  private(set) var title: String?
  private(set) var label: String?
  /// The line below the title that says the year and nothing else; one of the notes.
  private(set) var yearLine: String?
  /// The unit that a line such as `单位：万元` gives to amounts without one.
  private(set) var unit: String?
  /// Text above the first table and below the last that is neither title nor label, and the unit line.
  private(set) var notes: [String] = []
  /// Pieces that are part of the title, the label or the notes.
  private(set) var fields: [Piece] = []
  /// Repeats of the title and of the unit line, continuation marks, page numbers.
  private(set) var furniture: [Piece] = []
  /// Text between the rows of the tables that says something else.
  private(set) var leftovers: [Piece] = []

  /// Sorts the pieces outside the tables; `tables` are the lines from the first header to the last row.
  ///
  /// What ends before the byte `start` stands above the tables even on their first line; `pages` are the lines where pages
  /// begin, by the headers of the tables.
  init(outside found: [Piece], source: SourceText, tables: Range<Int>, start: UInt32 = 0, pages: [Int]) {
    var outside: [Piece] = []
    for found in found {
      let piece = Self.bare(found, source: source)
      if piece != found {
        // What separates cells, of a line that has one.
        furniture += [
          Piece(line: Int(found.line), start: Int(found.start), end: Int(piece.start)),
          Piece(line: Int(found.line), start: Int(piece.end), end: Int(found.end)),
        ].filter { !$0.bytes.isEmpty }
      }
      let marks = Self.headingMarks(piece, source: source)
      if let marks { furniture.append(marks) }
      let rest =
        marks.map { source.trimmed(line: Int(piece.line), start: Int($0.end), end: Int(piece.end)) } ?? piece
      if let rest { outside.append(rest) }
    }
    let above = outside.filter { Int($0.line) < tables.lowerBound || $0.end <= start }
    let repeats = Self.repeats(outside, source: source, pages: pages)
    let titled = TitleLines(above: above, source: source)
    let titleLines = titled.lines
    yearLine = titled.yearLine.map { PieceText.joined(source.text($0)) }
    if !titleLines.isEmpty {
      title = PieceText.joined(PieceText.printed(titleLines, in: source))
      fields += titleLines
    }
    let titleTexts = Set(titleLines.map { PieceText.withoutSpaces(source.text($0)) })
    for piece in outside where !titleLines.contains(piece) {
      let text = PieceText.withoutSpaces(source.text(piece))
      if OutsideText.isLabel(text) {
        if label == nil {
          label = text.hasSuffix("：") || text.hasSuffix(":") ? String(text.dropLast()) : text
          fields.append(piece)
        } else {
          furniture.append(piece)
        }
      } else if let unit = Self.unit(in: text) {
        // Printed again on every page; kept once, since a unit that is not known would be lost.
        if self.unit == nil {
          self.unit = unit
          notes.append(PieceText.joined(source.text(piece)))
          fields.append(piece)
        } else if self.unit == unit {
          furniture.append(piece)
        } else {
          leftovers.append(piece)
        }
      } else if titleTexts.contains(text) || repeats.contains(DigitMask.masked(text))
        || OutsideText.isContinuationMark(text) || PageNumber.matches(text)
      {
        furniture.append(piece)
      } else if tables.contains(Int(piece.line)), piece.end > start {
        leftovers.append(piece)
      } else {
        notes.append(PieceText.joined(source.text(piece)))
        fields.append(piece)
      }
    }
  }

  /// A line of one cell without the marks that separate the others, and without the quotation marks around it.
  private static func bare(_ piece: Piece, source: SourceText) -> Piece {
    let utf8 = source.utf8
    func isMark(_ byte: UInt8) -> Bool {
      [UInt8(ascii: "|"), UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: "\""), UInt8(ascii: " ")]
        .contains(byte)
    }
    var start = Int(piece.start)
    var end = Int(piece.end)
    while end > start, isMark(utf8[end - 1]) { end -= 1 }
    while start < end, isMark(utf8[start]) { start += 1 }
    // A comma alone may end a line of text, and a quotation mark may be text.
    guard start < end, Int(piece.end) - end >= 2 || utf8[Int(piece.end) - 1] == UInt8(ascii: "|") else {
      return piece
    }
    return Piece(line: Int(piece.line), start: start, end: end)
  }

  /// Lines that come back on other pages but for their digits: running heads and feet.
  private static func repeats(_ outside: [Piece], source: SourceText, pages: [Int]) -> Set<String> {
    var seen: [String: Set<Int>] = [:]
    var page = 0
    for piece in outside {
      while page < pages.count, pages[page] <= Int(piece.line) { page += 1 }
      let place = max(page, Int(source.lines[Int(piece.line)].page))
      seen[DigitMask.masked(PieceText.withoutSpaces(source.text(piece))), default: []].insert(place)
    }
    return Set(seen.filter { $0.value.count > 1 }.keys)
  }

  /// The marks that make a line a heading in Markdown: `##` in front of a title.
  private static func headingMarks(_ piece: Piece, source: SourceText) -> Piece? {
    var end = Int(piece.start)
    while end < Int(piece.end), source.utf8[end] == UInt8(ascii: "#") { end += 1 }
    guard end > Int(piece.start) else { return nil }
    return Piece(line: Int(piece.line), start: Int(piece.start), end: end)
  }

  /// The unit of a unit line: `单位：人`, `（单位：万元）`; `nil` for any other line.
  static func unit(in text: String) -> String? {
    let bare = text.filter { !"（）()".contains($0) }
    for head in ["计量单位：", "计量单位:", "单位：", "单位:"] where bare.hasPrefix(head) {
      let unit = String(bare.dropFirst(head.count))
      return unit.isEmpty || unit.count > 20 || OrganisationList.looksLikeOrganisation(unit) ? nil : unit
    }
    return nil
  }
}

/// A text with its digits masked, as lines of different pages are compared.
enum DigitMask {
  static func masked(_ text: String) -> String { String(text.map { $0.isASCII && $0.isNumber ? "#" : $0 }) }
}
