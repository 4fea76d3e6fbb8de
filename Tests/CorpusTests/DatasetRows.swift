import Minsheng
import Quantities

/// A dataset in the form of the tables of `Expectations/`: for every key the fields, as text.
struct DatasetRows {
  /// A dataset as one kind of table.
  static func rows(of dataset: Dataset, as kind: ExpectedTable.Kind) -> [String: [String: String]] {
    let rows: [(String, [String: String])] =
      switch kind {
      case .measures: dataset.projects.flatMap(\.measures).map { ($0.id, cells(of: $0)) }
      case .allocations:
        dataset.projects.flatMap(\.measures).filter { !$0.allocations.isEmpty }.map {
          ($0.id, shares(of: $0))
        }
      case .periods: dataset.projects.flatMap(periods)
      case .stepAmounts: dataset.projects.flatMap(stepAmounts)
      case .organisations: dataset.projects.map { ($0.id, organisations(of: $0)) }
      }
    // A key twice would hide a row: both then have a key that no table holds.
    return Dictionary(rows, uniquingKeysWith: { $0.merging($1) { "\($0) and \($1)" } })
  }

  private static func cells(of measure: Measure) -> [String: String] {
    var cells = [
      "origin": measure.origin.rawValue, "name": measure.name ?? "", "subject": measure.subject ?? "",
      "within": measure.within ?? "", "note": measure.note ?? "", "text": measure.target?.text ?? "",
    ]
    cells.merge(amount(measure.target?.quantity)) { text, _ in text }
    return cells
  }

  /// The fields of an amount; all empty without one.
  private static func amount(_ quantity: Quantity?) -> [String: String] {
    [
      "text": quantity?.text ?? "",
      // No source has a range; one that was invented must show.
      "value": (quantity?.value.description ?? "") + (quantity?.upper.map { "–\($0)" } ?? ""),
      "unit": quantity?.unit?.word ?? "", "dimension": quantity?.unit?.dimension.rawValue ?? "",
      "scope": quantity?.scope ?? "", "bound": quantity?.bound.rawValue ?? "",
    ]
  }

  private static func shares(of measure: Measure) -> [String: String] {
    let unit = measure.target?.quantity?.unit?.word ?? ""
    var cells = ["unit": unit]
    for share in measure.allocations {
      cells[share.region] =
        switch share.state {
        case .value(let quantity): plain(quantity, unit: unit)
        case .dash: "-"
        case .blank: "blank"
        case .note(let words): "“\(words)”"
        }
    }
    return cells
  }

  /// A number alone where it is exact and of the unit of the table's row.
  private static func plain(_ quantity: Quantity, unit: String) -> String {
    let word = quantity.unit?.word ?? ""
    let isPlain = word == unit && quantity.bound == .exact && quantity.upper == nil && quantity.scope == nil
    return isPlain ? quantity.value.description : "\(quantity)"
  }

  private static func periods(of project: Project) -> [(String, [String: String])] {
    var rows: [(String, [String: String])] = []
    if let deadline = project.deadline {
      rows.append(("\(project.id) 0", cells(of: deadline, group: "")))
    }
    for (index, step) in project.schedule.enumerated() {
      rows.append(("\(project.id) \(index + 1)", cells(of: step.period, group: step.group ?? "")))
    }
    return rows
  }

  private static func cells(of period: Period?, group: String) -> [String: String] {
    [
      "group": group, "text": period?.text ?? "", "start": period?.start?.description ?? "",
      "end": period?.end?.description ?? "", "precision": period?.precision.rawValue ?? "",
    ]
  }

  private static func stepAmounts(of project: Project) -> [(String, [String: String])] {
    project.schedule.enumerated().flatMap { step, value in
      value.quantities.enumerated().map { place, quantity in
        ("\(project.id) \(step + 1) \(place + 1)", amount(quantity))
      }
    }
  }

  private static func organisations(of project: Project) -> [String: String] {
    [
      "leaders": project.leaders.joined(separator: "|"), "lead": project.lead.joined(separator: "|"),
      "contacts": project.contacts.joined(separator: "|"),
      "cooperating": project.cooperating.joined(separator: "|"),
    ]
  }
}
