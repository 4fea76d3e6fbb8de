import Quantities

/// The evidence of one pair of measures, field by field, in thousandths of a bit.
struct PairScore: Sendable {
  /// What being the same in all that is printed adds.
  var identity = 0
  var text = 0
  /// How alike the texts are, in thousandths.
  var similarity = 0
  /// Whether one of the texts may be a short form of the other.
  var mayAbbreviate = false
  var company = 0
  var unit = 0
  var part = 0
  var lead = 0
  var leaders = 0
  var contacts = 0
  var category = 0
  var amount = 0
  var shares = 0

  /// All fields together, without the prior.
  var total: Int {
    let words = identity &+ text &+ company &+ unit &+ part
    return words &+ lead &+ leaders &+ contacts &+ category &+ amount &+ shares
  }

  /// All but the amounts and shares: what a part has in common with its whole.
  var withoutAmounts: Int { total &- amount &- shares }
}

extension FeatureTables {
  /// The evidence that an old and a new measure are the same.
  ///
  /// The same for the two in either order. O(*n*) in their texts.
  func score(_ left: MeasureFeatures, _ right: MeasureFeatures) -> PairScore {
    let shared = grams.shared(left.grams, right.grams)
    return completed(plainScore(left.plain, right.plain, shared: shared), left, right)
  }

  /// The evidence of the text and of all that is compared by plain numbers, for texts that share grams of a
  /// weight.
  ///
  /// O(1).
  func plainScore(_ left: PlainFeatures, _ right: PlainFeatures, shared: Int) -> PairScore {
    var score = PairScore()
    if left.key == right.key { score.identity = parameters.identity - min(0, prior) }
    text(left, right, shared, &score)
    unit(left, right, &score)
    if left.isPart != right.isPart {
      score.part = parameters.partAgainstWhole
    } else if left.isPart {
      score.part = parameters.partAndPart
    }
    if left.base == right.base, let first = left.amount, let second = right.amount {
      let ratio = Int((first - second).magnitude)
      score.amount = parameters.amountsApart
      for level in parameters.amounts where ratio <= level.ratio {
        score.amount = level.bits
        break
      }
    }
    return score
  }

  /// The most that ``completed(_:_:_:)`` can add to a plain score.
  func mostToCome(_ plain: PairScore) -> Int {
    parameters.companyMost + parameters.whoMost + (parameters.shares.first?.bits ?? 0)
      + (plain.mayAbbreviate ? mostText - parameters.textLeast : 0)
  }

  /// A plain score with the evidence of all other fields.
  func completed(_ plain: PairScore, _ left: MeasureFeatures, _ right: MeasureFeatures) -> PairScore {
    var score = plain
    if plain.mayAbbreviate, Abbreviation.links(left.text, right.text) {
      score.similarity = parameters.abbreviation
      score.text = evidence(similarity: score.similarity, left.plain, right.plain)
    }
    company(left, right, &score)
    who(left, right, &score)
    if let distance = distance(left.shares, right.shares) {
      score.shares = parameters.shares.first { distance <= $0.distance }?.bits ?? parameters.sharesApart
    }
    return score
  }

  private func text(_ left: PlainFeatures, _ right: PlainFeatures, _ shared: Int, _ score: inout PairScore) {
    let least = min(left.weight, right.weight)
    guard least > 0 else { return }
    // Dice's measure, and how much of the shorter text is inside the longer: 托位 and 婴幼儿托位.
    let dice = 2_000 * shared / (left.weight + right.weight)
    let inside = 1_000 * shared / least
    score.similarity = left.text == right.text ? 1_000 : min(999, (2 * dice + inside) / 3)
    score.text = evidence(similarity: score.similarity, left, right)
    score.mayAbbreviate =
      left.outline.mayLink(right.outline) && score.similarity < parameters.abbreviation
  }

