import Gazetteer
import Provenance
import Quantities
import SourceText

/// What a reading explains, whatever form it was made by.
///
/// Every cell that looks as the cells of its column do speaks for the reading, every one that does not against it; so
/// do heads, running numbers, and text that is left between the rows. What is compared is the same for all forms.
struct TableBits {
  /// Rows that are looked at, from the top; the rest counts as they do.
  static let sample = 400
  private static let cell = Bits(-6)...Bits(5)

  let source: SourceText
  let shapes: ShapeReader
  let counts: ShapeCounts

  init(source: SourceText, quantities: QuantityReader, counts: ShapeCounts = .shared) {
    self.source = source
    self.shapes = ShapeReader(quantities: quantities)
    self.counts = counts
  }

  /// The bits of a result.
  ///
  /// O(*n*).
  func bits(of result: TableReadingResult, form: PlanForm) -> Bits {
    guard result.unread.isEmpty else { return Bits(-1000) }
    var sum = Bits.zero
    for table in result.tables {
      sum = sum + heads(of: table, form: form) + rows(of: table, form: form)
      // Rows that stand on lines need not be found.
      if form == .cellALine || form == .wrapped || form == .rowALine { sum = sum - breaks(in: table) }
      switch form {
      case .separated: sum = sum + Bits(3 * Self.rowCount(of: table))
      case .rowALine: sum = sum + Bits(2 * Self.rowCount(of: table))
      default: break
      }
    }
    // Rows whose order their reader has measured are likelier to be rows.
    if result.isVouched {
      sum = sum + min(Bits(20), Bits(3 * result.tables.reduce(0) { $0 + $1.grid.rows.count }))
    }
    return sum + left(result)
      + (form == .separated || form == .cellsWithBars ? .zero : separators(in: result))
  }

  /// What it takes to say what role a column has, and that one has no head.
  static let column = Bits(4)
  private static let headless = Bits(3)

  private func heads(of table: Table, form: PlanForm) -> Bits {
    var judge = HeadJudge(shapes: shapes)
    var sum = Bits.zero
    for column in table.columns {
      sum = sum - Self.column
      guard !column.header.isEmpty else {
        // Items have labels, not heads.
        if form != .list { sum = sum - Self.headless }
        continue
      }
      // What looks like a cell is no head, whatever its column is.
      sum = sum + min(judge.headness(of: column.header), .zero)
      guard column.role != .other else { continue }
      sum = sum + judge.evidence(of: column.header)[column.role].limited(to: Bits(-5)...Bits(5))
    }
    return sum
  }

  private func rows(of table: Table, form: PlanForm) -> Bits {
    var sum = 0
    let rows = table.grid.rows.prefix(Self.sample)
    var last: (value: Int, minor: Int?)?
    for row in rows {
      sum -= 200
      let cells = table.grid.cells(of: row)
      guard Self.isRow(cells) else {
        sum += isHeading(cells, in: table) ? 200 : -300
        continue
      }
      sum -= 400 * max(0, cells.count - table.columns.count)
      for (column, cell) in zip(table.columns, cells) {
        let text =
          cell.isBlank ? "" : PieceText.joined(PieceText.printed(table.grid.pieces(of: cell), in: source))
        let shaped = shapes.read(text)
        guard column.role != .other, column.role != .quantityGroup else { continue }
        if shaped.shape == .blank { continue }
        // A label is printed again with every item.
        if form == .list, !column.header.isEmpty { sum += 300 }
        sum += counts.evidence(of: shaped, for: column.role).limited(to: Self.cell).hundredths
        if column.role == .number {
          let number = RunningMark.read(Array(text.unicodeScalars))
          sum += Self.follows(number, last) ? 700 : -300
          last = number ?? last
        }
      }
    }
    sum -= blanks(in: rows, of: table).hundredths
    if table.grid.rows.count > rows.count, !rows.isEmpty { sum = sum / rows.count * table.grid.rows.count }
    return Bits(hundredths: sum)
  }

  /// Whether a number is the next: `5` behind `4`, `2.2` and `3.1` behind `2.1`.
  private static func follows(
    _ number: (value: Int, minor: Int?)?, _ last: (value: Int, minor: Int?)?
  ) -> Bool {
    guard let number, let last else { return false }
    if let minor = number.minor, number.value == last.value { return minor == (last.minor ?? 0) + 1 }
    return number.value == last.value + 1 && (number.minor ?? 1) == 1
  }

  /// Whether cells are more than a heading over the rows below it.
  private static func isRow(_ cells: ArraySlice<Cell>) -> Bool {
    cells.dropFirst().contains { !$0.isBlank }
  }

