import SourceText

/// Finds the text that a reader has not taken.
struct RestOfText {
  let source: SourceText

  /// The pieces of text besides those that were taken, in order, without white space around them.
  ///
  /// O(*n* log *n*).
  func pieces(besides taken: [Piece]) -> [Piece] {
    let taken = taken.sorted { $0.start < $1.start }
    var rest: [Piece] = []
    var next = 0
    for (index, line) in source.lines.enumerated() {
      var start = Int(line.start)
      while next < taken.count, Int(taken[next].line) == index {
        if let piece = source.trimmed(line: index, start: start, end: Int(taken[next].start)) {
          rest.append(piece)
        }
        start = max(start, Int(taken[next].end))
        next += 1
      }
      if let piece = source.trimmed(line: index, start: start, end: Int(line.end)) { rest.append(piece) }
    }
    return rest
  }
}
