/// An amount: a number, its unit, and what the print says around them.
public struct Quantity: Sendable, Hashable {
  /// As printed, without the spaces at both ends.
  public var text: String
  /// The number in base multiples of the unit: `85.8万人次` is 858000.
  ///
  /// The lower end of a range.
  public var value: ExactDecimal
  /// The measure word; `nil` where none is printed.
  public var unit: Unit?
  /// The bracket behind the unit that says which part is meant: 城乡公交 in `20条（城乡公交）`.
  public var scope: String?
  /// Whether the number is a limit.
  public var bound: Bound
  /// The upper end of a range such as `4-5家`, itself included; `nil` without a range.
  public var upper: ExactDecimal?

  /// An amount from its parts.
  public init(
    text: String, value: ExactDecimal, unit: Unit? = nil, scope: String? = nil, bound: Bound = .exact,
    upper: ExactDecimal? = nil
  ) {
    self.text = text
    self.value = value
    self.unit = unit
    self.scope = scope
    self.bound = bound
    self.upper = upper
  }
}
