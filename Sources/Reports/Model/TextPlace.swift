/// A run of text in a file.
///
/// Lines and columns are counted from 1, columns in Unicode code points; the end is the column behind the
/// last code point. Offset and length are counted in bytes of the file, from 0.
package struct TextPlace: Sendable, Hashable {
  package var line: Int
  package var column: Int
  package var endLine: Int
  package var endColumn: Int
  package var byteOffset: Int
  package var byteLength: Int

  /// A place; one that is not in order is mended: an end before the start becomes the start.
  package init(line: Int, column: Int, endLine: Int, endColumn: Int, byteOffset: Int, byteLength: Int) {
    self.line = max(1, line)
    self.column = max(1, column)
    self.endLine = max(self.line, endLine)
    self.endColumn = self.endLine == self.line ? max(self.column, endColumn) : max(1, endColumn)
    self.byteOffset = max(0, byteOffset)
    self.byteLength = max(0, byteLength)
  }
}
