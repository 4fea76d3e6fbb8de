import Gazetteer

/// Cuts the head of a table that is run together into the heads of its columns.
///
/// Which words head a column is weighed as in any other table; of all ways to cut the best are kept, and the rows tell
/// which is right. A title may stand right before the head.
struct JoinedHeads {
  /// Characters that the head of one column has at most.
  private static let longest = 9
  /// Ways that are kept at each place, and in all.
  private static let beam = 16
  private static let most = 48
  /// What it costs to cut off another head.
  private static let cut = Bits(-2)
  /// Characters that the heads of a table have at least.
  private static let shortest = 8
  /// What it costs that a head begins inside of a title.
  private static let title = Bits(-40)
  /// What it costs that a role comes twice.
  private static let twice = Bits(-4)
  /// What it costs that the head of the running number is not known for one, and that there is none.
  private static let unknown = Bits(-6)
  private static let unnumbered = Bits(-12)
  /// Characters that a head of running numbers that is not known has at most.
  private static let longestNumber = 4

  private var judge: HeadJudge

  private struct Way {
    var start: Int
    var cuts: [Int] = []
    var roles: Set<ColumnRole> = []
    var bits: Bits
  }

  init(shapes: ShapeReader) { judge = HeadJudge(shapes: shapes) }

  /// The likeliest ways to cut tokens of one character each; where `isWhole`, all of them.
  ///
  /// O(characters × longest head × ways).
  mutating func candidates(_ tokens: [StreamToken], _ range: Range<Int>, isWhole: Bool) -> [StreamHead] {
    var ways = [[Way]](repeating: [], count: range.count + 1)
    for place in range {
      let local = place - range.lowerBound
      if local == 0 || !isWhole {
        ways[local].append(Way(start: place, bits: start(at: place, tokens, range)))
      }
      ways[local] = best(ways[local], Self.beam)
      guard !ways[local].isEmpty else { continue }
      for length in 2...Self.longest where place + length <= range.upperBound {
        let text = tokens[place..<place + length].map(\.text).joined()
        guard let (worth, role) = worth(of: text) else { continue }
        for way in ways[local] {
          var next = way
          next.bits = next.bits + worth + Self.cut
          // Rows begin with their number: the first head is its, or it has none.
          if way.cuts.isEmpty, role != .number {
            next.bits = next.bits + (length <= Self.longestNumber ? Self.unknown : Self.unnumbered)
          }
          if let role, ColumnTyper.single.contains(role), !next.roles.insert(role).inserted {
            next.bits = next.bits + Self.twice
          }
          next.cuts.append(place + length)
          ways[local + length].append(next)
        }
      }
    }
    return best(ways[range.count].filter { (3...12).contains($0.cuts.count) }, Self.most).map { way in
      var start = way.start
      var columns = way.cuts.map { end in
        defer { start = end }
        return column(start..<end, tokens)
      }
      number(&columns)
      return StreamHead(tokens: way.start..<range.upperBound, columns: columns, bits: way.bits)
    }
  }

  private func best(_ ways: [Way], _ count: Int) -> [Way] {
    Array(
      ways.enumerated().sorted {
        $0.element.bits == $1.element.bits ? $0.offset < $1.offset : $0.element.bits > $1.element.bits
      }.prefix(count).map(\.element))
  }

  /// What it costs that a head begins at a place: each character between it and the end of a title.
  private func start(at place: Int, _ tokens: [StreamToken], _ range: Range<Int>) -> Bits {
    let end = titleEnd(tokens, range)
    return place < end ? Self.title : Bits(-30 * (place - end))
  }

  /// Where a title ends that stands before the head.
  private func titleEnd(_ tokens: [StreamToken], _ range: Range<Int>) -> Int {
    let last = range.dropLast(Self.shortest).last { place in
      switch tokens[place].text {
      case "表", "）", ")", "案": true
      case "书": tokens[place + 1].text != "记"
      case "单": tokens[place + 1].text != "位"
      default: false
      }
    }
    return last.map { $0 + 1 } ?? range.lowerBound
  }

  /// What a text says for heading a column, and the role that it speaks most for.
  private mutating func worth(of text: String) -> (Bits, ColumnRole?)? {
    if text.unicodeScalars.contains(where: { ("0"..."9").contains($0) }) { return nil }
    let found = judge.evidence(of: text)
    let role = ColumnRole.allCases.max { found[$0] < found[$1] } ?? .other
    var bits = HeadSpelling.shared.bits(of: text) - Bits(max(0, text.count - 6))
    if found.known?.confidence == .exact { bits = bits + Bits(3) }
    return (bits, found[role] >= Bits(2) ? role : nil)
  }

  /// Makes the first column that of the running numbers, or sets one before it whose head is something else.
  private func number(_ columns: inout [StreamColumn]) {
    guard let first = columns.first, first.likeliest != .number else { return }
    let isOther = first.header.count > Self.longestNumber || first.head?.known?.confidence == .exact
    if isOther { columns.insert(StreamColumn(header: "", head: nil), at: 0) }
    columns[0].settle(.number, cells: [], blanks: 0)
  }

  private mutating func column(_ range: Range<Int>, _ tokens: [StreamToken]) -> StreamColumn {
    let header = tokens[range].map(\.text).joined()
    return StreamColumn(header: header, head: judge.evidence(of: header), headTokens: range)
  }
}
