import SchemaValidation

/// Walks through two texts side by side and writes what changes; without recursion.
struct PatchWalk {
  /// Two values that stand in the same place once the steps of the arrays around them are done.
  private struct Task {
    var old: JSONText.Node
    var new: JSONText.Node
    /// The place in ``paths``.
    var path: Int
    /// The name of the member, for arrays.
    var name: String?
    var correspondence: Correspondence?
    /// Whether only their place says that they belong together.
    var isGuess = false
  }

  /// A step of a path; -1 has no parent.
  private struct Step {
    var parent: Int
    var token: String
  }

  private let old: JSONText
  private let new: JSONText
  private let equality: JSONEquality
  /// The writer ends at about so many bytes.
  private let most: Int
  private(set) var writer: PatchWriter
  private var tasks: [Task]
  private var paths: [Step] = []

  init(old: JSONText, new: JSONText, correspondence: Correspondence, writer: PatchWriter, most: Int) {
    self.old = old
    self.new = new
    self.writer = writer
    self.most = most
    equality = JSONEquality(left: old, right: new)
    tasks = [Task(old: JSONText.root, new: JSONText.root, path: -1, correspondence: correspondence)]
  }

  /// Writes all changes; `false` where they are too many and the patch is not whole.
  mutating func run() -> Bool {
    while let task = tasks.popLast() {
      compare(task)
      if writer.count > most { return false }
    }
    return true
  }

  private mutating func compare(_ task: Task) {
    switch (old.kind(of: task.old), new.kind(of: task.new)) {
    case (.object, .object):
      if task.isGuess, isMostlyDifferent(objects: task) { replace(task) } else { members(task) }
    case (.array, .array): items(task)
    default: if !equality.isSame(task.old, task.new) { replace(task) }
    }
  }

  private mutating func replace(_ task: Task) { writer.change(.replace, text(task.path), task.new) }

  /// The members of two objects: what is gone, what is new, and in ``tasks`` what both have.
  private mutating func members(_ task: Task) {
    var names = oldNames(task.old)
    var common: [Task] = []
    for name in new.members(of: task.new) {
      let token = new.text(of: name) ?? ""
      if let other = names.removeValue(forKey: bytes(name, new)) {
        common.append(
          Task(
            old: other + 1, new: name + 1, path: step(task.path, token), name: token,
            correspondence: task.correspondence))
      } else {
        add(text(task.path, token), name + 1)
      }
    }
    for name in names.values.sorted() { remove(text(task.path, old.text(of: name) ?? "")) }
    tasks += common.reversed()
  }

  /// The items of two arrays.
  private mutating func items(_ task: Task) {
    let (oldItems, newItems) = (old.items(of: task.old), new.items(of: task.new))
    let known = task.name.flatMap { task.correspondence?.arrays[$0] }
    let pairs: [(old: Int, new: Int)]
    if let known {
      pairs = oneToOne(known.pairs, oldItems.count, newItems.count)
    } else if let guess = aligned(oldItems, newItems) {
      pairs = guess
    } else {
      return replace(task)
    }
    let steps = ArraySteps.steps(oldCount: oldItems.count, newCount: newItems.count, pairs: pairs)
    for step in steps where writer.count <= most {
      switch step {
      case .remove(let place): remove(text(task.path, String(place)))
      case .move(let from, let to):
        writer.move(from: text(task.path, String(from)), to: text(task.path, String(to)))
      case .add(let place, let item): add(text(task.path, String(place)), newItems[item])
      }
    }
    for pair in pairs.sorted(by: { $0.new > $1.new }) {
      tasks.append(
        Task(
          old: oldItems[pair.old], new: newItems[pair.new], path: step(task.path, String(pair.new)),
          correspondence: known?.inside[pair.old], isGuess: known == nil))
    }
  }

  private mutating func add(_ path: String, _ node: JSONText.Node) {
    if writer.count <= most { writer.change(.add, path, node) }
  }

  private mutating func remove(_ path: String) {
    if writer.count <= most { writer.remove(path) }
  }

  /// The pairs that are in range, each index once.
  private func oneToOne(_ pairs: [(old: Int, new: Int)], _ oldCount: Int, _ newCount: Int)
    -> [(old: Int, new: Int)]
  {
    var olds: Set<Int> = []
    var news: Set<Int> = []
    return pairs.filter { pair in
      guard (0..<oldCount).contains(pair.old), (0..<newCount).contains(pair.new), !olds.contains(pair.old),
        !news.contains(pair.new)
      else { return false }
      olds.insert(pair.old)
      news.insert(pair.new)
      return true
    }
  }

  /// What both arrays begin with and end with, and of what is between, items in the same place; `nil` where less
  /// than half of the items are the same.
  private func aligned(_ olds: [JSONText.Node], _ news: [JSONText.Node]) -> [(old: Int, new: Int)]? {
    let shorter = min(olds.count, news.count)
    var start = 0
    while start < shorter, equality.isSame(olds[start], news[start]) { start += 1 }
    var end = 0
    while end < shorter - start, equality.isSame(olds[olds.count - 1 - end], news[news.count - 1 - end]) {
      end += 1
    }
    let between = start..<(shorter - end)
    let same = start + end + between.count { equality.isSame(olds[$0], news[$0]) }
    if same * 2 < max(olds.count, news.count) { return nil }
    return (0..<(shorter - end)).map { ($0, $0) }
      + (0..<end).map { (olds.count - 1 - $0, news.count - 1 - $0) }
  }

  /// Whether less than half of the members are the same.
  private func isMostlyDifferent(objects task: Task) -> Bool {
    let names = oldNames(task.old)
    var same = 0
    for name in new.members(of: task.new) {
      if let other = names[bytes(name, new)], equality.isSame(other + 1, name + 1) { same += 1 }
    }
    return same * 2 < max(old.count(of: task.old), new.count(of: task.new))
  }

  /// The names of an old object by their bytes, which say more than the equality of texts does.
  private func oldNames(_ object: JSONText.Node) -> [[UInt8]: JSONText.Node] {
    Dictionary(old.members(of: object).map { (bytes($0, old), $0) }) { first, _ in first }
  }

  private func bytes(_ name: JSONText.Node, _ text: JSONText) -> [UInt8] {
    text.withBytes(of: name) { span in span.indices.map { span[$0] } }
  }

  private mutating func step(_ parent: Int, _ token: String) -> Int {
    paths.append(Step(parent: parent, token: token))
    return paths.count - 1
  }

  /// The pointer to a place (RFC 6901), or to something in it.
  private func text(_ path: Int, _ token: String? = nil) -> String {
    var tokens = token.map { [$0] } ?? []
    var place = path
    while place >= 0 {
      tokens.append(paths[place].token)
      place = paths[place].parent
    }
    return JSONPointer(tokens.reversed()).text
  }
}
