import Gazetteer

/// Makes columns of heads and roles.
enum ColumnMaking {
  /// The column of a head whose role is settled: its name without a unit where it is one of amounts, and the unit.
  ///
  /// A column without a head is no region: nothing says which.
  static func column(header: String, role: ColumnRole, groups: [String]) -> Column {
    if role == .region, CompactText.fold(header).isEmpty {
      return Column(role: .other, header: header, groups: groups)
    }
    guard [.region, .target, .total, .quantityGroup, .progress].contains(role) else {
      return Column(role: role, header: header, groups: groups)
    }
    guard let (base, inside) = Brackets.trailing(of: CompactText.fold(header)), HeadUnit.isUnit(inside) else {
      return Column(role: role, header: header, groups: groups)
    }
    let unit = HeaderWords.shared.role(of: "床位（\(inside)）")?.unit ?? inside
    return Column(role: role, header: role == .region ? base : header, groups: groups, unit: unit)
  }
}
