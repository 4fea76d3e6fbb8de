import Gazetteer

/// One way to read tokens as the head of a table.
struct StreamHead {
  /// Its tokens.
  var tokens: Range<Int>
  var columns: [StreamColumn]
  /// What speaks for these tokens being heads.
  var bits: Bits
}

/// Finds the ways in which tokens may be the head of a table.
///
/// A head names the columns; it stands where the rows have not begun, and its words may be broken, may be known to
/// no table, and may stand in two rows of which the lower one names the regions. Which way is right, the rows tell.
struct StreamHeads {
  /// Tokens above the rows that may belong to a head.
  private static let reach = 96
  /// Tokens that one head may be broken into.
  private static let longestHead = 3
  /// Tokens from the top among which a head is sought that no number follows.
  private static let top = 600
  /// Places that come into question for the beginning and the end of a head.
  private static let mostStarts = 5
  private static let mostEnds = 3
  /// Heads that are tried as the one over the regions.
  private static let mostGroups = 6
  /// What a text says at least for being a head that is the first one.
  private static let mayBegin = Bits(-1)
  /// What a head says at least for a role that it takes from the others.
  private static let claims = Bits(2)
  /// Columns that a table may have.
  private static let widest = 80

  let tokens: [StreamToken]
  let form: StreamForm
  private var judge: HeadJudge
  /// The columns of the heads that were met.
  private var columns: [ColumnKey: StreamColumn] = [:]

  private struct ColumnKey: Hashable {
    var header: String
    var group: String?
    var others: Set<ColumnRole>
  }

  init(tokens: [StreamToken], form: StreamForm, shapes: ShapeReader) {
    self.tokens = tokens
    self.form = form
    judge = HeadJudge(shapes: shapes)
  }

  private mutating func evidence(of text: String) -> HeadEvidence { judge.evidence(of: text) }

  /// What a token says for being a head, against being a cell.
  private mutating func headness(_ place: Int) -> Bits {
    judge.headness(of: tokens[place].text, shaped: tokens[place].shaped)
  }

  /// The ways, for a chain of running numbers or without one; at most some dozens.
  mutating func candidates(chain: RunningChain) -> [StreamHead] {
    var result: [StreamHead] = []
    for (start, end) in ranges(chain: chain) {
      // No head is a running number.
      if chain.places.first.map({ (start..<end).contains($0) }) == true { continue }
      for heads in segmentations(start, end, chain: chain) { result += readings(of: heads, start..<end) }
    }
    return result
  }

  // MARK: Where

  private mutating func ranges(chain: RunningChain) -> [(Int, Int)] {
    var result: [(Int, Int)] = []
    func add(_ starts: [Int], _ end: Int) {
      for start in starts where start + 2 <= end && !result.contains(where: { $0 == (start, end) }) {
        result.append((start, end))
      }
    }
    if let first = chain.places.first {
      for end in (0...3).map({ first - $0 }) where end >= 2 {
        // A head that begins with the number's word.
        let lowest = max(0, end - Self.reach)
        var named: [Int] = []
        for place in (lowest..<end - 1).reversed() where named.count < 2 && isNumberHead(place) {
          named.append(place)
        }
        add(named.isEmpty ? headStarts(lowest, end) : named, end)
      }
    }
    // Numbers that count up may be none of rows.
    for end in headEnds() { add(headStarts(max(0, end - Self.reach), end), end) }
    return result
  }

  private mutating func isNumberHead(_ place: Int) -> Bool {
    guard tokens[place].shaped.length <= 6, tokens[place].piece != nil else { return false }
    let found = evidence(of: tokens[place].text)
    if let known = found.known { return known.role == .number }
    let number = found[.number]
    return number >= Bits(2) && found.byRole.allSatisfy { $0 <= number }
  }

  /// The places where heads may begin that end at a place: those between which and the end most speaks for heads.
  private mutating func headStarts(_ lowest: Int, _ end: Int) -> [Int] {
    var starts: [(place: Int, bits: Bits)] = []
    var sum = Bits.zero
    for place in (lowest..<end).reversed() {
      let worth = headness(place)
      sum = sum + worth
      if worth >= Self.mayBegin { starts.append((place, sum)) }
    }
    return starts.sorted { $0.bits == $1.bits ? $0.place > $1.place : $0.bits > $1.bits }
      .prefix(Self.mostStarts).map(\.place)
  }

