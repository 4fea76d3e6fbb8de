/// The part of a line around a place, for people.
package struct Excerpt: Sendable, Hashable {
  /// The mark of what was cut away, on either side.
  package static let cut = "…"
  /// How many columns of a terminal an excerpt takes unless told otherwise.
  package static let defaultColumns = 100

  /// The text as it stands in the file, with ``cut`` where the line goes on.
  ///
  /// Holds no line break.
  package let text: String
  /// What the caret marks: code points of ``text``, from 0; empty for a place between two code points.
  package let caret: Range<Int>

  /// The part of a line around some code points of it.
  ///
  /// - Parameters:
  ///   - line: the line, without its line break; only its first line counts.
  ///   - range: the place, in code points of the line from 0; what lies outside the line is clipped.
  ///   - columns: the columns of a terminal that the excerpt may take, at least 20.
  ///
  /// O(*n*) in the length of the line: for a file on one line use the form that takes bytes.
  package init(line: String, range: Range<Int>, columns: Int = Excerpt.defaultColumns) {
    let scalars = Array(line.unicodeScalars.prefix { $0 != "\n" && $0 != "\r" })
    let start = min(max(0, range.lowerBound), scalars.count)
    let end = min(max(start, range.upperBound), scalars.count)
    let window = Self.window(columns)
    self.init(
      before: scalars[..<start].suffix(window), moreBefore: start > window,
      marked: scalars[start..<end].prefix(window), moreMarked: end - start > window,
      after: scalars[end...].prefix(window), moreAfter: scalars.count - end > window, columns: columns)
  }

  /// The part of the line around some bytes of a file in UTF-8.
  ///
  /// - Parameters:
  ///   - bytes: the whole file; what is no UTF-8 is shown as U+FFFD.
  ///   - offset: the place's first byte, from 0.
  ///   - length: its length in bytes; only what stands on its first line is marked.
  ///   - columns: the columns of a terminal that the excerpt may take, at least 20.
  ///
  /// O(`columns`), however long the line is.
  package init(bytes: Span<UInt8>, offset: Int, length: Int, columns: Int = Excerpt.defaultColumns) {
    let start = min(max(0, offset), bytes.count)
    let end = start + min(max(0, length), bytes.count - start)
    let window = Self.window(columns)
    let before = ByteWindow(bytes, endingAt: start, scalars: window)
    let marked = ByteWindow(bytes, from: start, to: end, scalars: window)
    let after =
      marked.endsLine
      ? nil : ByteWindow(bytes, from: end, to: bytes.count, scalars: window)
    self.init(
      before: before.scalars[...], moreBefore: before.goesOn, marked: marked.scalars[...],
      moreMarked: marked.goesOn, after: (after?.scalars ?? [])[...], moreAfter: after?.goesOn ?? false,
      columns: columns)
  }

  private typealias Scalars = ArraySlice<Unicode.Scalar>

  /// No more code points than this are looked at on a side: each but marks takes a column.
  private static func window(_ columns: Int) -> Int { min(max(20, columns), 10_000) }

  private init(
    before: Scalars, moreBefore: Bool, marked: Scalars, moreMarked: Bool, after: Scalars, moreAfter: Bool,
    columns: Int
  ) {
    let budget = Self.window(columns)
    // A long place may take two thirds; what surrounds it shares the rest.
    let (shown, markedColumns) = Self.fitting(marked, in: budget * 2 / 3)
    let markedIsCut = moreMarked || shown.count < marked.count
    let rest = budget - markedColumns - (markedIsCut ? 1 : 0)
    let tail = markedIsCut ? [] : after
    let roomBefore = max(rest / 2, rest - Self.columns(tail, upTo: rest))
    let roomAfter = max(rest - roomBefore, rest - Self.columns(before, upTo: rest))

    var (head, _) = Self.fitting(before.reversed()[...], in: roomBefore)
    let headIsCut = moreBefore || head.count < before.count
    if headIsCut { (head, _) = Self.fitting(before.reversed()[...], in: roomBefore - 1) }
    var (foot, _) = Self.fitting(tail, in: roomAfter)
    let footIsCut = markedIsCut || moreAfter || foot.count < tail.count
    if footIsCut, !markedIsCut { (foot, _) = Self.fitting(tail, in: roomAfter - 1) }

    var text = String.UnicodeScalarView()
    if headIsCut { text.append(contentsOf: Self.cut.unicodeScalars) }
    text.append(contentsOf: head.reversed())
    text.append(contentsOf: shown)
    text.append(contentsOf: foot)
    if footIsCut { text.append(contentsOf: Self.cut.unicodeScalars) }
    self.text = String(text)
    let start = head.count + (headIsCut ? 1 : 0)
    caret = start..<start + shown.count
  }

  /// As many of the first code points as some columns hold, and the columns that they take.
  private static func fitting(_ scalars: Scalars, in room: Int) -> (Scalars, Int) {
    var used = 0
    var end = scalars.startIndex
    for index in scalars.indices {
      let columns = VisibleText.columns(of: scalars[index])
      guard used + columns <= room else { break }
      used += columns
      end = index + 1
    }
    return (scalars[..<end], used)
  }

  private static func columns(_ scalars: Scalars, upTo most: Int) -> Int {
    var used = 0
    for scalar in scalars {
      used += VisibleText.columns(of: scalar)
      if used >= most { return most }
    }
    return used
  }
}
