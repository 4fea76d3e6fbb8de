/// The flags that a part of a pattern can turn on and off: `(?ims-ims:...)` (ECMA-262, 2025).
struct PatternFlags: Sendable, Hashable {
  /// `i`: capital and small letters are the same.
  var ignoreCase = false
  /// `m`: `^` and `$` hold at every line.
  var multiline = false
  /// `s`: `.` takes the ends of lines too.
  var dotAll = false
}

/// Sets as a part of a pattern means them.
extension PatternParser {
  /// A set, and with the flag i also what folds to the same.
  mutating func closed(_ set: ScalarSet) -> ScalarSet {
    guard flags.ignoreCase else { return set }
    if let known = closures[set] { return known }
    let closed = CaseFolding.closed(set)
    closures[set] = closed
    return closed
  }

  /// `\w`.
  var wordCharacters: ScalarSet {
    mutating get { closed(.wordCharacters) }
  }
}
