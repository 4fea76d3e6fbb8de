import Gazetteer
import Quantities
import SourceText

/// A header as it stands at one place of a dump in flow order.
struct FlowHeader {
  /// The ways to read its columns, the likeliest first; never empty.
  var readings: [[Column]]
  /// Its first byte, the byte behind its last, and the lines of both.
  var start: Int
  var end: Int
  var firstLine: Int
  var lastLine: Int
}

/// Finds the headers of a dump in flow order: the first by its words, its repeats by their characters.
///
/// A repeat is found wherever it stands, also behind the last word of the page before (`…0.7万亩序` `号 项目名称`),
/// and however its words are broken; only white space may differ.
struct HeaderFinder {
  /// Headers of different tables whose repeats are looked for.
  static let mostKinds = 16
  /// Characters that are looked at before a place is read closely.
  static let glance = 48

  let source: SourceText
  let words: HeaderWords
  let quantities: QuantityReader

  /// All headers in order.
  ///
  /// O(*n*) for a dump of a few kinds of headers.
  func headers() -> [FlowHeader] {
    var segmenter = HeaderSegmenter(words: words)
    let utf8 = source.utf8.span
    var found: [FlowHeader] = []
    /// The headers that are known to follow, the nearest last.
    var ahead: [FlowHeader] = []
    var kinds = 0
    var reached = 0
    var budget = Budget()
    for (index, line) in source.lines.enumerated() {
      var offset = max(reached, Int(line.start))
      let end = Int(line.end)
      var isStart = true
      while offset < end {
        if let next = ahead.last, next.start <= offset {
          ahead.removeLast()
          if next.start >= reached {
            found.append(next)
            reached = next.end
            offset = max(offset, next.end)
          }
          continue
        }
        let space = Characters.whiteSpace(utf8, at: offset)
        if space > 0 {
          offset += space
          isStart = true
          continue
        }
        let (scalar, length) = TextBytes.character(utf8, at: offset, to: end)
        if isStart, words.begins(with: scalar), budget.allowsGlance(at: offset),
          mayBegin(with: scalar, at: offset, to: end, isFirst: kinds == 0, line: index),
          let header = header(from: offset, line: index, with: &segmenter, &budget)
        {
          found.append(header)
          if kinds < Self.mostKinds {
            kinds += 1
            let text = compact(from: header.start, to: header.end)
            ahead += repeats(of: text, readings: header.readings, from: header.end, line: header.lastLine)
            ahead.sort { ($0.start, $1.end) > ($1.start, $0.end) }
          }
          reached = header.end
          offset = header.end
          continue
        }
        isStart = false
        offset += max(length, 1)
      }
    }
    return found
  }

  /// How often places are looked at closely, in proportion to the text before them: a dump can be made of
  /// nothing but beginnings of headers.
  private struct Budget {
    private var glances = 0
    private var readings = 0

    func allowsGlance(at offset: Int) -> Bool {
      glances < 8_192 + offset / 256 && readings < 128 + offset / 32_768
    }

    mutating func glance() { glances += 1 }
    mutating func read() { readings += 1 }
  }

  /// Lines in which the first header is looked for closely.
  private static let closely = 2_000

  /// Whether it is worth the time to read a place closely: before the first header of a dump any place near its
  /// top is, and from then on one that begins with a whole word.
  private func mayBegin(
    with scalar: Unicode.Scalar, at start: Int, to end: Int, isFirst: Bool, line: Int
  ) -> Bool {
    isFirst && line < Self.closely || words.begins(with: scalar, in: source.utf8.span, at: start, to: end)
  }

  private func header(
    from start: Int, line: Int, with segmenter: inout HeaderSegmenter, _ budget: inout Budget
  ) -> FlowHeader? {
    budget.glance()
    let glance = HeaderStream(source, from: start, line: line, limit: Self.glance)
    guard segmenter.looksLikeHeader(glance) else { return nil }
    budget.read()
    let stream = HeaderStream(source, from: start, line: line)
    guard let (words, length) = segmenter.words(of: stream), length > 0 else { return nil }
    return FlowHeader(
      readings: FlowColumns(quantities: quantities).readings(of: words), start: start,
      end: stream.ends[length - 1], firstLine: line, lastLine: stream.lines[length - 1])
  }

  private func compact(from start: Int, to end: Int) -> [UInt8] {
    let utf8 = source.utf8.span
    var result: [UInt8] = []
    var offset = start
    while offset < end {
      let space = Characters.whiteSpace(utf8, at: offset)
      if space == 0 { result.append(utf8[offset]) }
      offset += max(space, 1)
    }
    return result
  }

  /// The places from a byte on where a header stands again.
  private func repeats(
    of text: [UInt8], readings: [[Column]], from start: Int, line firstLine: Int
  ) -> [FlowHeader] {
    guard let lead = text.first else { return [] }
    let utf8 = source.utf8.span
    var result: [FlowHeader] = []
    var line = firstLine
    var offset = start
    while offset < utf8.count {
      guard utf8[offset] == lead, let end = match(text, at: offset, in: utf8) else {
        offset += 1
        continue
      }
      while line + 1 < source.lines.count, Int(source.lines[line + 1].start) <= offset { line += 1 }
      var last = line
      while last + 1 < source.lines.count, Int(source.lines[last + 1].start) < end { last += 1 }
      result.append(
        FlowHeader(readings: readings, start: offset, end: end, firstLine: line, lastLine: last))
      offset = end
    }
    return result
  }

  /// Where the text ends if it stands at a place, white space aside.
  private func match(_ text: [UInt8], at start: Int, in utf8: borrowing Span<UInt8>) -> Int? {
    var offset = start
    var index = 0
    while index < text.count {
      guard offset < utf8.count else { return nil }
      if utf8[offset] == text[index] {
        offset += 1
        index += 1
        continue
      }
      let space = Characters.whiteSpace(utf8, at: offset)
      guard space > 0 else { return nil }
      offset += space
    }
    return offset
  }
}
