import DiffReports
import Foundation
import PlanDiff
import PlanModel
import Quantities

/// Comparisons that show all that a page can show.
enum HTMLSamples {
  /// A name that would be a script, an attribute, a turn of the reading direction and a control.
  static let hostile = "<script>alert(1)</script>\" onload='x' & ]]> \u{202E}\u{1B}\u{7}"

  /// A plan of regions and one that might have been its next: shares up, down, gone and new; a project left out
  /// and one added; a measure split in two.
  static func shares() throws -> DiffReport {
    let old = try DiffSamples.plan("hangzhou-2024-allocation")
    return try DiffSamples.report(old, ComparedPlan(path: "next.json", dataset: next(old.dataset)))
  }

  /// Two comparisons of consecutive years.
  static func consecutive() throws -> [DiffReport] { try [DiffSamples.real(), shares()] }

  /// Plans in which everything that is printed is hostile.
  static func hostileReport() throws -> DiffReport {
    let plan = try DiffSamples.plan("hangzhou-2024-allocation")
    let old = poisoned(plan.dataset)
    return try DiffSamples.report(
      ComparedPlan(path: hostile, dataset: old), ComparedPlan(path: hostile, dataset: next(old)))
  }

  private static func poisoned(_ dataset: Dataset) -> Dataset {
    var result = dataset
    result.document.title = hostile
    result.document.jurisdiction?.name += hostile
    result.source.name = hostile
    for index in result.document.regions.indices { result.document.regions[index].name += hostile }
    for index in result.projects.indices {
      result.projects[index].id += hostile
      result.projects[index].name += hostile
      result.projects[index].category = hostile
      result.projects[index].lead.append(hostile)
      for place in result.projects[index].measures.indices {
        var measure = result.projects[index].measures[place]
        measure.id += hostile
        measure.name = measure.name.map { $0 + hostile }
        measure.subject = measure.subject.map { $0 + hostile }
        if case .amount(var quantity)? = measure.target {
          quantity.text += hostile
          measure.target = .amount(quantity)
        }
        measure.allocations = measure.allocations.map {
          Allocation(region: $0.region + hostile, state: state($0.state))
        }
        result.projects[index].measures[place] = measure
      }
    }
    return result
  }

  private static func state(_ state: Allocation.State) -> Allocation.State {
    switch state {
    case .value(var quantity):
      quantity.text += hostile
      return .value(quantity)
    case .dash(let text): return .dash(text + hostile)
    case .blank: return .note(hostile)
    case .note(let text): return .note(text + hostile)
    }
  }

  private static func next(_ dataset: Dataset) -> Dataset {
    var result = dataset
    result.document.year = dataset.document.year.map { $0 + 1 }
    result.source.sha256 = String(dataset.source.sha256.reversed())
    result.projects.remove(at: 3)
    var added = result.projects[0]
    added.id = "added"
    added.name = "全新的事项" + (dataset.document.title?.hasPrefix("<") == true ? hostile : "")
    added.measures = []
    added.lead = ["某某局"]
    added.leaders = []
    result.projects.append(added)
    var count = 0
    for index in result.projects.indices {
      for place in result.projects[index].measures.indices {
        var measure = result.projects[index].measures[place]
        if case .amount(let quantity)? = measure.target {
          measure.target = .amount(changed(quantity, count))
        }
        for share in measure.allocations.indices {
          measure.allocations[share].state = changed(measure.allocations[share].state, count + share)
        }
        count += 1
        result.projects[index].measures[place] = measure
      }
    }
    return result
  }

  private static func changed(_ state: Allocation.State, _ count: Int) -> Allocation.State {
    switch (state, count % 7) {
    case (.value, 0): .dash("—")
    case (.value, 1): .blank
    case (.value, 2): .note("视情况")
    case (.value(let quantity), _): .value(changed(quantity, count))
    case (.dash, 3):
      .value(Quantity(text: "5", value: ExactDecimal(5)))
    default: state
    }
  }

  private static func changed(_ quantity: Quantity, _ count: Int) -> Quantity {
    let percent = [100, 115, 70, 100, 250, 95, 130][count % 7]
    guard percent != 100, let value = quantity.value.multiplied(by: ExactDecimal(percent)),
      let new = value.multiplied(byPowerOfTen: -2)
    else { return quantity }
    var result = quantity
    result.value = new
    result.text = "\(new)\(quantity.unit?.word ?? "")" + (quantity.text.hasSuffix("\u{7}") ? hostile : "")
    return result
  }
}
