import PlanModel

/// One of the two plans, as a list of measures.
///
/// A project without measures stands in the list by itself, under its own id: what it promises in words is
/// compared like the rest.
struct PlanSide: Sendable {
  /// A measure by its place.
  struct Item: Sendable {
    /// The place of the project.
    var project: Int
    /// The place of the measure in its project; `nil` for a project without measures.
    var measure: Int?
    /// The id of the measure, or of the project.
    var id: String
  }

  let dataset: Dataset
  let items: [Item]
  /// The places of the measures that are printed as parts (其中) of another, by its id.
  private let partsByWhole: [String: [Int]]

  init(_ dataset: Dataset) {
    self.dataset = dataset
    var items: [Item] = []
    for (place, project) in dataset.projects.enumerated() {
      if project.measures.isEmpty { items.append(Item(project: place, measure: nil, id: project.id)) }
      for (index, measure) in project.measures.enumerated() {
        items.append(Item(project: place, measure: index, id: measure.id))
      }
    }
    self.items = items
    var parts: [String: [Int]] = [:]
    for (place, item) in items.enumerated() {
      guard let index = item.measure, let whole = dataset.projects[item.project].measures[index].within
      else { continue }
      parts[whole, default: []].append(place)
    }
    partsByWhole = parts
  }

  /// The measures that are printed as parts of the one at a place.
  func parts(of place: Int) -> [Int] { partsByWhole[items[place].id] ?? [] }

  /// Whether the measure at a place is printed as a part of another.
  func isPart(_ place: Int) -> Bool { measure(of: items[place])?.within != nil }

  var year: Int? { dataset.document.year }
  func project(of item: Item) -> Project { dataset.projects[item.project] }
  func measure(of item: Item) -> Measure? { item.measure.map { dataset.projects[item.project].measures[$0] } }
}
