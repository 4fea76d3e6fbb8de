/// The flags that a part of a pattern can turn on and off: `(?ims-ims:...)` (ECMA-262, 2025).
struct PatternFlags: Sendable, Hashable {
  /// `i`: capital and small letters are the same.
  var ignoreCase = false
  /// `m`: `^` and `$` hold at every line.
  var multiline = false
  /// `s`: `.` takes the ends of lines too.
  var dotAll = false

  /// A set as this part means it: with the flag i, also what folds to the same.
  func closed(_ set: ScalarSet) -> ScalarSet { ignoreCase ? CaseFolding.closed(set) : set }

  /// `\w` as this part means it.
  var wordCharacters: ScalarSet { closed(.wordCharacters) }
}
