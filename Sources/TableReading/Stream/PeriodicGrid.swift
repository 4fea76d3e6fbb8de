/// Cells between bars that come in rows of one length, empty ones printed: then every row is known by counting.
///
/// The length is the one at which the running numbers count up: at no other do numbers follow one another by one. A
/// dump whose rows are of several lengths has none.
struct PeriodicGrid {
  /// The first of the cells between bars, and the first token behind them.
  private(set) var start: Int
  private(set) var end: Int
  private(set) var length: Int
  /// The place of the running numbers in the rows of tokens counted from ``start``.
  private let column: Int

  private static let longest = 96
  /// Cells that the length is sought in.
  private static let sample = 6000
  /// Columns that may stand before that of the numbers.
  static let lead = 4

  private init(_ run: Range<Int>, length: Int, column: Int) {
    start = run.lowerBound
    end = run.upperBound
    self.length = length
    self.column = column
  }

  /// The grids that come into question, one for each length: by the running numbers, or else by the kinds of cells that
  /// stand below each other.
  ///
  /// O(*n* × lengths).
  static func candidates(_ tokens: [StreamToken]) -> [PeriodicGrid] {
    guard let run = longestRun(of: tokens), run.count >= 12 else { return [] }
    let cells = run.prefix(sample)
    let numbers = cells.map { RunningChain.number(tokens[$0])?.value }
    var best: (steps: Int, length: Int, column: Int)?
    for length in 3...max(3, min(longest, cells.count / 3)) {
      for column in 0..<length {
        let steps = steps(numbers, column, length)
        // A length that divides the right one counts as well.
        if steps >= best?.steps ?? 3 { best = (steps, length, column) }
      }
    }
    if let best { return [PeriodicGrid(run, length: best.length, column: best.column)] }
    let kinds = cells.map { kind(of: tokens[$0].shaped.shape) }
    let gains = (3...max(3, min(longest, cells.count / 3))).map { ($0, gain(kinds, lag: $0)) }
    let top = gains.map(\.1).max() ?? .zero
    return gains.filter { $0.1 > Bits(4) && $0.1.hundredths * 2 > top.hundredths }
      .sorted { $0.1 == $1.1 ? $0.0 < $1.0 : $0.1 > $1.1 }.prefix(4)
      .map { PeriodicGrid(run, length: $0.0, column: 0) }
  }

  private static func kind(of shape: CellShape) -> Int {
    switch shape {
    case .blank: 0
    case .dash: 1
    case .number, .figure, .amount, .rate, .amounts, .damaged: 2
    case .mark: 3
    case .body, .bodies, .duties: 4
    case .people: 5
    case .period, .season, .steps: 6
    default: 7
    }
  }

  /// How much better a cell's kind is known by the one a row above than by how frequent it is.
  private static func gain(_ kinds: [Int], lag: Int) -> Bits {
    var pairs = [Int](repeating: 1, count: 64)
    var froms = [Int](repeating: 8, count: 8)
    var alone = [Int](repeating: 1, count: 8)
    var bits = Bits.zero
    for place in lag..<max(lag, kinds.count) {
      let (from, to) = (kinds[place - lag], kinds[place])
      bits = bits + Bits.log(pairs[from * 8 + to], of: froms[from]) - Bits.log(alone[to], of: place - lag + 8)
      pairs[from * 8 + to] += 1
      froms[from] += 1
      alone[to] += 1
    }
    return bits
  }

  /// The tokens of the rows when so many columns stand before that of the numbers; `nil` for a cell that is not printed.
  func rows(lead: Int) -> [[Int?]] {
    var place = start + (column + length - lead % length) % length
    while place > start { place -= length }
    var rows: [[Int?]] = []
    while place < end {
      let row = (place..<min(place + length, end)).map { $0 >= start ? $0 : nil }
      rows.append(row)
      place += length
    }
    return rows
  }

  /// How often the numbers of a column count up by one, less what contradicts it; never over another length's.
  private static func steps(_ numbers: [Int?], _ column: Int, _ length: Int) -> Int {
    var steps = 0
    var last: Int?
    for place in stride(from: column, to: numbers.count, by: length) {
      guard let number = numbers[place] else { continue }
      // The numbers may begin again under each heading, and the heading counts as well.
      if let last {
        steps += number == last + 1 ? 1 : number == 1 || number >= last && number <= last + 10 ? 0 : -2
      }
      last = number
    }
    return steps
  }

  /// The longest run of tokens with bars between them.
  private static func longestRun(of tokens: [StreamToken]) -> Range<Int>? {
    var best: Range<Int>?
    var start = 0
    for place in tokens.indices.dropFirst() where tokens[place].gap != .bar {
      if place - start > best?.count ?? 0 { best = start..<place }
      start = place
    }
    if tokens.count - start > best?.count ?? 0 { best = start..<tokens.count }
    return best
  }
}
