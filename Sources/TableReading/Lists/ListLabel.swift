import Gazetteer

/// A printed label with its mark: `牵头单位：`, `【牵头单位】`.
struct ListLabel: Equatable {
  /// The label without white space and mark.
  var header: String
  var role: ColumnRole
  /// Its first character and the place behind its mark.
  var start: ListPlace
  var end: ListPlace
  /// The bracket that opens right before it; `nil` when the label stands bare, or the bracket never closes.
  var opening: ListPlace?
}

extension [ListLabel] {
  /// The labels that begin between two places.
  ///
  /// O(log *n*).
  func within(_ start: ListPlace, _ end: ListPlace) -> ArraySlice<ListLabel> {
    let first = firstIndex(from: start.offset)
    return self[first..<Swift.max(first, firstIndex(from: end.offset))]
  }

  private func firstIndex(from offset: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].start.offset < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
