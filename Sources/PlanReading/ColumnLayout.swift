import Gazetteer
import TableReading

/// Which column of a table holds what.
///
/// Where two columns have the same role, the first has it and the others are kept as text.
struct ColumnLayout {
  let columns: [Column]
  private let first: [ColumnRole: Int]
  /// The columns of the regions, in order.
  let regions: [Int]
  /// The columns that fill no field of their own.
  let others: [Int]

  init(columns: [Column]) {
    self.columns = columns
    var first: [ColumnRole: Int] = [:]
    var regions: [Int] = []
    var others: [Int] = []
    for (index, column) in columns.enumerated() {
      switch column.role {
      case .region: regions.append(index)
      case .other, .regionGroup, .quantityGroup, .content, .progress, .rate: others.append(index)
      default:
        if first[column.role] == nil { first[column.role] = index } else { others.append(index) }
      }
    }
    // A total beside a target is no field of its own.
    if let total = first[.total], first[.target] != nil { others.append(total) }
    self.first = first
    self.regions = regions
    self.others = others
  }

  /// The column of a role; `nil` when the table has none.
  func column(_ role: ColumnRole) -> Int? { first[role] }

  /// Whether the table shares targets out among regions.
  var isAllocation: Bool { !regions.isEmpty }

  /// The column that holds a row's target: its own, or else the total of the regions.
  var targetColumn: Int? { column(.target) ?? column(.total) }
}
