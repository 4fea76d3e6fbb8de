import PlanModel

/// Joins the measures of several plans to threads.
struct ThreadMaker {
  private let sides: [PlanSide]
  private let offsets: [Int]
  private let places: [[String: Int]]
  private var sets: DisjointSets
  /// Whether a measure has no counterpart in any later plan, or in any earlier one.
  private var isLast: [Bool]
  private var isFirst: [Bool]

  init(_ sides: [PlanSide]) {
    self.sides = sides
    var offsets = [0]
    for side in sides { offsets.append((offsets.last ?? 0) + side.items.count) }
    self.offsets = offsets
    places = zip(sides, offsets).map { side, offset in
      Dictionary(
        side.items.enumerated().map { ($0.element.id, offset + $0.offset) },
        uniquingKeysWith: { first, _ in first })
    }
    let count = offsets.last ?? 0
    sets = DisjointSets(count: count)
    isLast = Array(repeating: true, count: count)
    isFirst = isLast
  }

  /// Joins the pairs of a comparison of two plans.
  ///
  /// With `onlyLoose`, only measures that have no counterpart on that side yet.
  mutating func join(_ comparison: PlanComparison, _ old: Int, _ new: Int, onlyLoose: Bool) {
    var joined: [(old: [Int], new: [Int])] = []
    for pair in comparison.pairs {
      let before = pair.old.compactMap { places[old][$0] }
      let after = pair.new.compactMap { places[new][$0] }
      guard !onlyLoose || before.allSatisfy({ isLast[$0] }) && after.allSatisfy({ isFirst[$0] }) else {
        continue
      }
      joined.append((before, after))
    }
    for pair in joined {
      for place in pair.old {
        isLast[place] = false
        if let first = pair.old.first { sets.join(first, place) }
      }
      for place in pair.new {
        isFirst[place] = false
        if let first = pair.old.first { sets.join(first, place) }
      }
    }
  }

  /// Whether two plans both have measures that may be joined.
  func mayJoin(_ old: Int, _ new: Int) -> Bool {
    isLast[offsets[old]..<offsets[old + 1]].contains(true)
      && isFirst[offsets[new]..<offsets[new + 1]].contains(true)
  }

  /// The threads, in the order of the first plan that has them.
  var threads: [PlanHistory.Thread] {
    var sets = sets
    var threads: [[[String]]] = []
    var threadOfRoot: [Int: Int] = [:]
    for (plan, side) in sides.enumerated() {
      // Wholes before their parts.
      let order = side.items.indices.filter { !side.isPart($0) } + side.items.indices.filter(side.isPart)
      for place in order {
        let item = side.items[place]
        let root = sets.root(of: offsets[plan] + place)
        let thread = threadOfRoot[root] ?? threads.count
        if thread == threads.count {
          threadOfRoot[root] = thread
          threads.append(Array(repeating: [], count: sides.count))
        }
        threads[thread][plan].append(item.id)
      }
    }
    let hasLists = sides.contains { $0.dataset.document.kind == .responsibility }
    let absences = sides.map { side -> PlanHistory.Step in
      SourceGaps.codes(in: side.dataset, besideLists: hasLists).isEmpty ? .absent : .notFound
    }
    return threads.map { ids in
      PlanHistory.Thread(
        steps: zip(ids, absences).map { ids, absence in ids.isEmpty ? absence : .measures(ids) })
    }
  }
}

/// Gives each link to the two consecutive plans that it is about.
struct LinkDistribution {
  /// The links of each plan and the next.
  private(set) var links: [PlanLinks]

  /// - Throws: ``ComparisonFault/unknownLink(_:side:)`` for a link that no two consecutive plans have.
  init(_ links: PlanLinks, _ sides: [PlanSide]) throws(ComparisonFault) {
    self.links = Array(repeating: PlanLinks(), count: max(0, sides.count - 1))
    if links.same.isEmpty, links.different.isEmpty { return }
    let ids = sides.map { Set($0.items.map(\.id)) }
    for link in links.same { self.links[try Self.pair(of: link, ids)].same.append(link) }
    for link in links.different { self.links[try Self.pair(of: link, ids)].different.append(link) }
  }

  private static func pair(of link: PlanLinks.Link, _ ids: [Set<String>]) throws(ComparisonFault) -> Int {
    for place in ids.indices.dropLast()
    where ids[place].contains(link.old) && ids[place + 1].contains(link.new) {
      return place
    }
    let isOldKnown = ids.dropLast().contains { $0.contains(link.old) }
    throw isOldKnown ? .unknownLink(link.new, side: .new) : .unknownLink(link.old, side: .old)
  }
}
