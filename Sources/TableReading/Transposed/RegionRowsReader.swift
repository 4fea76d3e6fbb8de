import Gazetteer
import Quantities
import SourceText

/// Reads tables whose rows are regions and whose columns are projects.
///
/// `西陵区 ¦ 370 ¦ 12` stands below `地区 ¦ 改造厕所（座） ¦ 新建公园（处）`. Names of places follow one another at one
/// distance, and between them stand nothing but amounts: no other table has that. What stands above them must divide
/// into the projects without a rest, or the table is left to others. Each project becomes a row, and each region a
/// column.
struct RegionRowsReader {
  /// A cell of the text, in the order of print.
  struct Cell {
    var pieces: [Piece]
    var text: String
    var shaped: ShapedText
    var line: Int
  }

  /// The rows of the regions: where each begins in the cells, and which of its cells are what.
  struct Body {
    /// The cell of the place's name, row by row.
    var places: [Int]
    /// Cells from one place to the next.
    var length: Int
    /// How far behind the place its amounts stand.
    var amounts: [Int]
    /// Whether a running number stands before each place.
    var isNumbered: Bool
  }

  /// Rows of places, at least.
  private static let fewest = 3
  private static let longest = 128

  let source: SourceText
  let quantities: QuantityReader
  let shapes: ShapeReader

  init(source: SourceText, quantities: QuantityReader) {
    self.source = source
    self.quantities = quantities
    shapes = ShapeReader(quantities: quantities)
  }

  /// The table with its projects as rows; `nil` where the text holds none, or more than one.
  ///
  /// O(*n*).
  func read() -> TableReadingResult? {
    let marked = [delimited(), (bars(), UInt8(ascii: "|"))]
    for (place, (cells, delimiter)) in (marked + [(lines(), nil), (words(), nil)]).enumerated() {
      guard let body = body(of: cells),
        let head = RegionRowsHead(cells: cells, body: body, shapes: shapes, isWhole: place < marked.count)
      else { continue }
      return RegionRowsTable(
        source: source, quantities: quantities, cells: cells, delimiter: delimiter, body: body, head: head
      ).result()
    }
    return nil
  }

  // MARK: Cells

  private func cell(_ pieces: [Piece], line: Int) -> Cell {
    let text = CompactText.fold(PieceText.joined(PieceText.printed(pieces, in: source)))
    return Cell(pieces: pieces, text: text, shaped: shapes.read(text), line: line)
  }

  /// The cells of records, one row behind the other, and what parts most of them.
  private func delimited() -> ([Cell], UInt8?) {
    var cells: [Cell] = []
    var counts: [UInt8: Int] = [:]
    var next = 0
    for line in source.lines.indices where line >= next {
      let scanner = Delimiter.allCases.lazy.map { RecordScanner(source: source, delimiter: $0) }
        .first { $0.isDelimited(line: line) }
      guard let scanner else {
        if let piece = source.content(ofLine: line) { cells.append(cell([piece], line: line)) }
        continue
      }
      let record = scanner.record(atLine: line)
      next = record.lastLine + 1
      counts[scanner.delimiter.rawValue, default: 0] += record.cells.count
      cells += record.cells.map { cell($0, line: line) }
    }
    // Lines that nothing divides are no cells.
    guard counts.values.reduce(0, +) * 2 > cells.count else { return ([], nil) }
    let delimiter = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    return (cells, delimiter == UInt8(ascii: "\t") ? nil : delimiter)
  }

  private func bars() -> [Cell] { cells(TokenScanner(source: source, shapes: shapes).bars()) }
  private func lines() -> [Cell] { cells(TokenScanner(source: source, shapes: shapes).lines()) }
  private func words() -> [Cell] { cells(TokenScanner(source: source, shapes: shapes).words()) }

  private func cells(_ tokens: [StreamToken]) -> [Cell] {
    tokens.map { token in
      let text = CompactText.fold(token.text)
      return Cell(
        pieces: token.piece.map { [$0] } ?? [], text: text, shaped: shapes.read(text), line: token.line)
    }
  }

  // MARK: Rows

