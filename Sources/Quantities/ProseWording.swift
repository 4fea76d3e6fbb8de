/// Separates verbs from the names of things, in the stretch before and behind an amount.
struct ProseWording: Sendable {
  private let verbs = ByteTrie(PlanVerbs.words.enumerated().map { ($0.element.0, $0.offset) })

  /// What stands before an amount: the verb, and the name of the thing.
  struct Lead {
    /// From the first verb to the last one before the thing.
    var verb: Range<Int>?
    /// The name; empty where there is only a verb.
    var subject: Range<Int>
    /// The last verbs, where they can name the thing: 回迁安置 of 完成回迁安置.
    var nominal: Range<Int>?
    /// The verb before ``nominal``; `nil` where there is none.
    var verbBeforeNominal: Range<Int>?
    /// Whether 增长, 下降 and the like stand before the amount.
    var isGrowth = false
  }

  /// The word that begins at a place: its kind and where it ends.
  private func word(_ utf8: Span<UInt8>, _ place: Int, _ end: Int) -> (kind: PlanVerbs.Kind, end: Int)? {
    guard let match = verbs.longestMatch(in: utf8, from: place, to: end) else { return nil }
    return (PlanVerbs.words[match.value].1, match.end)
  }

  /// Splits what stands before an amount.
  ///
  /// O(*n*).
  func lead(_ utf8: Span<UInt8>, _ range: Range<Int>) -> Lead {
    var lead = Lead(subject: TextBytes.trimmed(utf8, range))
    skipBeneficiary(utf8, &lead)
    stripVerbs(utf8, &lead)
    if lead.verb == nil, skipBeneficiary(utf8, &lead) { stripVerbs(utf8, &lead) }
    stripEnd(utf8, &lead)
    // 为 before 1000户困难家庭 names whom, not what.
    if let verb = lead.verb, verb.count == 3,
      TextBytes.character(utf8, at: verb.lowerBound, to: verb.upperBound).0 == "为"
    {
      lead.verb = nil
    }
    return lead
  }

  /// Passes over 为老年人免费, 向…, 在…: everything before the first verb behind it.
  ///
  /// `false` when there is no such phrase.
  @discardableResult
  private func skipBeneficiary(_ utf8: Span<UInt8>, _ lead: inout Lead) -> Bool {
    let range = lead.subject
    guard !range.isEmpty else { return false }
    switch TextBytes.character(utf8, at: range.lowerBound, to: range.upperBound).0 {
    case "为", "向", "对", "给", "在", "面", "针", "由", "于": break
    default: return false
    }
    if let (kind, _) = word(utf8, range.lowerBound, range.upperBound), kind == .noun { return false }
    var nominal: Int?
    var index = range.lowerBound + 3
    while index < range.upperBound {
      if let (kind, end) = word(utf8, index, range.upperBound) {
        if kind == .action {
          lead.subject = index..<range.upperBound
          return true
        }
        if kind == .nominal, nominal == nil { nominal = index }
        if kind == .noun || kind == .nominal {
          index = end
          continue
        }
      }
      index += TextBytes.character(utf8, at: index, to: range.upperBound).1
    }
    guard let nominal else { return false }
    lead.subject = nominal..<range.upperBound
    return true
  }

  private func stripVerbs(_ utf8: Span<UInt8>, _ lead: inout Lead) {
    let end = lead.subject.upperBound
    var index = lead.subject.lowerBound
    while index < end {
      index = TextBytes.skipSpaces(utf8, index, to: end)
      guard index < end, let (kind, wordEnd) = word(utf8, joined(utf8, index, end, lead), end) else { break }
      guard kind != .noun else { break }
      let start = joined(utf8, index, end, lead)
      if kind == .nominal, let run = lead.nominal {
        lead.nominal = run.lowerBound..<wordEnd
      } else if kind != .adverb {
        lead.verbBeforeNominal = kind == .nominal ? lead.verb : nil
        lead.nominal = kind == .nominal ? start..<wordEnd : nil
      }
      if kind != .adverb { lead.verb = (lead.verb?.lowerBound ?? start)..<wordEnd }
      if kind == .copula { lead.isGrowth = lead.isGrowth || Self.isGrowth(utf8, start..<wordEnd) }
      index = afterBracketedVerb(utf8, wordEnd, end)
      if index > wordEnd, let verb = lead.verb { lead.verb = verb.lowerBound..<index }
      lead.subject = index..<end
    }
    lead.subject = TextBytes.skipSpaces(utf8, lead.subject.lowerBound, to: end)..<end
  }

  /// Where the next verb begins behind 和, 、 and the like between two verbs: 新建和改造.
  private func joined(_ utf8: Span<UInt8>, _ index: Int, _ end: Int, _ lead: Lead) -> Int {
    guard lead.verb != nil else { return index }
    switch TextBytes.character(utf8, at: index, to: end).0 {
    case "和", "及", "与", "、", "或", "并":
      if let (kind, _) = word(utf8, index + 3, end), kind == .action || kind == .nominal { return index + 3 }
      return index
    default: return index
    }
  }

