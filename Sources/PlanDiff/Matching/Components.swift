/// Sets that are joined one by one.
struct DisjointSets: Sendable {
  private var parents: [Int]

  init(count: Int) { parents = Array(0..<count) }

  /// The member that stands for the set of another.
  mutating func root(of member: Int) -> Int {
    var place = member
    while parents[place] != place {
      parents[place] = parents[parents[place]]
      place = parents[place]
    }
    return place
  }

  /// Joins the sets of two members; the smaller one stands for both.
  mutating func join(_ one: Int, _ other: Int) {
    let first = root(of: one)
    let second = root(of: other)
    if first != second { parents[max(first, second)] = min(first, second) }
  }
}

/// Measures that compete with each other: a connected part of the graph of candidates.
struct Component: Sendable {
  /// Places of measures, in the order that the documents' order does not change.
  var old: [Int] = []
  var new: [Int] = []
  var edges: [CandidateEdge] = []

  /// The connected parts of a graph, in the order of their first old measures.
  ///
  /// O(*n* + *m* + edges), nearly.
  static func of(_ edges: [CandidateEdge], oldOrder: [Int], newOrder: [Int]) -> [Component] {
    var sets = DisjointSets(count: oldOrder.count + newOrder.count)
    for edge in edges { sets.join(edge.old, oldOrder.count + edge.new) }
    var hasEdge = Array(repeating: false, count: oldOrder.count + newOrder.count)
    for edge in edges {
      hasEdge[edge.old] = true
      hasEdge[oldOrder.count + edge.new] = true
    }
    var places: [Int: Int] = [:]
    var result: [Component] = []
    for old in oldOrder where hasEdge[old] {
      let root = sets.root(of: old)
      let place = places[root] ?? result.count
      if place == result.count {
        result.append(Component())
        places[root] = place
      }
      result[place].old.append(old)
    }
    for new in newOrder where hasEdge[oldOrder.count + new] {
      if let place = places[sets.root(of: oldOrder.count + new)] { result[place].new.append(new) }
    }
    for edge in edges {
      if let place = places[sets.root(of: edge.old)] { result[place].edges.append(edge) }
    }
    return result
  }
}
