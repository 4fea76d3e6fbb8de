/// Every number that the matching of measures rests on, with its reason.
///
/// The model is that of Fellegi and Sunter (1969, A Theory for Record Linkage): a field that agrees to some
/// level adds log2(*m*/*u*) bits, where *m* is how often measures that are the same agree so, and *u* how often
/// different ones do. *u* comes from the two documents themselves wherever a value has a frequency: agreement
/// on a rare word, organisation or unit counts more than on one that is everywhere. *m* was chosen by what
/// such plans change from year to year and settled on pairs that were generated (`Tests/PlanDiffTests`), never
/// on real pairs. Whole thousandths of a bit and of a similarity throughout.
package struct MatchParameters: Sendable, Equatable {
  /// The standard set.
  package static let standard = MatchParameters()

  /// The measures that stand behind the documents when frequencies are counted.
  ///
  /// Without them, a plan of two projects would take each of its words for a common one. Among them every
  /// value stands once: *u* is (count + 1) / (measures + background).
  package var background = 50

  // Text of the measure: what is counted, or the name where that is not known.

  /// The similarity at which two texts say nothing either way.
  ///
  /// Different measures of one plan share words for places and services (社区, 服务, 设施) up to about a third
  /// of their weight.
  package var textNeutral = 350
  /// The most that a text can add: further shared words follow from the first ones.
  package var textMost = 12_000
  /// What a long text that stands once in each plan has beside the prior, if that is more: however large plans are,
  /// it tells by itself.
  package var textAlone = 4_000
  /// What texts without a common character take away: of every two hundred continued measures one is named
  /// anew throughout.
  package var textLeast = -9_000
  /// The similarity of a term and its short form (保障性住房, 保障房), which share few pairs of characters.
  package var abbreviation = 600
  /// Of the weight of a text, one part in so many is information: the bigrams overlap, and their characters
  /// count beside them.
  package var textRedundancy = 2

  // The rest of the project's name.

  /// Projects are regrouped every year, so that different company is weak evidence.
  package var companyNeutral = 250
  /// The most that the rest of the project's name adds.
  package var companyMost = 3_500
  /// What different company takes away.
  package var companyLeast = -1_000

  // The whole print.

  /// What two measures have beside the prior when all that is printed about them is the same but the numbering.
  ///
  /// The prior is over all measures of a plan; among those that are the same in every field it does not matter which
  /// one is taken, so that it is given back, and 3 bits beside.
  package var identity = 3_000

  // Units: m = 0.85 for the same unit, 0.07 for another of the same dimension, 0.05 for another dimension.

  /// log2 of *m* for the same unit.
  package var unitSame = -234
  /// The most that the same unit adds.
  package var unitMost = 3_500
  /// Another unit of the same kind (套 and 户, 个 and 处): likelier than chance only by a little.
  package var unitAlike = -700
  /// Another kind: 0.05 against 0.7 by chance.
  package var unitOther = -3_800

  // A part of another measure (其中) against a whole one.

  /// Parts and wholes are seldom the same measure: 0.1 against 0.3.
  package var partAgainstWhole = -1_600
  /// Two parts: 0.9 against 0.1 would be 3 bits, but their subjects repeat the wholes'.
  package var partAndPart = 500

  // Who: the organisations and people of the project; what they add together is bounded.

  /// log2 of *m* for a shared leading organisation: 0.75.
  package var leadSame = -415
  /// No leading organisation in common: 0.25 against 0.95.
  package var leadOther = -1_900
  /// The most that organisations add.
  package var leadMost = 4_500
  /// log2 of *m* for a leader or a contact in common: 0.5; people change.
  package var personSame = -1_000
  /// No one in common: 0.5 against 0.8.
  package var personOther = -500
  /// The most that people of one column add.
  package var personMost = 2_500
  /// log2 of *m* for the same category: 0.6.
  package var categorySame = -737
  /// Another category: 0.4 against 0.8; categories are named anew with every plan.
  package var categoryOther = -700
  /// The most that a category adds.
  package var categoryMost = 2_000
  /// The most that organisations, people and category add together: one office has one leader and one
  /// category, so that they repeat each other.
  package var whoMost = 6_500

  // Amounts: the larger over the smaller, in the common unit.

  /// The ratio up to which a level reaches, in thousandths of a bit, and the evidence for it.
  ///
  /// *m* and *u*: equal 0.25 and 0.03, for round numbers repeat; to 1.25 0.3 and 0.08; to 2 0.3 and 0.16; to 5 0.12
  /// and 0.21; beyond 0.03 and 0.5. *u* was counted over the pairs of different measures of the plans that years are
  /// generated from, which are counted in one unit.
  package var amounts: [(ratio: Int, bits: Int)] = [(2, 3_000), (322, 1_800), (1_000, 900), (2_322, -800)]
  /// Beyond the last level.
  package var amountsApart = -4_000

  // Shares: half the sum of the differences between the regions' parts of the whole, in thousandths.

  /// The distance up to which a level reaches, and the evidence for it.
  ///
  /// Regions keep their parts (*m* 0.5 to 120, *u* 0.1); most plans give more to the larger ones, so that
  /// agreement by chance is common.
  package var shares: [(distance: Int, bits: Int)] = [(30, 3_500), (120, 2_300), (250, 500), (400, -500)]
  /// Beyond the last level.
  package var sharesApart = -1_200
  /// The fewest regions with a share on both sides that are compared.
  package var fewestShares = 3

  /// The measures of a plan that go on in the next year, in percent; the prior is this over the size.
  package var continuing = 65

  /// What a measure that goes on in parts has less than one that goes on as a whole: one in twenty against 65 %.
  package var inParts = -3_700
  /// What being parts of one explains about measures that have no counterpart of their own, for each but one: of ten
  /// measures that are new or gone, one stands in the project of another that has nearly its name.
  package var besideItsLike = 3_300
  /// The measures of a project among which parts of one are looked for.
  package var mostRows = 12

  /// The total below which nothing is a pair: even odds, in thousandths of a bit.
  package var threshold = 0
  /// The regret below which a pair is reported as uncertain: odds of 4 to 1 against the other solution.
  package var uncertain = 2_000

  /// The pairs up to which every one is scored: 2,000 measures against 2,000.
  package var mostPairs = 4_000_000
  /// Beyond ``mostPairs``, grams that so many measures of a side have make no candidates.
  package var commonGram = 40
  /// Beyond ``mostPairs``, the candidates of a measure by rare grams.
  package var mostCandidates = 60
  /// Beyond ``mostPairs``, neighbours in the order of texts that are candidates on either side.
  package var neighbours = 5
  /// The measures of one side up to which a component is solved exactly; O(*n*³) beyond reason above it.
  package var largestExact = 1_200
  /// The measures of one side up to which the margin is the regret; above it, the lead over the runner-up.
  package var largestRegret = 300

  package init() {}

  package static func == (left: MatchParameters, right: MatchParameters) -> Bool {
    String(describing: left) == String(describing: right)
  }

  /// log2 of 1 by *u*, for a value that `count` of the measures have.
  func rarity(count: Int, of measures: Int) -> Int {
    BinaryLogarithm.thousandths(of: measures + background, by: count + 1)
  }

  /// The evidence that any two measures are a pair before anything is known of them.
  func prior(old: Int, new: Int) -> Int {
    // λ = continuing × min / (old × new); the odds are λ / (1 − λ).
    let larger = max(1, max(old, new)) * 100
    return BinaryLogarithm.thousandths(of: continuing, by: max(1, larger - continuing))
  }
}
