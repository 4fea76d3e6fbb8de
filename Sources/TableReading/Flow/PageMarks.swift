import Quantities
import SourceText

/// Tells the lines that belong to a page from those of its table: page numbers, titles and notes between the
/// rows, marks of continuation.
struct PageMarks {
  /// Lines above a header, or below the last row, that are looked at.
  static let farthest = 12
  /// Strokes that are a drawn rule; fewer may be the dash of a cell.
  private static let shortestRule = 8

  /// Lines that are nothing but furniture.
  private var furnitureLines: Set<Int> = []
  private var above: [Set<Int>] = []
  /// Lines below the last table.
  private(set) var linesBelow: Set<Int> = []

  let source: SourceText

  func isFurniture(_ line: Int) -> Bool { furnitureLines.contains(line) }
  func linesAbove(header: Int) -> Set<Int> { above.indices.contains(header) ? above[header] : [] }

  /// The furniture, in order.
  var furniture: [Piece] { furnitureLines.sorted().compactMap { source.content(ofLine: $0) } }

  /// O(*n*).
  init(source: SourceText, headers: [FlowHeader]) {
    self.source = source
    guard let first = headers.first else { return }
    markPageNumbers(from: first.lastLine + 1)
    let heads = Set(
      (0..<first.firstLine).compactMap { source.content(ofLine: $0) }
        .map { PieceText.withoutSpaces(source.text($0)) })
    for (index, header) in headers.enumerated() {
      above.append(index == 0 ? [] : outsideLines(above: header, after: headers[index - 1], heads: heads))
    }
    markBareNumbers(headers)
    linesBelow = notes(after: headers.last?.lastLine ?? 0)
  }

  private mutating func markPageNumbers(from line: Int) {
    guard line < source.lines.count else { return }
    for index in line..<source.lines.count {
      guard source.lines[index].bytes.count <= 60, let content = source.content(ofLine: index),
        mayBeFurniture(content)
      else { continue }
      let text = source.text(content)
      if isPageNumber(PieceText.withoutSpaces(text)) || OutsideText.isContinuationMark(text)
        || text.utf8.count >= Self.shortestRule && DrawnRule.matches(text)
      {
        furnitureLines.insert(index)
      }
    }
  }

  /// Whether a line may be furniture by its first character, which spares nearly all lines a closer look.
  private func mayBeFurniture(_ content: Piece) -> Bool {
    let utf8 = source.utf8.span
    switch TextBytes.character(utf8, at: Int(content.start), to: Int(content.end)).0 {
    case "第", "页", "頁", "共", "续", "接", "转": return true
    // `3 / 11 页`: both forms of 页 begin with this byte.
    case "0"..."9": return content.bytes.contains { utf8[$0] == 0xE9 }
    case "\u{4E00}"..."\u{9FFF}": return false
    default: return true
    }
  }

  /// Whether a line can be nothing but a page number: `第3页`, `— 3 —`, `-3-`, `·3·`.
  private func isPageNumber(_ text: String) -> Bool {
    guard PageNumber.matches(text), let first = text.unicodeScalars.first, let last = text.unicodeScalars.last
    else { return false }
    if text.contains("页") || text.contains("頁") { return true }
    return text.unicodeScalars.count >= 3 && !("0"..."9").contains(first) && !("0"..."9").contains(last)
  }

  /// The lines between the last row of a page and the header below that are no part of the table.
  private func outsideLines(above header: FlowHeader, after previous: FlowHeader, heads: Set<String>) -> Set<
    Int
  > {
    var result: Set<Int> = []
    var line = header.firstLine - 1
    while line > previous.lastLine, header.firstLine - line <= Self.farthest {
      defer { line -= 1 }
      guard let content = source.content(ofLine: line), !isFurniture(line) else { continue }
      let text = source.text(content)
      guard heads.contains(PieceText.withoutSpaces(text)) || OutsideText.startsParagraph(text) else { break }
      result.insert(line)
    }
    return result
  }

  /// Numbers alone on the last line of a page that count the pages.
  private mutating func markBareNumbers(_ headers: [FlowHeader]) {
    var candidates: [(page: Int, line: Int, number: Int)] = []
    for (index, header) in headers.enumerated() where index > 0 {
      var line = header.firstLine - 1
      while line > headers[index - 1].lastLine {
        if source.content(ofLine: line) != nil, !linesAbove(header: index).contains(line), !isFurniture(line)
        {
          break
        }
        line -= 1
      }
      guard line > headers[index - 1].lastLine, let number = bareNumber(line) else { continue }
      candidates.append((index, line, number))
    }
    guard let first = candidates.first else { return }
    if let line = source.lines.indices.last(where: { source.content(ofLine: $0) != nil }),
      line > headers.last?.lastLine ?? line, let number = bareNumber(line),
      number - headers.count == first.number - first.page
    {
      candidates.append((headers.count, line, number))
    }
    // One may be chance; several that count as the pages do are not.
    guard candidates.count >= 2,
      candidates.allSatisfy({ $0.number - $0.page == first.number - first.page }),
      candidates.count * 2 > headers.count - 1
    else { return }
    for candidate in candidates { furnitureLines.insert(candidate.line) }
  }

  /// The number of a line that is nothing but a page number: `3`, `3/11`.
  private func bareNumber(_ line: Int) -> Int? {
    guard let content = source.content(ofLine: line), content.bytes.count <= 16 else { return nil }
    let text = source.text(content)
    return PageNumber.matches(text) ? text.split(separator: "/").first.flatMap { Int($0) } : nil
  }

  /// Notes below the last row: from the first line that begins as one, near the end, to the end.
  private func notes(after header: Int) -> Set<Int> {
    let filled = source.lines.indices.filter { $0 > header && source.content(ofLine: $0) != nil }
    guard
      let start = filled.suffix(Self.farthest).first(where: { line in
        source.content(ofLine: line).map { OutsideText.isNote(source.text($0)) } ?? false
      })
    else { return [] }
    return Set(filled.filter { $0 >= start && !isFurniture($0) })
  }
}
