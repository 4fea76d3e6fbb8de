/// Why a text is not YAML of one document, and where.
package struct YAMLFault: Error, Hashable, Sendable {
  /// What was found, to follow a colon: in English, without a full stop.
  package var english: String
  /// The same in Chinese; where libyaml found the fault, its English words.
  package var chinese: String
  /// The line, from 1.
  package var line: Int
  /// The column in characters, from 1.
  package var column: Int

  /// A fault in libyaml's words.
  init(problem: String, line: Int, column: Int) {
    self.init(problem, problem, line: line, column: column)
  }

  /// A fault in our own words.
  init(_ english: String, _ chinese: String, line: Int, column: Int) {
    self.english = english
    self.chinese = chinese
    self.line = line
    self.column = column
  }
}
