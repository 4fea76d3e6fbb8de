import Gazetteer

/// Finds where the name of a row ends and its content begins, with nothing between them.
///
/// Names of one plan end alike: what stands in many rows and goes on otherwise in each is an end. Contents begin with
/// verbs of tasks; where one stands behind other characters in each row, it is a beginning. What the content is about, the
/// name has said, so a seam stands between two prints of the same words.
struct NameSeams {
  /// Characters that a name has at most.
  private static let longest = 36
  /// Seams that come into question in a row.
  private static let most = 6

  private struct Run: Hashable {
    var a: UInt32 = 0, b: UInt32 = 0, c: UInt32 = 0, d: UInt32 = 0
  }

  private let text: JoinedText
  /// For runs of characters what stands behind them in other rows, and before them.
  private var behind: [Run: Set<UInt32>] = [:]
  private var before: [Run: Set<UInt32>] = [:]

  /// O(rows).
  init(text: JoinedText, rows: [Range<Int>]) {
    self.text = text
    for row in rows {
      // What a row says twice, it says once.
      var seen: Set<Run> = []
      for place in places(of: row) {
        for length in 2...4 where place - length >= row.lowerBound {
          let ending = run(place - length, length)
          if seen.insert(ending).inserted { behind[ending, default: []].insert(text.scalars[place].value) }
        }
        for length in 2...3 where place + length <= row.upperBound {
          before[run(place, length), default: []].insert(text.scalars[place - 1].value)
        }
      }
    }
  }

  /// The places in a row where a name may end.
  private func places(of row: Range<Int>) -> Range<Int> {
    var end = min(row.upperBound, row.lowerBound + Self.longest)
    if let stop = text.scalars[row.lowerBound..<end].firstIndex(where: { "。；".unicodeScalars.contains($0) }) {
      end = stop
    }
    return min(row.lowerBound + 2, end)..<end
  }

  private func run(_ start: Int, _ length: Int) -> Run {
    func value(_ place: Int) -> UInt32 { place < length ? text.scalars[start + place].value : 0 }
    return Run(a: value(0), b: value(1), c: value(2), d: value(3))
  }

  /// The likeliest seams of a row, with what speaks for each.
  ///
  /// O(longest name × content).
  func seams(of row: Range<Int>) -> [Int: Bits] {
    let places = places(of: row)
    let end = text.scalars[row].firstIndex(of: "。") ?? row.upperBound
    var depth = 0
    var found: [(place: Int, bits: Bits)] = []
    var place = row.lowerBound
    while place < places.upperBound {
      let scalar = text.scalars[place]
      if place >= places.lowerBound, depth == 0, mayPart(place) {
        found.append((place, worth(place, row, end)))
      }
      if "（(“《【".unicodeScalars.contains(scalar) { depth += 1 }
      if "）)”》】".unicodeScalars.contains(scalar) { depth = max(0, depth - 1) }
      place += 1
    }
    let best = found.sorted { $0.bits == $1.bits ? $0.place < $1.place : $0.bits > $1.bits }.prefix(Self.most)
    // One of them parts the cells; the others are worth as much less as they have less for them, three times, since the cells
    // beside them look much the same.
    let top = best.first?.bits ?? .zero
    return Dictionary(
      uniqueKeysWithValues: best.map {
        ($0.place, Bits(hundredths: 100 - 3 * (top.hundredths - $0.bits.hundredths)))
      })
  }

  private func mayPart(_ place: Int) -> Bool {
    let before = text.scalars[place - 1]
    let after = text.scalars[place]
    if "、，：；（(“《".unicodeScalars.contains(before) || "、，：；）)”》。%".unicodeScalars.contains(after) {
      return false
    }
    return !("0"..."9").contains(before) && !(before.isASCII && after.isASCII)
  }

  private func worth(_ place: Int, _ row: Range<Int>, _ end: Int) -> Bits {
    var bits = Bits(-2)
    let endsWithVerb = place - 2 >= row.lowerBound && isVerb(at: place - 2, place)
    bits = bits + branching(2...4, behind) { place - $0 >= row.lowerBound ? run(place - $0, $0) : nil }
    bits = bits + overlap(at: place, row.lowerBound, end)
    if isVerb(at: place, row.upperBound), !isVerb(at: place - 1, row.upperBound),
      !endsName(at: place + 2, row)
    {
      let begun = branching(2...3, before) { place + $0 <= row.upperBound ? run(place, $0) : nil }
      bits = bits + Bits(2) + min(begun, Bits(hundredths: 150))
    }
    if !endsWithVerb, NameEndings.end(text.scalars[row.lowerBound..<place]) {
      bits = bits + Bits(hundredths: 150)
    }
    if text.scalars[place].isASCII { bits = bits - Bits(3) }
    if endsWithVerb { bits = bits - Bits(2) }
    let length = place - row.lowerBound
    if length < 4 { bits = bits - Bits(2) }
    if length > 18 { bits = bits - Bits(hundredths: (length - 18) * 30) }
    return bits
  }

  /// Whether what other names end with stands at a place: `建设` before `工程` is no beginning of a content.
  private func endsName(at place: Int, _ row: Range<Int>) -> Bool {
    guard place + 2 <= row.upperBound else { return false }
    return NameEndings.end(text.scalars[place..<place + 2])
      || behind[run(place, 2)].map { $0.count >= 2 } ?? false
  }

  /// What it says that a run of characters has many neighbours.
  private func branching(
    _ lengths: ClosedRange<Int>, _ neighbours: [Run: Set<UInt32>], _ run: (Int) -> Run?
  ) -> Bits {
    var best = Bits.zero
    for length in lengths {
      guard let run = run(length), let count = neighbours[run]?.count, count >= 2 else { continue }
      best = max(best, Bits.log(count) + Bits(hundredths: (length - 2) * 50))
    }
    return min(best, Bits(4))
  }

  /// What it says that the words before a seam come again behind it.
  private func overlap(at place: Int, _ start: Int, _ end: Int) -> Bits {
    guard place < end else { return .zero }
    let right = text.scalars[place..<min(end, place + 60)]
    var longest = 0
    var lengths = [Int](repeating: 0, count: right.count + 1)
    for left in start..<place {
      var diagonal = 0
      for (index, scalar) in right.enumerated() {
        let above = lengths[index + 1]
        lengths[index + 1] = scalar == text.scalars[left] ? diagonal + 1 : 0
        longest = max(longest, lengths[index + 1])
        diagonal = above
      }
    }
    return longest >= 2 ? min(Bits(longest - 1), Bits(3)) : .zero
  }

  private func isVerb(at place: Int, _ end: Int) -> Bool {
    place + 1 < end && TaskVerbs.isVerb(text.scalars[place], text.scalars[place + 1])
  }
}
