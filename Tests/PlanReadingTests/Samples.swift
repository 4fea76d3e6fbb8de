import Gazetteer
import PlanModel
import Provenance
import Quantities
import SourceText
import TableReading
import Testing

@testable import PlanReading

/// Plans written for the tests, and what the readers make of them.
enum Samples {
  static let quantities = QuantityReader()
  static let prose = ProseReader()

  static func source(_ text: String) -> SourceText { SourceText(utf8: Array(text.utf8)) }

  /// A dump whose cells are written with `¦` between them, as one with tabs.
  static func tabbed(_ text: String) -> SourceText { source(text.replacing("¦", with: "\t")) }

  /// Everything that is made of a dump.
  static func plan(_ text: String, _ options: PlanOptions = PlanOptions()) throws -> PlanReading {
    let source = tabbed(text)
    let tables = try #require(DelimitedReader.read(source, words: .shared, quantities: quantities))
    return PlanReader(options: options, quantities: quantities, prose: prose).read(tables, from: source)
  }

  /// The first table of a dump with its columns.
  static func table(_ text: String) throws -> (text: TableText, layout: ColumnLayout) {
    let source = tabbed(text)
    let tables = try #require(DelimitedReader.read(source, words: .shared, quantities: quantities))
    let table = try #require(tables.tables.first)
    return (
      TableText(source: source, table: table, quantities: quantities), ColumnLayout(columns: table.columns)
    )
  }

  /// `code project measure field lines: message`.
  static func describe(_ finding: Finding) -> String {
    let lines = finding.lines.map { $0.first == $0.last ? "\($0.first)" : "\($0.first)-\($0.last)" }
    return
      "\(finding.code.rawValue) \(finding.project ?? "·") \(finding.measure ?? "·") \(finding.field ?? "·") "
      + "\(lines.joined(separator: ",")): \(finding.message.english)"
  }

  /// The findings of one rule.
  static func findings(_ code: String, in plan: PlanReading) -> [String] {
    plan.findings.filter { $0.code.rawValue == code }.map(describe)
  }

  /// `id origin name/subject target (within)`, and the shares.
  static func describe(_ measure: Measure) -> String {
    var text = "\(measure.id) \(measure.origin.rawValue)"
    if let name = measure.name { text += " <\(name)>" }
    if let subject = measure.subject { text += " \(subject)" }
    switch measure.target {
    case nil: text += " -"
    case .amount(let quantity): text += " \(quantity.value)\(quantity.unit?.word ?? "?")"
    case .words(let words): text += " “\(words)”"
    }
    if let within = measure.within { text += " within \(within)" }
    if let note = measure.note { text += " note=\(note)" }
    for allocation in measure.allocations {
      let share =
        switch allocation.state {
        case .value(let quantity): "\(quantity.value)\(quantity.unit?.word ?? "?")"
        case .dash(let dash): dash
        case .blank: "·"
        case .note(let words): "“\(words)”"
        }
      text += " \(allocation.region):\(share)"
    }
    return text
  }

  static func measures(_ plan: PlanReading) -> [String] { plan.projects.flatMap(\.measures).map(describe) }
}

/// Parts of plans, made by hand.
enum Made {
  static func unit(_ word: String) -> Unit {
    UnitTable.standard.unit(word) ?? Unit(word: word, dimension: .other, isSummable: true)
  }

  static func amount(_ value: Int, _ word: String?, bound: Bound = .exact) -> Quantity {
    Quantity(
      text: "\(value)\(word ?? "")", value: ExactDecimal(value), unit: word.map { unit($0) }, bound: bound)
  }

  static func document(
    year: Int? = 2023, columns: [String] = ["number", "name", "target", "region"], jurisdiction: String? = nil
  ) -> Document {
    Document(
      title: nil, label: nil, year: year, kind: .allocation,
      jurisdiction: jurisdiction.map { .init(name: $0, code: nil) }, regions: [],
      columns: columns.map { .init(field: $0, header: $0) })
  }

  static func plan(_ projects: [Project], document: Document = document(), regions: RegionResolution? = nil)
    -> CheckedPlan
  {
    CheckedPlan(document: document, projects: projects, regions: regions)
  }

  /// A row's measure with shares; `nil` is a blank cell.
  static func measure(
    _ id: String, _ target: Quantity?, _ shares: [Quantity?] = [], origin: Measure.Origin = .row,
    line: Int = 7
  ) -> Measure {
    let names = ["锦江区", "青羊区", "金牛区", "武侯区", "成华区", "龙泉驿区"]
    return Measure(
      id: id, origin: origin, target: target.map { .amount($0) },
      allocations: zip(names, shares).map { name, share in
        Allocation(region: name, state: share.map { .value($0) } ?? .blank)
      }, lines: [LineRange(line)])
  }

  static func project(
    _ id: String, number: Int? = nil, name: String = "新增学位", measures: [Measure] = [], line: Int = 7
  ) -> Project {
    Project(id: id, number: number, name: name, measures: measures, lines: [LineRange(line)])
  }

  static func date(_ month: Int, _ day: Int, year: Int = 2023) -> CalendarDate? {
    CalendarDate(year: year, month: month, day: day)
  }
}
