import Minsheng

/// Counts the characters of the strings in a dataset that stand for printed cells.
///
/// Strings that only repeat others (names of rows, subjects, regions, amounts of prose) are left out, so that
/// what is counted is what the source printed once.
struct FieldCharacters {
  private(set) var counts: [Unicode.Scalar: Int] = [:]
  /// The places between the names of lists; the mark that is printed there is the list.
  private var joints = 0

  init(of dataset: Dataset) {
    add(dataset.document.title)
    add(dataset.document.label)
    for note in dataset.document.notes { add(note) }
    let hasUnits = dataset.document.columns.contains { $0.field == "unit" }
    var above: Project?
    for project in dataset.projects {
      if project.number != above?.number { add(project.number.map(String.init)) }
      if project.category != above?.category { add(project.category) }
      add(project.name)
      for list in [project.leaders, project.lead, project.contacts, project.cooperating] {
        for name in list { add(name) }
        joints += max(0, list.count - 1)
      }
      add(project.deadline?.text)
      add(project.note)
      for cell in project.other { add(cell.text) }
      addSchedule(of: project)
      for measure in project.measures where measure.origin == .row { add(measure, hasUnits: hasUnits) }
      above = project
    }
  }

  private mutating func addSchedule(of project: Project) {
    var group: String?
    for step in project.schedule {
      add(step.text)
      if step.group != group, let name = step.group { add("[\(name)]") }
      group = step.group
    }
  }

  private mutating func add(_ measure: Measure, hasUnits: Bool) {
    add(measure.target?.text)
    if hasUnits { add(measure.target?.quantity?.unit?.word) }
    add(measure.note)
    for allocation in measure.allocations {
      switch allocation.state {
      case .value(let quantity): add(quantity.text)
      case .dash(let text), .note(let text): add(text)
      case .blank: continue
      }
    }
  }

  private mutating func add(_ text: String?) {
    guard let text else { return }
    for scalar in text.unicodeScalars where !scalar.properties.isWhitespace {
      counts[scalar, default: 0] += 1
    }
  }

  /// The characters of a text that are not counted here, each as often as it is missing; dashes are no loss,
  /// since a dash in a cell of words or of a target is the absence of a value.
  func missing(from text: String) -> [Unicode.Scalar] {
    var rest = counts
    var joints = joints
    var missing: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars where !scalar.properties.isWhitespace {
      if let count = rest[scalar], count > 0 {
        rest[scalar] = count - 1
      } else if joints > 0, "、，".unicodeScalars.contains(scalar) {
        joints -= 1
      } else if !"-—－–─―/／".unicodeScalars.contains(scalar) {
        missing.append(scalar)
      }
    }
    return missing
  }
}