  private static func rowCount(of table: Table) -> Int {
    table.grid.rows.count { isRow(table.grid.cells(of: $0)) }
  }

  /// Tabs and bars among the rows that a reading takes for white space: nobody prints them for nothing.
  private func separators(in result: TableReadingResult) -> Bits {
    guard let first = result.tables.first?.headerLines.first,
      let last = result.tables.last?.grid.rows.last.map({ Int($0.lastLine) }), first <= last
    else { return .zero }
    let bytes = Int(source.lines[first].start)..<Int(source.lines[min(last, source.lines.count - 1)].end)
    let count = source.utf8[bytes].count { $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "|") }
    return Bits(-3 * count)
  }

  private func isHeading(_ cells: ArraySlice<Cell>, in table: Table) -> Bool {
    guard let cell = cells.first else { return false }
    return shapes.read(PieceText.joined(PieceText.printed(table.grid.pieces(of: cell), in: source))).shape
      == .heading
  }

  /// What it takes to say which cells are blank: little for a column that has all or none, a bit a row for one that has
  /// half of them.
  private func blanks(in rows: ArraySlice<Row>, of table: Table) -> Bits {
    var filled = table.columns.map { _ in 0 }
    var count = 0
    for row in rows {
      let cells = table.grid.cells(of: row)
      guard Self.isRow(cells) else { continue }
      count += 1
      for (column, cell) in zip(filled.indices, cells) where !cell.isBlank {
        filled[column] += 1
      }
    }
    return filled.reduce(Bits.zero) { sum, filled in
      let blank = count - filled
      return sum
        - Bits(
          hundredths: filled * Bits.log(filled, of: max(1, count)).hundredths
            + blank * Bits.log(blank, of: max(1, count)).hundredths)
    }
  }

  /// What it takes to say which line breaks end a cell and which stand inside one: nothing where all do, a bit a break
  /// where half of them do.
  private func breaks(in table: Table) -> Bits {
    var inside = 0
    var doubtful = 0
    var lines: Set<UInt32> = []
    for cell in table.grid.cells {
      var last: Piece?
      for piece in table.grid.pieces(of: cell) {
        if let last, last.line != piece.line {
          inside += 1
          if inside <= Self.breaks, areTwoCells(last, piece) { doubtful += 1 }
        }
        last = piece
        lines.insert(piece.line)
      }
    }
    let all = max(1, lines.count)
    let ends = max(0, all - inside)
    return Bits(4 * doubtful)
      - Bits(
        hundredths: inside * Bits.log(inside, of: all).hundredths + ends * Bits.log(ends, of: all).hundredths)
  }

  /// Breaks that are looked at; a long dump is the same further down.
  private static let breaks = 1000

  /// Whether what stands above and below a break inside a cell is rather two cells.
  private func areTwoCells(_ upper: Piece, _ lower: Piece) -> Bool {
    guard lower.bytes.count <= Self.longestAmounts, upper.bytes.count <= Self.longestAmounts else {
      return false
    }
    let below = shapes.read(PieceText.joined(source.text(lower))).shape
    let text = PieceText.joined(source.text(upper))
    return StreamCells.areTwoCells(shapes.read(text).shape, endsSentence: text.last == "。", below)
  }

  /// Words that are amounts: above a table there are few by themselves.
  private func amounts(in piece: Piece) -> Int {
    guard piece.bytes.count <= Self.longestAmounts else { return 0 }
    return source.text(piece).split(whereSeparator: \.isWhitespace).count { word in
      switch shapes.read(String(word)).shape {
      case .dash, .number, .figure, .amount, .rate: true
      default: false
      }
    }
  }

  /// Bytes of a line of amounts that are looked at.
  private static let longestAmounts = 400

  /// Text above the rows and between them that is no furniture.
  private func left(_ result: TableReadingResult) -> Bits {
    guard let first = result.tables.first?.headerLines.first,
      let last = result.tables.last?.grid.rows.last.map({ Int($0.lastLine) })
    else { return Bits(-1000) }
    // Text that a reading leaves over it does not explain: half a bit a character, and more for each place.
    let between = result.outside.filter { Int($0.line) > first && Int($0.line) < last }
    let above = result.outside.filter { Int($0.line) < first }.reduce(0) { $0 + amounts(in: $1) }
    return Bits(hundredths: between.reduce(0) { $0 - 800 - 50 * $1.bytes.count / 3 }) - Bits(3 * above)
  }
}
