import Gazetteer
import Quantities
import SourceText

/// A run of fragments that reads as a cell of one type.
struct TypedSegment: Equatable {
  /// What a cell of the type holds.
  enum Kind: UInt8 {
    case number
    case amount
    case people
    case deadline
    case unit
    /// A heading over the rows below, alone on its lines.
    case heading
  }

  var kind: Kind
  /// The number of fragments.
  var count: UInt8
  var score: Int32
}

/// Finds the cells of one type that begin with a fragment.
struct TypedScorer {
  /// Fragments that an amount may be broken over.
  static let mostInAmount = 4
  static let mostInDeadline = 4
  static let mostInPeople = 8

  let source: SourceText
  let quantities: QuantityReader
  let fragments: [Fragment]
  let traits: [FragmentTraits]
  let chain: NumberChain
  let kinds: Set<TypedSegment.Kind>
  /// Whether amounts are printed without their unit, which stands in the header, in a column or above.
  let hasUnitElsewhere: Bool

  private let periods = PeriodReader()
  /// What is known of texts as names of people; they come again and again.
  private var people: [String: Int32] = [:]

  init(
    source: SourceText, quantities: QuantityReader, fragments: [Fragment], traits: [FragmentTraits],
    chain: NumberChain, kinds: Set<TypedSegment.Kind>, hasUnitElsewhere: Bool
  ) {
    self.source = source
    self.quantities = quantities
    self.fragments = fragments
    self.traits = traits
    self.chain = chain
    self.kinds = kinds
    self.hasUnitElsewhere = hasUnitElsewhere
  }

  /// The segments that begin with fragment `index`.
  ///
  /// O(1): a bounded number of fragments.
  mutating func segments(at index: Int, into result: inout [TypedSegment]) {
    let trait = traits[index]
    if kinds.contains(.number), let score = numberScore(index) {
      result.append(TypedSegment(kind: .number, count: 1, score: score))
    }
    if kinds.contains(.amount) { appendAmounts(index, &result) }
    if trait.has(.startsInside) { return }
    if kinds.contains(.people), trait.has(.mayBePerson) { appendPeople(index, &result) }
    if kinds.contains(.deadline) { appendDeadlines(index, &result) }
    if kinds.contains(.unit), trait.has(.startsUnit), trait.length <= 6,
      UnitTable.standard.unit(source.text(fragments[index].piece)) != nil
    {
      result.append(TypedSegment(kind: .unit, count: 1, score: 50))
    }
    if fragments[index].gap >= .line { appendHeading(index, &result) }
  }

  // MARK: Numbers

  private func numberScore(_ index: Int) -> Int32? {
    if chain.isMember(index) { return 80 }
    if traits[index].number >= 0, traits[index].number < 10_000 {
      // A number is alone in its cell; with a unit behind it, it is the head of an amount.
      let isAmount =
        index + 1 < traits.count && traits[index + 1].has(.startsUnit) && fragments[index + 1].gap <= .space
      return isAmount ? -120 : -80
    }
    return nil
  }

  // MARK: Amounts

  private func appendAmounts(_ index: Int, _ result: inout [TypedSegment]) {
    let trait = traits[index]
    guard trait.has(.mayBeAmount) else {
      // Anything may stand in a cell of amounts by mistake, but nothing speaks for it.
      if trait.length <= 12 { result.append(TypedSegment(kind: .amount, count: 1, score: -140)) }
      return
    }
    var bytes: [UInt8] = []
    var end = index
    while end < fragments.count, end - index < Self.mostInAmount, bytes.count <= 60 {
      if end > index, !goesOn(before: end, from: index) { break }
      bytes += source.utf8[fragments[end].piece.bytes]
      end += 1
      let joints = Int32(end - index - 1)
      switch quantities.readCell(bytes.span) {
      case .dash:
        result.append(TypedSegment(kind: .amount, count: UInt8(end - index), score: 60 - 40 * joints))
      case .quantity(let amount, let faults):
        var score: Int32 = 60 - 2 * joints
        if amount.unit == nil { score = hasUnitElsewhere ? 45 - 15 * joints : -30 - 15 * joints }
        if faults.contains(where: { $0 != .unitMissing }) { score -= 40 }
        for inner in index..<(end - 1)
        where traits[inner].has(.endsDigit) && traits[inner + 1].has(.startsDigit) {
          // A number broken over two lines: rather that than a number without its unit.
          score -= fragments[inner + 1].gap >= .line ? 10 : 15
        }
        result.append(TypedSegment(kind: .amount, count: UInt8(end - index), score: score))
      case .several: result.append(TypedSegment(kind: .amount, count: UInt8(end - index), score: -100))
      case .blank, .text:
        if end == index + 1, source.text(fragments[index].piece) == "无" {
          result.append(TypedSegment(kind: .amount, count: 1, score: 40))
        } else if end == index + 1 {
          result.append(TypedSegment(kind: .amount, count: 1, score: -140))
        }
      }
    }
  }

