/// The running numbers of the rows: the tokens of which each counts one more than the one before.
///
/// Amounts are numbers too, so no number is one by itself. Of all chains the one is taken with the most steps of
/// one, at distances as alike as rows are long, whose numbers stand where rows begin: first on a line where lines
/// hold several cells, and with words behind them.
struct RunningChain {
  /// The places of its tokens, in order.
  private(set) var places: [Int] = []
  /// The number of each.
  private(set) var values: [Int] = []

  private struct Node {
    var place: Int
    var value: Int
    var minor: Int?
    var isMarked: Bool
    /// What it costs to take it for a running number, by what stands around it.
    var cost: Int
    var score = 0
    var previous = -1
  }

  /// The values that a chain is followed over, backwards.
  private static let reach = 24

  /// The chain of the tokens; empty where there is none of three.
  ///
  /// O(numbers × reach).
  init(of tokens: [StreamToken]) {
    var nodes: [Node] = []
    for (place, token) in tokens.enumerated() {
      guard let number = Self.number(token) else { continue }
      nodes.append(
        Node(
          place: place, value: number.value, minor: number.minor, isMarked: token.shaped.shape == .mark,
          cost: Self.cost(of: place, in: tokens)))
    }
    for spacing in [nil, 1] {
      let step = spacing.flatMap { _ in typicalStep(nodes) }
      link(&nodes, typical: step)
      take(nodes)
    }
    if places.count < 3 {
      places = []
      values = []
    }
  }

  static func number(_ token: StreamToken) -> (value: Int, minor: Int?)? {
    guard token.shaped.shape == .number || token.shaped.shape == .mark || token.shaped.shape == .figure,
      token.shaped.length <= 8, let number = RunningMark.read(Array(token.text.unicodeScalars)),
      number.value <= 999
    else { return nil }
    return number
  }

  /// A number inside a line, and one that no words follow, is rather an amount.
  private static func cost(of place: Int, in tokens: [StreamToken]) -> Int {
    var cost = tokens[place].gap == .space ? 300 : 0
    guard place + 1 < tokens.count else { return cost }
    switch tokens[place + 1].shaped.shape {
    case .blank, .dash, .number, .figure, .amount, .amounts, .rate, .mark: cost += 300
    default: break
    }
    return cost
  }

  /// The distance of neighbours that is in the middle of all.
  private func typicalStep(_ nodes: [Node]) -> Int? {
    let steps = zip(places, places.dropFirst()).map { $1 - $0 }.sorted()
    return steps.count >= 3 ? steps[steps.count / 2] : nil
  }

  private func link(_ nodes: inout [Node], typical: Int?) {
    // The last nodes of each value, so that no pair that cannot be linked is looked at.
    var byValue: [Int: [Int]] = [:]
    // The nodes of more than 1, and the one that most leads to.
    var higher: [Int] = []
    var top: Int?
    for index in nodes.indices {
      let node = nodes[index]
      nodes[index].score = (node.value <= 1 ? 100 : 0) - node.cost
      nodes[index].previous = -1
      func consider(_ previous: Int, _ worth: Int) {
        let other = nodes[previous]
        let distance = node.place - other.place
        guard distance >= 2, other.isMarked == node.isMarked || (other.minor == nil) == (node.minor == nil)
        else { return }
        var score = other.score + worth - node.cost
        if let typical {
          score -= min(300, abs(distance - typical) * 300 / max(typical, 4))
        } else {
          score -= min(100, distance)
        }
        if score > nodes[index].score {
          nodes[index].score = score
          nodes[index].previous = previous
        }
      }
      for step in 1...10 {
        for previous in (byValue[node.value - step] ?? []).suffix(Self.reach) {
          let isNext = node.minor == nil ? step == 1 : step == 1 && node.minor == 1
          consider(previous, isNext ? 600 : 150 - step * 20)
        }
      }
      if let minor = node.minor {
        for previous in (byValue[node.value] ?? []).suffix(Self.reach)
        where nodes[previous].minor == minor - 1 {
          consider(previous, 600)
        }
      } else if node.value == 1 {
        // The numbers begin anew under another heading.
        for previous in higher.suffix(Self.reach) { consider(previous, 120) }
        if let top { consider(top, 120) }
      }
      byValue[node.value, default: []].append(index)
      guard node.value > 1 else { continue }
      higher.append(index)
      if nodes[index].score > top.map({ nodes[$0].score }) ?? Int.min { top = index }
    }
  }

  private mutating func take(_ nodes: [Node]) {
    places = []
    values = []
    guard var index = nodes.indices.max(by: { nodes[$0].score < nodes[$1].score }) else { return }
    while index >= 0 {
      places.append(nodes[index].place)
      values.append(nodes[index].value)
      index = nodes[index].previous
    }
    places.reverse()
    values.reverse()
  }
}
