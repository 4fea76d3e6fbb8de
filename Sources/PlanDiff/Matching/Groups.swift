import PlanModel
import Quantities

/// Measures of two years that belong together: one to one, one to several, or several to one.
struct PairGroup: Sendable {
  /// Places; the first of each side is the pair that was matched.
  var old: [Int]
  var new: [Int]
  /// `nil` for a pinned group.
  var match: Match?
  /// The parts that were found by what they are together.
  var sum: PartSum?
  /// Whether the words alone make the parts ones: their amounts do not add up to the whole.
  var isLoose = false
}

/// Finds measures that were split or merged, among those that the matching left over.
///
/// A left-over measure joins a pair of the matching on its own side when its evidence with the pair's other side,
/// but for amounts, is above the threshold, and either
/// - the amounts of the parts add up to the whole within a tenth, closer than the first part alone does, and the
///   part shares half of its words with the whole or stands in the first part's project; or
/// - the part stands in the first part's project, is as like the whole as that one is (within
///   ``likeFirst``), and together they are from half of the whole to twice as much.
///
/// Parts stand in one project or have a leading organisation in common, and have different names; but for those of a
/// task that several organisations share, if the whole's project names them all.
///
/// What is a whole only together was found before (``PartSums``).
///
/// Where one year prints a whole with its parts (其中) and the other the whole alone, a part joins when the other
/// year's whole names it: when their texts speak for each other.
///
/// What was both split and changed beyond that stands as a pair and a measure of its own.
struct SplitFinder {
  let tables: FeatureTables
  let old: PlanSide
  let new: PlanSide
  let prior: Int
  let pins: Pins

  /// A part that could join a pair.
  private struct Proposal {
    var group: Int
    var parts: [Int]
    var isSplit: Bool
    /// The evidence of all parts together.
    var bits: Int
    var key: String
    var isLoose: Bool
  }

  /// The pairs of a matching, with the parts that belong to them.
  ///
  /// O(pairs + candidates).
  func groups(_ matches: [Match], _ candidates: Candidates) -> [PairGroup] {
    let sums = PartSums(tables: tables, old: old, new: new, prior: prior, pins: pins)
    let (matches, sets) = sums.groups(matches, candidates)
    var groups = matches.map { PairGroup(old: [$0.old], new: [$0.new], match: $0) }
    let freeOld = Set(old.items.indices).subtracting((groups + sets).flatMap(\.old))
    let freeNew = Set(new.items.indices).subtracting((groups + sets).flatMap(\.new))
    var groupOfOld: [Int: Int] = [:]
    var groupOfNew: [Int: Int] = [:]
    for (place, match) in matches.enumerated() {
      groupOfOld[match.old] = place
      groupOfNew[match.new] = place
    }
    var splits: [Int: [(part: Int, bits: Int)]] = [:]
    var mergers: [Int: [(part: Int, bits: Int)]] = [:]
    for edge in candidates.edges + near(freeOld, freeNew, candidates) {
      if freeNew.contains(edge.new), let group = groupOfOld[edge.old] {
        splits[group, default: []].append((edge.new, edge.gain))
      }
      if freeOld.contains(edge.old), let group = groupOfNew[edge.new] {
        mergers[group, default: []].append((edge.old, edge.gain))
      }
    }
    var proposals: [Proposal] = []
    for (group, parts) in splits {
      if let proposal = proposal(group, matches[group], parts, isSplit: true) { proposals.append(proposal) }
    }
    for (group, parts) in mergers {
      if let proposal = proposal(group, matches[group], parts, isSplit: false) { proposals.append(proposal) }
    }
    proposals.sort { ($1.bits, $0.key, $0.group) < ($0.bits, $1.key, $1.group) }
    var taken: (old: Set<Int>, new: Set<Int>) = ([], [])
    for proposal in proposals where groups[proposal.group].old.count + groups[proposal.group].new.count == 2 {
      if proposal.isSplit {
        guard taken.new.isDisjoint(with: proposal.parts) else { continue }
        taken.new.formUnion(proposal.parts)
        groups[proposal.group].new += proposal.parts
        groups[proposal.group].isLoose = proposal.isLoose
      } else {
        guard taken.old.isDisjoint(with: proposal.parts) else { continue }
        taken.old.formUnion(proposal.parts)
        groups[proposal.group].old += proposal.parts
        groups[proposal.group].isLoose = proposal.isLoose
      }
    }
    for place in groups.indices {
      let (oldParts, newParts) = printedParts(of: groups[place])
      groups[place].old += oldParts.filter { freeOld.contains($0) && taken.old.insert($0).inserted }
      groups[place].new += newParts.filter { freeNew.contains($0) && taken.new.insert($0).inserted }
    }
    return groups + sets
  }

