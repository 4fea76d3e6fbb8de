import SourceText

/// The rows of a table that is run together, between its running numbers: what is body, heading over rows, and the
/// head printed again.
struct JoinedRows {
  struct Row {
    /// A heading that stands before it.
    var heading: Range<Int>?
    /// The head, where it is printed again before it, before its heading or behind.
    var repeated: Range<Int>?
    var number: Range<Int>
    var body: Range<Int>
  }

  private(set) var rows: [Row] = []
  /// The characters before the first row among which the head stands; where the head is printed again, just the head.
  private(set) var head: Range<Int>

  /// Characters that a heading, and a title with the head behind it, have at most.
  private static let longestHeading = 30
  private static let longestHead = 100
  /// Characters that two prints of a head share at least.
  private static let shortestHead = 8

  /// `nil` where nothing stands before the first number.
  ///
  /// O(*n*).
  init?(text: JoinedText, numbers: [Range<Int>]) {
    guard let first = numbers.first else { return nil }
    let heading = Self.heading(endingAt: first.lowerBound, in: text)
    let end = heading?.lowerBound ?? first.lowerBound
    var start = end
    while start > 0, end - start < Self.longestHead,
      start == end || !text.lineStarts.contains(start) || text.slices.contains(start)
    { start -= 1 }
    guard end - start >= 4 else { return nil }
    head = start..<end
    rows = [Row(heading: heading, repeated: nil, number: first, body: first.upperBound..<first.upperBound)]
    for number in numbers.dropFirst() {
      var row = Row(heading: nil, repeated: nil, number: number, body: number.upperBound..<number.upperBound)
      let floor = (rows.last?.number.upperBound ?? 0) + 1
      var end = number.lowerBound
      row.repeated = Self.repeated(head, endingAt: end, above: floor, in: text)
      if let repeated = row.repeated { end = repeated.lowerBound }
      row.heading = Self.heading(endingAt: end, in: text).flatMap { $0.lowerBound > floor ? $0 : nil }
      if row.repeated == nil, let heading = row.heading {
        row.repeated = Self.repeated(head, endingAt: heading.lowerBound, above: floor, in: text)
      }
      rows.append(row)
    }
    trimHead()
    setBodies(in: text)
  }

  /// Takes of all prints what they have in common.
  private mutating func trimHead() {
    guard let shortest = rows.compactMap({ $0.repeated?.count }).min() else { return }
    head = head.upperBound - shortest..<head.upperBound
    for place in rows.indices {
      if let repeated = rows[place].repeated {
        rows[place].repeated = repeated.upperBound - shortest..<repeated.upperBound
      }
    }
  }

  private mutating func setBodies(in text: JoinedText) {
    for place in rows.indices {
      let start = rows[place].number.upperBound
      var end: Int
      if place + 1 < rows.count {
        let next = rows[place + 1]
        end = min(
          next.number.lowerBound, next.heading?.lowerBound ?? Int.max, next.repeated?.lowerBound ?? Int.max)
      } else {
        // The last row ends with its line, or with the slices of it.
        end = start
        while end < text.count, !text.lineStarts.contains(end) || text.slices.contains(end) { end += 1 }
      }
      end = max(start, end)
      rows[place].body = start..<end
    }
  }

  /// The print of the head that ends at a place.
  private static func repeated(
    _ head: Range<Int>, endingAt end: Int, above floor: Int, in text: JoinedText
  ) -> Range<Int>? {
    var length = 0
    while length < head.count, end - length > floor,
      text.scalars[head.upperBound - length - 1] == text.scalars[end - length - 1]
    { length += 1 }
    return length >= shortestHead ? end - length..<end : nil
  }

  /// The numbered heading that ends at a place: `二、健康惠民`.
  static func heading(endingAt end: Int, in text: JoinedText) -> Range<Int>? {
    var place = end - 1
    while place > 0, end - place <= longestHeading {
      let scalar = text.scalars[place]
      if scalar == "、" {
        var start = place
        while start > 0, numerals.contains(text.scalars[start - 1]), place - start < 3 { start -= 1 }
        return start < place && end - place > 2 ? start..<end : nil
      }
      if "。，；：0123456789".unicodeScalars.contains(scalar) { return nil }
      place -= 1
    }
    return nil
  }

  private static let numerals = Set("一二三四五六七八九十".unicodeScalars)
}
