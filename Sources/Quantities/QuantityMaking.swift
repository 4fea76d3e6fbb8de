extension AmountScanner {
  /// The unit of an amount as a value; `nil` where none is printed.
  func unit(_ utf8: Span<UInt8>, _ amount: AmountScan) -> Unit? {
    if let place = amount.unit {
      let unit = units.definitions[place].unit
      guard let second = amount.alternative else { return unit }
      let word = unit.word + "（" + units.definitions[second].unit.word + "）"
      return Unit(word: word, dimension: unit.dimension, isSummable: unit.isSummable)
    }
    guard let unknown = amount.unknownUnit else { return nil }
    return Unit(word: TextBytes.string(utf8, unknown), dimension: .other, isSummable: false)
  }

  /// The amount as a value; `text` is the range that was printed for it.
  func quantity(_ utf8: Span<UInt8>, _ amount: AmountScan, _ text: Range<Int>) -> Quantity {
    Quantity(
      text: TextBytes.string(utf8, text), value: amount.value, unit: unit(utf8, amount),
      scope: amount.scope.map { TextBytes.string(utf8, $0) }, bound: amount.bound, upper: amount.upper)
  }

  /// What is doubtful about an amount, in a fixed order.
  func faults(_ utf8: Span<UInt8>, _ amount: AmountScan) -> [QuantityFault] {
    let flags = amount.flags
    let doubtful: Numeral.Flags = [
      .brokenBySpace, .tooLong, .ambiguousSeparator, .ambiguousNumeral, .wideComma, .spaceGroups,
    ]
    let isPlain = flags.isDisjoint(with: doubtful) && !amount.sharesMultiplier && amount.isBracketClosed
    if isPlain, amount.unit != nil { return [] }
    var faults: [QuantityFault] = []
    if let unknown = amount.unknownUnit {
      faults.append(.unitUnknown(TextBytes.string(utf8, unknown)))
    } else if amount.unit == nil {
      faults.append(.unitMissing)
    }
    let hasNoUnit = amount.unit == nil
    if flags.contains(.brokenBySpace) || flags.contains(.spaceGroups) && hasNoUnit {
      faults.append(.digitsBrokenBySpace)
    }
    if flags.contains(.tooLong) { faults.append(.numberTooLong) }
    if flags.contains(.ambiguousSeparator) || flags.contains(.wideComma) && hasNoUnit {
      faults.append(.ambiguousSeparator)
    }
    if flags.contains(.ambiguousNumeral) { faults.append(.ambiguousNumeral) }
    if amount.sharesMultiplier { faults.append(.multiplierShared) }
    if !amount.isBracketClosed { faults.append(.bracketUnclosed) }
    return faults
  }
}