  /// The places where rows may begin, by the heads before them alone: behind each run of heads, the runs first for which
  /// most speaks.
  private mutating func headEnds() -> [Int] {
    var ends: [(place: Int, bits: Bits)] = []
    var sum = Bits.zero
    for place in tokens.indices.prefix(Self.top) {
      let worth = headness(place)
      if worth <= .zero, sum > Bits(3) { ends.append((place, sum)) }
      sum = max(sum, .zero) + worth
    }
    let best = ends.sorted { $0.bits == $1.bits ? $0.place < $1.place : $0.bits > $1.bits }
    return best.prefix(Self.mostEnds).flatMap { [$0.place, $0.place - 1, $0.place + 1] }
      .filter { (2...tokens.count).contains($0) }
  }

  // MARK: What

  private struct Head {
    var text: String
    var tokens: Range<Int>
  }

  /// The likeliest ways to put broken heads together, one for each number of heads.
  private mutating func segmentations(_ start: Int, _ end: Int, chain: RunningChain) -> [[Head]] {
    let count = end - start
    guard count >= 2, count <= Self.reach else { return [] }
    struct Cut {
      var bits = Bits.never
      var length = 0
    }
    var cuts = [[Cut]](repeating: Array(repeating: Cut(), count: count + 1), count: count + 1)
    cuts[0][0].bits = .zero
    for place in 0..<count {
      for length in 1...Self.longestHead where place + length <= count {
        guard var worth = headWorth(start + place, length) else { break }
        if place > 0 { worth = worth + form.ends(at: tokens[start + place].gap) }
        for heads in 0..<min(count, Self.widest) where cuts[place][heads].bits > .never {
          let bits = cuts[place][heads].bits + worth
          if bits > cuts[place + length][heads + 1].bits {
            cuts[place + length][heads + 1] = Cut(bits: bits, length: length)
          }
        }
      }
    }
    let counts = (2...min(count, Self.widest)).filter { cuts[count][$0].bits > .never }
      .sorted {
        cuts[count][$0].bits == cuts[count][$1].bits ? $0 > $1 : cuts[count][$0].bits > cuts[count][$1].bits
      }
    return counts.prefix(5).map { heads in
      var result: [Head] = []
      var place = count
      for left in stride(from: heads, to: 0, by: -1) {
        let length = cuts[place][left].length
        let range = start + place - length..<start + place
        result.append(Head(text: tokens[range].map(\.text).joined(), tokens: range))
        place -= length
      }
      return result.reversed()
    }
  }

  /// What so many tokens from one on say for being one head; `nil` where they cannot be.
  private mutating func headWorth(_ place: Int, _ length: Int) -> Bits? {
    if length == 1 { return headness(place) }
    var cost = Bits.zero
    for token in place + 1..<place + length {
      guard tokens[token].piece != nil, form.joins(over: tokens[token].gap) > .never else { return nil }
      cost = cost + form.joins(over: tokens[token].gap)
    }
    let text = tokens[place..<place + length].map(\.text).joined()
    guard text.count <= 16, tokens[place].piece != nil else { return nil }
    let found = evidence(of: text)
    // A title is no head, broken or not.
    if judge.headness(of: text) <= Bits(-8) { return nil }
    // What is a head by itself needs no other half.
    if found.known == nil, !found.isPlace {
      for token in place..<place + length {
        let part = evidence(of: tokens[token].text)
        if part.isPlace || part.known?.confidence == .exact { cost = cost - Bits(4) }
      }
    }
    return (found.known != nil || found.isPlace ? found.headness : min(found.headness, Bits(2))) + cost
  }

