/// Adds up a numeral sign by sign: 一亿二千三百万, 3万4000, 二十几万.
///
/// Every method returns `false` when its sign cannot go on the number; the number then ends before it.
struct NumeralSum {
  /// Which end of a pair such as 三四 in 三四十 is wanted.
  enum PairEnd { case lower, upper }

  /// How the number was written.
  private(set) var flags: Numeral.Flags = .chinese
  /// Whether a pair such as 三四 was met.
  private(set) var hasPair = false
  /// Whether the number has digits behind the point.
  private(set) var hasFraction = false

  private let pairEnd: PairEnd
  private var groups: [(value: ExactDecimal, power: Int)] = []
  private var section: ExactDecimal = .zero
  private var pending: ExactDecimal?
  private var run: [Int64] = []
  private var pendingIsArabic = false
  private var pendingIsSingle = false
  private var sawZero = false
  private var smallest = 99
  private var lastPower: Int?
  private var signs = 0

  /// A sum that takes this end of a pair.
  init(_ pairEnd: PairEnd) { self.pairEnd = pairEnd }

  /// The power of ten below which a digit behind a larger multiplier waits for one: 4 for the 五 of 一万五; 0 where
  /// none does.
  var awaitedPower: Int {
    guard pendingIsSingle, !hasFraction, !sawZero, let lastPower else { return 0 }
    return lastPower
  }

  private var isApproximate: Bool { flags.contains(.more) || flags.contains(.near) }

  /// Takes 一 to 九; several in a row are a string of digits.
  mutating func digit(_ value: Int64) -> Bool {
    guard !isApproximate, !pendingIsArabic, !hasFraction, pending == nil || !run.isEmpty else { return false }
    run.append(value)
    pending = (pending ?? .zero).multiplied(byPowerOfTen: 1)?.adding(ExactDecimal(Int(value)))
    if pending == nil {
      flags.insert(.tooLong)
      pending = .zero
    }
    pendingIsSingle = run.count == 1
    signs += 1
    return true
  }

  /// Takes a run of ASCII digits.
  mutating func arabic(_ number: ArabicNumeral) -> Bool {
    guard !isApproximate, pending == nil else { return false }
    flags.remove(.chinese)
    flags.formUnion(number.flags.subtracting(.yearLike))
    if let value = number.digits.value { pending = value } else { flags.insert(.tooLong) }
    pending = pending ?? .zero
    pendingIsArabic = true
    pendingIsSingle = number.digits.count == 1
    hasFraction = number.hasFraction
    signs += 1
    return true
  }

  /// Takes 零, a digit in a string of digits and a sign of a gap elsewhere.
  mutating func zero() -> Bool {
    guard !isApproximate else { return false }
    if !run.isEmpty || signs == 0 { return digit(0) }
    guard pending == nil, !sawZero else { return false }
    sawZero = true
    return true
  }

  /// Takes 半 at the start: 半百, 半年.
  mutating func half() -> Bool {
    guard signs == 0, let value = ExactDecimal(significand: 5, exponent: -1) else { return false }
    pending = value
    hasFraction = true
    signs += 1
    return true
  }

  /// Takes 余, 多, 几 or 来.
  mutating func more(near: Bool) -> Bool {
    guard signs > 0, !isApproximate, run.count < 2 else { return false }
    flags.insert(near ? .near : .more)
    return true
  }

  /// Takes 廿, 卅 or 卌.
  mutating func tens(_ value: Int64) -> Bool {
    guard pending == nil, smallest > 1, !isApproximate else { return false }
    pending = ExactDecimal(Int(value))
    return scale(1)
  }

  /// Takes 十, 百 or 千, which must come in falling order.
  mutating func scale(_ power: Int) -> Bool {
    guard !isApproximate, power < smallest else { return false }
    if run == [0] {
      pending = nil
      run = []
    }
    guard let factor = settlePair(), pending != nil || power == 1 || signs == 0 || sawZero else {
      return false
    }
    if factor == nil, power > 1, signs == 0 { flags.insert(.bareScale) }
    add((factor ?? .one).multiplied(byPowerOfTen: power))
    smallest = power
    lastPower = power
    return true
  }

