/// Looks ahead from the start of the text are patterns of their own.
///
/// `^(?=.*[A-Z])(?!.*x).{8,}$` matches where `^(?:.*[A-Z])` matches, `^(?:.*x)` does not and `^.{8,}$` does:
/// each without looks, so that a table of states can serve it.
extension ParsedPattern {
  /// The patterns that must match and must not match for this one to match; itself alone for most.
  var conjuncts: [(pattern: ParsedPattern, isNegated: Bool)] {
    guard !hasReferences, case .sequence(let nodes) = root, case .place(.start)? = nodes.first else {
      return [(self, false)]
    }
    var rest = nodes.dropFirst()
    var conjuncts: [(pattern: ParsedPattern, isNegated: Bool)] = []
    while case .look(let part, let look)? = rest.first, look.isAhead, conjuncts.count < Self.mostConjuncts {
      conjuncts.append((anchored(part), look.isNegated))
      rest.removeFirst()
    }
    if !rest.isEmpty || conjuncts.isEmpty { conjuncts.append((anchored(.sequence(Array(rest))), false)) }
    return conjuncts
  }

  private static let mostConjuncts = 16

  private func anchored(_ part: PatternNode) -> ParsedPattern {
    ParsedPattern(root: .sequence([.place(.start), part]), groupCount: groupCount, hasReferences: false)
  }
}
