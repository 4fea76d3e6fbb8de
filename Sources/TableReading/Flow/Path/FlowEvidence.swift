import Quantities
import SourceText

/// All that is known about the fragments of a table before they are laid out as cells.
///
/// What columns make of the fragments is weighed for a stretch of them at a time, for it takes much more room than
/// the text: see ``prepare(_:)``.
struct FlowEvidence {
  /// Stretches up to this length are prepared from the start.
  static let stretch = 4096

  private static let kinds = ProseKind.allCases
  /// The number of kinds of prose.
  private let kindCount = Self.kinds.count

  let count: Int
  private let traits: [FragmentTraits]
  private let chain: NumberChain
  private let withheld: WithheldEvidence
  /// The kinds of prose that the columns hold, each at its raw value.
  private let holds: [Bool]
  private var scorer: TypedScorer
  private(set) var widths: [ColumnWidth.Piece] = []
  /// What it costs that a cell ends before each fragment, whatever its column.
  private(set) var split: [Int32] = []
  /// For each fragment, whether the one before it ends a sentence.
  private(set) var endsSentence: [Bool] = []
  /// The fragments that the scores below are of.
  private var prepared = 0..<0
  /// The prose scores of each fragment, one for each ``ProseKind``; nothing for those that no column holds.
  private var prose: [ProseScore] = []
  /// The typed segments that begin with each fragment, and where those of each begin.
  private(set) var segments: [TypedSegment] = []
  private var typedStart: [Int] = []

  /// O(*n*).
  init(
    source: SourceText, quantities: QuantityReader, fragments: [Fragment], grammar: FlowGrammar,
    hasUnitElsewhere: Bool, withheld: WithheldEvidence = []
  ) {
    self.withheld = withheld
    count = fragments.count
    let held = Set(grammar.prose.map(\.kind))
    holds = Self.kinds.map { held.contains($0) }
    let texts = FragmentTexts(fragments, in: source)
    traits = TraitReader(source: source, quantities: quantities).traits(of: fragments, texts)
    chain = NumberChain(traits: traits, weights: Self.numberWeights(fragments, traits))
    scorer = TypedScorer(
      source: source, quantities: quantities, fragments: fragments, texts: texts, traits: traits,
      chain: chain, kinds: grammar.kinds, hasUnitElsewhere: hasUnitElsewhere)
    widths.reserveCapacity(count)
    split.reserveCapacity(count)
    endsSentence.reserveCapacity(count)
    let textWidths = texts.samples.map { ColumnWidth.Piece(fragments[$0], in: source) }
    for (index, fragment) in fragments.enumerated() {
      var width = textWidths[texts.numbers[index]]
      width.gap = fragment.gap
      widths.append(width)
      endsSentence.append(index > 0 && traits[index - 1].has(.endsSentence))
      split.append(index > 0 ? max(0, join(index, after: index - 1, gap: fragment.gap)) : 0)
    }
    if count <= Self.stretch { prepare(0..<count) }
  }

  /// Weighs what the columns make of a stretch of fragments; what was weighed before is forgotten.
  ///
  /// O(length of the stretch).
  mutating func prepare(_ range: Range<Int>) {
    guard prepared.lowerBound > range.lowerBound || prepared.upperBound < range.upperBound || prepared.isEmpty
    else {
      return
    }
    prepared = range
    prose.removeAll(keepingCapacity: true)
    segments.removeAll(keepingCapacity: true)
    typedStart.removeAll(keepingCapacity: true)
    let kinds = Self.kinds
    for index in range {
      let before = index > 0 ? traits[index - 1] : nil
      let join = index > 0 ? join(index, after: index - 1, gap: widths[index].gap) : 0
      for kind in kinds {
        prose.append(
          holds[kind.rawValue] ? weigh(kind, traits[index], after: before, join: join) : ProseScore())
      }
      typedStart.append(segments.count)
      scorer.segments(at: index, into: &segments)
      if withheld.contains(.types) {
        for place in (typedStart.last ?? 0)..<segments.count { segments[place].score = Self.plain }
      }
    }
    typedStart.append(segments.count)
  }

