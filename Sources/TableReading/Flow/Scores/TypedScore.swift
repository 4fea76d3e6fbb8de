import Gazetteer
import Quantities
import SourceText

/// A run of fragments that reads as a cell of one type.
struct TypedSegment: Equatable {
  /// What a cell of the type holds.
  enum Kind: UInt8, CaseIterable {
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
  /// For each fragment the number of its text; see ``FragmentTexts``.
  let texts: [Int]
  let traits: [FragmentTraits]
  let chain: NumberChain
  /// Whether amounts are printed without their unit, which stands in the header, in a column or above.
  let hasUnitElsewhere: Bool

  /// The kinds that are looked for, a bit each.
  private let kinds: UInt8
  /// The text that is being put together.
  private var text: [UInt8] = []
  /// What is known of texts; they come again and again.
  private var amounts = AmountForms()
  private var people = TextTable<Int32?>()
  private var deadlines = TextTable<Bool>()
  private var units = TextTable<Bool>()
  private var headings = TextTable<Bool>()

  init(
    source: SourceText, quantities: QuantityReader, fragments: [Fragment], texts: FragmentTexts,
    traits: [FragmentTraits], chain: NumberChain, kinds: Set<TypedSegment.Kind>, hasUnitElsewhere: Bool
  ) {
    self.source = source
    self.quantities = quantities
    self.fragments = fragments
    self.texts = texts.numbers
    self.traits = traits
    self.chain = chain
    self.kinds = kinds.reduce(0) { $0 | Self.bit(of: $1) }
    self.hasUnitElsewhere = hasUnitElsewhere
  }

  private static func bit(of kind: TypedSegment.Kind) -> UInt8 { 1 << kind.rawValue }

  private func looksFor(_ kind: TypedSegment.Kind) -> Bool { kinds & Self.bit(of: kind) != 0 }

  /// The segments that begin with fragment `index`.
  ///
  /// O(1): a bounded number of fragments.
  mutating func segments(at index: Int, into result: inout [TypedSegment]) {
    let trait = traits[index]
    if looksFor(.number), let score = numberScore(index) {
      result.append(TypedSegment(kind: .number, count: 1, score: score))
    }
    if looksFor(.amount) { appendAmounts(index, &result) }
    if trait.has(.startsInside) { return }
    if looksFor(.people), trait.has(.mayBePerson) { appendPeople(index, &result) }
    if looksFor(.deadline) { appendDeadlines(index, &result) }
    if looksFor(.unit), trait.has(.startsUnit), trait.length <= 6, isUnit(index) {
      result.append(TypedSegment(kind: .unit, count: 1, score: 50))
    }
    if fragments[index].gap >= .line { appendHeading(index, &result) }
  }

  private func bytes(_ index: Int) -> ArraySlice<UInt8> { source.utf8[fragments[index].piece.bytes] }

