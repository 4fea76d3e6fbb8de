import PlanModel
import Provenance
import Quantities
import SourceText

/// Gives a dataset that was read from a shadow the script that its dump is printed in.
///
/// Numbers, codes, dates, lines and places are what they are; every text of the dump gets its printed
/// characters back, one for one.
struct ScriptRestorer {
  private var script: PrintedScript

  init(_ shadow: ScriptShadow, budget: Int? = nil) { script = PrintedScript(shadow, budget: budget) }

  /// Restores everything in a dataset that was printed.
  ///
  /// The sentences of findings stay as they are. O(*n*).
  mutating func restore(_ dataset: inout Dataset) {
    restore(&dataset.document)
    for index in dataset.projects.indices { restore(&dataset.projects[index]) }
    var lines: [String: [LineRange]] = [:]
    for project in dataset.projects { lines[project.id] = project.lines }
    for index in dataset.findings.indices {
      let own = dataset.findings[index].lines
      restore(
        &dataset.findings[index],
        lines: own.isEmpty ? dataset.findings[index].project.flatMap { lines[$0] } ?? [] : own)
    }
    for index in dataset.corrected.indices {
      let own = lines[dataset.corrected[index].project] ?? []
      restore(&dataset.corrected[index].region, own)
      restore(&dataset.corrected[index].before, own)
      restore(&dataset.corrected[index].after)
    }
    if script.isExhausted {
      dataset.findings.insert(
        SourceRules.uncertainScript.finding(
          Message(
            "Too many characters are printed in several ways to compare every place; some texts have the most frequent form. Compare them with the dump.",
            "多种字形的字过多，未能逐处比对，部分文字取最常见的字形，请与原文核对。")),
        at: 0)
    }
  }

  private mutating func restore(_ document: inout Document) {
    restore(&document.title)
    restore(&document.label)
    // A name that is not printed comes from the gazetteer, and stays as that has it.
    if let name = document.jurisdiction?.name, script.holds(name) {
      document.jurisdiction?.name = script.restored(name)
    }
    for index in document.regions.indices { restore(&document.regions[index].name) }
    for index in document.columns.indices { restore(&document.columns[index].header) }
    for index in document.notes.indices { restore(&document.notes[index]) }
  }

  private mutating func restore(_ project: inout Project) {
    let lines = project.lines
    restore(&project.category, lines)
    restore(&project.name, lines)
    restore(&project.leaders, lines)
    restore(&project.lead, lines)
    restore(&project.contacts, lines)
    restore(&project.cooperating, lines)
    restore(&project.deadline, lines)
    for index in project.schedule.indices { restore(&project.schedule[index], lines) }
    for index in project.measures.indices { restore(&project.measures[index], lines) }
    restore(&project.note, lines)
    for index in project.other.indices {
      restore(&project.other[index].header)
      restore(&project.other[index].text, lines)
    }
    restore(&project.provenance)
  }

  private mutating func restore(_ step: inout ScheduleStep, _ lines: [LineRange]) {
    restore(&step.group, lines)
    restore(&step.text, lines)
    restore(&step.period, lines)
    for index in step.quantities.indices { restore(&step.quantities[index], lines) }
  }

  private mutating func restore(_ measure: inout Measure, _ lines: [LineRange]) {
    restore(&measure.name, lines)
    restore(&measure.subject, lines)
    restore(&measure.note, lines)
    switch measure.target {
    case .amount(var quantity):
      restore(&quantity, lines)
      measure.target = .amount(quantity)
    case .words(let words): measure.target = .words(script.restored(words, lines: lines))
    case nil: break
    }
    for index in measure.allocations.indices { restore(&measure.allocations[index], lines) }
    restore(&measure.provenance)
  }

  private mutating func restore(_ allocation: inout Allocation, _ lines: [LineRange]) {
    restore(&allocation.region)
    switch allocation.state {
    case .value(var quantity):
      restore(&quantity, lines)
      allocation.state = .value(quantity)
    case .note(let text): allocation.state = .note(script.restored(text, lines: lines))
    case .dash, .blank: break
    }
  }

  /// The unit is a part of the printed amount, or was printed elsewhere.
  private mutating func restore(_ quantity: inout Quantity, _ lines: [LineRange]) {
    let read = quantity.text
    restore(&quantity.text, lines)
    restore(&quantity.scope, lines)
    guard let word = quantity.unit?.word else { return }
    quantity.unit?.word =
      Self.part(word, of: read, as: quantity.text) ?? script.restored(word, lines: lines)
  }

  private mutating func restore(_ period: inout Period?, _ lines: [LineRange]) {
    guard let text = period?.text else { return }
    period?.text = script.restored(text, lines: lines)
  }

  private mutating func restore(_ finding: inout Finding, lines: [LineRange]) {
    if let repair = finding.repair {
      finding.repair?.before = script.restored(repair.before, lines: lines)
      finding.repair?.after = script.restored(repair.after, lines: lines)
    }
    for index in finding.alternatives.indices { restore(&finding.alternatives[index].reading, lines) }
  }

  /// The paths of fields end in names of regions.
  private mutating func restore(_ provenance: inout [FieldProvenance]) {
    for index in provenance.indices {
      let field = provenance[index].field
      guard let dot = field.firstIndex(of: ".") else { continue }
      let name = String(field[field.index(after: dot)...])
      provenance[index].field = field[...dot] + script.restored(name)
    }
  }

  private mutating func restore(_ text: inout String, _ lines: [LineRange] = []) {
    text = script.restored(text, lines: lines)
  }

  private mutating func restore(_ text: inout String?, _ lines: [LineRange] = []) {
    if let found = text { text = script.restored(found, lines: lines) }
  }

  private mutating func restore(_ texts: inout [String], _ lines: [LineRange]) {
    for index in texts.indices { texts[index] = script.restored(texts[index], lines: lines) }
  }

  /// The part of `printed` that stands where `word` stands in `read`; `nil` where it does not.
  ///
  /// Both have as many characters. O(*n* *m*), for a word of a few characters.
  private static func part(_ word: String, of read: String, as printed: String) -> String? {
    let pattern = Array(word.unicodeScalars)
    let text = Array(read.unicodeScalars)
    let prints = Array(printed.unicodeScalars)
    guard !pattern.isEmpty, pattern.count <= text.count, prints.count == text.count else { return nil }
    guard
      let start = (0...(text.count - pattern.count)).first(where: {
        text[$0..<$0 + pattern.count].elementsEqual(pattern)
      })
    else { return nil }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: prints[start..<start + pattern.count])
    return String(view)
  }
}
