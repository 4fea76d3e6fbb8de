import SourceText

/// What a reading shows about the columns of its table, for the next reading to go by.
struct ColumnHabits: Equatable {
  /// How wide each column is set; `nil` where that is not known.
  var widths: [ColumnWidth?]
  /// Whether digits print as wide as ideographs.
  var wideDigits = false
  /// For each fragment, what it is worth that a category ends with it; empty where categories have nothing in
  /// common.
  private(set) var categoryEnds: [Int32] = []

  /// For each column, what it costs in addition that its cell is blank in a row that has a number: most where the
  /// other rows have it, nothing where they do not.
  private(set) var blank: [Int32]

  /// What it costs that a name begins with no verb: most names of most plans begin with one.
  private(set) var nameWithoutVerb: Int32 = 0

  /// Nothing is known yet.
  init(columns: Int) {
    widths = Array(repeating: nil, count: columns)
    blank = Array(repeating: 0, count: columns)
  }

  /// Learns from a reading.
  ///
  /// O(*n*).
  init(
    of path: [FlowStep], evidence: FlowEvidence, grammar: FlowGrammar, fragments: [Fragment],
    source: SourceText
  ) {
    (widths, wideDigits) = ColumnWidth.learn(from: path, evidence: evidence, grammar: grammar)
    blank = Self.blank(of: path, grammar: grammar)
    nameWithoutVerb = Self.nameWithoutVerb(path, evidence: evidence, grammar: grammar)
    guard let category = grammar.cells.firstIndex(where: { $0.prose == .category }) else { return }
    let texts = path.lazy.filter { $0.state == category }.prefix(Self.sample).map { step in
      PieceText.printed(fragments[step.fragments].map(\.piece), in: source)
    }
    guard let ending = Self.commonEnding(Array(texts)) else { return }
    categoryEnds = Self.ends(with: ending, fragments: fragments, source: source)
  }

  private static func blank(of path: [FlowStep], grammar: FlowGrammar) -> [Int32] {
    var filled = [Int](repeating: 0, count: grammar.columnCount)
    var rows = 0
    var counts = false
    for step in path {
      if step.startsRow {
        counts =
          !grammar.hasNumbers
          || grammar.cells.indices.contains(step.state)
            && grammar.cells[step.state].typed == .number
        rows += counts ? 1 : 0
      }
      if counts, step.state < grammar.columnCount { filled[step.state] += 1 }
    }
    guard rows >= 4 else { return Array(repeating: 0, count: grammar.columnCount) }
    return filled.map { $0 * 10 >= rows * 9 ? -25 : $0 * 10 >= rows * 7 ? -10 : 0 }
  }

  private static func nameWithoutVerb(
    _ path: [FlowStep], evidence: FlowEvidence, grammar: FlowGrammar
  ) -> Int32 {
    var names = 0
    var withVerb = 0
    for step in path where step.state < grammar.columnCount && grammar.cells[step.state].prose == .name {
      names += 1
      if evidence.startsTask(step.fragments.lowerBound) { withVerb += 1 }
    }
    return names >= 5 && withVerb * 10 >= names * 9 ? -20 : 0
  }

  /// Takes back what was learnt of the widths.
  mutating func forgetWidths() {
    widths = Array(repeating: nil, count: widths.count)
    wideDigits = false
  }

  /// Categories that are looked at.
  private static let sample = 256

  /// The longest ending, of two characters at least, that three in five of the texts share; a plan's categories
  /// are often made alike: `“银龄关爱”在杭州`, `“抚幼育苗”在杭州`.
  private static func commonEnding(_ texts: [String]) -> String? {
    guard Set(texts).count >= 3 else { return nil }
    var best: String?
    for text in Set(texts).sorted() {
      var ending = Substring(text.suffix(8))
      while ending.count >= 2, ending.count > best?.count ?? 0 {
        if texts.count(where: { $0.hasSuffix(ending) }) * 5 >= texts.count * 3 {
          best = String(ending)
          break
        }
        ending = ending.dropFirst()
      }
    }
    return best
  }

  private static func ends(with ending: String, fragments: [Fragment], source: SourceText) -> [Int32] {
    let bytes = Array(ending.utf8)
    return fragments.indices.map { index in
      // The ending may be broken over fragments.
      var rest = bytes[...]
      var place = index
      while place >= 0, index - place < 4, !rest.isEmpty {
        let text = source.utf8[fragments[place].piece.bytes]
        let count = min(rest.count, text.count)
        guard rest.suffix(count) == text.suffix(count) else { return -25 }
        rest = rest.dropLast(count)
        place -= 1
      }
      return rest.isEmpty ? 15 : -25
    }
  }
}

extension ColumnHabits {
  /// What the room on the last line of a cell says about joining it to the next piece; 0 where nothing is known.
  func join(_ column: Int?, lineWidth: Int32, next: ColumnWidth.Piece, endsSentence: Bool) -> Int32 {
    guard next.gap >= .line, let column, let width = widths[column] else { return 0 }
    return width.join(lineWidth: lineWidth, next: next, endsSentence: endsSentence)
  }

  /// The width of the last line of a cell with the next piece.
  func lineWidth(_ column: Int?, _ line: Int32, next: ColumnWidth.Piece) -> Int32 {
    guard next.gap < .line else { return next.total }
    let sum = next.total + line
    // Some extractors print a space for the line break of a cell.
    if next.gap == .space, let column, let width = widths[column], sum > width.full { return next.total }
    return sum
  }

  /// What it is worth to begin a cell of prose with a fragment of a score; it is bare where the names of the table
  /// begin with verbs and it does not.
  func start(of cell: FlowGrammar.Prose, _ score: ProseScore, isBare: Bool) -> Int32 {
    isBare && cell.kind == .name ? score.start + nameWithoutVerb : score.start
  }

  /// What it is worth that a category ends with a fragment.
  func categoryEnd(_ fragment: Int) -> Int32 { categoryEnds.isEmpty ? 0 : categoryEnds[fragment] }

  /// What it costs that a line is wider than its column.
  func excess(_ column: Int?, of line: Int32) -> Int32 {
    guard let column, let width = widths[column] else { return 0 }
    return width.excess(of: line)
  }
}
