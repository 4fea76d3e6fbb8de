/// Reads a JSON text onto the tape, without recursion.
///
/// The scanning itself is in the functions that take a `Span`; what stands here is the grammar: a stack of the
/// containers that are open, and after each value either an end or a comma.
struct JSONParser {
  /// A container that is open: where its node is, and where its names begin among ``names``.
  private struct Open {
    var node = 0
    var isObject = false
    var count: UInt32 = 0
    var names = 0
    /// A bit for each of the names by its hash: a new name whose bit is free stands for the first time.
    var bits: UInt64 = 0
  }

  let limits: JSONLimits
  private(set) var nodes: [JSONNode] = []
  private(set) var unescaped: [UInt8] = []
  private(set) var repeatedNames: [Int] = []
  /// The container that is read now, where ``depth`` is not zero; the others are around it.
  private var innermost = Open()
  private var outer: [Open] = []
  private var depth: Int { outer.count }
  /// The names of the open objects: hash and tape place.
  private var names: [(hash: UInt32, node: Int)] = []

  init(limits: JSONLimits) { self.limits = limits }

  /// Names in an object that are compared each with each; more are sorted at its end.
  private static let fewNames = 24

  mutating func read(_ bytes: [UInt8]) throws(JSONFault) {
    do throws(Stop) {
      try read(bytes.span)
    } catch {
      throw error.before(encodingIn: bytes.span).fault(in: bytes)
    }
  }

