package import Gazetteer
package import Quantities
package import SourceText

/// Whether the header of a table has its lines for itself.
///
/// In print it has: a line begins with its first word, and one ends with its last. Where all line breaks of a dump stand
/// beside their places it has not, and once they are moved back it has again.
package enum HeaderLines {
  /// How the first header of a dump stands in its lines.
  package enum Standing: Sendable {
    /// From the beginning of a line to the end of one.
    case whole
    /// Text stands before it on its line.
    case torn
    /// Text stands behind it only, or there is no header.
    case other
  }

  /// Looks at the first header.
  ///
  /// O(*n*).
  package static func standing(
    in source: SourceText, words: HeaderWords, quantities: QuantityReader
  ) -> Standing {
    let finder = HeaderFinder(source: source, words: words, quantities: quantities)
    guard let header = finder.headers().first else { return .other }
    let first = source.lines[header.firstLine]
    let last = source.lines[header.lastLine]
    if !isBlank(source, Int(first.start)..<max(Int(first.start), header.start)) { return .torn }
    return isBlank(source, min(header.end, Int(last.end))..<Int(last.end)) ? .whole : .other
  }

  private static func isBlank(_ source: SourceText, _ range: Range<Int>) -> Bool {
    let utf8 = source.utf8.span
    var place = range.lowerBound
    while place < range.upperBound {
      let space = Characters.whiteSpace(utf8, at: place)
      if space == 0 { return false }
      place += space
    }
    return true
  }
}