  /// Whether an amount may go on with the fragment at `next`.
  private func goesOn(before next: Int, from start: Int) -> Bool {
    let trait = traits[next]
    if trait.length > 12 || fragments[next].gap == .page { return false }
    return trait.has(.startsUnit) || trait.has(.startsInside) || trait.has(.startsInBracket)
      || trait.has(.startsDigit) || trait.has(.startsBracket)
      || trait.has(.hasHan) && (trait.length <= 4 || traits[next - 1].has(.endsDigit))
      || !traits[next - 1].has(.hasDigit) && next == start + 1
  }

  // MARK: People

  private mutating func appendPeople(_ index: Int, _ result: inout [TypedSegment]) {
    var text = ""
    var end = index
    while end < fragments.count, end - index < Self.mostInPeople {
      let trait = traits[end]
      guard trait.length <= 12, trait.has(.hasHan), !trait.has(.hasDigit), !trait.has(.hasSentence),
        end == index || trait.length <= 4 || trait.has(.startsInside)
      else { return }
      if end > index { text += fragments[end].gap >= .line ? "\n" : " " }
      text += source.text(fragments[end].piece)
      guard text.unicodeScalars.count <= 40 else { return }
      end += 1
      guard var score = peopleScore(text) else { continue }
      if trait.has(.startsUnit), end == index + 1, UnitTable.standard.unit(text) != nil { score -= 40 }
      if traits[index].has(.startsOrganisation), traits[end - 1].has(.endsOrganisation) {
        score -= 60
      }
      result.append(TypedSegment(kind: .people, count: UInt8(end - index), score: score))
    }
  }

  /// What it is worth to read a text as names of people; `nil` for one that is none.
  private mutating func peopleScore(_ text: String) -> Int32? {
    if let known = people[text] { return known == Int32.min ? nil : known }
    let score = Self.peopleScore(PersonNames.split(text))
    if people.count < 50_000 { people[text] = score ?? Int32.min }
    return score
  }

  private static func peopleScore(_ split: PersonSplit) -> Int32? {
    guard !split.names.isEmpty, split.names.allSatisfy({ $0.count >= 2 }) else { return nil }
    let isKnown = split.names.allSatisfy { name in
      name.first.map(PersonNames.mayBegin) == true && (name.count <= 4 || name.contains("·"))
    }
    var score: Int32 = split.certain ? 60 : isKnown ? 30 : -60
    if split.certain, !split.names.allSatisfy(PersonNames.hasUsualSurname) { score -= 25 }
    // A second name costs a little: a column of one person is the rule.
    score -= 6 * Int32(split.names.count - 1)
    score -= 30 * Int32(split.names.count(where: PersonNames.isUnlikely))
    return score
  }

  // MARK: Deadlines

  private func appendDeadlines(_ index: Int, _ result: inout [TypedSegment]) {
    guard traits[index].has(.mayBePeriod) else {
      if traits[index].has(.hasHan), traits[index].length <= 16 {
        result.append(TypedSegment(kind: .deadline, count: 1, score: -60))
      }
      return
    }
    var text = ""
    var end = index
    while end < fragments.count, end - index < Self.mostInDeadline {
      let trait = traits[end]
      guard trait.length <= 16, end == index || fragments[end].gap != .page else { return }
      text += source.text(fragments[end].piece)
      guard text.unicodeScalars.count <= 24 else { return }
      end += 1
      if periods.isPeriod(text.utf8.span) {
        result.append(
          TypedSegment(kind: .deadline, count: UInt8(end - index), score: 60 - 2 * Int32(end - index - 1)))
      } else if end == index + 1, trait.has(.hasHan) || trait.has(.mayBeAmount) {
        result.append(TypedSegment(kind: .deadline, count: 1, score: trait.has(.hasHan) ? -60 : -20))
      }
      if trait.has(.hasSentence) { return }
    }
  }

  // MARK: Headings

  private func appendHeading(_ index: Int, _ result: inout [TypedSegment]) {
    guard traits[index].has(.hasHan), traits[index].length <= 40,
      index + 1 >= fragments.count || fragments[index + 1].gap >= .line,
      SectionHeading.matches(source.text(fragments[index].piece))
    else { return }
    result.append(TypedSegment(kind: .heading, count: 1, score: 30))
  }
}
