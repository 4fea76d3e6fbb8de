/// A deterministic automaton over classes of code points: one look-up in a table a code point.
///
/// Nothing changes after it is made, so any number of threads can use it.
struct StateTable: Sendable {
  private let ascii: [UInt16]
  private let pages: [UInt16]
  private let pageEntries: [UInt16]
  private let start: Int
  private let width: Int
  private let entries: [UInt32]

  /// A table of rows of `width` entries: the offset of the next row for each class, and last, for the end of
  /// the text, the row of success or of failure.
  ///
  /// The first row is failure, the second success.
  init(classes: CharacterClasses, start: Int, width: Int, entries: [UInt32]) {
    ascii = classes.ascii
    pages = classes.pages
    pageEntries = classes.entries
    self.start = start
    self.width = width
    self.entries = entries
  }

  /// How many states there are.
  var stateCount: Int { entries.count / width }

  /// Whether the pattern matches somewhere in the text.
  ///
  /// O(*n*), no memory; stops as soon as the answer is known.
  func matches(_ text: Span<UInt8>) -> Bool {
    let ascii = ascii.span
    let pages = pages.span
    let pageEntries = pageEntries.span
    let entries = entries.span
    var state = start
    var offset = 0
    while state > width, offset < text.count {
      let byte = text[offset]
      let number: Int
      if byte < 0x80 {
        number = Int(ascii[Int(byte)])
        offset += 1
      } else {
        let scalar = UTF8Cursor.next(in: text, at: &offset)
        number = Int(pageEntries[Int(pages[Int(scalar >> 8)]) << 8 | Int(scalar & 0xFF)])
      }
      state = Int(entries[state + number])
    }
    return state > width ? entries[state + width - 1] != 0 : state != 0
  }
}
