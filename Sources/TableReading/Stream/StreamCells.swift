import Gazetteer
import SourceText

/// The cells that the tokens of a stream may make, and what they look like.
struct StreamCells {
  let tokens: [StreamToken]
  let form: StreamForm
  /// For each token, whether it is one of the running numbers.
  let isRunning: [Bool]
  let hasChain: Bool
  /// For each token how wide it prints, where lines are as wide as their column; else nothing.
  private(set) var widths: [ColumnWidth.Piece] = []
  /// For each token, the shapes of the cells of two tokens and more that begin with it.
  private var longer: [[ShapedText]]

  /// How many brackets stand open before each token, and behind the last.
  private var depths: [Int] = [0]
  /// For each token whether it ends with a mark that ends nothing.
  private var endsOpen: [Bool] = []
  /// For each token whether it is the rest of an amount that the one before it begins.
  private var endsAmount: [Bool] = []

  var count: Int { tokens.count }

  /// O(tokens × longest cell).
  init(tokens: [StreamToken], form: StreamForm, chain: RunningChain, shapes: ShapeReader) {
    self.tokens = tokens
    self.form = form
    var isRunning = [Bool](repeating: false, count: tokens.count)
    for place in chain.places where place < tokens.count { isRunning[place] = true }
    for place in tokens.indices where tokens[place].isRowNumber { isRunning[place] = true }
    self.isRunning = isRunning
    hasChain = isRunning.contains(true)
    for token in tokens {
      depths.append((depths.last ?? 0) + Self.opened(in: token.text))
      endsOpen.append(token.text.unicodeScalars.last.map { "、，（(“《【".unicodeScalars.contains($0) } ?? false)
    }
    longer = tokens.indices.map { Self.longer(at: $0, in: tokens, form: form, shapes: shapes) }
    endsAmount = tokens.indices.map { form == .wrapped && Self.endsAmount($0, tokens, shapes) }
  }

  /// How many more brackets a text opens than it closes.
  private static func opened(in text: String) -> Int {
    text.unicodeScalars.reduce(0) { depth, scalar in
      "（(“《【".unicodeScalars.contains(scalar)
        ? depth + 1 : "）)”》】".unicodeScalars.contains(scalar) ? depth - 1 : depth
    }
  }

  /// Whether a token is the rest of an amount: the unit of the number before it, or what a line has cut from it.
  private static func endsAmount(_ place: Int, _ tokens: [StreamToken], _ shapes: ShapeReader) -> Bool {
    guard place > 0, tokens[place].gap != .page, tokens[place].text.unicodeScalars.count <= longestUnit,
      !tokens[place].text.unicodeScalars.contains(where: { ("0"..."9").contains($0) })
    else { return false }
    let upper = tokens[place - 1]
    switch upper.shaped.shape {
    case .number, .figure, .amount: return shapes.read(upper.text + tokens[place].text).shape == .amount
    default: return false
    }
  }

  private static let longestUnit = 5

  private static func longer(
    at start: Int, in tokens: [StreamToken], form: StreamForm, shapes: ShapeReader
  ) -> [ShapedText] {
    guard tokens[start].piece != nil, !tokens[start].isRowNumber else { return [] }
    var result: [ShapedText] = []
    var text = tokens[start].text
    var kinds = [tokens[start].shaped.shape]
    var end = start + 1
    while end < tokens.count, end - start < form.longestCell, form.joins(over: tokens[end].gap) > .never,
      tokens[end].piece != nil, !tokens[end].isRowNumber, text.utf8.count < 1200
    {
      text += tokens[end].text
      kinds.append(tokens[end].shaped.shape)
      result.append(shape(of: text, from: kinds, shapes: shapes))
      end += 1
    }
    return result
  }

  /// The shape of several tokens: of one kind where all are that.
  private static func shape(of text: String, from kinds: [CellShape], shapes: ShapeReader) -> ShapedText {
    let length = text.unicodeScalars.count
    if kinds.allSatisfy({ $0 == .people }) { return ShapedText(shape: .people, length: length) }
    // A line that nobody knows beside bodies is one of them.
    let listed: Set<CellShape> = [.body, .bodies, .phrase, .list, .place]
    if kinds.allSatisfy(listed.contains), kinds.contains(where: { $0 == .body || $0 == .bodies }) {
      return ShapedText(shape: .bodies, length: length)
    }
    if kinds.allSatisfy({ $0 == .steps }) { return ShapedText(shape: .steps, length: length) }
    return shapes.read(text)
  }

  /// The shape of the cell of so many tokens from one on; `nil` where no cell may have them.
  func text(_ token: Int, _ length: Int) -> ShapedText? {
    if length == 1 { return tokens[token].shaped }
    return length - 2 < longer[token].count ? longer[token][length - 2] : nil
  }

