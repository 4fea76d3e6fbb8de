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
    #expect(table.definitions.count == 371)
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

  /// Every measure word of a study of printed plans: base, factor, whether it adds up.
  @Test(arguments: [
    ("平方米", "1 平方米 +"), ("㎡", "1 平方米 +"), ("m²", "1 平方米 +"), ("平方公里", "1000000 平方米 +"),
    ("平方千米", "1000000 平方米 +"), ("公顷", "10000 平方米 +"), ("ha", "10000 平方米 +"), ("亩", "2000/3 平方米 +"),
    ("公亩", "100 平方米 +"), ("米", "1 米 +"), ("公里", "1000 米 +"), ("千米", "1000 米 +"), ("里", "500 米 +"),
    ("吨", "1000 千克 +"), ("公斤", "1 千克 +"), ("千克", "1 千克 +"), ("斤", "1/2 千克 +"), ("立方米", "1 立方米 +"),
    ("千瓦", "1000 瓦 +"), ("兆瓦", "1000000 瓦 +"), ("元", "1 元 +"), ("人", "1 人 +"), ("名", "1 人 +"), ("位", "1 人 +"),
    ("人次", "1 人次 +"), ("场", "1 场 +"), ("场次", "1 场次 +"), ("次", "1 次 +"), ("节", "1 节 +"), ("节（次）", "1 节 +"),
    ("课时", "1 课时 +"), ("例", "1 例 +"), ("户", "1 户 +"), ("家", "1 家 +"), ("个", "1 个 +"), ("处", "1 处 +"),
    ("所", "1 所 +"), ("座", "1 座 +"), ("站", "1 站 +"), ("栋", "1 栋 +"), ("幢", "1 幢 +"), ("张", "1 张 +"),
    ("套", "1 套 +"), ("套（间）", "1 套 +"), ("间", "1 间 +"), ("台", "1 台 +"), ("辆", "1 辆 +"), ("件", "1 件 +"),
    ("只", "1 只 +"), ("门", "1 门 +"), ("条", "1 条 +"), ("项", "1 项 +"), ("批", "1 批 +"), ("期", "1 期 +"),
    ("对", "1 对 +"), ("%", "1 % -"), ("‰", "1/10 % -"), ("个百分点", "1 个百分点 -"), ("成", "10 % -"), ("倍", "1 倍 -"),
    ("人/万人", "1 人/万人 -"), ("元/人", "1 元/人 -"), ("周岁", "1 岁 -"), ("岁", "1 岁 -"), ("打", "12 个 +"),
    ("兆字节", "1000000 字节 +"), ("千赫兹", "1000 赫兹 -"),
  ])
  func factors(_ word: String, _ expected: String) throws {
    let definition = try #require(table.definition(of: word))
    let factor =
      definition.denominator == 1
      ? "\(definition.numerator)" : "\(definition.numerator)/\(definition.denominator)"
    #expect("\(factor) \(definition.base) \(definition.unit.isSummable ? "+" : "-")" == expected)
  }

  /// 方 may be square or cubic metres, 盘 and 垄 are no measure words of plans.
  @Test(arguments: ["方", "盘", "垄"])
  func wordsWithoutAMeaningAreKeptWithAFinding(_ word: String) {
    guard case .quantity(let quantity, let faults) = QuantityReader().readCell("12" + word) else {
      Issue.record("12\(word)")
      return
    }
    #expect(quantity.value == ExactDecimal(12) && quantity.unit?.word == word)
    #expect(quantity.unit?.isSummable == false && quantity.unit?.dimension == .other)
    #expect(faults == [.unitUnknown(word)])
  }

  @Test func unknownWordsAreUnknown() {
    for word in ["", "垄", "套（垄）", "套（间", "（间）", "万", "亿", "月", "日"] {
      #expect(table.unit(word) == nil, "\(word)")
    }
  }
}
