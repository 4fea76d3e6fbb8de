import Gazetteer

/// What rows of a stream consist of, as costs: columns in order, some of them without a cell; between rows headings,
/// empty cells that end a row, and text that is no part of the table.
struct RowGrammar {
  let columns: [StreamColumn]
  /// The columns of regions where they stand side by side, two at least.
  let regions: Range<Int>?
  let firsts: Range<Int>
  /// The sums of what it costs to leave columns out, from the first.
  private let skipped: [Bits]
  /// What a text says for being a cell of a column: for each column by ``ShapedText/place``.
  private let worths: [Bits]
  /// For each column what an empty cell says for standing there.
  private let blanks: [Bits]
  /// For each column whether it holds the running number.
  private let isNumber: [Bool]

  /// What it costs to begin a row.
  static let row = Bits(-2)
  /// What it costs that a token stands in no row.
  static let outside = Bits(-5)
  /// What it costs that the table ends before the text does, and each token behind it.
  static let tail = Bits(-2)
  static let behind = Bits(hundredths: -20)
  /// What it costs that a token of a row belongs to no column.
  static let stray = Bits(-9)
  /// What it costs that an empty cell stands between rows.
  static let filler = Bits(-1)
  /// What it costs that a row is a heading.
  static let heading = Bits(-1)
  /// What a number is worth that follows the one of the row above, and what one costs that does not.
  static let running = Bits(7)
  static let notRunning = Bits(-6)

  init(columns: [StreamColumn]) {
    self.columns = columns
    var sums = [Bits.zero]
    for column in columns { sums.append((sums.last ?? .zero) + column.skip) }
    skipped = sums
    worths = columns.flatMap(\.worths)
    // An empty cell stands for a column that has none.
    blanks = columns.map { $0.isRegion ? Bits(-1) : Bits(hundredths: $0.skip.hundredths / 3) }
    isNumber = columns.map { $0.likeliest == .number }
    firsts = Self.firsts(of: columns)
    let places = columns.indices.filter { columns[$0].isRegion }
    if let first = places.first, let last = places.last, places.count >= 2, last - first + 1 == places.count {
      regions = first..<last + 1
    } else {
      regions = nil
    }
  }

  /// The columns of the running number and the category before the name, in rows with which no name is left out.
  private static func firsts(of columns: [StreamColumn]) -> Range<Int> {
    guard let name = columns.firstIndex(where: { $0.likeliest == .name || $0.likeliest == .content }) else {
      return 0..<0
    }
    return 0..<name
  }

  /// What it costs that a row has a number or a category and no name.
  static let namelessRow = Bits(-6)

  /// What it costs in addition to leave the name out behind a cell of a state.
  func nameless(behind state: Int, to next: Int) -> Bits {
    guard firsts.contains(state), start(of: next) > firsts.upperBound else { return .zero }
    return Self.namelessRow
  }

  /// What a text says for being a cell of a column; of a number, whether it is one of the running ones counts too.
  ///
  /// O(1).
  func evidence(of text: ShapedText, in column: Int, isRunning: Bool, hasChain: Bool) -> Bits {
    guard text.shape != .blank else { return blanks[column] }
    let worth = worths[column * ShapedText.places + text.place]
    guard isNumber[column], hasChain else { return isRunning ? worth - Bits(3) : worth }
    return worth + (isRunning ? Self.running : Self.notRunning)
  }

  var count: Int { columns.count }
  /// The state of a text that stands for all regions.
  var note: Int { columns.count }
  /// The state between rows.
  var between: Int { columns.count + 1 }
  var stateCount: Int { columns.count + 2 }

  /// The column behind which a row goes on after a state.
  func reach(of state: Int) -> Int { state == note ? (regions?.upperBound ?? count) : state + 1 }

  /// The column that a state begins at.
  func start(of state: Int) -> Int { state == note ? (regions?.lowerBound ?? count) : state }

  /// What it costs to leave out the first so many columns.
  func skip(first count: Int) -> Bits { skipped[count] }

  /// What it costs to leave the columns of a range without cells.
  func skip(_ range: Range<Int>) -> Bits { skipped[range.upperBound] - skipped[range.lowerBound] }
}
