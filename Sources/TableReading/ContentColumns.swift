import Gazetteer

/// Settles which column holds the names of projects.
enum ContentColumns {
  /// The columns with a name: where none is one, the first long text is what projects are called by.
  ///
  /// O(columns).
  static func settled(_ columns: [Column]) -> [Column] {
    guard !columns.contains(where: { $0.role == .name }),
      let first = columns.firstIndex(where: { $0.role == .content })
    else { return columns }
    var columns = columns
    columns[first].role = .name
    return columns
  }
}
