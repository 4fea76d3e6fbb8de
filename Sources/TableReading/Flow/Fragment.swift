import Quantities
import SourceText

/// A run of characters between white space: what the cells of flow text are made of.
struct Fragment: Sendable, Equatable {
  /// What separates a fragment from the one before it.
  enum Gap: UInt8, Sendable, Comparable {
    /// Nothing: two cells may have been run together there; see ``Seams``.
    case none
    case space
    case line
    case blankLine
    /// A page's furniture, or a form feed.
    case page

    static func < (left: Gap, right: Gap) -> Bool { left.rawValue < right.rawValue }
  }

  var piece: Piece
  var gap: Gap
  /// How wide it prints, in half-width characters.
  var width: UInt16
}

/// Cuts lines into fragments.
struct FragmentScanner {
  let source: SourceText

  /// The fragments between two bytes of the text, in order.
  ///
  /// `firstGap` is the gap before the first. O(*n*).
  func append(
    from start: Int, to end: Int, firstLine: Int, firstGap: Fragment.Gap, into fragments: inout [Fragment]
  ) {
    let text = source.utf8.span
    var gap = firstGap
    var index = firstLine
    while index < source.lines.count, Int(source.lines[index].start) < end {
      let line = source.lines[index]
      var offset = max(start, Int(line.start))
      let lineEnd = min(end, Int(line.end))
      var isBlank = true
      while offset < lineEnd {
        let space = Characters.visibleSpace(text, at: offset)
        if space > 0 {
          offset += space
          gap = max(gap, .space)
          continue
        }
        isBlank = false
        var first = offset
        var width = 0
        var seams = Seams()
        var last: Unicode.Scalar = " "
        while offset < lineEnd, Characters.visibleSpace(text, at: offset) == 0 {
          let (scalar, length) = TextBytes.character(text, at: offset, to: lineEnd)
          if offset > first,
            seams.isSeam(before: scalar, after: last, in: text, at: offset, from: first, to: lineEnd)
          {
            append(line: index, first, offset, width, gap, &fragments)
            first = offset
            width = 0
            gap = .none
          }
          width += scalar.isASCII ? 1 : 2
          offset += length
          last = scalar
        }
        append(line: index, first, min(offset, lineEnd), width, gap, &fragments)
        gap = .none
      }
      gap = isBlank ? max(gap, .blankLine) : max(gap, .line)
      index += 1
      if index < source.lines.count, source.lines[index].page != line.page { gap = .page }
    }
  }

  private func append(
    line: Int, _ start: Int, _ end: Int, _ width: Int, _ gap: Fragment.Gap, _ fragments: inout [Fragment]
  ) {
    fragments.append(
      Fragment(piece: Piece(line: line, start: start, end: end), gap: gap, width: UInt16(clamping: width)))
  }
}
