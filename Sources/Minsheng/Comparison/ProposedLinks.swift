import DiffReports
import PlanDiff
import Reports

extension YearComparison {
  /// The pairs as a file of links (`Schemas/links.schema.json`), for a person to review.
  ///
  /// A pair stands a line; those that could well be others, and the nearest counterparts of measures that have none,
  /// stand under `undecided`. What was told apart by the links of the comparison stays so. O(*n*).
  public var proposedLinks: [UInt8] {
    var same: [Proposal] = []
    var undecided: [Proposal] = []
    var different: [Proposal] = []
    for report in reports {
      different += decided.different.filter { report.old[$0.old] != nil && report.new[$0.new] != nil }
        .map { Proposal($0.old, $0.new, report, bits: nil, margin: nil) }
      let uncertain = Set(
        report.comparison.findings.filter { $0.code == DiffRules.pairUncertain.code }.compactMap(\.measure))
      for pair in report.comparison.pairs {
        let isUncertain = pair.old.first.map(uncertain.contains) ?? false
        for old in pair.old {
          for new in pair.new {
            let proposal = Proposal(old, new, report, bits: pair.bits, margin: pair.margin)
            if isUncertain { undecided.append(proposal) } else { same.append(proposal) }
          }
        }
      }
      for unpaired in report.comparison.onlyOld {
        guard let nearest = unpaired.nearest, nearest.isNear else { continue }
        undecided.append(
          Proposal(unpaired.measure, nearest.measure, report, bits: nearest.bits, margin: nil))
      }
    }
    var json = JSONOutput()
    json.beginObject(broken: true)
    json.member("schemaVersion", "1.0")
    for (name, list) in [("same", same), ("different", different), ("undecided", undecided)] {
      json.key(name)
      json.beginArray(broken: true)
      for proposal in list { proposal.write(&json) }
      json.endArray()
    }
    json.endObject()
    json.lineEnd()
    return json.bytes
  }
}

/// A pair for a person to decide on.
private struct Proposal {
  private let old: (id: String, text: String?)
  private let new: (id: String, text: String?)
  private let bits: Bits?
  private let margin: Bits?

  init(_ old: String, _ new: String, _ report: DiffReport, bits: Bits?, margin: Bits?) {
    self.old = (old, report.old[old]?.statement)
    self.new = (new, report.new[new]?.statement)
    self.bits = bits
    self.margin = margin
  }

  func write(_ json: inout JSONOutput) {
    json.beginObject()
    json.member("old", old.id)
    json.member("new", new.id)
    if let text = old.text { json.member("oldText", text) }
    if let text = new.text { json.member("newText", text) }
    if let bits {
      json.key("bits")
      json.number(bits.description)
    }
    json.key("margin")
    if let margin { json.number(margin.description) } else { json.null() }
    json.endObject()
  }
}
