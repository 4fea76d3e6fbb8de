/// What is wrong where several schemas were open (`anyOf`, `oneOf`): one cause, not the complaints of each.
///
/// The nearest alternative is told by how its complaints look: one that wants another type of value altogether is
/// far; one that wants another constant in a member (`"kind": "a"`) is meant for other values; then fewer complaints
/// are nearer than many. Only where several are equally near, nothing is guessed.
extension ViolationCollector {
  mutating func alternatives(_ instruction: Instruction, _ schema: Subschema, _ node: JSONText.Node) {
    let first = Int(instruction.first)
    let branches = Array(program.branches[first..<(first + Int(instruction.second))])
    let fitting = branches.indices.filter { holds(branches[$0], node) }
    if fitting.count > 1 {
      record(
        .ambiguous(fitting.map { $0 + 1 }, found: text.summary(of: node)), node, schema, instruction.node)
      return
    }
    let complaints = branches.map { branch in apart { $0.collect(branch, node) } }
    let depth = path.count
    if let merged = merged(complaints, node) {
      record(merged, node, schema, instruction.node)
      return
    }
    let ranks = complaints.map { Rank($0, depth: depth) }
    guard let best = ranks.min() else { return }
    let nearest = ranks.indices.filter { ranks[$0] == best }
    if nearest.count > 1, best.isFar {
      record(
        .noAlternative(count: branches.count, found: text.summary(of: node)), node, schema, instruction.node)
      return
    }
    // Where all others are for another type of value, this one goes without saying.
    let isPlain = ranks.count { !$0.isFar } == 1
    append(
      complaints[nearest[0]].map { violation in
        var violation = violation
        if violation.alternative == nil, !isPlain {
          violation.alternative = Violation.Alternative(number: nearest[0] + 1, count: branches.count)
        }
        return violation
      })
  }

  /// Where every alternative only asks for another type or another value of this very value: all that may stand
  /// here, in one sentence.
  private func merged(_ complaints: [[Violation]], _ node: JSONText.Node) -> ViolationFault? {
    var types: [String] = []
    var values: [String] = []
    let found = text.summary(of: node)
    let offset = text.offset(of: node)
    for complaint in complaints {
      guard complaint.count == 1, complaint[0].range.lowerBound == offset else { return nil }
      switch complaint[0].fault {
      case .type(let expected, _): types += expected.filter { !types.contains($0) }
      case .constant(let expected, _): values.append(expected)
      case .enumeration(let expected, _, _): values += expected
      default: return nil
      }
    }
    if values.isEmpty { return .type(expected: types, found: found) }
    let suggestion = suggestion(for: node, among: values)
    return .enumeration(expected: values + types, found: found, suggestion: suggestion)
  }

  /// How near an alternative is; the smaller the nearer.
  private struct Rank: Comparable {
    /// It wants another type, or another value, of the whole.
    var isFar: Bool
    /// Members that must have another constant value.
    var otherConstants: Int
    var complaints: Int

    init(_ violations: [Violation], depth: Int) {
      isFar = violations.contains { violation in
        guard violation.instance.tokens.count == depth else { return false }
        switch violation.fault {
        case .type, .constant, .enumeration, .forbidden: return true
        default: return false
        }
      }
      otherConstants =
        violations.count { violation in
          guard violation.instance.tokens.count == depth + 1 else { return false }
          switch violation.fault {
          case .constant: return true
          default: return false
          }
        }
      complaints = violations.count
    }

    static func < (left: Rank, right: Rank) -> Bool {
      if left.isFar != right.isFar { return right.isFar }
      return (left.otherConstants, left.complaints) < (right.otherConstants, right.complaints)
    }
  }
}