  /// The ways to read heads as columns: side by side, or with the last ones below one of the first.
  private mutating func readings(of heads: [Head], _ range: Range<Int>) -> [StreamHead] {
    guard heads.count >= 2 else { return [] }
    var bits = Bits.zero
    for head in heads {
      bits =
        bits
        + (headWorth(head.tokens.lowerBound, head.tokens.count) ?? Bits(-8)).limited(to: Bits(-8)...Bits(3))
      if head.tokens.lowerBound > range.lowerBound {
        bits = bits + form.ends(at: tokens[head.tokens.lowerBound].gap)
      }
    }
    let taken = takenRoles(by: heads)
    func others(_ place: Int) -> Set<ColumnRole> {
      Set(taken.compactMap(\.self)).subtracting([taken[place]].compactMap(\.self))
    }
    let columns = heads.indices.map { column(heads[$0], beside: others($0)) }
    var result = [StreamHead(tokens: range, columns: columns, bits: bits)]
    for lower in lowerRows(of: columns) {
      let worths = heads[..<lower].map { GroupEvidence.of($0.text, judge: &judge) }
      let groups = worths.indices.sorted {
        worths[$0] == worths[$1] ? $0 < $1 : worths[$0] > worths[$1]
      }
      for group in groups.prefix(Self.mostGroups) where worths[group] > Bits(-5) {
        let below = (lower..<heads.count).map {
          column(heads[$0], under: heads[group].text, beside: others($0))
        }
        var joined = Array(columns[..<group])
        joined += below
        joined += columns[group + 1..<lower]
        result.append(
          StreamHead(
            tokens: range, columns: joined,
            bits: bits + worths[group].limited(to: Bits(-4)...Bits(4))))
      }
    }
    return result
  }

  /// Where a second row of heads may begin that names the regions: at the first head of those at the end that may be
  /// regions, at the first that is a place, behind one over regions, and at the last that begins a line.
  private mutating func lowerRows(of columns: [StreamColumn]) -> [Int] {
    var first = columns.count
    while first > 1, mayBeRegion(columns[first - 1]) { first -= 1 }
    let names = first..<columns.count
    let place = names.first { columns[$0].head?.isPlace == true }
    let group = names.last { GroupEvidence.of(columns[$0].header, judge: &judge) > .zero }
    let line = names.last { column in
      columns[column].headTokens.map { tokens[$0.lowerBound].gap != .space } ?? false
    }
    var result: [Int] = []
    for lower in [first, place, group.map { $0 + 1 }, form == .spaces ? line : nil].compactMap(\.self)
    where columns.count - lower >= 2 && !result.contains(lower) {
      result.append(lower)
    }
    return result
  }

  /// The roles that a table has once and that heads speak for, each taken by the head that speaks most for it.
  private mutating func takenRoles(by heads: [Head]) -> [ColumnRole?] {
    var taken: [ColumnRole?] = heads.map { _ in nil }
    var left = Set(ColumnTyper.single)
    let claims = heads.indices.map { place -> (place: Int, role: ColumnRole, bits: Bits) in
      let found = evidence(of: heads[place].text)
      let best = ColumnRole.allCases.max { found[$0] < found[$1] } ?? .other
      return (place, best, found[best])
    }
    for claim in claims.sorted(by: { $0.bits == $1.bits ? $0.place < $1.place : $0.bits > $1.bits })
    where claim.bits >= Self.claims && left.remove(claim.role) != nil {
      taken[claim.place] = claim.role
    }
    return taken
  }

  private mutating func column(
    _ head: Head, under group: String? = nil, beside taken: Set<ColumnRole>
  ) -> StreamColumn {
    let evidence = evidence(of: head.text)
    let others = evidence.known?.confidence == .exact ? [] : taken
    let key = ColumnKey(header: head.text, group: group, others: others)
    var column =
      columns[key]
      ?? StreamColumn(
        header: head.text, head: evidence, groups: group.map { [$0] } ?? [], beside: others)
    columns[key] = column
    column.headTokens = head.tokens
    return column
  }

  private func mayBeRegion(_ column: StreamColumn) -> Bool {
    guard let head = column.head, !column.header.isEmpty else { return false }
    if head.isPlace { return true }
    return head.known == nil && column.header.count <= 10
  }
}
