import Gazetteer
import Quantities
import SourceText

/// The running numbers of rows that are run together: of all numbers in the text those that count up.
///
/// An amount has its unit behind it and a date its year; a row's number stands behind whatever ends a row. Digits may
/// belong to both: `15G基站` is row 1 and a name that begins with 5.
struct NumberTrail {
  /// The characters of each number, in order.
  private(set) var numbers: [Range<Int>] = []

  private struct Node {
    var range: Range<Int>
    var value: Int
    var cost: Bits
    var score = Bits.zero
    var previous = -1
  }

  /// Characters that a row has at least.
  private static let shortest = 8
  /// Numbers of one value that are looked at, backwards.
  private static let reach = 16
  /// Numbers behind which the count may begin anew.
  private static let tops = 6
  private static let next = Bits(6)
  private static let anew = Bits(2)
  private static let skipped = Bits(-2)
  /// What it costs that no sentence ends in a row.
  private static let unended = Bits(-4)
  /// What it costs that a line ends in a row before it is full.
  private static let broken = Bits(-6)

  /// The numbers of a text; empty where fewer than three count up.
  ///
  /// O(numbers × reach).
  init(of text: JoinedText, source: SourceText) {
    var nodes = Self.nodes(of: text, source: source)
    var stops = [0]
    stops.reserveCapacity(text.count + 1)
    for scalar in text.scalars { stops.append((stops.last ?? 0) + (scalar == "。" ? 1 : 0)) }
    let breaks = Self.breaks(in: text)
    var byValue: [Int: [Int]] = [:]
    var tops: [Int] = []
    for index in nodes.indices {
      let node = nodes[index]
      nodes[index].score = node.cost + (node.value == 1 ? Bits(1) : .zero)
      func consider(_ previous: Int, _ worth: Bits) {
        let other = nodes[previous]
        guard node.range.lowerBound - other.range.upperBound >= Self.shortest else { return }
        let ended = stops[node.range.lowerBound] > stops[other.range.upperBound]
        var score = other.score + worth + node.cost + (ended ? .zero : Self.unended)
        if breaks[node.range.lowerBound] > breaks[other.range.lowerBound] { score = score + Self.broken }
        guard score > nodes[index].score else { return }
        nodes[index].score = score
        nodes[index].previous = previous
      }
      for step in 1...3 {
        for previous in (byValue[node.value - step] ?? []).suffix(Self.reach) {
          consider(previous, step == 1 ? Self.next : Self.skipped)
        }
      }
      if node.value == 1 { for top in tops { consider(top, Self.anew) } }
      byValue[node.value, default: []].append(index)
      // The numbers that most leads to, of which the last may be amounts.
      let place = tops.firstIndex { nodes[$0].score < nodes[index].score } ?? tops.count
      if place < Self.tops {
        tops.insert(index, at: place)
        if tops.count > Self.tops { tops.removeLast() }
      }
    }
    guard var index = tops.first else { return }
    while index >= 0 {
      numbers.append(nodes[index].range)
      index = nodes[index].previous
    }
    numbers.reverse()
    if numbers.count < 3 { numbers = [] }
  }

  /// For each character how many lines end before it that are not full.
  private static func breaks(in text: JoinedText) -> [Int] {
    let starts = text.lineStarts.sorted() + [text.count]
    let widest = zip(starts, starts.dropFirst()).map { $1 - $0 }.max() ?? 0
    var result = [Int](repeating: 0, count: text.count + 1)
    var count = 0
    for (start, end) in zip(starts, starts.dropFirst()) {
      for place in start..<end { result[place] = count }
      if (end - start) * 10 < widest * 7, !text.slices.contains(end) { count += 1 }
    }
    return result
  }

  /// All that may be numbers, with what speaks against each.
  private static func nodes(of text: JoinedText, source: SourceText) -> [Node] {
    let scalars = text.scalars
    let periods = PeriodReader()
    var nodes: [Node] = []
    var place = 1
    while place < scalars.count {
      let before = scalars[place - 1]
      guard isDigit(scalars[place]), !isDigit(before) else {
        place += 1
        continue
      }
      var end = place
      while end < scalars.count, isDigit(scalars[end]) { end += 1 }
      defer { place = end }
      guard scalars[place] != "0", !barred.contains(before), end < scalars.count else { continue }
      var cost =
        JoinedRows.heading(endingAt: place, in: text) != nil
        ? Bits(3) : ends.contains(before) ? Bits(1) : Bits(-1)
      if before.isASCII { cost = cost - Bits(3) }
      if text.lineStarts.contains(place), !text.slices.contains(place) { cost = cost - Bits(4) }
      if periods.prefixEnd(text.text(place..<min(place + 12, scalars.count)).utf8.span) != nil {
        cost = cost - Bits(9)
      }
      for length in 1...min(3, end - place) {
        let value = scalars[place..<place + length].reduce(0) { $0 * 10 + Int($1.value) - 0x30 }
        var own = cost
        if place + length < end {
          guard scalars[place + length] != "0" else { continue }
          own = own - Bits(isUnit(at: end, in: text, source) ? 7 : 3)
        } else if unjoined.contains(scalars[end]) {
          continue
        } else if isUnit(at: end, in: text, source) || "号日月年".unicodeScalars.contains(scalars[end]) {
          own = own - Bits(4)
        }
        nodes.append(Node(range: place..<place + length, value: value, cost: own))
      }
    }
    return nodes
  }

  /// Whether a unit stands at a place.
  private static func isUnit(at place: Int, in text: JoinedText, _ source: SourceText) -> Bool {
    if "万亿千百".unicodeScalars.contains(text.scalars[place]) { return true }
    let utf8 = source.utf8.span
    let start = text.offset(of: place)
    return UnitTable.standard.words.longestMatch(in: utf8, from: start, to: min(start + 24, utf8.count))
      != nil
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  /// What stands before amounts and dates and before no row.
  private static let barred = Set("、，,；;：:（(“《〔[第至约达·.．~～-—–－×+".unicodeScalars)
  /// What stands behind parts of a number and behind none of a row.
  private static let unjoined = Set(".．%％,，:：)）～~-—–－×".unicodeScalars)
  /// What the last cells of rows end with more often than the words before an amount do.
  private static let ends = Set("。）局委办辦会會府社团團心司院队隊部联聯站所处處期度前底末内初旬年门門位".unicodeScalars)
}
