import SourceText

/// Recognises a dump that keeps the layout of the page.
enum AlignedLayout {
  /// Whether white space sets the cells below each other from a line on: one line in four has a gap of four spaces.
  ///
  /// O(*n*).
  static func isUsed(in source: SourceText, from line: Int) -> Bool {
    var filled = 0
    var spaced = 0
    for index in source.lines.indices.dropFirst(line) {
      guard let content = source.content(ofLine: index) else { continue }
      filled += 1
      if hasWideSpace(source.utf8[content.bytes]) { spaced += 1 }
    }
    return filled >= 8 && spaced * 4 >= filled
  }

  private static func hasWideSpace(_ bytes: ArraySlice<UInt8>) -> Bool {
    var run = 0
    for byte in bytes {
      run = byte == UInt8(ascii: " ") ? run + 1 : 0
      if run >= 4 { return true }
    }
    return false
  }
}
