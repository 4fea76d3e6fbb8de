import Gazetteer
import Quantities
import SourceText

/// A table whose cells follow one another without anything between them, cut into what may be cells.
///
/// Running numbers tell where rows begin; inside a row every place where a cell may end is a seam, and what stands between
/// two seams a token. Which seams part cells, the lattice of rows decides.
struct RunTogether {
  private(set) var tokens: [StreamToken] = []
  private(set) var heads: [StreamHead] = []
  private(set) var furniture: [Piece] = []
  /// The lines of heads that are printed again.
  private(set) var headerLines: [Int] = []

  private let text: JoinedText
  private let source: SourceText
  private let shapes: ShapeReader

  /// What it costs that a cell ends with a line and nothing else speaks for it.
  private static let line = Bits(-4)

  /// `nil` where no numbers count up inside of lines.
  ///
  /// O(*n*).
  init?(source: SourceText, quantities: QuantityReader) {
    let text = JoinedText(source: source)
    let numbers = NumberTrail(of: text, source: source).numbers
    guard let rows = JoinedRows(text: text, numbers: numbers), let last = rows.rows.last else { return nil }
    self.text = text
    self.source = source
    shapes = ShapeReader(quantities: quantities)
    furniture = text.sliceMarks
    append(lines: 0..<text.line(of: rows.head.lowerBound))
    let start = firstPlace(ofLine: text.line(of: rows.head.lowerBound), upTo: rows.head.lowerBound)
    append(start..<rows.head.lowerBound, seam: .zero)
    let head = tokens.count
    for place in rows.head { append(place..<place + 1, seam: .zero) }
    let isRepeated = rows.rows.contains { $0.repeated != nil }
    var judge = JoinedHeads(shapes: shapes)
    heads = judge.candidates(tokens, head..<tokens.count, isWhole: isRepeated)
    append(rows.rows)
    append(lines: text.line(of: max(0, last.body.upperBound - 1)) + 1..<source.lines.count)
  }

  private func firstPlace(ofLine line: Int, upTo place: Int) -> Int {
    var start = place
    while start > 0, text.line(of: start - 1) == line { start -= 1 }
    return start
  }

  private mutating func append(lines: Range<Int>) {
    for line in lines {
      guard let content = source.content(ofLine: line) else { continue }
      append(content, .line, .zero)
    }
  }

  private mutating func append(_ piece: Piece, _ gap: StreamToken.Gap, _ seam: Bits) {
    let text = PieceText.joined(source.text(piece))
    tokens.append(
      StreamToken(
        piece: piece, gap: gap, text: text, shaped: shapes.read(text), line: Int(piece.line), seam: seam))
  }

  /// Appends a token, one a line where it goes on over lines.
  private mutating func append(_ range: Range<Int>, seam: Bits) {
    for (place, piece) in text.pieces(range).enumerated() {
      append(piece, .wrap, place == 0 ? seam : Self.line)
    }
  }

  private mutating func append(_ rows: [JoinedRows.Row]) {
    let bodies = rows.map(\.body)
    let names = NameSeams(text: text, rows: bodies)
    let cells = CellSeams(text: text, rows: bodies)
    for row in rows {
      if let repeated = row.repeated {
        furniture += text.pieces(repeated)
        headerLines.append(text.line(of: repeated.lowerBound))
      }
      if let heading = row.heading { append(heading, seam: .zero) }
      append(row.number, seam: .zero)
      tokens[tokens.count - 1].isRowNumber = true
      var start = row.body.lowerBound
      var seam = Bits.zero
      let seams = names.seams(of: row.body).merging(cells.seams(of: row.body)) { max($0, $1) }
      for (place, bits) in seams.sorted(by: { $0.key < $1.key }) where place > start {
        append(start..<place, seam: seam)
        if cells.mayBePerson(start..<place) { tokens[tokens.count - 1].shaped.shape = .people }
        start = place
        seam = bits
      }
      append(start..<row.body.upperBound, seam: seam)
    }
  }
}
