import Quantities

/// Units in which a plan could count the same thing a year later.
enum OtherUnits {
  /// A unit, another, and how many of the other are one.
  private static let pairs: [(word: String, other: String, factor: Int)] = [
    ("个", "处", 1), ("处", "个", 1), ("套", "户", 1), ("户", "套", 1), ("人", "名", 1), ("名", "人", 1),
    ("场", "次", 1), ("公里", "米", 1_000), ("千米", "米", 1_000), ("公顷", "亩", 15), ("台", "部", 1),
    ("条", "段", 1), ("所", "家", 1), ("家", "所", 1), ("辆", "台", 1),
  ]

  /// The amount in another unit; one that is in no list is counted in 个.
  static func changed(_ quantity: Quantity) -> Quantity {
    guard let unit = quantity.unit, let value = quantity.value.integer else { return quantity }
    let pair = pairs.first { $0.word == unit.word } ?? (unit.word, "个", 1)
    guard let other = UnitTable.standard.unit(pair.other) else { return quantity }
    var result = quantity
    result.value = ExactDecimal(value * pair.factor)
    result.unit = other
    result.text = "\(result.value)\(pair.other)"
    return result
  }
}
