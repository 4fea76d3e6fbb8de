import Gazetteer

/// Tells the column of those who lead from that of those who take part, where two columns head lists of
/// responsible organisations.
///
/// 责任单位 alone are those who carry a project out. Beside 牵头责任单位 (or 牵头单位, 主办单位) they are the ones who
/// answer for it with the first: a plan of the State Council's form prints 牵头单位 and 责任单位 for what others
/// call 牵头单位 and 配合单位. Where the header leaves open which of the two leads, both keep their role.
enum LeadColumns {
  /// The columns with the roles of both settled; unchanged unless one column alone is said to lead, one other
  /// is not, and no column is that of those who take part.
  ///
  /// O(columns).
  static func settled(_ columns: [Column]) -> [Column] {
    let columns = ContentColumns.settled(columns)
    let leads = columns.indices.filter { columns[$0].role == .lead }
    let first = leads.filter { isFirst(columns[$0].header) }
    guard leads.count == 2, first.count == 1, !columns.contains(where: { $0.role == .cooperating }),
      let other = leads.first(where: { $0 != first[0] })
    else { return columns }
    var settled = columns
    settled[other].role = .cooperating
    return settled
  }

  /// Whether a header says that its organisations come first.
  private static func isFirst(_ header: String) -> Bool {
    ["牵头", "主办", "主责", "第一责任", "主要责任"].contains { header.contains($0) }
  }
}