  /// What a similarity of two texts says, by the rarity of their words.
  private func evidence(similarity: Int, _ left: PlainFeatures, _ right: PlainFeatures) -> Int {
    let neutral = parameters.textNeutral
    if similarity <= neutral { return parameters.textLeast * (neutral - similarity) / neutral }
    let information = min(mostText, min(left.weight, right.weight) / parameters.textRedundancy)
    let evidence = information * (similarity - neutral) / (1_000 - neutral)
    // How often the very text stands there is known: the sum of its grams may say neither more nor less.
    let rarity = rarity(count: max(left.textCount, right.textCount))
    if similarity == 1_000 {
      return left.textCount > 1 || right.textCount > 1 ? rarity : max(evidence, rarity)
    }
    return left.textCount > 1 || right.textCount > 1 ? min(evidence, rarity) : evidence
  }

  private func company(_ left: MeasureFeatures, _ right: MeasureFeatures, _ score: inout PairScore) {
    guard left.companyWeight > 0, right.companyWeight > 0 else { return }
    let shared = grams.shared(left.company, right.company)
    let similarity = 2_000 * shared / (left.companyWeight + right.companyWeight)
    let neutral = parameters.companyNeutral
    score.company =
      similarity <= neutral
      ? parameters.companyLeast * (neutral - similarity) / neutral
      : parameters.companyMost * (similarity - neutral) / (1_000 - neutral)
  }

  private func unit(_ left: PlainFeatures, _ right: PlainFeatures, _ score: inout PairScore) {
    guard left.unit >= 0, right.unit >= 0 else { return }
    if left.unit == right.unit || left.base == right.base {
      let count = max(units.counts[Int(left.unit)], units.counts[Int(right.unit)])
      score.unit = agreement(m: parameters.unitSame, count: count, most: parameters.unitMost)
    } else {
      score.unit = left.dimension == right.dimension ? parameters.unitAlike : parameters.unitOther
    }
  }

  private func who(_ left: MeasureFeatures, _ right: MeasureFeatures, _ score: inout PairScore) {
    let table = parameters
    var allowance = table.whoMost
    func within(_ bits: Int) -> Int {
      let taken = min(bits, max(0, allowance))
      allowance -= max(0, taken)
      return taken
    }
    score.lead = within(
      values(left.lead, right.lead, leads, table.leadSame, table.leadMost, table.leadOther))
    score.leaders = within(
      values(left.leaders, right.leaders, people, table.personSame, table.personMost, table.personOther))
    score.contacts = within(
      values(left.contacts, right.contacts, people, table.personSame, table.personMost, table.personOther))
    guard left.category >= 0, right.category >= 0 else { return }
    score.category = within(
      left.category == right.category
        ? agreement(
          m: table.categorySame, count: categories.counts[Int(left.category)], most: table.categoryMost)
        : table.categoryOther)
  }

  /// The evidence of two lists: that of their rarest common value.
  private func values(
    _ left: [Int32], _ right: [Int32], _ values: ValueTable, _ same: Int, _ most: Int, _ other: Int
  ) -> Int {
    guard !left.isEmpty, !right.isEmpty else { return 0 }
    var rarest = Int.max
    for value in left where right.contains(value) { rarest = min(rarest, values.counts[Int(value)]) }
    return rarest == .max
      ? other : max(0, agreement(m: same, count: rarest, most: most))
  }

  /// How far apart the shares of common regions are, in thousandths; `nil` where too few are common.
  private func distance(_ left: [(region: Int32, part: Int)], _ right: [(region: Int32, part: Int)]) -> Int? {
    guard left.count >= parameters.fewestShares, right.count >= parameters.fewestShares else { return nil }
    var common = 0
    var sum = 0
    var first = 0
    var second = 0
    while first < left.count || second < right.count {
      if second == right.count || first < left.count && left[first].region < right[second].region {
        sum += left[first].part
        first += 1
      } else if first == left.count || right[second].region < left[first].region {
        sum += right[second].part
        second += 1
      } else {
        sum += Int((left[first].part - right[second].part).magnitude)
        common += 1
        first += 1
        second += 1
      }
    }
    return common >= parameters.fewestShares ? sum / 2 : nil
  }
}
