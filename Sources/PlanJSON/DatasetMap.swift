package import Provenance
package import SchemaValidation

/// Where the things that findings speak of stand in the JSON text of a dataset.
///
/// It takes any JSON text: what is not there is not found, and the next larger thing is given instead.
package struct DatasetMap: Sendable {
  /// A value in the text.
  package struct Place: Sendable, Hashable {
    package var node: JSONText.Node
    package var pointer: JSONPointer
  }

  /// An object with an id.
  private struct Entry {
    var node: JSONText.Node
    /// Its place in the array of projects.
    var project: Int
    /// For a measure, its place among the measures of its project.
    var measure: Int?
  }

  private let text: JSONText
  private var projects: [String: Entry] = [:]
  private var measures: [String: Entry] = [:]
  private let document: JSONText.Node?

  /// Looks up all ids of a text; of an id that stands twice, the first.
  ///
  /// O(*n*).
  package init(_ text: JSONText) {
    self.text = text
    let top = text.firstMembers([.document, .projects], of: JSONText.root)
    document = top[0]
    guard let list = top[1] else { return }
    for (index, project) in text.items(of: list).enumerated() {
      let members = text.firstMembers([.id, .measures], of: project)
      note(Entry(node: project, project: index), id: members[0], in: \.projects)
      guard let list = members[1] else { continue }
      for (place, measure) in text.items(of: list).enumerated() {
        let id = text.firstMembers([.id], of: measure)[0]
        note(Entry(node: measure, project: index, measure: place), id: id, in: \.measures)
      }
    }
  }

  private mutating func note(
    _ entry: Entry, id: JSONText.Node?, in entries: WritableKeyPath<DatasetMap, [String: Entry]>
  ) {
    guard let id, let name = text.text(of: id), self[keyPath: entries][name] == nil else { return }
    self[keyPath: entries][name] = entry
  }

  /// The object of a measure, or of a project with the id; `nil` where none has it.
  package func node(ofMeasure id: String) -> JSONText.Node? { (measures[id] ?? projects[id])?.node }

  /// The value that a person should look at because of a finding.
  ///
  /// That is the field in the measure, the field in the project, the measure, the project: the first of these
  /// that is there. For a finding without a project it is the field in the document, or the field beside it
  /// (`conservation`), or the document. `allocations.` and a region's name is the share of the region, and
  /// `schedule.2` the second step.
  ///
  /// - Complexity: O(*members and shares of the measure or project*); for many findings, see ``places(of:)``.
  package func place(of finding: Finding) -> Place {
    var parts: [JSONText.Node: Parts] = [:]
    return place(of: finding, &parts)
  }

  /// The values of many findings; see ``place(of:)``.
  ///
  /// O(*n* + *findings*) for a text of *n* bytes whose objects have no more members than those of datasets.
  package func places(of findings: some Sequence<Finding>) -> [Place] {
    var parts: [JSONText.Node: Parts] = [:]
    return findings.map { place(of: $0, &parts) }
  }

  /// The items of an array, and the regions that they are about.
  private struct Parts {
    var items: [JSONText.Node]
    var regions: [String: Int] = [:]

    init(of array: JSONText.Node, in text: JSONText) {
      items = text.items(of: array)
      for (index, item) in items.enumerated() {
        guard let node = text.firstMembers([.region], of: item)[0], let region = text.text(of: node),
          regions[region] == nil
        else { continue }
        regions[region] = index
      }
    }
  }

  private func place(of finding: Finding, _ parts: inout [JSONText.Node: Parts]) -> Place {
    let (project, measure) = (finding.project, finding.measure)
    let measurePlace = measure.flatMap { measures[$0] }.map(place)
    let projectPlace = project.flatMap { projects[$0] }.map(place)
    let documentPlace = document.map { Place(node: $0, pointer: JSONPointer(["document"])) }
    let root = Place(node: JSONText.root, pointer: JSONPointer())
    let isAboutDocument = project == nil && measure == nil
    let homes = isAboutDocument ? [documentPlace, root] : [measurePlace, projectPlace]
    if let field = finding.field {
      for home in homes {
        if let home, let found = self.field(field, in: home, &parts) { return found }
      }
    }
    return measurePlace ?? projectPlace ?? documentPlace ?? root
  }

  private func place(_ entry: Entry) -> Place {
    var tokens = ["projects", String(entry.project)]
    if let measure = entry.measure { tokens += ["measures", String(measure)] }
    return Place(node: entry.node, pointer: JSONPointer(tokens))
  }

  /// A field of an object; of a name with a point, the part behind it if that is there.
  private func field(
    _ field: String, in home: Place, _ parts: inout [JSONText.Node: Parts]
  ) -> Place? {
    let path = field.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let name = path.first.map(String.init), let node = text.firstMember(name, of: home.node) else {
      return nil
    }
    let whole = Place(node: node, pointer: home.pointer.appending(name))
    guard path.count == 2, let rest = path.last.map(String.init) else { return whole }
    return part(rest, of: whole, &parts) ?? whole
  }

  /// The share of a region, the step of a number, the member of a name.
  private func part(_ name: String, of whole: Place, _ parts: inout [JSONText.Node: Parts]) -> Place? {
    if text.kind(of: whole.node) == .object {
      return text.firstMember(name, of: whole.node).map { node in
        Place(node: node, pointer: whole.pointer.appending(name))
      }
    }
    let known = parts[whole.node] ?? Parts(of: whole.node, in: text)
    parts[whole.node] = known
    guard let index = known.regions[name] ?? Int(name).map({ $0 &- 1 }), known.items.indices.contains(index)
    else { return nil }
    return Place(node: known.items[index], pointer: whole.pointer.appending(String(index)))
  }
}

extension JSONText {
  /// The values of some members, in one walk over all of them; of a name that stands twice, the first.
  func firstMembers(_ keys: [JSONKey], of object: Node) -> [Node?] {
    var found = [Node?](repeating: nil, count: keys.count)
    guard kind(of: object) == .object else { return found }
    var (missing, name, end) = (keys.count, object + 1, after(object))
    while name < end, missing > 0 {
      for place in keys.indices where found[place] == nil && isName(name, keys[place]) {
        found[place] = name + 1
        missing -= 1
      }
      name = after(name + 1)
    }
    return found
  }

  /// The value of a member; of a name that stands twice, the first.
  fileprivate func firstMember(_ name: String, of object: Node) -> Node? {
    members(of: object).first { isText($0, name.utf8) }.map { $0 + 1 }
  }
}