  /// The parts that one plan prints beneath the whole of a pair and that the other's whole, printed without
  /// parts, names.
  private func printedParts(of group: PairGroup) -> (old: [Int], new: [Int]) {
    guard let match = group.match, group.old.count == 1, group.new.count == 1 else { return ([], []) }
    let oldParts = old.parts(of: match.old)
    let newParts = new.parts(of: match.new)
    guard oldParts.isEmpty != newParts.isEmpty else { return ([], []) }
    let isSplit = oldParts.isEmpty
    let named = (isSplit ? newParts : oldParts).filter { part in
      score(part, with: match, isSplit: isSplit).text > 0 && !forbidden(part, match, isSplit)
    }
    return isSplit ? ([], named) : (named, [])
  }

  /// Best counterparts of what was left over that are no candidates, as a part's amount is far from the whole's.
  private func near(_ freeOld: Set<Int>, _ freeNew: Set<Int>, _ candidates: Candidates) -> [CandidateEdge] {
    let width = new.items.count
    var known: Set<Int> = []
    for edge in candidates.edges where freeOld.contains(edge.old) || freeNew.contains(edge.new) {
      known.insert(edge.old * width + edge.new)
    }
    var result: [CandidateEdge] = []
    for place in freeNew.sorted() {
      guard let rival = candidates.ofNew.best(of: place, except: -1) else { continue }
      if !known.contains(rival.other * width + place) {
        result.append(CandidateEdge(old: rival.other, new: place, gain: 0))
      }
    }
    for place in freeOld.sorted() {
      guard let rival = candidates.ofOld.best(of: place, except: -1) else { continue }
      if !known.contains(place * width + rival.other) {
        result.append(CandidateEdge(old: place, new: rival.other, gain: 0))
      }
    }
    return result
  }

  private func proposal(
    _ group: Int, _ match: Match, _ parts: [(part: Int, bits: Int)], isSplit: Bool
  ) -> Proposal? {
    let wholeSide = isSplit ? old : new
    let partSide = isSplit ? new : old
    let wholePlace = isSplit ? match.old : match.new
    let firstPlace = isSplit ? match.new : match.old
    guard let whole = amount(wholeSide, wholePlace), let first = amount(partSide, firstPlace) else {
      return nil
    }
    let firstBits = prior + score(firstPlace, with: match, isSplit: isSplit).withoutAmounts
    var best: [Int: Int] = [:]
    var isAlike: Set<Int> = []
    for part in parts {
      let score = score(part.part, with: match, isSplit: isSplit)
      let bits = prior + score.withoutAmounts
      guard bits > tables.parameters.threshold else { continue }
      let isNear = score.similarity >= 500
      let isTogether = partSide.items[part.part].project == partSide.items[firstPlace].project
      // A printed part is in its whole already.
      guard isNear || isTogether, !partSide.isPart(part.part), !forbidden(part.part, match, isSplit),
        canBeParts(part.part, firstPlace, of: wholePlace, isSplit, isTogether: isTogether)
      else { continue }
      best[part.part] = bits
      if isTogether, isNear, bits + Self.likeFirst >= firstBits { isAlike.insert(part.part) }
    }
    let features = isSplit ? tables.new : tables.old
    let chosen = best.keys.sorted {
      (best[$1] ?? 0, features[$0].key, partSide.items[$0].id)
        < (best[$0] ?? 0, features[$1].key, partSide.items[$1].id)
    }.prefix(Self.mostParts)
    var taken: [Int] = []
    var amounts = [first]
    var found: [Int]?
    for place in chosen {
      guard let part = amount(partSide, place) else { continue }
      amounts.append(part)
      taken.append(place)
      if addsUp(amounts, whole, first) { found = taken }
      if found != nil { break }
    }
    // One part alone may be the one that fits, behind another that does not.
    if found == nil {
      for place in chosen {
        guard let part = amount(partSide, place), addsUp([first, part], whole, first) else { continue }
        found = [place]
        break
      }
    }
    let isLoose = found == nil
    if found == nil { found = alike(chosen.filter(isAlike.contains), partSide, first, whole) }
    return found.map { parts in
      let bits = parts.reduce(0) { $0 + (best[$1] ?? 0) }
      return Proposal(
        group: group, parts: parts, isSplit: isSplit, bits: bits,
        key: ([firstPlace] + parts).map { features[$0].key }.joined(separator: "\u{1E}"),
        isLoose: isLoose)
    }
  }