  /// What it is worth to have a fragment in a cell of prose of a kind that a column holds.
  func score(_ kind: ProseKind, _ fragment: Int) -> ProseScore {
    prose[(fragment - prepared.lowerBound) * kindCount + kind.rawValue]
  }

  /// What it is worth to join a fragment to one further up, from which a page has cut it.
  func joinScore(_ kind: ProseKind, _ fragment: Int, after before: Int) -> Int32 {
    let join = join(fragment, after: before, gap: .line)
    return weigh(kind, traits[fragment], after: traits[before], join: join).join
  }

  /// Whether a fragment is one of the table's running numbers.
  func isRunningNumber(_ fragment: Int) -> Bool { chain.isMember(fragment) }

  /// The places among ``segments`` of those that begin with a fragment.
  func segmentPlaces(at fragment: Int) -> Range<Int> {
    let place = fragment - prepared.lowerBound
    return typedStart[place]..<typedStart[place + 1]
  }

  /// Whether a fragment cannot be the end of a cell: a comma ends it, or a bracket is open.
  func isUnfinished(_ fragment: Int) -> Bool {
    traits[fragment].has(.endsComma) || traits[fragment].has(.endsInBracket)
  }

  /// Whether a fragment begins as tasks do: with a verb, or a name in quotes.
  func startsTask(_ fragment: Int) -> Bool {
    traits[fragment].has(.startsVerb) || traits[fragment].has(.startsQuote)
  }

  func isSentenceEnd(_ fragment: Int) -> Bool { traits[fragment].has(.endsSentence) }

  private func join(_ fragment: Int, after before: Int, gap: Fragment.Gap) -> Int32 {
    withheld.contains(.wraps)
      ? JoinScore.score(of: gap) : JoinScore.score(traits[fragment], after: traits[before], gap: gap)
  }

  /// What typed cells are worth whose words are not weighed.
  private static let plain: Int32 = 20

  /// What it is worth to have a fragment in a cell of prose, less the evidence that is withheld.
  private func weigh(
    _ kind: ProseKind, _ trait: FragmentTraits, after before: FragmentTraits?, join: Int32
  ) -> ProseScore {
    guard !withheld.isDisjoint(with: [.wraps, .types]) else {
      return Self.prose(kind, trait, after: before, join: join)
    }
    let common = ProseScore.common(trait, join: join)
    var score = withheld.contains(.types) ? common : Self.prose(kind, trait, after: before, join: join)
    if withheld.contains(.wraps) {
      score.start -= common.start
      score.end -= common.end
    }
    return score
  }

  private static func prose(
    _ kind: ProseKind, _ trait: FragmentTraits, after before: FragmentTraits?, join: Int32
  ) -> ProseScore {
    switch kind {
    case .name: NameScore.score(trait, after: before, join: join)
    case .organisations: OrganisationScore.score(trait, after: before, join: join)
    case .leadOrganisations: OrganisationScore.score(trait, after: before, join: join, isLead: true)
    case .category: CategoryScore.score(trait, after: before, join: join)
    case .schedule: ScheduleScore.score(trait, after: before, join: join)
    case .remark: RemarkScore.score(trait, join: join)
    case .amountInWords: RemarkScore.amountInWords(trait, join: join)
    case .regionNote: RemarkScore.regionNote(trait, join: join)
    }
  }

  /// How much each fragment looks like a number alone in its cell.
  private static func numberWeights(_ fragments: [Fragment], _ traits: [FragmentTraits]) -> [Int32] {
    traits.indices.map { index in
      guard traits[index].number >= 0, traits[index].number < 10_000 else { return 0 }
      var weight: Int32 = 2
      if fragments[index].gap >= .line { weight += 8 }
      guard index + 1 < traits.count else { return weight }
      let next = traits[index + 1]
      if traits[index].has(.startsPeriod) { return 1 }
      if next.has(.startsVerb) || next.has(.startsQuote) { weight += 12 }
      if next.has(.startsUnit), !next.has(.startsVerb), fragments[index + 1].gap <= .space { weight = 1 }
      if next.has(.hasHan), !next.has(.startsUnit) { weight += 4 }
      return weight
    }
  }
}
