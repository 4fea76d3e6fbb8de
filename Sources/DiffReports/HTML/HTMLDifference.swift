/// Where two texts differ: all between what they begin and what they end with alike.
struct HTMLDifference {
  /// The part of the old text; empty where the new one only has more.
  let old: Range<String.Index>
  let new: Range<String.Index>

  /// `nil` without two texts that differ and have something alike.
  ///
  /// A number is not cut: `600` and `680` differ as a whole. O(*n*), and nothing is looked for in longer texts
  /// than ``longest``.
  init?(_ old: String?, _ new: String?) {
    guard let old, let new, old != new, max(old.utf8.count, new.utf8.count) <= Self.longest else {
      return nil
    }
    var start = old.startIndex
    var newStart = new.startIndex
    while start < old.endIndex, newStart < new.endIndex, old[start] == new[newStart] {
      start = old.index(after: start)
      newStart = new.index(after: newStart)
    }
    while start > old.startIndex {
      let before = old.index(before: start)
      guard Self.isOfNumber(old[before]) else { break }
      start = before
      newStart = new.index(before: newStart)
    }
    var end = old.endIndex
    var newEnd = new.endIndex
    while end > start, newEnd > newStart {
      let before = old.index(before: end)
      let newBefore = new.index(before: newEnd)
      guard old[before] == new[newBefore] else { break }
      (end, newEnd) = (before, newBefore)
    }
    while end < old.endIndex, Self.isOfNumber(old[end]) {
      end = old.index(after: end)
      newEnd = new.index(after: newEnd)
    }
    guard start > old.startIndex || end < old.endIndex else { return nil }
    self.old = start..<end
    self.new = newStart..<newEnd
  }

  /// In bytes.
  private static let longest = 8_000

  private static func isOfNumber(_ character: Character) -> Bool {
    character == "." || character.isASCII && character.isNumber
  }
}
