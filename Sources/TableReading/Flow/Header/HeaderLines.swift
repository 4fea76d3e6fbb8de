package import Gazetteer
package import Quantities
package import SourceText

/// Whether the header of a table has its lines for itself.
///
/// In print it has: a line begins with its first word, and one ends with its last. Where all line breaks of a dump stand
/// beside their places it has not, and once they are moved back it has again.
package enum HeaderLines {
  /// Whether the first header of a dump goes from the beginning of a line to the end of one.
  ///
  /// O(*n*).
  package static func areWhole(
    in source: SourceText, words: HeaderWords, quantities: QuantityReader
  ) -> Bool {
    let finder = HeaderFinder(source: source, words: words, quantities: quantities)
    guard let header = finder.headers().first else { return false }
    let first = source.lines[header.firstLine]
    let last = source.lines[header.lastLine]
    return isBlank(source, Int(first.start)..<max(Int(first.start), header.start))
      && isBlank(source, min(header.end, Int(last.end))..<Int(last.end))
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