  private mutating func isUnit(_ index: Int) -> Bool {
    units.value(of: bytes(index)) { text in
      UnitTable.standard.unit(TextBytes.string(text, text.indices)) != nil
    }
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

  private mutating func appendAmounts(_ index: Int, _ result: inout [TypedSegment]) {
    let trait = traits[index]
    guard trait.has(.mayBeAmount) else {
      // Anything may stand in a cell of amounts by mistake, but nothing speaks for it.
      if trait.length <= 12 { result.append(TypedSegment(kind: .amount, count: 1, score: -140)) }
      return
    }
    var end = index
    var length = 0
    var run: UInt32? = AmountForms.none
    while end < fragments.count, end - index < Self.mostInAmount, length <= 60 {
      if end > index, !goesOn(before: end, from: index) { break }
      length += fragments[end].piece.bytes.count
      end += 1
      let joints = Int32(end - index - 1)
      run = amounts.run(run, then: texts[end - 1])
      let form = amounts.form(of: run) ?? readAmount(index..<end, run)
      switch form {
      case .dash:
        result.append(TypedSegment(kind: .amount, count: UInt8(end - index), score: 60 - 40 * joints))
      case .word:
        result.append(TypedSegment(kind: .amount, count: UInt8(end - index), score: 40 - 40 * joints))
      case .quantity(let hasUnit, let isFaulty):
        var score: Int32 = 60 - 2 * joints
        if !hasUnit { score = hasUnitElsewhere ? 45 - 15 * joints : -30 - 15 * joints }
        if isFaulty { score -= 40 }
        for inner in index..<(end - 1)
        where traits[inner].has(.endsDigit) && traits[inner + 1].has(.startsDigit) {
          // A number broken over two lines: rather that than a number without its unit.
          score -= fragments[inner + 1].gap >= .line ? 10 : 15
        }
        result.append(TypedSegment(kind: .amount, count: UInt8(end - index), score: score))
      case .several: result.append(TypedSegment(kind: .amount, count: UInt8(end - index), score: -100))
      case .other:
        if end == index + 1 { result.append(TypedSegment(kind: .amount, count: 1, score: -140)) }
      }
    }
  }

  /// The sort of amount that fragments are together, which is kept for their run.
  private mutating func readAmount(_ range: Range<Int>, _ run: UInt32?) -> AmountForm {
    text.removeAll(keepingCapacity: true)
    for index in range { text.append(contentsOf: bytes(index)) }
    let form = AmountForm(quantities.readCell(text.span))
    amounts.keep(form, of: run)
    return form
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
    text.removeAll(keepingCapacity: true)
    var length = 0
    var end = index
    while end < fragments.count, end - index < Self.mostInPeople {
      let trait = traits[end]
      guard trait.length <= 12, trait.has(.hasHan), !trait.has(.hasDigit), !trait.has(.hasSentence),
        end == index || trait.length <= 4 || trait.has(.startsInside)
      else { return }
      if end > index {
        text.append(fragments[end].gap >= .line ? UInt8(ascii: "\n") : UInt8(ascii: " "))
        length += 1
      }
      text.append(contentsOf: bytes(end))
      length += Int(trait.length)
      guard length <= 40 else { return }
      end += 1
      let known = people.value(of: text[...]) { PeopleScore.score(TextBytes.string($0, $0.indices)) }
      guard var score = known else { continue }
      if trait.has(.startsUnit), end == index + 1, isUnit(index) { score -= 40 }
      if traits[index].has(.startsOrganisation), traits[end - 1].has(.endsOrganisation) {
        score -= 60
      }
      result.append(TypedSegment(kind: .people, count: UInt8(end - index), score: score))
    }
  }

  // MARK: Deadlines

  private mutating func appendDeadlines(_ index: Int, _ result: inout [TypedSegment]) {
    guard traits[index].has(.mayBePeriod) else {
      if traits[index].has(.hasHan), traits[index].length <= 16 {
        result.append(TypedSegment(kind: .deadline, count: 1, score: -60))
      }
      return
    }
    text.removeAll(keepingCapacity: true)
    var length = 0
    var end = index
    while end < fragments.count, end - index < Self.mostInDeadline {
      let trait = traits[end]
      guard trait.length <= 16, end == index || fragments[end].gap != .page else { return }
      text.append(contentsOf: bytes(end))
      length += Int(trait.length)
      guard length <= 24 else { return }
      end += 1
      if deadlines.value(of: text[...], orMake: PeriodReader().isPeriod) {
        result.append(
          TypedSegment(kind: .deadline, count: UInt8(end - index), score: 60 - 2 * Int32(end - index - 1)))
      } else if end == index + 1, trait.has(.hasHan) || trait.has(.mayBeAmount) {
        result.append(TypedSegment(kind: .deadline, count: 1, score: trait.has(.hasHan) ? -60 : -20))
      }
      if trait.has(.hasSentence) { return }
    }
  }

  // MARK: Headings

  private mutating func appendHeading(_ index: Int, _ result: inout [TypedSegment]) {
    guard traits[index].has(.hasHan), traits[index].length <= 40,
      index + 1 >= fragments.count || fragments[index + 1].gap >= .line, isHeading(index)
    else { return }
    result.append(TypedSegment(kind: .heading, count: 1, score: 30))
  }

  private mutating func isHeading(_ index: Int) -> Bool {
    headings.value(of: bytes(index)) { text in
      let text = TextBytes.string(text, text.indices)
      return SectionHeading.matches(text) || CountedHeading.matches(text)
    }
  }
}
