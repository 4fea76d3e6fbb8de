import Gazetteer
import PlanModel
import Quantities

/// The features of the measures of two plans, with the frequencies that their evidence rests on.
struct FeatureTables: Sendable {
  let parameters: MatchParameters
  private(set) var old: [MeasureFeatures]
  private(set) var new: [MeasureFeatures]
  private(set) var grams = GramTable()
  private(set) var units = ValueTable()
  private(set) var leads = ValueTable()
  private(set) var people = ValueTable()
  private(set) var categories = ValueTable()
  private var bases = ValueTable()
  private(set) var texts = ValueTable()
  private var keys = ValueTable()
  private var regions = ValueTable()
  /// How often each text stands in the document where it stands most.
  private var textCounts: [String: Int] = [:]
  /// log2 of 1 by *u* for values that so many measures have: asked for with every pair.
  private let rarities: [Int]
  private let text: MatchText
  private let aliases = OrganisationAliases.shared

  /// The evidence for any pair before its fields are looked at.
  let prior: Int
  /// The most that a text can add, in plans of this size.
  var mostText: Int { max(parameters.textMost, parameters.textAlone - prior) }
  /// The measures of both documents.
  var measures: Int { old.count + new.count }

  /// O(*n* log *n*) in the text of both plans.
  init(old: PlanSide, new: PlanSide, parameters: MatchParameters, text: MatchText) {
    self.parameters = parameters
    self.text = text
    let measures = old.items.count + new.items.count
    rarities = (0...measures).map { parameters.rarity(count: $0, of: measures) }
    prior = parameters.prior(old: old.items.count, new: new.items.count)
    self.old = []
    self.new = []
    self.old = features(of: old)
    self.new = features(of: new)
    grams.weigh(measures: self.old.count + self.new.count, parameters: parameters)
    var counts: [String: (Int, Int)] = [:]
    for measure in self.old { counts[measure.text, default: (0, 0)].0 += 1 }
    for measure in self.new { counts[measure.text, default: (0, 0)].1 += 1 }
    textCounts = counts.mapValues { max($0.0, $0.1) }
    self.old = self.old.map(weighed)
    self.new = self.new.map(weighed)
  }

  /// log2 of 1 by *u*, for a value that `count` of the measures have.
  ///
  /// O(1).
  func rarity(count: Int) -> Int { rarities[min(max(0, count), rarities.count - 1)] }

  /// What agreement on a value with this count adds: log2 of *m* by *u*.
  func agreement(m: Int, count: Int, most: Int) -> Int { min(most, m + rarity(count: count)) }

  /// A measure with what rests on the frequencies of all.
  func weighed(_ measure: MeasureFeatures) -> MeasureFeatures {
    var measure = measure
    measure.plain.weight = grams.weight(of: measure.grams)
    measure.companyWeight = grams.weight(of: measure.company)
    measure.plain.textCount = textCounts[measure.text] ?? 1
    return measure
  }

  private mutating func features(of side: PlanSide) -> [MeasureFeatures] {
    var names: [Int: String] = [:]
    var result: [MeasureFeatures] = []
    for item in side.items {
      let name = names[item.project] ?? text.words(side.project(of: item).name)
      names[item.project] = name
      result.append(features(of: item, in: side, name: name))
    }
    return result
  }

  private mutating func features(of item: PlanSide.Item, in side: PlanSide, name: String) -> MeasureFeatures {
    let project = side.project(of: item)
    let measure = side.measure(of: item)
    var own = text.words(measure?.subject ?? measure?.name ?? "")
    if own.isEmpty { own = name }
    var result = MeasureFeatures(text: own)
    result.plain.text = texts.place(own)
    result.plain.outline = Abbreviation.Outline(own)
    result.grams = grams.grams(of: own)
    let known = Set(result.grams)
    let all = grams.grams(of: name)
    result.company = all.filter { !known.contains($0) }
    grams.count(known.union(all))
    result.plain.isPart = measure?.within != nil
    result.lead = leads.counted(project.lead.map { aliases.key(of: text.folded($0), in: side.year) })
    result.leaders = people.counted(project.leaders.map { "leader " + text.letters($0) })
    result.contacts = people.counted(project.contacts.map { "contact " + text.letters($0) })
    if let category = project.category { result.category = categories.counted(text.words(category)) }
    if let quantity = measure?.target?.quantity { amount(quantity, &result) }
    shares(measure?.allocations ?? [], side, &result)
    result.key = key(own, name, measure, project)
    result.plain.key = keys.place(result.key)
    return result
  }

  private mutating func amount(_ quantity: Quantity, _ result: inout MeasureFeatures) {
    let definition = quantity.unit.flatMap { UnitTable.standard.definition(of: $0.word) }
    if let unit = quantity.unit {
      let word = definition.map { $0.unit.word == unit.word ? $0.canonical : unit.word } ?? unit.word
      result.plain.unit = units.counted(word)
      result.plain.base = bases.place(definition?.base ?? unit.word)
      result.plain.dimension = unit.dimension
    }
    result.plain.amount = Self.logarithm(of: quantity.value, quantity.unit)
  }

  /// log2 of an amount in the base of its unit, in thousandths; `nil` for what is not above 0.
  static func logarithm(of value: ExactDecimal, _ unit: Unit?) -> Int? {
    guard value.significand > 0 else { return nil }
    var logarithm = BinaryLogarithm.thousandths(of: UInt64(value.significand))
    // log2 of 10 is 3.321928.
    logarithm += Int(value.exponent) * 3_321_928 / 1_000
    if let definition = unit.flatMap({ UnitTable.standard.definition(of: $0.word) }) {
      logarithm += BinaryLogarithm.thousandths(of: UInt64(max(1, definition.numerator)))
      logarithm -= BinaryLogarithm.thousandths(of: UInt64(max(1, definition.denominator)))
    }
    return logarithm
  }

  private mutating func shares(_ shares: [Allocation], _ side: PlanSide, _ result: inout MeasureFeatures) {
    var amounts: [(region: Int32, value: Int)] = []
    var total = 0
    for share in shares {
      guard let value = share.quantity?.value, value > .zero,
        let small = value.multiplied(byPowerOfTen: 2)?.integer ?? value.integer, small < 1 << 40
      else { continue }
      amounts.append((regions.place(text.letters(share.region)), small))
      total += small
    }
    guard total > 0 else { return }
    result.shares = amounts.map { ($0.region, $0.value * 1_000 / total) }.sorted { $0.region < $1.region }
  }

  /// The texts of a measure, apart from its numbering and place.
  private func key(_ own: String, _ name: String, _ measure: Measure?, _ project: Project) -> String {
    var parts = [own, name, measure?.target?.text ?? "", measure?.name ?? "", project.category ?? ""]
    parts += project.lead + project.leaders + project.contacts + [project.deadline?.text ?? ""]
    for share in measure?.allocations ?? [] { parts.append(share.region + (share.quantity?.text ?? "")) }
    return parts.joined(separator: "\u{1F}")
  }
}
