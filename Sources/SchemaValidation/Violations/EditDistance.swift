/// How far two names are apart: insertions, deletions, replacements, and swaps of neighbours.
enum EditDistance {
  /// Longer names are not compared.
  private static let longest = 64

  /// The name among some that was probably meant: the nearest, no farther than a third of its length.
  ///
  /// O(*names* × *length*²), with both bounded.
  static func nearest(to name: String, among candidates: [String]) -> String? {
    var best: (name: String, distance: Int)?
    for candidate in candidates.prefix(200) {
      guard let distance = between(name, candidate) else { continue }
      if distance < best?.distance ?? Int.max { best = (candidate, distance) }
    }
    return best?.name
  }

  /// The distance of two names that are near enough to be taken for each other, or `nil`.
  static func between(_ left: String, _ right: String) -> Int? {
    let (one, other) = (
      Array(left.unicodeScalars.prefix(longest + 1)), Array(right.unicodeScalars.prefix(longest + 1))
    )
    guard one.count <= longest, other.count <= longest else { return nil }
    if left.lowercased() == right.lowercased() { return 0 }
    let limit = max(1, max(one.count, other.count) / 3)
    guard abs(one.count - other.count) <= limit, min(one.count, other.count) > 1 else { return nil }
    var rows = [Array(0...other.count)]
    for row in 1...one.count {
      var current = [row]
      for column in 1...other.count {
        let same = one[row - 1] == other[column - 1]
        var cost = min(
          rows[row - 1][column] + 1, current[column - 1] + 1, rows[row - 1][column - 1] + (same ? 0 : 1))
        if row > 1, column > 1, one[row - 1] == other[column - 2], one[row - 2] == other[column - 1] {
          cost = min(cost, rows[row - 2][column - 2] + 1)
        }
        current.append(cost)
      }
      rows.append(current)
    }
    let distance = rows[one.count][other.count]
    return distance <= limit ? distance : nil
  }
}
