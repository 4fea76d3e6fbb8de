/// An amount: a number, its unit, and what the print says around them.
///
/// A plan has one for every region and row, so it is kept small: 64 bytes.
public struct Quantity: Sendable, Hashable {
  /// As printed, without the spaces at both ends.
  public var text: String
  private var rare: Rare?
  /// The number in base multiples of the unit: `85.8万人次` is 858000.
  ///
  /// The lower end of a range.
  public var value: ExactDecimal
  /// Whether the number is a limit.
  public var bound: Bound
  /// The measure word; `nil` where none is printed.
  public var unit: Unit?

  /// What few amounts have, kept apart from the others.
  private indirect enum Rare: Sendable, Hashable {
    case parts(scope: String?, upper: ExactDecimal?)

    init?(scope: String?, upper: ExactDecimal?) {
      if scope == nil, upper == nil { return nil }
      self = .parts(scope: scope, upper: upper)
    }
  }

  /// The bracket behind the unit that says which part is meant: 城乡公交 in `20条（城乡公交）`.
  public var scope: String? {
    get { if case .parts(let scope, _) = rare { scope } else { nil } }
    set { rare = Rare(scope: newValue, upper: upper) }
  }

  /// The upper end of a range such as `4-5家`, itself included; `nil` without a range.
  public var upper: ExactDecimal? {
    get { if case .parts(_, let upper) = rare { upper } else { nil } }
    set { rare = Rare(scope: scope, upper: newValue) }
  }

  /// An amount from its parts.
  public init(
    text: String, value: ExactDecimal, unit: Unit? = nil, scope: String? = nil, bound: Bound = .exact,
    upper: ExactDecimal? = nil
  ) {
    self.text = text
    self.value = value
    self.unit = unit
    self.bound = bound
    self.rare = Rare(scope: scope, upper: upper)
  }
}
