/// Finds the amounts in running text, before anything is known of what they count.
struct ProseAmounts: Sendable {
  /// Reads the amount at a place.
  let scanner: AmountScanner
  private let before: ByteTrie

  /// A finder that reads amounts with this scanner.
  init(scanner: AmountScanner) {
    self.scanner = scanner
    before = ByteTrie(BoundWords.before.enumerated().map { ($0.element.0, $0.offset) })
  }

  /// The amounts in order, each with a unit that may be aimed at or describes.
  ///
  /// O(*n*).
  func find(_ utf8: Span<UInt8>) -> [ProseAmount] {
    var found: [ProseAmount] = []
    var previous: Unicode.Scalar = " "
    var index = 0
    while index < utf8.count {
      let (character, length) = TextBytes.character(utf8, at: index, to: utf8.count)
      guard Self.beginsNumber(character) else {
        previous = character
        index += length
        continue
      }
      guard let scan = scanner.scan(utf8, from: index, to: utf8.count, style: .prose) else {
        index = Self.endOfDigits(utf8, index + length)
        previous = character
        continue
      }
      if let amount = accepted(utf8, scan, index, previous) { found.append(amount) }
      previous = TextBytes.character(utf8, at: max(index, scan.end - 3), to: utf8.count).0
      index = max(scan.end, index + length)
    }
    return found
  }

  private static func beginsNumber(_ character: Unicode.Scalar) -> Bool {
    if character.isASCII { return (0x30...0x39).contains(character.value) }
    switch NumeralSign(character) {
    case .digit, .zero, .scale, .tens: return true
    default: return false
    }
  }

  /// Passes over the rest of a run of digits and points that is no number, such as `1.2.3`.
  private static func endOfDigits(_ utf8: Span<UInt8>, _ start: Int) -> Int {
    var index = start
    while index < utf8.count, utf8[index] &- UInt8(ascii: "0") <= 9 || utf8[index] == UInt8(ascii: ".") {
      index += 1
    }
    return index
  }

  private func accepted(
    _ utf8: Span<UInt8>, _ scan: AmountScan, _ start: Int, _ previous: Unicode.Scalar
  ) -> ProseAmount? {
    guard let unit = scan.unit, !scan.isNegative, previous != "第" else { return nil }
    let definition = scanner.units.definitions[unit]
    guard definition.prose != .never else { return nil }
    if definition.unit.word == "年", scan.flags.contains(.yearLike) || (scan.value.integer ?? 0) >= 1900 {
      return nil
    }
    var amount = ProseAmount(scan: scan, start: start)
    amount.isAttribute = definition.prose == .attribute
    amount.isChinese = scan.flags.contains(.chinese)
    if scan.flags.contains(.singleChinese), !isCounting(utf8, scan, definition.unit.word) { return nil }
    readBoundBefore(utf8, &amount)
    return amount
  }

  /// Whether one Chinese digit and a unit may be an amount: not 一站式, 二次供水, 三位一体.
  private func isCounting(_ utf8: Span<UInt8>, _ scan: AmountScan, _ word: String) -> Bool {
    guard scan.value > .one else { return false }
    switch word {
    case "次", "期", "批", "位", "类", "款", "节", "支", "部", "班", "对", "门", "亩", "场次", "米", "村", "乡", "镇":
      return false
    default: break
    }
    guard scan.end < utf8.count else { return true }
    return NumeralSign(TextBytes.character(utf8, at: scan.end, to: utf8.count).0) == nil
  }

  /// Takes the word before a number that makes it a limit, such as 不少于.
  private func readBoundBefore(_ utf8: Span<UInt8>, _ amount: inout ProseAmount) {
    var length = 3
    while length <= 12, length <= amount.start {
      let start = amount.start - length
      if let match = before.longestMatch(in: utf8, from: start, to: amount.start), match.end == amount.start {
        let bound = BoundWords.before[match.value].1
        if bound != .exact, length > 3 || !Self.endsOtherWord(utf8, start) {
          amount.boundStart = start
          amount.scan.bound = bound
        }
      }
      length += 3
    }
  }

  /// Whether 约, 近 or 超 at a place ends another word: 节约, 附近, 赶超.
  private static func endsOtherWord(_ utf8: Span<UInt8>, _ start: Int) -> Bool {
    guard start >= 3 else { return false }
    switch TextBytes.character(utf8, at: start - 3, to: start).0 {
    case "节", "预", "条", "公", "契", "合", "制", "签", "履", "附", "就", "最", "邻", "临", "靠", "亲", "赶": return true
    default: return false
    }
  }
}

/// An amount in running text as places.
struct ProseAmount: Sendable {
  /// Number, unit, bounds and scope.
  var scan: AmountScan
  /// Where the number begins.
  var start: Int
  /// Where a word such as 不少于 before the number begins, or the number itself.
  var boundStart: Int
  /// Whether the unit says that it is a property of something: 岁, 千伏.
  var isAttribute = false
  /// Whether it is written in Chinese numerals only.
  var isChinese = false

  /// Where it ends.
  var end: Int { scan.end }

  /// An amount without a word before it.
  init(scan: AmountScan, start: Int) {
    self.scan = scan
    self.start = start
    boundStart = start
  }
}
