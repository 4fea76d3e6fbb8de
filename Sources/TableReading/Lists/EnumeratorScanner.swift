import SourceText

/// Finds what may be an enumerator: a number with its mark where an item can begin.
///
/// An item begins a line, or stands behind a stop, a semicolon or a wide space inside one; the first may stand
/// behind a colon. A number inside brackets is text, and so is one right behind a label's colon.
struct EnumeratorScanner {
  let lines: ListLines
  let brackets: BracketPairs
  /// The bytes behind the colons of labels.
  let labelEnds: Set<Int>

  /// Every candidate in the order of print.
  ///
  /// O(*n*).
  func candidates() -> [Enumerator] {
    var found: [Enumerator] = []
    for index in lines.entries.indices { scan(entry: index, into: &found) }
    return found
  }

  /// The enumerator that a text begins with; `nil` when it begins with none.
  static func enumerator(beginning text: String) -> EnumeratorNumeral? {
    let utf8 = Array(text.utf8)
    return EnumeratorNumeral(utf8.span, at: 0, end: utf8.count, startsLine: true)
  }

  private func scan(entry index: Int, into found: inout [Enumerator]) {
    let utf8 = lines.source.utf8.span
    let entry = lines.entries[index]
    var offset = entry.start
    /// The weight of an enumerator at this byte; `nil` where none can be.
    var weight: Int? = startWeight(index)
    var isFirstOnly = index > 0 && isColon(lines.entries[index - 1].last)
    while offset < entry.end {
      let space = Characters.whiteSpace(utf8, at: offset)
      if space > 0 {
        weight = weight ?? 1
        offset += space
        continue
      }
      if let strength = weight,
        let numeral = EnumeratorNumeral(utf8, at: offset, end: entry.end, startsLine: offset == entry.start),
        !isFirstOnly || numeral.value == 1 || offset == entry.start, !brackets.enclose(offset),
        !labelEnds.contains(offset), !numeral.isBare || strength >= 2 || numeral.value == 1
      {
        found.append(
          Enumerator(
            style: numeral.style, value: numeral.value, start: ListPlace(entry: index, offset: offset),
            end: ListPlace(entry: index, offset: numeral.end), weight: strength,
            startsLine: offset == entry.start, isBare: numeral.isBare))
        offset = numeral.end
        weight = nil
        continue
      }
      let scalar = ListCharacters.scalar(in: utf8, at: offset)
      isFirstOnly = isColon(scalar)
      weight = ListCharacters.stops.contains(scalar) || isFirstOnly ? 2 : nil
      offset += Characters.length(lead: utf8[offset])
    }
  }

  /// The weight of a number that begins a line: great where the line above is finished.
  private func startWeight(_ index: Int) -> Int {
    guard index > 0, !lines.entries[index].followsBlank else { return 3 }
    let last = lines.entries[index - 1].last
    if ListCharacters.stops.contains(last) || isColon(last) { return 3 }
    return ListCharacters.ends.contains(last) ? 2 : 1
  }

  private func isColon(_ scalar: Unicode.Scalar) -> Bool { scalar == "：" || scalar == ":" }
}

/// The pairs of round brackets of a text.
struct BracketPairs {
  /// Brackets further apart than this, in bytes, are no pair: one of the two is missing.
  static let reach = 900

  /// The byte of each closing bracket by that of its opening one, and the other way round.
  private var partners: [Int: Int] = [:]
  /// The bytes inside pairs that no other pair holds, in order.
  private var outermost: [Range<Int>] = []

  /// O(*n*).
  init(lines: ListLines) {
    let utf8 = lines.source.utf8.span
    var open: [Int] = []
    for entry in lines.entries {
      var offset = entry.start
      while offset < entry.end {
        let scalar = ListCharacters.scalar(in: utf8, at: offset)
        if scalar == "（" || scalar == "(" {
          open.append(offset)
        } else if scalar == "）" || scalar == ")", let start = open.popLast(), offset - start <= Self.reach {
          partners[start] = offset
          partners[offset] = start
          while let last = outermost.last, last.lowerBound > start { outermost.removeLast() }
          outermost.append(start + 1..<offset)
        }
        offset += Characters.length(lead: utf8[offset])
      }
    }
  }

  /// The other bracket of the pair that one at this byte belongs to.
  func partner(of offset: Int) -> Int? { partners[offset] }

  /// Whether a pair encloses a byte.
  ///
  /// O(log *n*).
  func enclose(_ offset: Int) -> Bool { pair(around: offset) != nil }

  /// What stands inside the outermost pair around a byte.
  ///
  /// O(log *n*).
  func pair(around offset: Int) -> Range<Int>? {
    var low = 0
    var high = outermost.count
    while low < high {
      let middle = (low + high) / 2
      if outermost[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low < outermost.count && outermost[low].contains(offset) ? outermost[low] : nil
  }
}
