import PlanModel
import Provenance
import Quantities
import TestSupport

/// Makes datasets at random over all fields that their JSON has; the same seed gives the same one.
struct RandomDatasets {
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  mutating func dataset() -> Dataset {
    Dataset(
      document: document(),
      source: Source(
        name: text(), sha256: text(), bytes: number(), encoding: text(), lines: number(), pages: number(),
        layout: text()),
      projects: list(upTo: 4) { $0.project() }, corrected: list(upTo: 2) { $0.correction() },
      findings: list(upTo: 4) { $0.finding() },
      conservation: Conservation(
        fields: below(1 << 40), furniture: below(1 << 40), unassigned: below(1 << 40)))
  }

  private mutating func document() -> Document {
    Document(
      title: maybe { $0.text() }, label: maybe { $0.text() }, year: maybe { $0.number() },
      kind: one(of: Document.Kind.allCases),
      jurisdiction: maybe { Document.Jurisdiction(name: $0.text(), code: $0.maybe { $0.text() }) },
      regions: list(upTo: 4) {
        Region(name: $0.text(), role: $0.one(of: Region.Role.allCases), code: $0.maybe { $0.text() })
      },
      columns: list(upTo: 3) { Document.Column(field: $0.text(), header: $0.text()) },
      notes: list(upTo: 3) { $0.text() })
  }

  private mutating func project() -> Project {
    Project(
      id: text(), number: maybe { $0.number() }, category: maybe { $0.text() }, name: text(),
      leaders: list(upTo: 3) { $0.text() }, lead: list(upTo: 3) { $0.text() },
      contacts: list(upTo: 3) { $0.text() },
      cooperating: list(upTo: 3) { $0.text() }, deadline: maybe { $0.period() },
      schedule: list(upTo: 3) {
        ScheduleStep(
          text: $0.text(), group: $0.maybe { $0.text() }, period: $0.maybe { $0.period() },
          quantities: $0.list(upTo: 2) { $0.quantity() })
      },
      measures: list(upTo: 4) { $0.measure() }, note: maybe { $0.text() },
      other: list(upTo: 2) { OtherCell(header: $0.text(), text: $0.text()) }, lines: lines(),
      provenance: provenance())
  }

  private mutating func measure() -> Measure {
    Measure(
      id: text(), origin: one(of: Measure.Origin.allCases), name: maybe { $0.text() },
      subject: maybe { $0.text() },
      target: maybe { $0.below(3) == 0 ? .words($0.text()) : .amount($0.quantity()) },
      within: maybe { $0.text() },
      note: maybe { $0.text() },
      allocations: list(upTo: 6) { Allocation(region: $0.text(), state: $0.state()) }, lines: lines(),
      provenance: provenance())
  }

  private mutating func state() -> Allocation.State {
    switch below(4) {
    case 0: .dash(text())
    case 1: .blank
    case 2: .note(text())
    default: .value(quantity())
    }
  }

  private mutating func quantity() -> Quantity {
    Quantity(
      text: text(), value: decimal(), unit: maybe { $0.unit() }, scope: maybe { $0.text() },
      bound: one(of: Bound.allCases), upper: maybe { $0.decimal() })
  }

  /// A unit of the table, or a made-up one, which may be summed unless its kind forbids it.
  private mutating func unit() -> Unit {
    if below(2) == 0 { return one(of: UnitTable.standard.definitions.map(\.unit)) }
    let dimension = one(of: Dimension.allCases)
    return Unit(
      word: "假" + text(), dimension: dimension, isSummable: ![.rate, .ratePoints, .other].contains(dimension))
  }

  private mutating func decimal() -> ExactDecimal {
    let significand = below(2) == 0 ? Int64(below(2_000)) - 1_000 : Int64(truncatingIfNeeded: random.next())
    let exponent = below(3) == 0 ? below(220) - 110 : below(8) - 3
    return ExactDecimal(significand: significand, exponent: exponent) ?? .zero
  }

  private mutating func period() -> Period {
    Period(
      text: text(), start: maybe { $0.date() }, end: maybe { $0.date() },
      precision: one(of: Period.Precision.allCases))
  }

  private mutating func date() -> CalendarDate {
    CalendarDate(year: below(9_999) + 1, month: below(12) + 1, day: below(28) + 1)
      ?? one(of: [CalendarDate(year: 2_024, month: 2, day: 29)].compactMap(\.self))
  }

  private mutating func correction() -> AppliedCorrection {
    AppliedCorrection(
      Correction(
        project: text(), measure: maybe { $0.text() }, field: one(of: Correction.Field.allCases),
        region: maybe { $0.text() }, step: maybe { $0.number() }, text: text(), reason: text()),
      before: text(), settled: list(upTo: 2) { FindingCode(rawValue: $0.text()) })
  }

  private mutating func finding() -> Finding {
    Finding(
      FindingCode(rawValue: text()), one(of: Severity.allCases), message(), project: maybe { $0.text() },
      measure: maybe { $0.text() }, field: maybe { $0.text() }, lines: lines(),
      repair: maybe { Repair(action: $0.text(), before: $0.text(), after: $0.text()) },
      alternatives: list(upTo: 2) { Alternative(reading: $0.text(), reason: $0.message()) })
  }

  /// A sentence in one language, as datasets have them.
  private mutating func message() -> Message {
    let text = text()
    return Message(text, text)
  }

  private mutating func lines() -> [LineRange] { list(upTo: 3) { LineRange($0.number(), $0.number()) } }

  private mutating func provenance() -> [FieldProvenance] {
    list(upTo: 2) {
      FieldProvenance(
        field: $0.text(),
        spans: $0.list(upTo: 3) { SourceSpan(line: $0.number(), column: $0.number(), length: $0.number()) })
    }
  }

  // MARK: Parts

  private mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &random) }

  private mutating func number() -> Int {
    switch below(8) {
    case 0: Int.max
    case 1: -Int.max
    case 2: 0
    default: below(5_000)
    }
  }

  private mutating func one<Value>(of values: [Value]) -> Value { values[below(values.count)] }

  private mutating func maybe<Value>(_ make: (inout RandomDatasets) -> Value) -> Value? {
    below(2) == 0 ? nil : make(&self)
  }

  private mutating func list<Value>(upTo limit: Int, _ make: (inout RandomDatasets) -> Value) -> [Value] {
    (0..<below(limit + 1)).map { _ in make(&self) }
  }

  private static let scalars: [Unicode.Scalar] = [
    "县", "区", "〇", "𠮷", "😀", "a", "Z", "0", " ", "\"", "\\", "/", "\n", "\t", "\u{0}", "\u{1F}", "\u{7F}",
    "\u{FEFF}", "\u{FFFD}", "\u{2028}", "e", "\u{301}", "é", ",", ":", "{", "]",
  ]

  private mutating func text() -> String {
    var text = ""
    for _ in 0..<below(7) { text.unicodeScalars.append(one(of: Self.scalars)) }
    return text
  }
}