  /// Takes 万, 亿 or 兆, which multiplies all that is smaller than itself before it.
  mutating func big(_ power: Int) -> Bool {
    guard groups.last?.power != power || section == .zero && pending == nil, let factor = settlePair() else {
      return false
    }
    var group = section.adding(factor ?? .zero)
    if factor == nil, section == .zero {
      if let last = groups.popLast() {
        guard !sawZero else {
          groups.append(last)
          return false
        }
        group = last.value
      } else {
        guard signs == 0 else { return false }
        flags.insert(.bareScale)
        group = .one
      }
    }
    while let last = groups.last, last.power < power {
      groups.removeLast()
      group = group?.adding(last.value)
    }
    section = .zero
    if let value = group?.multiplied(byPowerOfTen: power) {
      groups.append((value, power))
    } else {
      flags.insert(.tooLong)
    }
    clearPending()
    smallest = 99
    lastPower = power
    sawZero = false
    return true
  }

  /// Sets the digits behind 点; the whole part is complete before them.
  mutating func fraction(_ digits: ExactDecimal) -> Bool {
    // 3点30 is a time of day.
    guard signs > 0, !hasFraction, !isApproximate, !pendingIsArabic, !isPair else { return false }
    settleLastDigit()
    guard let sum = (pending ?? .zero).adding(digits) else {
      flags.insert(.tooLong)
      return true
    }
    pending = sum
    run = []
    pendingIsSingle = false
    hasFraction = true
    return true
  }

  /// The number; `nil` when the signs make none.
  mutating func total() -> ExactDecimal? {
    guard signs > 0, !sawZero || pending != nil || isApproximate else { return nil }
    if signs == 1, pendingIsSingle, !pendingIsArabic { flags.insert(.singleChinese) }
    if isPair {
      _ = settlePair()
      pendingIsSingle = true
    }
    settleLastDigit()
    var sum = section.adding(pending ?? .zero)
    for group in groups { sum = sum?.adding(group.value) }
    if flags.contains(.tooLong) { return .zero }
    if sum == nil { flags.insert(.tooLong) }
    return sum ?? .zero
  }

  /// Two digits in a row that mean "one or the other": neighbours, and the idiom 三五.
  private var isPair: Bool { run.count == 2 && (run[1] == run[0] + 1 && run[0] > 0 || run == [3, 5]) }

  /// The pending number, with a pair settled to the wanted end: `.some(nil)` when none is pending, `nil`
  /// when a string of digits is pending, which no multiplier can follow.
  private mutating func settlePair() -> ExactDecimal?? {
    guard run.count > 1 else { return .some(pending) }
    guard isPair else { return nil }
    hasPair = true
    let value = ExactDecimal(Int(pairEnd == .lower ? run[0] : run[1]))
    pending = value
    run = []
    pendingIsSingle = false
    return .some(value)
  }

  /// A single digit right behind a multiplier counts the next power of ten: 一万三 is 13000.
  private mutating func settleLastDigit() {
    guard let value = pending, pendingIsSingle, !sawZero, !hasFraction, let lastPower else { return }
    if pendingIsArabic, lastPower > 1 { flags.insert(.ambiguousNumeral) }
    pending = value.multiplied(byPowerOfTen: lastPower - 1) ?? value
    pendingIsSingle = false
  }

  private mutating func add(_ value: ExactDecimal?) {
    if let value, let sum = section.adding(value) { section = sum } else { flags.insert(.tooLong) }
    clearPending()
    sawZero = false
    signs += 1
  }

  private mutating func clearPending() {
    pending = nil
    run = []
    pendingIsArabic = false
    pendingIsSingle = false
    hasFraction = false
    signs += 1
  }
}
