import Gazetteer
import SourceText

/// Finds the title among the lines above a table or a list.
///
/// The title is the last block of short lines that together name a plan. Dates, numbers of documents, buttons of a page,
/// addressees and prose are none, and end it; a line with a year and nothing else below it says the year, and stays out.
struct TitleLines {
  private(set) var lines: [Piece] = []
  /// The line below the title that holds nothing but a year.
  private(set) var yearLine: Piece?

  /// A title has at most this many lines.
  private static let longest = 4

  /// O(lines above).
  init(above: [Piece], source: SourceText) {
    var prose = false
    var below: Piece?
    for piece in above.reversed() {
      let text = PieceText.withoutSpaces(source.text(piece))
      if DocumentHead.unit(in: text) != nil || PageNumber.matches(text) || OutsideText.isNote(text) {
        continue
      }
      if lines.isEmpty, yearLine == nil, Self.isYear(text) {
        yearLine = piece
        continue
      }
      if OutsideText.isLabel(text) {
        // A label stands right above its title, or prose.
        if !lines.isEmpty || !prose { break }
        continue
      }
      if SiteMetadata.matches(text) {
        if !lines.isEmpty { break }
        continue
      }
      if Self.isProse(text) || SectionHeading.matches(text) {
        if !lines.isEmpty, !prose || Self.namesPlan(lines, source: source) { break }
        lines = []
        prose = true
        continue
      }
      if lines.count == Self.longest { break }
      if let below, below.line > piece.line + 1, Self.namesPlan(lines, source: source) { break }
      // Printed twice, it is a title once.
      if lines.contains(where: { PieceText.withoutSpaces(source.text($0)) == text }) { break }
      lines.insert(piece, at: 0)
      below = piece
    }
    if prose, !Self.namesPlan(lines, source: source) { lines = [] }
    // A line above the title may be the name of the issuing body; anything before that is text.
    while let first = lines.first, lines.count > 1 {
      let rest = PieceText.withoutSpaces(PieceText.printed(lines.dropFirst(), in: source))
      let head = PieceText.withoutSpaces(source.text(first))
      guard OutsideText.isTitle(rest), !rest.isEmpty, !Self.continuesTitle(head) else { break }
      lines.removeFirst()
    }
  }

  /// Whether a text is a year and nothing else: `（2024年度）`.
  private static func isYear(_ text: String) -> Bool {
    let bare = text.filter { !"（）()".contains($0) }
    guard let rest = ["年度", "年"].first(where: bare.hasSuffix) else { return false }
    let digits = bare.dropLast(rest.count)
    return digits.count == 4 && digits.allSatisfy { $0.isNumber || "〇○零一二三四五六七八九".contains($0) }
  }

  /// Whether a line is a sentence, or the first part or the end of one.
  private static func isProse(_ text: String) -> Bool {
    text.unicodeScalars.count > 60 || text.contains { "。，,".contains($0) } || text.hasSuffix("：")
      || text.hasSuffix(":")
  }

  /// Whether lines together name a plan, with its year or as a list.
  private static func namesPlan(_ lines: [Piece], source: SourceText) -> Bool {
    let text = PieceText.withoutSpaces(PieceText.printed(lines, in: source))
    return OutsideText.isTitle(text)
      || (text.contains("年") && ["民生", "实事", "任务", "计划", "责任", "重点工作"].contains { text.contains($0) })
  }

  private static func continuesTitle(_ head: String) -> Bool {
    head.contains("年") || head.hasSuffix("政府") || head.hasSuffix("市") || head.hasSuffix("县")
      || head.hasSuffix("区")
  }
}