  /// Measures how wide the tokens print.
  ///
  /// O(*n*).
  mutating func measure(in source: SourceText) {
    widths = tokens.map { token in
      guard let piece = token.piece else { return ColumnWidth.Piece(total: 0, head: 0, gap: .line) }
      let width = token.text.unicodeScalars.reduce(0) { $0 + ($1.isASCII ? 1 : 2) }
      return ColumnWidth.Piece(
        Fragment(piece: piece, gap: .line, width: UInt16(clamping: width)), in: source)
    }
  }

  /// Whether a cell of so many tokens stands on one line, or on several: 0 or 1.
  func kind(_ token: Int, _ length: Int) -> Int {
    for place in token + 1..<token + length where tokens[place].gap != .space { return 1 }
    return 0
  }

  func isBlank(_ token: Int) -> Bool { tokens[token].piece == nil }

  /// What it costs that a cell goes on over the breaks inside it, and that it ends where it does.
  func joins(_ token: Int, _ length: Int) -> Bits {
    var sum = isOpen(token, length) ? Bits(-6) : Bits.zero
    for place in token + 1..<token + length {
      sum = sum + joint(place)
    }
    return sum
  }

  /// Whether a cell of so many tokens goes on for certain: it ends with a comma or leaves a bracket open.
  private func isOpen(_ token: Int, _ length: Int) -> Bool {
    depths[token + length] > depths[token] || endsOpen[token + length - 1]
  }

  /// What it costs that a cell goes on with a token.
  private func joint(_ place: Int) -> Bits {
    let gap = tokens[place].gap
    let cost = form.joins(over: gap)
    guard gap != .wrap else { return cost }
    let upper = tokens[place - 1].shaped.shape
    let lower = tokens[place].shaped.shape
    if endsAmount[place] { return Bits(1) }
    // An amount is whole; what comes behind it on another line is another cell.
    if form == .wrapped, !Self.isWhole(upper), Self.isWhole(lower), gap != .space { return cost - Bits(3) }
    if Self.isWhole(upper) || Self.isWhole(lower) { return cost - Bits(6) }
    if upper == .steps, lower == .steps { return max(cost, Bits(hundredths: -50)) }
    if Self.areTwoCells(upper, endsSentence: tokens[place - 1].text.last == "。", lower) {
      return cost - Bits(5)
    }
    if upper == .body, lower == .body { return max(cost, Bits(hundredths: -150)) }
    return cost
  }

  /// Whether text that goes on over a break looks like two cells: names of people, of bodies and times are whole, of one
  /// kind they are a list, of two kinds two cells; and what ends a sentence goes on with no name.
  static func areTwoCells(_ upper: CellShape, endsSentence: Bool, _ lower: CellShape) -> Bool {
    guard let below = kind(of: lower) else { return false }
    return endsSentence || kind(of: upper).map { $0 != below } ?? false
  }

  static func isWhole(_ shape: CellShape) -> Bool {
    switch shape {
    case .dash, .number, .figure, .amount, .rate, .mark: true
    default: false
    }
  }

  private static func kind(of shape: CellShape) -> Int? {
    switch shape {
    case .people: 0
    case .body, .bodies, .duties: 1
    case .period, .season, .steps: 2
    default: nil
    }
  }

  /// What it costs that a cell ends before a token.
  func endCost(before token: Int) -> Bits {
    guard token > 0 else { return .zero }
    let cost = form.ends(at: tokens[token].gap) + tokens[token].seam
    // The rest of an amount begins no cell.
    return endsAmount[token] ? cost - Bits(3) : cost
  }

  /// What it costs in addition that a row begins with a token, and that the row goes on with it.
  func rowCost(before token: Int) -> Bits { token == 0 ? .zero : form.row(at: tokens[token].gap) }
  func goingOn(over token: Int) -> Bits { token == 0 ? .zero : form.goesOn(over: tokens[token].gap) }

  /// What a text says for standing in the place of all shares of a row.
  func noteEvidence(of text: ShapedText) -> Bits {
    switch text.shape {
    case .sentence, .clause, .task: Bits(4)
    case .phrase, .shortTask, .list: text.length > 4 ? Bits(1) : Bits(-4)
    default: Bits(-8)
    }
  }

  /// What a token says for being a heading over the rows below.
  func headingEvidence(_ token: Int) -> Bits {
    let text = tokens[token].shaped
    switch text.shape {
    case .heading: return Bits(3)
    case .phrase, .shortTask, .clause: return text.length <= 30 ? Bits(-2) : Bits(-9)
    default: return Bits(-12)
    }
  }
}