  /// Whether two measures of one plan can be parts of one of the other.
  ///
  /// A plan that says the same words twice keeps two measures apart, and a task is divided within a project or an
  /// organisation; both but for one that several organisations share, if the whole's project names them all.
  private func canBeParts(_ one: Int, _ other: Int, of whole: Int, _ isSplit: Bool, isTogether: Bool) -> Bool
  {
    let parts = isSplit ? tables.new : tables.old
    let first = parts[one].lead
    let second = parts[other].lead
    if first != second, Set(first + second).isSubset(of: (isSplit ? tables.old : tables.new)[whole].lead) {
      return true
    }
    if parts[one].plain.text == parts[other].plain.text { return false }
    return isTogether || first.isEmpty || second.isEmpty || first.contains { second.contains($0) }
  }

  /// Parts as like the whole as the first one, if all together are from half of the whole to twice as much.
  private func alike(
    _ places: [Int], _ side: PlanSide, _ first: AmountComparison.Amount, _ whole: AmountComparison.Amount
  ) -> [Int]? {
    guard !places.isEmpty,
      let sum = AmountComparison.sum([first] + places.compactMap { amount(side, $0) }),
      let percent = AmountComparison.delta(whole, sum)?.percent, percent >= ExactDecimal(-50),
      percent <= ExactDecimal(100)
    else { return nil }
    return places
  }

  /// How much less evidence than the first part another may have, in thousandths of a bit.
  private static let likeFirst = 2_000
  /// The most parts that join a pair.
  private static let mostParts = 8

  private func forbidden(_ part: Int, _ match: Match, _ isSplit: Bool) -> Bool {
    isSplit ? pins.forbids(old: match.old, new: part) : pins.forbids(old: part, new: match.new)
  }

  private func score(_ part: Int, with match: Match, isSplit: Bool) -> PairScore {
    isSplit
      ? tables.score(tables.old[match.old], tables.new[part])
      : tables.score(tables.old[part], tables.new[match.new])
  }

  private func amount(_ side: PlanSide, _ place: Int) -> AmountComparison.Amount? {
    side.measure(of: side.items[place])?.target?.quantity.map { AmountComparison.Amount($0) }
  }

  /// Whether parts add up to the whole within a tenth, and closer than the first alone.
  private func addsUp(
    _ parts: [AmountComparison.Amount], _ whole: AmountComparison.Amount, _ first: AmountComparison.Amount
  ) -> Bool {
    guard let sum = AmountComparison.sum(parts), let apart = AmountComparison.delta(whole, sum),
      let alone = AmountComparison.delta(whole, first), let percent = apart.percent?.magnitude,
      let percentAlone = alone.percent?.magnitude
    else { return false }
    return percent <= ExactDecimal(10) && percent < percentAlone
  }
}

extension ExactDecimal {
  /// The number without its sign.
  fileprivate var magnitude: ExactDecimal { significand < 0 ? negated : self }
}