  /// Where 新建（改造） ends.
  private func afterBracketedVerb(_ utf8: Span<UInt8>, _ index: Int, _ end: Int) -> Int {
    guard index < end, let bracket = AmountScanner.bracket(utf8, index, end), bracket.isClosed,
      let (kind, wordEnd) = word(utf8, bracket.inside.lowerBound, bracket.inside.upperBound),
      kind == .action || kind == .nominal, wordEnd == bracket.inside.upperBound
    else { return index }
    return bracket.end
  }

  /// Takes copulas, verbs and 的 off the end: 开通率达到, 停车位新增, 总工程量的.
  private func stripEnd(_ utf8: Span<UInt8>, _ lead: inout Lead) {
    while !lead.subject.isEmpty {
      lead.subject = TextBytes.trimmed(utf8, lead.subject)
      guard let (start, kind) = lastWord(utf8, lead.subject) else { return }
      // 公共体育场馆惠民开放 behind 实现 is one noun: a verb at the end counts only where none leads.
      if kind == .action, lead.verb != nil { return }
      if kind != .adverb {
        lead.verb = start..<lead.subject.upperBound
        lead.nominal = nil
      }
      if kind == .copula {
        lead.isGrowth = lead.isGrowth || Self.isGrowth(utf8, start..<lead.subject.upperBound)
      }
      lead.subject = lead.subject.lowerBound..<start
    }
  }

  /// The copula, action, adverb or 的 that a stretch ends with and where it begins; the longest one.
  private func lastWord(_ utf8: Span<UInt8>, _ range: Range<Int>) -> (start: Int, kind: PlanVerbs.Kind)? {
    var best: (start: Int, kind: PlanVerbs.Kind)?
    var start = range.upperBound
    for _ in 0..<6 {
      guard start - 3 >= range.lowerBound else { break }
      start -= 3
      guard TextBytes.character(utf8, at: start, to: range.upperBound).1 == 3 else { break }
      if let (kind, end) = word(utf8, start, range.upperBound), end == range.upperBound {
        // A single character ends too many nouns: only 达, 为, 各, 共 and the like stand alone before a number.
        switch kind {
        case .copula, .action: best = (start, kind)
        case .adverb:
          if start == range.lowerBound || range.upperBound - start > 3 || isCountingWord(utf8, start) {
            best = (start, kind)
          }
        case .nominal, .noun: if best != nil { return nil }
        }
      }
    }
    if best == nil, range.count >= 3,
      TextBytes.character(utf8, at: range.upperBound - 3, to: range.upperBound).0 == "的"
    {
      return (range.upperBound - 3, .adverb)
    }
    return best
  }

  private func isCountingWord(_ utf8: Span<UInt8>, _ start: Int) -> Bool {
    switch TextBytes.character(utf8, at: start, to: utf8.count).0 {
    case "共", "各", "均", "再", "新": true
    default: false
    }
  }

  private static func isGrowth(_ utf8: Span<UInt8>, _ range: Range<Int>) -> Bool {
    switch TextBytes.character(utf8, at: range.lowerBound, to: range.upperBound).0 {
    case "增", "提", "下", "降", "控", "保", "稳": true
    default: false
    }
  }

  /// The name behind an amount: up to the next verb, adverb or end.
  func follower(_ utf8: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var range = TextBytes.trimmed(utf8, range)
    if !range.isEmpty, TextBytes.character(utf8, at: range.lowerBound, to: range.upperBound).0 == "的" {
      range = TextBytes.trimmed(utf8, range.lowerBound + 3..<range.upperBound)
    }
    var index = range.lowerBound
    while index < range.upperBound {
      let match = word(utf8, index, range.upperBound)
      if index > range.lowerBound, let (kind, end) = match {
        if kind == .action || kind == .adverb && end - index > 3 {
          return TextBytes.trimmed(utf8, range.lowerBound..<index)
        }
        if kind == .noun || kind == .nominal {
          index = end
          continue
        }
      }
      index += TextBytes.character(utf8, at: index, to: range.upperBound).1
    }
    return withoutWork(utf8, range)
  }

  /// A name without what is done to it: 社区（村） of 社区（村）推荐认定工作.
  private func withoutWork(_ utf8: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    let start = range.upperBound - 6
    guard start > range.lowerBound else { return range }
    switch TextBytes.string(utf8, start..<range.upperBound) {
    case "工作", "任务": break
    default: return range
    }
    var end = start
    while end - 6 > range.lowerBound, let (kind, wordEnd) = word(utf8, end - 6, end), kind == .nominal,
      wordEnd == end
    {
      end -= 6
    }
    return range.lowerBound..<end
  }

  /// Whether a verb or an adverb begins at a place: the text behind an amount is then no name.
  func beginsPredicate(_ utf8: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard let (kind, end) = word(utf8, range.lowerBound, range.upperBound) else { return false }
    switch kind {
    case .action, .copula: return true
    case .adverb: return end - range.lowerBound > 3
    case .nominal, .noun: return false
    }
  }
}
