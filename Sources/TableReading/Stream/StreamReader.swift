import Gazetteer
package import Provenance
package import Quantities
package import SourceText

/// Reads tables whose cells follow one another without anything that marks a row.
///
/// The head is read in all ways that come into question; the one is taken under which the rows explain most. Then the
/// columns get their roles by head and cells together, and the rows are laid out again by what the cells of each
/// column were found to look like.
package struct StreamReader {
  /// Heads that are compared: those that speak most for themselves.
  private static let mostHeads = 64
  /// Tokens that heads are compared on.
  private static let sample = 220

  let source: SourceText
  private let form: StreamForm
  var tokens: [StreamToken]
  let shapes: ShapeReader
  let quantities: QuantityReader
  var furniture: [Piece] = []
  private var headerLines: [Int] = []

  /// What a form makes of a dump: the table by its lattice, and those by counting where cells stand between bars.
  ///
  /// O(*n* × columns).
  package static func read(
    _ source: SourceText, as name: PlanForm, quantities: QuantityReader
  ) -> [TableReadingResult] {
    guard let form = form(name) else { return [] }
    // Cells that are set below each other by spaces are no words of a row.
    if name != .cellsWithBars, AlignedLayout.isUsed(in: source, from: 0) { return [] }
    let shapes = ShapeReader(quantities: quantities)
    let scanner = TokenScanner(source: source, shapes: shapes)
    let tokens =
      switch name {
      case .cellsWithBars: scanner.bars()
      case .cellALine: scanner.lines()
      default: scanner.words()
      }
    if name == .cellsWithBars, tokens.count(where: { $0.gap == .bar }) * 3 < tokens.count { return [] }
    // Where hardly a line holds two words, spaces set no cells apart; where most do, a line is no cell.
    let spaced = scanner.linesWithSpaces()
    if name == .rowALine && spaced < 25 || name == .cellALine && spaced > 70 { return [] }
    var reader = StreamReader(
      source: source, form: form, tokens: tokens, shapes: shapes, quantities: quantities)
    return reader.readings()
  }

  private static func form(_ name: PlanForm) -> StreamForm? {
    [StreamForm.bars, .lines, .spaces, .wrapped].first { $0.name == name }
  }

  private init(
    source: SourceText, form: StreamForm, tokens: [StreamToken], shapes: ShapeReader,
    quantities: QuantityReader
  ) {
    self.quantities = quantities
    self.source = source
    self.form = form
    self.tokens = tokens
    self.shapes = shapes
  }

  /// The table of a dump whose cells are run together.
  ///
  /// O(*n* × columns).
  package static func readJoined(_ source: SourceText, quantities: QuantityReader) -> [TableReadingResult] {
    guard let joined = RunTogether(source: source, quantities: quantities), !joined.heads.isEmpty else {
      return []
    }
    var reader = StreamReader(
      source: source, form: .joined, tokens: joined.tokens, shapes: ShapeReader(quantities: quantities),
      quantities: quantities)
    reader.furniture = joined.furniture
    reader.headerLines = joined.headerLines
    return [reader.read(below: joined.heads)].compactMap(\.self)
  }

  private mutating func readings() -> [TableReadingResult] {
    dropPageMarks()
    guard tokens.count >= 6 else { return [] }
    var results: [TableReadingResult] = []
    for grid in form == .bars ? PeriodicGrid.candidates(tokens) : [] {
      for lead in 0..<PeriodicGrid.lead {
        if let result = read(grid, lead: lead) { results.append(result) }
      }
    }
    if let result = read() { results.append(result) }
    return results
  }

  private mutating func read(below heads: [StreamHead]? = nil) -> TableReadingResult? {
    guard let head = bestHead(of: heads) else { return nil }
    dropRepeats(of: head)
    let outside = Self.joined(tokens[..<head.tokens.lowerBound].compactMap(\.piece))
    furniture += Self.joined(tokens[head.tokens].compactMap(\.piece))
    headerLines.insert(tokens[head.tokens.lowerBound].line, at: 0)
    let body = Array(tokens[head.tokens.upperBound...])
    var cells = StreamCells(
      tokens: body, form: form, chain: RunningChain(of: body), shapes: shapes)
    if form == .wrapped { cells.measure(in: source) }
    var columns = head.columns
    var reading = RowLattice.Reading()
    var roles: [TypedColumn] = []
    var sharing = form == .wrapped ? LineSharing() : nil
    var widths: CellWidths?
    for round in 0..<3 {
      var lattice = RowLattice(
        grammar: RowGrammar(columns: columns), cells: cells, sharing: sharing, widths: widths)
      reading = lattice.read()
      guard round < 2 else { break }
      roles = settle(&columns, by: reading, cells)
      guard form == .wrapped else { continue }
      sharing = LineSharing.learn(from: reading, cells: cells)
      widths = CellWidths(
        columns: CellWidths.learn(from: reading, columns: columns.count, cells: cells), cells: cells)
    }
    var result = StreamTable(
      source: source, tokens: body, columns: columns, roles: roles, reading: reading
    ).result(
      form: form.name, outside: outside, furniture: furniture, headerLines: headerLines)
    if form == .joined { result.tables[0].headerStart = tokens[head.tokens.lowerBound].piece?.start }
    return result
  }

  /// Pieces with those joined that nothing parts.
  private static func joined(_ pieces: [Piece]) -> [Piece] {
    var result: [Piece] = []
    for piece in pieces {
      if let last = result.last, last.line == piece.line, last.end == piece.start {
        result[result.count - 1].end = piece.end
      } else {
        result.append(piece)
      }
    }
    return result
  }

  /// Takes page numbers out: numbers with marks that no amount has.
  private mutating func dropPageMarks() {
    var kept: [StreamToken] = []
    kept.reserveCapacity(tokens.count)
    for token in tokens {
      if let piece = token.piece, token.gap != .bar, token.gap != .space,
        ![.number, .figure, .amount, .amounts, .rate, .mark].contains(token.shaped.shape),
        token.shaped.length > 2,
        PageNumber.matches(source.text(piece))
      {
        furniture.append(piece)
        continue
      }
      kept.append(token)
    }
    tokens = kept
  }

  /// The head under which the rows explain most, of some or of all that are possible.
  private func bestHead(of given: [StreamHead]?) -> StreamHead? {
    var best: (head: StreamHead, bits: Bits)?
    var bodies: [Int: StreamCells] = [:]
    let candidates = (given ?? possibleHeads()).enumerated().sorted {
      $0.element.bits == $1.element.bits ? $0.offset < $1.offset : $0.element.bits > $1.element.bits
    }.prefix(Self.mostHeads).map(\.element)
    // What stands above a head it leaves out.
    let top = candidates.map(\.tokens.lowerBound).min() ?? 0
    for head in candidates {
      let start = head.tokens.upperBound
      guard start < tokens.count else { continue }
      let cells: StreamCells
      if let known = bodies[start] {
        cells = known
      } else {
        let body = Array(tokens[start..<min(tokens.count, start + Self.sample)])
        cells = StreamCells(
          tokens: body, form: form, chain: RunningChain(of: body), shapes: shapes)
        bodies[start] = cells
      }
      var lattice = RowLattice(grammar: RowGrammar(columns: head.columns), cells: cells)
      // What stands before a head that is run together was weighed with it.
      let left = given == nil ? Bits(head.tokens.lowerBound - top) : .zero
      let bits = lattice.bits() + head.bits - left
      if bits > best?.bits ?? .zero { best = (head, bits) }
    }
    return best?.head
  }

  private func possibleHeads() -> [StreamHead] {
    var heads = StreamHeads(tokens: tokens, form: form, shapes: shapes)
    return heads.candidates(chain: RunningChain(of: tokens))
  }

  /// Takes further prints of the head out of the tokens behind it.
  private mutating func dropRepeats(of head: StreamHead) {
    let words = tokens[head.tokens].map(\.text)
    guard words.count >= 2 else { return }
    var kept = Array(tokens[..<head.tokens.upperBound])
    var place = head.tokens.upperBound
    while place < tokens.count {
      if tokens[place].text == words[0], place + words.count <= tokens.count,
        (0..<words.count).allSatisfy({ tokens[place + $0].text == words[$0] })
      {
        furniture += tokens[place..<place + words.count].compactMap(\.piece)
        headerLines.append(tokens[place].line)
        place += words.count
      } else {
        kept.append(tokens[place])
        place += 1
      }
    }
    tokens = kept
  }

  /// Gives the columns their roles by what a reading has put in them.
  private func settle(
    _ columns: inout [StreamColumn], by reading: RowLattice.Reading, _ cells: StreamCells
  ) -> [TypedColumn] {
    var evidence = columns.map {
      ColumnEvidence(header: $0.header, head: $0.head, isSpanned: !$0.groups.isEmpty)
    }
    var filled = columns.map { _ in [ShapedText]() }
    var last = columns.map { _ in "" }
    var distinct = columns.map { _ in Set<String>() }
    var rows = 0
    var row: [Int: ShapedText] = [:]
    var texts: [Int: String] = [:]
    var previous: Int?
    func close() {
      guard !row.isEmpty else { return }
      rows += 1
      for column in columns.indices {
        let cell = row[column] ?? .blank
        evidence[column].cells.append(cell)
        let text = texts[column] ?? ""
        if text.isEmpty || text == last[column] { evidence[column].repeated += 1 }
        guard !text.isEmpty else { continue }
        last[column] = text
        distinct[column].insert(text)
      }
      row = [:]
      texts = [:]
    }
    for step in reading.steps {
      if step.startsRow { close() }
      guard columns.indices.contains(step.state) else { continue }
      let shaped = cells.text(step.tokens.lowerBound, step.tokens.count) ?? .blank
      row[step.state] = shaped
      texts[step.state] = cells.tokens[step.tokens].map(\.text).joined()
      if shaped.shape != .blank { filled[step.state].append(shaped) }
      if step.tokens.count == 1, let number = RunningChain.number(cells.tokens[step.tokens.lowerBound])?.value
      {
        if cells.isRunning[step.tokens.lowerBound] || previous.map({ $0 + 1 == number }) == true {
          evidence[step.state].running += 1
        }
        if step.state == 0 { previous = number }
      }
    }
    close()
    for column in columns.indices { evidence[column].distinct = distinct[column].count }
    let roles = ColumnTyper().roles(of: evidence)
    for (column, typed) in roles.enumerated() {
      columns[column].settle(typed.role, cells: filled[column], blanks: max(0, rows - filled[column].count))
    }
    return roles
  }
}
