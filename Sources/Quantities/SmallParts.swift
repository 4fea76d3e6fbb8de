/// What may follow an amount and its unit in the next smaller part: 七成五, 50元6角3分.
extension QuantityReader {
  /// A digit behind 成, at the end of the cell: 七成五 is 7.5 成.
  func readTenths(_ utf8: Span<UInt8>, _ amount: inout AmountScan, _ place: Int, _ end: Int) {
    guard isWhole(amount, "成"), place < end else { return }
    let (character, length) = TextBytes.character(utf8, at: place, to: end)
    guard place + length == end, case .digit(let digit)? = NumeralSign(character) else { return }
    add(digit, power: -1, to: &amount, end: end)
  }

  /// 角 and 分 behind 元: 50元6角3分 is 50.63 元.
  ///
  /// Leaves the amount as it is where anything else follows.
  func readSmallMoney(_ utf8: Span<UInt8>, _ amount: inout AmountScan, _ end: Int) {
    guard isWhole(amount, "元") else { return }
    if let jiao = part(utf8, amount, "角", end) { add(jiao.digit, power: -1, to: &amount, end: jiao.end) }
    // 50元3分 has no 角.
    if let fen = part(utf8, amount, "分", end) { add(fen.digit, power: -2, to: &amount, end: fen.end) }
  }

  /// The digit of a smaller part behind an amount and where its unit ends.
  private func part(
    _ utf8: Span<UInt8>, _ amount: AmountScan, _ word: String, _ end: Int
  ) -> (digit: Int64, end: Int)? {
    let place = TextBytes.skipSpaces(utf8, amount.end, to: end)
    guard place < end, let next = scanner.scan(utf8, from: place, to: end, style: .cell),
      isWhole(next, word), next.numberStart == place, let digit = next.value.integer, (1...9).contains(digit)
    else { return nil }
    return (Int64(digit), next.end)
  }

  /// Whether an amount is a plain whole number of a unit.
  private func isWhole(_ amount: AmountScan, _ word: String) -> Bool {
    guard let unit = amount.unit, scanner.units.definitions[unit].unit.word == word else { return false }
    return amount.scope == nil && amount.upper == nil && amount.bound == .exact && amount.alternative == nil
      && !amount.isNegative && amount.value.integer != nil
  }

  private func add(_ digit: Int64, power: Int, to amount: inout AmountScan, end: Int) {
    guard let part = ExactDecimal(significand: digit, exponent: power),
      let sum = amount.value.adding(part)
    else { return }
    amount.value = sum
    amount.end = end
  }
}
