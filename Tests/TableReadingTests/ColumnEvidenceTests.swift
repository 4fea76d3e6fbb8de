import Gazetteer
import Testing

@testable import TableReading

struct ColumnEvidenceTests {
  private let shapes = ShapeReader(quantities: Samples.quantities)

  private func roles(_ columns: [(head: String, cells: [String])]) -> [ColumnRole] {
    ColumnTyper().roles(
      of: columns.map { head, cells in
        var column = ColumnEvidence(
          header: head, head: head.isEmpty ? nil : HeadModel.shared.evidence(for: head))
        column.cells = cells.map { shapes.read($0) }
        column.distinct = Set(cells).count
        column.repeated = zip(cells, [""] + cells).count { $0 == $1 || $0.isEmpty }
        return column
      }
    ).map(\.role)
  }

  private let names = (1...6).map { "改造第\($0)中学校舍" }
  private let leads = ["市教育局", "市住建局", "市财政局", "市民政局", "市水利局", "市交通局"]

  /// Three words in turn are a scale, though they begin like names.
  @Test func aScaleIsNobody() {
    let found = roles([
      ("项目名称", names), ("牵头单位", leads), ("督办方式", ["周报", "月报", "季报", "周报", "季报", "月报"]),
    ])
    #expect(found == [.name, .lead, .other])
  }

  /// One phrase in all rows is one fact, and the head another.
  @Test func aPhraseInEveryRowDoesNotOutweighTheHead() {
    let found = roles([
      ("项目名称", names), ("牵头单位", leads), ("完成时限", Array(repeating: "按序推进", count: 6)),
    ])
    #expect(found == [.name, .lead, .deadline])
  }

  private func category(rows: Int, repeated: Int, distinct: Int?) -> Bits {
    var column = ColumnEvidence(header: "", head: nil)
    column.cells = Array(repeating: ShapedText(shape: .phrase, length: 4), count: rows)
    column.repeated = repeated
    column.distinct = distinct
    return column.evidence(for: .category, counts: .shared)
  }

  @Test func theMoreRowsWithoutACategoryAboveAgainTheLessItIsOne() {
    let few = category(rows: 6, repeated: 0, distinct: 6)
    let many = category(rows: 12, repeated: 0, distinct: 12)
    let cells = category(rows: 12, repeated: 3, distinct: 9) - category(rows: 6, repeated: 1, distinct: 5)
    #expect(many < few + cells)
  }

  @Test func valuesThatComeBackAfterOthersAreAScale() {
    let together = category(rows: 9, repeated: 2, distinct: 7)
    let scattered = category(rows: 9, repeated: 2, distinct: 3)
    #expect(scattered < together - Bits(8))
  }
}
