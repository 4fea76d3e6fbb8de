@testable import ECMAPatterns

/// A pattern in the syntax of ICU, so that ICU can be asked too; nil for one with references, which ICU
/// takes differently.
func translatedForICU(_ node: PatternNode) -> String? {
  switch node {
  case .empty: return "(?:)"
  case .set(let set): return translated(set)
  case .sequence(let parts): return joined(parts, "")
  case .choice(let parts): return joined(parts, "|")
  case .capture(let part, group: _): return translatedForICU(part).map { "(?:\($0))" }
  case .repeated(let part, let times):
    let most = times.most.map(String.init) ?? ""
    return translatedForICU(part).map { "(?:\($0)){\(times.least),\(most)}\(times.isLazy ? "?" : "")" }
  case .place(let place):
    let word = translated(.wordCharacters)
    let lines = translated(.lineTerminators)
    switch place {
    case .start: return #"\A"#
    case .end: return #"\z"#
    case .lineStart: return #"(?:\A|(?<=\#(lines)))"#
    case .lineEnd: return #"(?:\z|(?=\#(lines)))"#
    case .wordBoundary: return "(?:(?<=\(word))(?!\(word))|(?<!\(word))(?=\(word)))"
    case .notWordBoundary: return "(?:(?<=\(word))(?=\(word))|(?<!\(word))(?!\(word)))"
    }
  case .look(let part, let look):
    let sign = (look.isAhead ? "" : "<") + (look.isNegated ? "!" : "=")
    return translatedForICU(part).map { "(?\(sign)\($0))" }
  case .reference: return nil
  }
}

private func joined(_ parts: [PatternNode], _ separator: String) -> String? {
  var translated: [String] = []
  for part in parts {
    guard let text = translatedForICU(part) else { return nil }
    translated.append(text)
  }
  return "(?:" + translated.joined(separator: separator) + ")"
}

private func translated(_ set: ScalarSet) -> String {
  if set.ranges.isEmpty { return "(?!)" }
  return "["
    + set.ranges.map { range in
      #"\x{\#(String(range.lowerBound, radix: 16))}-\x{\#(String(range.upperBound, radix: 16))}"#
    }.joined() + "]"
}
