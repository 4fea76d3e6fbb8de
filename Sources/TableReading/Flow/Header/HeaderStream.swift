import SourceText

/// The characters from a place on without the white space between them.
///
/// A header is looked for in this stream, for every page and every extractor breaks its words elsewhere.
struct HeaderStream {
  /// More characters than this are no header.
  static let longest = 480

  /// The characters, white space left out.
  private(set) var scalars: [Unicode.Scalar] = []
  /// The byte behind each of them.
  private(set) var ends: [Int] = []
  /// For each, whether white space stands before it.
  private(set) var startsFragment: [Bool] = []
  /// For each, the line it stands on.
  private(set) var lines: [Int] = []

  var count: Int { scalars.count }

  /// Whether a fragment ends with the character before `index`.
  func isFragmentEnd(_ index: Int) -> Bool { index >= count || startsFragment[index] }

  /// The characters in a range as text.
  func text(_ range: Range<Int>) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars[range.clamped(to: 0..<count)])
    return text
  }

  /// The first characters of the stream.
  func prefix(_ count: Int) -> HeaderStream {
    var stream = self
    let surplus = max(0, self.count - max(0, count))
    stream.scalars.removeLast(surplus)
    stream.ends.removeLast(surplus)
    stream.startsFragment.removeLast(surplus)
    stream.lines.removeLast(surplus)
    return stream
  }

  /// Reads at most so many characters, never beyond the page.
  init(_ source: SourceText, from start: Int, line firstLine: Int, limit: Int = longest) {
    let utf8 = source.utf8.span
    var line = firstLine
    var atStart = true
    while line < source.lines.count, scalars.count < limit {
      guard source.lines[line].page == source.lines[firstLine].page else { return }
      var offset = max(start, Int(source.lines[line].start))
      let end = Int(source.lines[line].end)
      while offset < end, scalars.count < limit {
        let space = Characters.whiteSpace(utf8, at: offset)
        if space > 0 {
          offset += space
          atStart = true
          continue
        }
        let length = min(Characters.length(lead: utf8[offset]), end - offset)
        let text = String(decoding: source.utf8[offset..<offset + length], as: UTF8.self)
        offset += length
        guard let scalar = text.unicodeScalars.first else { continue }
        scalars.append(scalar)
        ends.append(offset)
        startsFragment.append(atStart)
        lines.append(line)
        atStart = false
      }
      atStart = true
      line += 1
    }
  }
}
