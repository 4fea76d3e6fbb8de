/// A run of characters on one line of a dump.
///
/// Lines and columns are counted from 1; columns and lengths are counted in Unicode scalars of the
/// decoded dump, which folding never changes in number.
public struct SourceSpan: Sendable, Hashable, Comparable {
  public var line: Int
  public var column: Int
  public var length: Int

  public init(line: Int, column: Int, length: Int) {
    self.line = line
    self.column = column
    self.length = length
  }

  public static func < (left: SourceSpan, right: SourceSpan) -> Bool {
    (left.line, left.column, left.length) < (right.line, right.column, right.length)
  }
}
