import PlanDiff
import PlanModel
import Provenance
import Quantities
import SchemaValidation
import Testing

/// Reads a comparison back from its JSON: what comes back equal was written whole.
struct ComparisonReader {
  private let text: JSONText

  init(_ bytes: [UInt8]) throws { text = try JSONText(bytes) }

  func comparison() throws -> PlanComparison {
    let root = JSONText.root
    return PlanComparison(
      old: try side(member("old", root)), new: try side(member("new", root)),
      pairs: try list(member("pairs", root), pair),
      onlyOld: try list(member("onlyOld", root)) { try unpaired($0, absent: "dropped", side: "new") },
      onlyNew: try list(member("unpairedNew", root)) { try unpaired($0, absent: "new", side: "old") },
      regions: RegionCrosswalk(groups: try list(member("regions", root), group)),
      findings: try list(member("findings", root), finding),
      prior: try known(bits(member("prior", root))),
      threshold: try known(bits(member("threshold", root))))
  }

  private func member(_ name: String, _ object: JSONText.Node) throws -> JSONText.Node {
    try known(text.member(name, of: object))
  }

  private func known<Value>(_ value: Value?) throws -> Value { try #require(value) }

  private func list<Value>(_ node: JSONText.Node, _ read: (JSONText.Node) throws -> Value) throws -> [Value] {
    try #require(text.kind(of: node) == .array)
    return try text.items(of: node).map(read)
  }

  private func string(_ name: String, _ object: JSONText.Node) throws -> String? {
    let node = try member(name, object)
    if text.kind(of: node) == .null { return nil }
    let string: String = try known(text.text(of: node))
    return string
  }

  private func word<Word: RawRepresentable<String>>(_ name: String, _ object: JSONText.Node) throws -> Word {
    let text = try known(try string(name, object))
    return try known(Word(rawValue: text))
  }

  private func strings(_ name: String, _ object: JSONText.Node) throws -> [String] {
    try list(member(name, object)) { try known(text.text(of: $0)) }
  }

  private func decimal(_ node: JSONText.Node) throws -> ExactDecimal? {
    if text.kind(of: node) == .null { return nil }
    let number: ExactDecimal = try known(
      text.withBytes(of: node) { ExactDecimal(utf8: $0, 0..<$0.count) })
    return number
  }

  private func integer(_ name: String, _ object: JSONText.Node) throws -> Int? {
    let number = try decimal(member(name, object))
    guard let number else { return nil }
    let integer: Int = try known(number.integer)
    return integer
  }

  private func bits(_ node: JSONText.Node) throws -> Bits? {
    guard let number = try decimal(node) else { return nil }
    let thousandths = ExactDecimal(significand: number.significand, exponent: Int(number.exponent) + 3)
    return Bits(thousandths: try known(thousandths?.integer))
  }

  private func side(_ node: JSONText.Node) throws -> PlanComparison.Side {
    let source = try member("source", node)
    let government = try member("jurisdiction", node)
    let jurisdiction =
      text.kind(of: government) == .null
      ? nil
      : Document.Jurisdiction(
        name: try known(string("name", government)), code: try string("code", government))
    return PlanComparison.Side(
      year: try integer("year", node), title: try string("title", node), kind: try word("kind", node),
      jurisdiction: jurisdiction,
      source: Source(
        name: try known(string("name", source)), sha256: try known(string("sha256", source)),
        bytes: try known(integer("bytes", source)), encoding: try known(string("encoding", source)),
        lines: try known(integer("lines", source)), pages: try known(integer("pages", source)),
        layout: try known(string("layout", source))),
      measures: try known(integer("measures", node)),
      gaps: try strings("gaps", node).map(FindingCode.init(rawValue:)))
  }

  private func runnerUp(_ name: String, _ object: JSONText.Node, side: String) throws -> RunnerUp? {
    let node = try member(name, object)
    if text.kind(of: node) == .null { return nil }
    return RunnerUp(
      measure: try known(string(side, node)), bits: try known(bits(member("bits", node))))
  }

  private func pair(_ node: JSONText.Node) throws -> MeasurePair {
    let evidence = try member("evidence", node)
    let changes = try list(member("details", node), change)
    #expect(try strings("changes", node) == changes.map(\.kind.rawValue))
    return MeasurePair(
      old: try strings("old", node), new: try strings("new", node), origin: try word("origin", node),
      changes: changes, evidence: try list(member("fields", evidence), field),
      bits: try known(bits(member("bits", evidence))),
      runnerUpNew: try runnerUp("runnerUp", evidence, side: "new"),
      runnerUpOld: try runnerUp("runnerUpOld", evidence, side: "old"),
      margin: try bits(member("margin", evidence)),
      marginKind: try string("marginKind", evidence).map { try known(.init(rawValue: $0)) } ?? .regret)
  }

  private func field(_ node: JSONText.Node) throws -> FieldEvidence {
    FieldEvidence(
      field: try word("field", node), old: try string("old", node), new: try string("new", node),
      level: try word("level", node), bits: try known(bits(member("bits", node))))
  }

  private func change(_ node: JSONText.Node) throws -> MeasureChange {
    let kind: MeasureChange.Kind = try word("kind", node)
    #expect(text.kind(of: try member("clerical", node)) == (kind.isClerical ? .true : .false))
    return MeasureChange(
      kind, old: try string("old", node), new: try string("new", node), delta: try delta(node),
      removed: try strings("removed", node), added: try strings("added", node),
      shares: try list(member("shares", node), share))
  }

  private func delta(_ object: JSONText.Node) throws -> AmountDelta? {
    let node = try member("delta", object)
    if text.kind(of: node) == .null { return nil }
    return AmountDelta(
      direction: try word("direction", node), value: try decimal(member("value", node)),
      old: try decimal(member("old", node)), percent: try decimal(member("percent", node)),
      unit: try string("unit", node))
  }

  private func share(_ node: JSONText.Node) throws -> ShareChange {
    ShareChange(
      oldRegions: try strings("oldRegions", node), newRegions: try strings("newRegions", node),
      oldState: try word("oldState", node), newState: try word("newState", node),
      old: try decimal(member("old", node)), new: try decimal(member("new", node)), delta: try delta(node))
  }

  private func unpaired(
    _ node: JSONText.Node, absent: String, side: String
  ) throws -> PlanComparison.Unpaired {
    let status = try known(string("status", node))
    return PlanComparison.Unpaired(
      measure: try known(string("measure", node)),
      status: status == absent ? .absent : try known(.init(rawValue: status)),
      nearest: try runnerUp("nearest", node, side: side))
  }

  private func group(_ node: JSONText.Node) throws -> RegionCrosswalk.Group {
    RegionCrosswalk.Group(
      kind: try word("kind", node), old: try strings("old", node), new: try strings("new", node))
  }

  private func message(_ name: String, _ object: JSONText.Node) throws -> Message {
    let node = try member(name, object)
    return Message(try known(string("en", node)), try known(string("zh", node)))
  }

  private func finding(_ node: JSONText.Node) throws -> Finding {
    let repair = try member("repair", node)
    return Finding(
      FindingCode(rawValue: try known(string("code", node))), try word("severity", node),
      try message("message", node), project: try string("project", node),
      measure: try string("measure", node),
      field: try string("field", node),
      lines: try list(member("lines", node)) { range in
        let ends = try list(range) { try known(decimal($0)?.integer) }
        return LineRange(ends[0], ends[1])
      },
      repair: text.kind(of: repair) == .null
        ? nil
        : Repair(
          action: try known(string("action", repair)), before: try known(string("before", repair)),
          after: try known(string("after", repair))),
      alternatives: try list(member("alternatives", node)) { item in
        Alternative(reading: try known(string("reading", item)), reason: try message("reason", item))
      })
  }
}
