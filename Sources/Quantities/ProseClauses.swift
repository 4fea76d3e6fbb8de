/// A stretch of running text in which amounts and nouns belong together.
struct ProseClause {
  /// Its bytes.
  var range: Range<Int>
  /// Its amounts, as places in the list of amounts.
  var amounts: Range<Int>
  /// The amount right before the bracket that the clause stands in; `nil` outside such a bracket.
  var owner: Int?
}

/// Cuts running text into clauses at its punctuation, and at brackets that hold amounts of their own.
struct ProseClauses {
  /// The clauses that hold at least one amount, in order.
  ///
  /// O(*n*).
  static func split(_ utf8: Span<UInt8>, _ amounts: [ProseAmount]) -> [ProseClause] {
    var clauses: [ProseClause] = []
    var owners: [Int?] = []
    var plainDepth = 0
    var start = 0
    var firstAmount = 0
    var nextAmount = 0
    var index = 0
    func close(_ end: Int, _ next: Int) {
      if nextAmount > firstAmount {
        clauses.append(
          ProseClause(range: start..<end, amounts: firstAmount..<nextAmount, owner: owners.last ?? nil))
      }
      firstAmount = nextAmount
      start = next
    }
    while index < utf8.count {
      if nextAmount < amounts.count, amounts[nextAmount].start == index {
        index = max(amounts[nextAmount].end, index + 1)
        nextAmount += 1
        continue
      }
      let (character, length) = TextBytes.character(utf8, at: index, to: utf8.count)
      switch character {
      case "（", "(":
        if plainDepth == 0,
          holdsAmount(utf8, index, nextAmount < amounts.count ? amounts[nextAmount].start : nil)
        {
          close(index, index + length)
          owners.append(nextAmount > 0 ? nextAmount - 1 : nil)
        } else {
          plainDepth += 1
        }
      case "）", ")":
        if plainDepth > 0 {
          plainDepth -= 1
        } else if !owners.isEmpty {
          close(index, index + length)
          owners.removeLast()
        }
      case "。", "；", ";", "\n":
        plainDepth = 0
        close(index, index + length)
      case "，", ",", "：", ":", "！", "？", "[", "]", "【", "】":
        if plainDepth == 0 { close(index, index + length) }
      default: break
      }
      index += length
    }
    close(utf8.count, utf8.count)
    return clauses
  }

  private static func holdsAmount(_ utf8: Span<UInt8>, _ start: Int, _ amount: Int?) -> Bool {
    guard let amount, let bracket = AmountScanner.bracket(utf8, start, utf8.count) else { return false }
    return amount < bracket.end
  }
}