  /// The places at one distance with nothing but amounts between them, past further prints of the head.
  private func body(of cells: [Cell]) -> Body? {
    let named = cells.indices.filter {
      RegionNames.isRegionName(cells[$0].text) || RegionWords.isTotal(cells[$0].text)
    }
    guard named.count >= Self.fewest, let length = distance(of: named),
      let first = named.first(where: { isRow($0, length, cells) })
    else { return nil }
    var above: [Int] = []
    while isRow((above.last ?? first) - length, length, cells) {
      above.append((above.last ?? first) - length)
    }
    var places = above.reversed() + [first]
    let head = Set(cells[..<(places.first ?? 0)].lazy.map(\.text))
    var last = first
    var name = 0
    while true {
      let next = last + length
      while name < named.count, named[name] <= next || !isRow(named[name], length, cells) { name += 1 }
      if isRow(next, length, cells) {
        last = next
      } else if name < named.count {
        // The head of the next page, and the number of its first row; anything more would be lost.
        let behind = named[name]
        let others = cells[next..<behind].filter { $0.shaped.shape != .blank && !head.contains($0.text) }
        guard others.count <= 1, others.allSatisfy({ [.number, .mark].contains($0.shaped.shape) }) else {
          return nil
        }
        last = behind
      } else {
        break
      }
      places.append(last)
    }
    let known = places.count { RegionNames.isRegionName(cells[$0].text) }
    guard places.count >= Self.fewest, known * 10 >= places.count * 6,
      let body = columns(of: places, length, cells)
    else { return nil }
    return wholeBody(body, cells)
  }

  /// The commonest distance between places.
  private func distance(of named: [Int]) -> Int? {
    let gaps = Dictionary(zip(named, named.dropFirst()).map { ($1 - $0, 1) }, uniquingKeysWith: +)
    return gaps.filter { (2...Self.longest).contains($0.key) }.max {
      ($0.value, $1.key) < ($1.value, $0.key)
    }?.key
  }

  /// The rows with the first and the last one, around which other text stands.
  private func wholeBody(_ body: Body, _ cells: [Cell]) -> Body? {
    var body = body
    func isWhole(_ place: Int) -> Bool {
      guard place >= 0, let last = body.amounts.last, place + last < cells.count,
        mayBePlace(cells[place].text)
      else { return false }
      let amounts = body.amounts.map { cells[place + $0] }
      return amounts.allSatisfy { isAmount($0) } && amounts.contains { $0.shaped.shape != .blank }
    }
    if let last = body.places.last, isWhole(last + body.length) { body.places.append(last + body.length) }
    if let first = body.places.first, isWhole(first - body.length) {
      body.places.insert(first - body.length, at: 0)
    }
    // A place further down would be lost.
    let end = (body.places.last ?? 0) + (body.amounts.last ?? 0)
    let isLeft = cells.indices.contains { $0 > end && RegionNames.isRegionName(cells[$0].text) }
    return isLeft ? nil : body
  }

  private func mayBePlace(_ text: String) -> Bool {
    (2...12).contains(text.count) && !text.contains { $0.isASCII && $0.isNumber }
  }

  /// Whether a word that may be a place stands here, with amounts behind it as far as the next place.
  private func isRow(_ place: Int, _ length: Int, _ cells: [Cell]) -> Bool {
    guard place >= 0, place + length <= cells.count, mayBePlace(cells[place].text), !isAmount(cells[place])
    else {
      return false
    }
    let rest = cells[(place + 1)..<(place + length)]
    return rest.contains { $0.shaped.shape != .blank } && rest.allSatisfy { isAmount($0) }
  }

  private func isAmount(_ cell: Cell) -> Bool {
    switch cell.shaped.shape {
    case .blank, .dash, .number, .figure, .amount, .rate, .mark, .damaged: true
    default: false
    }
  }

  /// Which cells of the rows are amounts, and which the numbers of the next rows.
  private func columns(of places: [Int], _ length: Int, _ cells: [Cell]) -> Body? {
    func text(_ row: Int, _ offset: Int) -> Cell? {
      let place = places[row] + offset
      return cells.indices.contains(place) ? cells[place] : nil
    }
    var filled = (1..<length).filter { offset in
      places.indices.contains { text($0, offset).map { $0.shaped.shape != .blank } ?? false }
    }
    // The number of the next row stands last of all.
    var isNumbered = false
    if let last = filled.last {
      let numbers = places.indices.map { row in
        text(row, last).flatMap { RunningMark.read(Array($0.text.unicodeScalars))?.value ?? Int($0.text) }
      }
      let steps = zip(numbers, numbers.dropFirst()).count { above, below in
        above.flatMap { above in below.map { above + 1 == $0 } } ?? false
      }
      if steps >= 2, steps * 10 >= (numbers.count - 2) * 8 {
        isNumbered = true
        filled.removeLast()
      }
    }
    guard !filled.isEmpty else { return nil }
    return Body(places: places, length: length, amounts: filled, isNumbered: isNumbered)
  }
}
