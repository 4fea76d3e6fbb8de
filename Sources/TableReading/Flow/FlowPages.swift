import Gazetteer
import SourceText

/// Divides a dump at its headers into what belongs to tables, to pages, and to neither.
struct FlowPages {
  /// The fragments below the headers of one table.
  struct Body {
    /// The ways to read its columns, the likeliest first.
    var readings: [[Column]]
    var fragments: [Fragment]
    var headerLines: [Int]
  }

  private(set) var bodies: [Body] = []
  private(set) var furniture: [Piece] = []
  private(set) var outside: [Piece] = []

  private let source: SourceText

  /// O(*n*).
  init(source: SourceText, headers: [FlowHeader]) {
    self.source = source
    let marks = PageMarks(source: source, headers: headers)
    for piece in marks.furniture { furniture.append(piece) }
    var reached = 0
    for (index, header) in headers.enumerated() {
      let above = marks.linesAbove(header: index)
      if index == 0 {
        addOutside(from: 0, to: header.start)
      } else {
        addFragments(from: reached, to: header.start, without: above, marks: marks)
      }
      addHeader(header)
      reached = header.end
    }
    addFragments(from: reached, to: source.utf8.count, without: marks.linesBelow, marks: marks)
    for index in bodies.indices { Self.settleBlankLines(&bodies[index].fragments) }
  }

  /// Where a blank line stands between most lines, it says no more than a line break.
  private static func settleBlankLines(_ fragments: inout [Fragment]) {
    let blank = fragments.count { $0.gap == .blankLine }
    let plain = fragments.count { $0.gap == .line }
    guard blank > plain else { return }
    for index in fragments.indices where fragments[index].gap == .blankLine { fragments[index].gap = .line }
  }

  private mutating func addHeader(_ header: FlowHeader) {
    var line = header.firstLine
    while line <= header.lastLine {
      let start = max(header.start, Int(source.lines[line].start))
      let end = min(header.end, Int(source.lines[line].end))
      if let piece = source.trimmed(line: line, start: start, end: end) { furniture.append(piece) }
      line += 1
    }
    if let last = bodies.indices.last, bodies[last].readings == header.readings {
      bodies[last].headerLines.append(header.firstLine)
    } else {
      bodies.append(Body(readings: header.readings, fragments: [], headerLines: [header.firstLine]))
    }
  }

  private mutating func addOutside(from start: Int, to end: Int) {
    for (index, line) in source.lines.enumerated() {
      guard Int(line.start) < end else { return }
      if let piece = source.trimmed(
        line: index, start: max(start, Int(line.start)), end: min(end, Int(line.end)))
      {
        outside.append(piece)
      }
    }
  }

  /// Adds the fragments between two bytes to the last table, without the lines that belong to the page.
  private mutating func addFragments(from start: Int, to end: Int, without lines: Set<Int>, marks: PageMarks)
  {
    guard let last = bodies.indices.last else { return }
    let scanner = FragmentScanner(source: source)
    var gap = Fragment.Gap.page
    var runStart = start
    var line = firstLine(at: start)
    var runLine = line
    while line < source.lines.count, Int(source.lines[line].start) < end {
      let isOutside = lines.contains(line)
      if isOutside || marks.isFurniture(line) {
        scanner.append(
          from: runStart, to: Int(source.lines[line].start), firstLine: runLine, firstGap: gap,
          into: &bodies[last].fragments)
        if isOutside, !marks.isFurniture(line), let piece = source.content(ofLine: line) {
          outside.append(piece)
        }
        gap = .page
        runStart = Int(source.lines[line].end)
        runLine = line
      }
      line += 1
    }
    scanner.append(from: runStart, to: end, firstLine: runLine, firstGap: gap, into: &bodies[last].fragments)
  }

  private func firstLine(at byte: Int) -> Int {
    var low = 0
    var high = source.lines.count
    while low < high {
      let middle = (low + high) / 2
      if Int(source.lines[middle].end) < byte { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