  private mutating func read(_ source: Span<UInt8>) throws(Stop) {
    guard source.count < Int(UInt32.max) else { throw Stop(.size, 0) }
    // More than most texts have; what is not used costs addresses and no memory.
    nodes.reserveCapacity(source.count / 8 + 16)
    var scan = JSONScanner()
    scan.skipMark(source)
    scan.skipSpace(source)
    if scan.peek(source) == nil { throw Stop(.empty, scan.place) }
    while true {
      // A value is due.
      guard let byte = scan.peek(source) else { throw unclosed(at: scan.place) }
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        try begin(isObject: byte == UInt8(ascii: "{"), &scan, source)
        if try isClosedAtOnce(&scan, source) { break }
        if byte == UInt8(ascii: "{") { try name(&scan, source) }
        continue
      case UInt8(ascii: "\""): try text(&scan, source, isName: false)
      default: try scalar(byte, &scan, source)
      }
      if try !moveOn(&scan, source) { return }
    }
  }

  /// After a value: closes what ends here, and goes to the next value; `false` at the end of the text.
  private mutating func moveOn(_ scan: inout JSONScanner, _ source: Span<UInt8>) throws(Stop) -> Bool {
    while depth > 0 {
      innermost.count += 1
      scan.skipSpace(source)
      let isObject = innermost.isObject
      guard let byte = scan.peek(source) else { throw unclosed(at: scan.place) }
      if byte == UInt8(ascii: ",") {
        scan.place += 1
        scan.skipSpace(source)
        if scan.peek(source) == UInt8(ascii: "}") || scan.peek(source) == UInt8(ascii: "]") {
          throw Stop(.trailingComma, scan.place)
        }
        if isObject { try name(&scan, source) }
        return true
      }
      guard byte == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) else {
        throw scan.stray(isObject ? .commaOrBrace : .commaOrBracket, source)
      }
      scan.place += 1
      close(source)
    }
    scan.skipSpace(source)
    if scan.peek(source) != nil { throw scan.stray(.textAfterEnd, source) }
    return false
  }

  private mutating func begin(isObject: Bool, _ scan: inout JSONScanner, _ source: Span<UInt8>) throws(Stop) {
    guard depth < limits.depth else { throw Stop(.depth(limits.depth), scan.place) }
    outer.append(innermost)
    innermost = Open(node: nodes.count, isObject: isObject, names: names.count)
    nodes.append(
      JSONNode(
        start: UInt32(truncatingIfNeeded: scan.place), end: 0, extra: 0, kind: isObject ? .object : .array))
    scan.place += 1
    scan.skipSpace(source)
  }

  /// `{}` and `[]`.
  private mutating func isClosedAtOnce(_ scan: inout JSONScanner, _ source: Span<UInt8>) throws(Stop) -> Bool
  {
    guard let byte = scan.peek(source) else { throw unclosed(at: scan.place) }
    guard byte == (innermost.isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) else { return false }
    scan.place += 1
    close(source)
    return true
  }

  private mutating func close(_ source: Span<UInt8>) {
    let last = innermost
    innermost = outer.popLast() ?? Open()
    nodes[last.node].end = UInt32(truncatingIfNeeded: nodes.count)
    nodes[last.node].extra = last.count
    guard last.isObject else { return }
    if names.count - last.names > Self.fewNames { sortNames(from: last.names, source) }
    names.removeLast(names.count - last.names)
  }

  /// A name and its colon.
  private mutating func name(_ scan: inout JSONScanner, _ source: Span<UInt8>) throws(Stop) {
    guard scan.peek(source) == UInt8(ascii: "\"") else {
      if scan.peek(source) == nil { throw unclosed(at: scan.place) }
      throw scan.stray(.name, source)
    }
    let node = nodes.count
    try text(&scan, source, isName: true)
    scan.skipSpace(source)
    guard scan.peek(source) == UInt8(ascii: ":") else { throw scan.stray(.colon, source) }
    scan.place += 1
    scan.skipSpace(source)
    let hash =
      nodes[node].kind == .text
      ? nodes[node].extra
      : NameHash.of(unescaped.span.extracting(Int(nodes[node].start)..<Int(nodes[node].end)))
    let bit: UInt64 = 1 << UInt64(hash & 63)
    if innermost.bits & bit != 0, names.count - innermost.names < Self.fewNames {
      for other in names[innermost.names...] where other.hash == hash && isSame(other.node, node, source) {
        repeatedNames.append(node)
        break
      }
    }
    innermost.bits |= bit
    names.append((hash, node))
  }

  @inline(__always)
  private mutating func text(_ scan: inout JSONScanner, _ source: Span<UInt8>, isName: Bool) throws(Stop) {
    let quote = scan.place
    switch try scan.text(source, isName: isName) {
    case .plain(let content, let hash):
      nodes.append(
        JSONNode(
          start: UInt32(truncatingIfNeeded: content.lowerBound),
          end: UInt32(truncatingIfNeeded: content.upperBound), extra: hash, kind: .text))
    case .escaped:
      let start = unescaped.count
      scan.place = quote
      try scan.unescape(source, into: &unescaped)
      nodes.append(
        JSONNode(
          start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: unescaped.count),
          extra: UInt32(truncatingIfNeeded: quote), kind: .escapedText))
    }
  }

  private mutating func scalar(_ byte: UInt8, _ scan: inout JSONScanner, _ source: Span<UInt8>) throws(Stop) {
    let start = scan.place
    let kind = try scan.scalar(byte, source)
    nodes.append(
      JSONNode(
        start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: scan.place), extra: 0,
        kind: kind))
  }

  /// The end of the file inside a container: the fault is where that begins.
  private func unclosed(at end: Int) -> Stop {
    guard depth > 0 else { return Stop(.value, end) }
    return Stop(.unfinishedContainer, Int(nodes[innermost.node].start))
  }

  private func content(_ node: Int, _ source: Span<UInt8>) -> [UInt8] {
    let value = nodes[node]
    let range = Int(value.start)..<Int(value.end)
    if value.kind == .escapedText { return Array(unescaped[range]) }
    return range.map { source[$0] }
  }

  private func isSame(_ left: Int, _ right: Int, _ source: Span<UInt8>) -> Bool {
    content(left, source) == content(right, source)
  }

  /// Finds the names that stand again in a large object: sorted, they are neighbours.
  private mutating func sortNames(from first: Int, _ source: Span<UInt8>) {
    let sorted = names[first...].sorted { left, right in
      if left.hash != right.hash { return left.hash < right.hash }
      let (one, other) = (content(left.node, source), content(right.node, source))
      return one == other ? left.node < right.node : one.lexicographicallyPrecedes(other)
    }
    for (name, next) in zip(sorted, sorted.dropFirst()) where name.hash == next.hash {
      if isSame(name.node, next.node, source) { repeatedNames.append(next.node) }
    }
  }
}
