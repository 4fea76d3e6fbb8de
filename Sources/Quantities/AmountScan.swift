/// An amount found at a place, still as places in the text.
struct AmountScan {
  /// The number; the lower end of a range.
  var value: ExactDecimal
  /// The upper end of a range.
  var upper: ExactDecimal?
  /// Where the number begins, behind words such as 不少于.
  var numberStart: Int
  /// Where the amount ends, its unit, bounds and scope included.
  var end: Int
  /// The unit's place in the table.
  var unit: Int?
  /// The second word of an alternative unit: 间 of 套（间）.
  var alternative: Int?
  /// An unknown unit.
  var unknownUnit: Range<Int>?
  /// What stands in the bracket behind the unit.
  var scope: Range<Int>?
  /// Whether the bracket is closed.
  var isBracketClosed = true
  /// The limit.
  var bound: Bound = .exact
  /// How the number was written.
  var flags: Numeral.Flags
  /// For digits with just one multiplier behind them, its power of ten.
  var scalePower = 0
  /// Whether one multiplier serves both ends of the range.
  var sharesMultiplier = false
  /// Whether the unit is the 百分之 before the number: 百分之三十至五十 prints it once.
  var isRateInWords = false
  /// Whether （不含） stands behind it: the bound leaves the number out.
  var excludesNumber = false
  /// Whether a minus stands before it.
  var isNegative = false
}
