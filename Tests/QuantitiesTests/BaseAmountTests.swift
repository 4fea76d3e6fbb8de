import Quantities
import Testing

struct BaseAmountTests {
  private let table = UnitTable.standard

  private func unit(_ word: String) throws -> Unit { try #require(table.unit(word)) }

  private func amount(_ value: String, _ word: String) throws -> BaseAmount {
    let number = try #require(ExactDecimal(value))
    let unit = try unit(word)
    return try #require(table.inBase(number, unit))
  }

  @Test func anAcreIsAnExactFraction() throws {
    let acre = try amount("1", "亩")
    #expect(acre.base == "平方米")
    #expect(acre.numerator == ExactDecimal(2000))
    #expect(acre.denominator == 3)
    #expect(acre.value == nil)
    #expect(try amount("3", "亩").value == ExactDecimal(2000))
    #expect(try amount("15", "亩").compared(with: amount("1", "公顷")) == 0)
  }

  @Test(arguments: [
    ("1", "公里", "1000", "米", 0), ("1.5", "平方公里", "150", "公顷", 0), ("1", "斤", "500", "克", 0),
    ("2", "‰", "0.2", "%", 0), ("1", "亩", "666.67", "平方米", -1), ("1", "亩", "666.66", "平方米", 1),
    ("3", "千瓦", "0.003", "兆瓦", 0), ("5", "名", "5", "人", 0), ("2", "小时", "120", "分钟", 0),
    ("9", "折", "90", "%", 0), ("75", "折", "75", "%", 0), ("7.5", "折", "75", "%", 0),
    ("10", "折", "100", "%", 0),
    ("3", "打", "36", "个", 0),
  ])
  func comparesWithoutRounding(
    _ left: String, _ leftUnit: String, _ right: String, _ rightUnit: String, _ order: Int
  ) throws {
    #expect(try amount(left, leftUnit).compared(with: amount(right, rightUnit)) == order)
  }

  @Test func differentThingsDoNotCompare() throws {
    #expect(try amount("1", "人").compared(with: amount("1", "人次")) == nil)
    #expect(try !table.areComparable(unit("套"), unit("户")))
    #expect(try table.areComparable(unit("亩"), unit("公顷")))
    #expect(try table.areComparable(unit("套（间）"), unit("套")))
    #expect(try !table.areComparable(unit("%"), unit("个百分点")))
  }
}
