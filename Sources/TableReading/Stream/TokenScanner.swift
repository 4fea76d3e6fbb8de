import SourceText

/// Cuts a dump into the tokens of a form.
struct TokenScanner {
  let source: SourceText
  let shapes: ShapeReader
  private let fullWidth: Int
  /// Whether blank lines stand between so many lines that they say nothing.
  private let hasLoneLines: Bool

  init(source: SourceText, shapes: ShapeReader) {
    self.source = source
    self.shapes = shapes
    fullWidth = Self.fullWidth(of: source)
    let filled = source.lines.indices.filter { source.content(ofLine: $0) != nil }
    hasLoneLines = zip(filled, filled.dropFirst()).count { $1 > $0 + 1 } * 4 >= filled.count
  }

  /// The cells between bars; where bars stand at both ends of rows that follow one another on one line, the blank
  /// between them is a cell too.
  ///
  /// O(*n*).
  func bars() -> [StreamToken] {
    let utf8 = source.utf8.span
    var tokens: [StreamToken] = []
    var sawBar = false
    var sawText = true
    var hasBars = false
    let lastBar =
      source.lines.indices.last { index in
        source.lines[index].bytes.contains { utf8[$0] == UInt8(ascii: "|") }
      } ?? 0
    for index in source.lines.indices {
      let line = source.lines[index]
      var gap: StreamToken.Gap = sawBar ? .bar : lineGap(index, behind: tokens)
      var start = Int(line.start)
      let end = Int(line.end)
      var offset = start
      while offset <= end {
        guard offset == end || utf8[offset] == UInt8(ascii: "|") else {
          offset += 1
          continue
        }
        if let piece = source.trimmed(line: index, start: start, end: offset) {
          // Behind the last bar of all, on another line, nothing is a cell.
          let isBehind = gap == .bar && start == Int(line.start) && offset == end && index > lastBar
          append(piece, isBehind ? .line : gap, index, &tokens)
          sawText = true
          sawBar = false
          gap = .bar
        } else if offset < end, !sawText, hasBars {
          // Two bars with nothing between them.
          tokens.append(StreamToken(piece: nil, gap: .bar, text: "", shaped: .blank, line: index))
        }
        if offset < end {
          // What stands on lines above the first bar is no cell.
          gap = hasBars || tokens.last?.line == index ? .bar : .line
          sawBar = true
          sawText = false
          hasBars = true
        }
        start = offset + 1
        offset += 1
      }
    }
    return tokens
  }

  /// The lines that are not blank.
  ///
  /// O(*n*).
  func lines() -> [StreamToken] {
    var tokens: [StreamToken] = []
    for index in source.lines.indices {
      guard let piece = source.content(ofLine: index) else { continue }
      append(piece, lineGap(index, behind: tokens), index, &tokens)
    }
    return tokens
  }

  /// The words between spaces.
  ///
  /// O(*n*).
  func words() -> [StreamToken] {
    let utf8 = source.utf8.span
    var tokens: [StreamToken] = []
    for index in source.lines.indices {
      guard let content = source.content(ofLine: index) else { continue }
      var gap = lineGap(index, behind: tokens)
      var start = Int(content.start)
      var offset = start
      while offset < Int(content.end) {
        let space = Characters.visibleSpace(utf8, at: offset)
        if space == 0 {
          offset += Characters.length(lead: utf8[offset])
          continue
        }
        append(Piece(line: index, start: start, end: offset), gap, index, &tokens)
        gap = .space
        offset += space
        while offset < Int(content.end) {
          let more = Characters.visibleSpace(utf8, at: offset)
          if more == 0 { break }
          offset += more
        }
        start = offset
      }
      append(Piece(line: index, start: start, end: Int(content.end)), gap, index, &tokens)
    }
    return tokens
  }

  /// How many of a hundred lines hold a space between words.
  ///
  /// O(*n*).
  func linesWithSpaces() -> Int {
    let utf8 = source.utf8.span
    var lines = 0
    var spaced = 0
    for index in source.lines.indices {
      guard let content = source.content(ofLine: index) else { continue }
      lines += 1
      var offset = Int(content.start)
      while offset < Int(content.end) {
        if Characters.visibleSpace(utf8, at: offset) > 0 {
          spaced += 1
          break
        }
        offset += Characters.length(lead: utf8[offset])
      }
    }
    return lines > 0 ? spaced * 100 / lines : 0
  }

  private func lineGap(_ index: Int, behind tokens: [StreamToken]) -> StreamToken.Gap {
    guard let last = tokens.last else { return .line }
    if source.lines[index].page != source.lines[last.line].page { return .page }
    if index > last.line + 1, !hasLoneLines { return .blankLine }
    return width(ofLine: index - 1) + 6 >= fullWidth ? .wrap : .line
  }

  /// How wide a line prints, in half-width characters.
  private func width(ofLine index: Int) -> Int {
    source.content(ofLine: index).map { Self.width(source.utf8[$0.bytes]) } ?? 0
  }

  private static func width(_ utf8: ArraySlice<UInt8>) -> Int {
    utf8.reduce(0) { $0 + ($1 < 0x80 ? 1 : $1 >= 0xE3 && $1 < 0xF0 ? 2 : 0) }
  }

  /// The width that three lines in ten or more are broken at; more than any line has where there is none.
  private static func fullWidth(of source: SourceText) -> Int {
    let widths = source.lines.indices.compactMap { source.content(ofLine: $0) }.map {
      width(source.utf8[$0.bytes])
    }
    .sorted()
    guard let widest = widths.last, widest >= 40 else { return Int.max / 2 }
    let full = widths.count { $0 + 6 >= widest }
    return full >= 3 && full * 4 >= widths.count { $0 >= 40 } ? widest : Int.max / 2
  }

  private func append(
    _ piece: Piece, _ gap: StreamToken.Gap, _ line: Int, _ tokens: inout [StreamToken]
  ) {
    let text = PieceText.joined(source.text(piece))
    tokens.append(StreamToken(piece: piece, gap: gap, text: text, shaped: shapes.read(text), line: line))
  }
}
