import DataTables
import Quantities
import Testing

struct UnitTableTests {
  private let table = UnitTable.standard

  @Test func fileIsSortedWithoutDuplicates() {
    let words = DataTable.units.records.map { $0[0] }
    for (left, right) in zip(words, words.dropFirst()) {
      #expect(left.utf8.lexicographicallyPrecedes(right.utf8), "\(left) before \(right)")
    }
    #expect(
      DataTable.units.columns == [
        "word", "dimension", "base", "numerator", "denominator", "summable", "canonical", "prose", "remarks",
      ])
  }

  @Test func everyRecordIsRead() {
    #expect(table.definitions.count == DataTable.units.records.count)
    #expect(table.definitions.count == 360)
  }

  @Test func canonicalWordsExistAndShareBaseAndDimension() throws {
    for definition in table.definitions {
      let canonical = try #require(table.definition(of: definition.canonical))
      #expect(canonical.canonical == canonical.unit.word)
      #expect(canonical.base == definition.base, "\(definition.unit.word)")
      #expect(canonical.unit.dimension == definition.unit.dimension, "\(definition.unit.word)")
      #expect(canonical.numerator == definition.numerator && canonical.denominator == definition.denominator)
    }
  }

  @Test func ratesAndAgesAreNeverSummed() {
    for definition in table.definitions {
      if definition.unit.dimension == .rate || definition.unit.dimension == .ratePoints
        || definition.base == "岁"
      {
        #expect(!definition.unit.isSummable, "\(definition.unit.word)")
      }
    }
  }

  @Test(arguments: [
    ("人", Dimension.persons), ("人次", .personTimes), ("户", .households), ("场", .events), ("亩", .area),
    ("公里", .length),
    ("吨", .mass), ("立方米", .volume), ("元", .money), ("周岁", .time), ("%", .rate), ("个百分点", .ratePoints),
    ("千伏", .other), ("对", .count), ("套（间）", .count), ("节（次）", .events), ("個", .count),
  ])
  func dimensions(_ word: String, _ dimension: Dimension) {
    #expect(table.unit(word)?.dimension == dimension)
  }

  @Test func unknownWordsAreUnknown() {
    for word in ["", "垄", "套（垄）", "套（间", "（间）", "万", "亿", "月", "日"] {
      #expect(table.unit(word) == nil, "\(word)")
    }
  }
}
