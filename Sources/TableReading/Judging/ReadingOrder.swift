import Quantities
import SourceText

/// Recognises the order of an extractor that prints a table column by column.
struct ReadingOrder {
  let source: SourceText
  let quantities: QuantityReader

  /// Whether running numbers stand on top of each other: four lines and more, one a line, each one higher.
  ///
  /// O(*n*).
  var isByColumn: Bool {
    var run = 0
    var longest = 0
    var last: Int?
    for index in source.lines.indices {
      guard let content = source.content(ofLine: index) else { continue }
      let text = PieceText.withoutSpaces(source.text(content))
      let number = text.count <= 6 ? RunningMark.read(Array(text.unicodeScalars))?.value : nil
      run = number != nil && last.map { $0 + 1 } == number ? run + 1 : 1
      last = number
      if number != nil { longest = max(longest, run) }
    }
    return longest >= 4
  }
}
