import Gazetteer
import PlanModel
import Quantities
import TableReading

/// Units that stand in the name beside bare numbers.
extension ProjectBuilder {
  /// Whether most cells of the target are numbers without a unit.
  static func targetsAreBare(_ text: TableText, _ layout: ColumnLayout) -> Bool {
    guard let column = layout.targetColumn else { return false }
    var bare = 0
    var amounts = 0
    for row in text.table.grid.rows.prefix(64) {
      guard case .quantity(let amount, _) = text.reading(text.cell(row, column)) else { continue }
      amounts += 1
      if amount.unit == nil { bare += 1 }
    }
    return amounts >= 3 && bare * 2 > amounts
  }

  /// The amount of the name that prints the number of a target whose cell leaves out its 万 or 亿.
  mutating func unitInName(of project: Project, at index: Int, names: [String?]) -> Quantity? {
    guard let target = project.measures[index].target?.quantity, target.unit == nil else { return nil }
    let name = (names.indices.contains(index) ? names[index] : nil) ?? project.name
    return amounts.targets(in: name).lazy.map(\.quantity).first { stated in
      [4, 8].contains { target.value.multiplied(byPowerOfTen: $0) == stated.value }
        && stated.text.contains { "万亿".contains($0) }
    }
  }
}
