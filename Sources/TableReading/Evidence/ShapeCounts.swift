import DataTables
package import Gazetteer

/// What the cells of each role look like: counted, not written down.
///
/// `cell-shapes.tsv` has, for every role, how often its cells had each shape and each class of length, as
/// `Scripts/count-parameters.py` counts them in plans whose cells are known. Half a cell is added everywhere, so
/// that nothing is impossible.
package struct ShapeCounts: Sendable {
  package static let shared = ShapeCounts(records: DataTable.cellShapes.records)

  private static let roleCount = ColumnRole.allCases.count
  private static let shapeCount = CellShape.allCases.count

  /// For each role the evidence of a shape, and of a length, against all cells of all roles.
  private var shapes: [[Bits]]
  private var lengths: [[Bits]]

  init(records: [[String]]) {
    let names = Dictionary(uniqueKeysWithValues: CellShape.allCases.map { ("\($0)", Int($0.rawValue)) })
    var byShape = Array(repeating: Array(repeating: 1, count: Self.shapeCount), count: Self.roleCount)
    var byLength = Array(repeating: Array(repeating: 1, count: LengthClass.count), count: Self.roleCount)
    for fields in records where fields.count >= 4 {
      guard let role = ColumnRole(rawValue: fields[0]), let count = Int(fields[3]) else { continue }
      let place = HeadEvidence.place(of: role)
      if fields[1] == "shape", let shape = names[fields[2]] {
        byShape[place][shape] += 2 * count
      } else if fields[1] == "length", let length = Int(fields[2]), (0..<LengthClass.count).contains(length) {
        byLength[place][length] += 2 * count
      }
    }
    shapes = Self.evidence(byShape)
    lengths = Self.evidence(byLength)
  }

  /// The logarithm of how much likelier each class is in each role than in the average role.
  private static func evidence(_ counts: [[Int]]) -> [[Bits]] {
    let classes = counts.first?.count ?? 0
    // Roles count alike, however many cells of them were seen.
    let shares = counts.map { row in
      let total = max(1, row.reduce(0, +))
      return row.map { max(1, $0 * 1_000_000 / total) }
    }
    let average = (0..<classes).map { place in shares.reduce(0) { $0 + $1[place] } / max(1, shares.count) }
    return shares.map { row in row.indices.map { Bits.log(row[$0], of: max(1, average[$0])) } }
  }

  /// What a cell of a shape and a length says for a role against all others.
  package func evidence(of text: ShapedText, for role: ColumnRole) -> Bits {
    evidence(of: text.shape, lengthClass: LengthClass.of(text.length), for: role)
  }

  /// The same by the class of the length.
  func evidence(of shape: CellShape, lengthClass: Int, for role: ColumnRole) -> Bits {
    let place = HeadEvidence.place(of: role)
    let byShape = shapes[place][Int(shape.rawValue)]
    guard lengthClass > 0 else { return byShape }
    return byShape + Bits(hundredths: lengths[place][lengthClass].hundredths / 2)
  }
}
