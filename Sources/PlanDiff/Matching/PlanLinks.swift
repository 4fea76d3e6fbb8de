import Provenance

/// Decisions of a person about which measures are the same, by their ids.
package struct PlanLinks: Sendable, Equatable {
  /// One decision.
  package struct Link: Sendable, Hashable {
    /// The id of a measure of the old plan; that of a project without measures stands for the project.
    package var old: String
    /// The id of a measure of the new plan.
    package var new: String

    package init(old: String, new: String) {
      self.old = old
      self.new = new
    }
  }

  /// Pairs that are one measure; one id in several of them makes a split or a merger.
  package var same: [Link]
  /// Pairs that are not.
  package var different: [Link]

  package init(same: [Link] = [], different: [Link] = []) {
    self.same = same
    self.different = different
  }
}

/// Decisions by the places of measures.
struct Pins: Sendable {
  /// Groups of places that are one measure, each with one place on one side at least.
  private(set) var groups: [(old: [Int], new: [Int])] = []
  private var different: Set<Pair> = []
  private var pinnedOld: Set<Int> = []
  private var pinnedNew: Set<Int> = []

  private struct Pair: Hashable {
    var old: Int
    var new: Int
  }

  /// - Throws: ``ComparisonFault/unknownLink(_:side:)`` for an id that its plan does not have,
  ///   ``ComparisonFault/contradictoryLinks(_:_:)`` for a pair that is both the same and different, or for measures that
  ///   would be several on both sides.
  init(_ links: PlanLinks, old: PlanSide, new: PlanSide) throws(ComparisonFault) {
    let oldPlaces = Self.places(old)
    let newPlaces = Self.places(new)
    func pair(_ link: PlanLinks.Link) throws(ComparisonFault) -> Pair {
      guard let first = oldPlaces[link.old] else { throw .unknownLink(link.old, side: .old) }
      guard let second = newPlaces[link.new] else { throw .unknownLink(link.new, side: .new) }
      return Pair(old: first, new: second)
    }
    for link in links.different { different.insert(try pair(link)) }
    var sets = DisjointSets(count: old.items.count + new.items.count)
    for link in links.same {
      let pair = try pair(link)
      if different.contains(pair) { throw .contradictoryLinks(link.old, link.new) }
      sets.join(pair.old, old.items.count + pair.new)
      pinnedOld.insert(pair.old)
      pinnedNew.insert(pair.new)
    }
    var members: [Int: (old: [Int], new: [Int])] = [:]
    // Wholes before their parts: the first of each side speaks for the group.
    let oldOrder = pinnedOld.sorted { (old.isPart($0) ? 1 : 0, $0) < (old.isPart($1) ? 1 : 0, $1) }
    let newOrder = pinnedNew.sorted { (new.isPart($0) ? 1 : 0, $0) < (new.isPart($1) ? 1 : 0, $1) }
    for place in oldOrder { members[sets.root(of: place), default: ([], [])].old.append(place) }
    for place in newOrder {
      members[sets.root(of: old.items.count + place), default: ([], [])].new.append(place)
    }
    for root in members.keys.sorted() {
      guard let group = members[root] else { continue }
      if group.old.count > 1, group.new.count > 1 {
        throw .contradictoryLinks(old.items[group.old[0]].id, new.items[group.new[0]].id)
      }
      groups.append(group)
    }
  }

  private static func places(_ side: PlanSide) -> [String: Int] {
    Dictionary(
      side.items.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether a pair may not be made: it was told apart, or one of the two has its pair already.
  func forbids(old: Int, new: Int) -> Bool {
    if pinnedOld.isEmpty, different.isEmpty { return false }
    return pinnedOld.contains(old) || pinnedNew.contains(new) || different.contains(Pair(old: old, new: new))
  }
}
