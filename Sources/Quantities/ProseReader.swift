/// Reads the amounts in names, task texts and schedule steps, with what they count.
///
/// Numbers without a measure word, ordinals, dates and the numbers in names (PM2.5, 5G, 一老一小) are no
/// amounts. Build one reader and keep it.
package struct ProseReader: Sendable {
  private let amounts: ProseAmounts
  private let wording = ProseWording()
  private let periods = PeriodReader()

  /// A reader of the shipped units.
  package init() { self.init(units: .standard) }

  /// A reader of other units.
  package init(units: UnitTable) { amounts = ProseAmounts(scanner: AmountScanner(units: units)) }

  /// The amounts of a text in the order of print.
  ///
  /// The text is folded. O(*n*).
  package func quantities(in text: String) -> [ProseQuantity] { quantities(text.utf8.span) }

  private func quantities(_ utf8: Span<UInt8>) -> [ProseQuantity] {
    let found = amounts.find(utf8)
    guard !found.isEmpty else { return [] }
    var readings: [ProseReading?] = Array(repeating: nil, count: found.count)
    for clause in ProseClauses.split(utf8, found) {
      read(utf8, clause, found, &readings)
    }
    return assemble(utf8, found, readings)
  }

  /// Reads the amounts of a clause, part by part of its list.
  private func read(
    _ utf8: Span<UInt8>, _ clause: ProseClause, _ found: [ProseAmount], _ readings: inout [ProseReading?]
  ) {
    var partStart = headEnd(utf8, clause.range.lowerBound..<found[clause.amounts.lowerBound].boundStart)
    var verb: Range<Int>?
    var subject: Range<Int>?
    var owner = clause.owner
    if Self.begins(utf8, partStart, with: "其中") {
      owner = owner ?? Self.lastTarget(readings, before: clause.amounts.lowerBound)
    }
    for place in clause.amounts {
      let next = place + 1 < clause.amounts.upperBound ? found[place + 1].boundStart : clause.range.upperBound
      let behind = found[place].end..<max(next, found[place].end)
      let isLast = place + 1 == clause.amounts.upperBound
      let part = ProseList.part(utf8, behind, isLast: isLast)
      if part.isOpen || found[place].isAttribute && !part.endsAtOnce && !isLast {
        readings[place] = ProseReading(
          verb: nil, subject: part.isOpen ? wording.follower(utf8, part.noun) : partStart..<partStart,
          role: .description, owner: owner)
        if found[place].boundStart == partStart, isTimeLimit(found[place]) { partStart = found[place].end }
        continue
      }
      var reading = reading(utf8, found[place], partStart, part.noun)
      reading.owner = owner
      if reading.verb == nil { reading.verb = verb }
      if reading.subject.isEmpty, let subject, reading.role != .description { reading.subject = subject }
      if reading.role != .description {
        verb = reading.verb
        subject = reading.subject
      }
      readings[place] = reading
      partStart = part.next
    }
  }

  /// Where a period at the head of a clause ends: 6月底前.
  private func headEnd(_ utf8: Span<UInt8>, _ range: Range<Int>) -> Int {
    let head = TextBytes.trimmed(utf8, range)
    guard !head.isEmpty else { return range.lowerBound }
    guard let end = periods.prefixEnd(utf8.extracting(head)) else { return head.lowerBound }
    return head.lowerBound + end
  }

  private func reading(
    _ utf8: Span<UInt8>, _ amount: ProseAmount, _ partStart: Int, _ noun: Range<Int>
  ) -> ProseReading {
    var lead = wording.lead(utf8, partStart..<max(partStart, amount.boundStart))
    let behind = TextBytes.trimmed(utf8, noun)
    var subject = lead.subject
    let isFollowed =
      !behind.isEmpty && TextBytes.character(utf8, at: behind.lowerBound, to: behind.upperBound).0 != "的"
    if !behind.isEmpty, subject.isEmpty || isFollowed && !wording.beginsPredicate(utf8, behind) {
      subject = wording.follower(utf8, behind)
    } else if subject.isEmpty, let nominal = lead.nominal {
      subject = nominal
      lead.verb = lead.verbBeforeNominal
    }
    var role = ProseQuantity.Role.target
    // A Chinese numeral counts only where nothing else can be meant: not 居民小区二十四节气活动.
    if amount.isAttribute || amount.isChinese && isFollowed && !lead.subject.isEmpty {
      role = .description
    } else if isRate(amount), !lead.isGrowth, !ProseList.namesRatio(utf8, subject) {
      role = .share
    }
    return ProseReading(verb: lead.verb, subject: subject, role: role, owner: nil)
  }

  /// Whether an amount says how long something may take: 3年内.
  ///
  /// At the head of a clause it names nothing of what follows.
  private func isTimeLimit(_ amount: ProseAmount) -> Bool {
    guard amount.scan.bound == .atMost, let unit = amount.scan.unit else { return false }
    let definition = amounts.scanner.units.definitions[unit]
    return definition.unit.dimension == .time && definition.base != "岁"
  }

  private func isRate(_ amount: ProseAmount) -> Bool {
    guard let unit = amount.scan.unit else { return false }
    return amounts.scanner.units.definitions[unit].base == "%"
  }

  private static func begins(_ utf8: Span<UInt8>, _ place: Int, with word: String) -> Bool {
    let bytes = word.utf8
    guard place + bytes.count <= utf8.count else { return false }
    return zip(place..., bytes).allSatisfy { utf8[$0] == $1 }
  }

  private static func lastTarget(_ readings: [ProseReading?], before place: Int) -> Int? {
    // The amount next to it is the one meant; descriptions lie between only in odd texts.
    var index = place
    while index > 0, place - index < 4 {
      index -= 1
      if let reading = readings[index], reading.role == .target, reading.owner == nil { return index }
    }
    return nil
  }

  private func assemble(
    _ utf8: Span<UInt8>, _ found: [ProseAmount], _ readings: [ProseReading?]
  ) -> [ProseQuantity] {
    var results: [ProseQuantity] = []
    var places: [Int: Int] = [:]
    var offset = ScalarOffset()
    for (place, amount) in found.enumerated() {
      guard let reading = readings[place], !amount.isChinese || reading.role != .description else { continue }
      let range = amount.boundStart..<amount.end
      let start = offset.advance(utf8, to: range.lowerBound)
      let end = offset.advance(utf8, to: range.upperBound)
      places[place] = results.count
      results.append(
        ProseQuantity(
          verb: reading.verb.map { TextBytes.string(utf8, $0) },
          subject: TextBytes.string(utf8, reading.subject),
          quantity: amounts.scanner.quantity(utf8, amount.scan, range),
          faults: amounts.scanner.faults(utf8, amount.scan), range: start..<end,
          within: reading.owner.flatMap { places[$0] }, role: reading.role))
    }
    return results
  }
}

/// What was found out about one amount, as places.
struct ProseReading {
  /// The verb.
  var verb: Range<Int>?
  /// The name of the thing; may be empty.
  var subject: Range<Int>
  /// What the amount is there for.
  var role: ProseQuantity.Role
  /// The amount that this one is a part of, as a place in the list of amounts.
  var owner: Int?
}

/// Counts Unicode scalars up to ever later places.
///
/// O(*n*) altogether.
private struct ScalarOffset {
  private var byte = 0
  private var scalars = 0

  /// The number of scalars before a place, which is never before the last one.
  mutating func advance(_ utf8: Span<UInt8>, to place: Int) -> Int {
    while byte < place {
      if utf8[byte] & 0xC0 != 0x80 { scalars += 1 }
      byte += 1
    }
    return scalars
  }
}
