import Minsheng

/// What must hold for every dataset, whatever it was read from.
enum Soundness {
  /// The faults of a dataset in words; none for a sound one.
  static func faults(of dataset: Dataset) -> [String] {
    var faults: [String] = []
    let account = dataset.conservation
    if account.fields < 0 || account.furniture < 0 || account.unassigned < 0 {
      faults.append("a negative account")
    }
    if account.characters != account.fields + account.furniture + account.unassigned {
      faults.append("the account does not add up")
    }
    let codes = Set(dataset.findings.map(\.code.rawValue))
    if account.unassigned > 0,
      codes.isDisjoint(with: ["no-form-fits", "text-left-over", "reading-order-scrambled"])
    {
      faults.append("\(account.unassigned) characters are left over, and no finding says so")
    }
    faults += findingFaults(of: dataset)
    faults += idFaults(of: dataset, codes: codes)
    return faults
  }

  /// Measures whose shares are not one for each region of the document, in its order.
  static func shareFaults(of dataset: Dataset) -> [String] {
    let regions = dataset.document.regions.map(\.name)
    return dataset.projects.flatMap(\.measures).compactMap { measure in
      // A document of several tables has the regions of all of them; each table has some, in that order.
      regions.filter(Set(measure.allocations.map(\.region)).contains) == measure.allocations.map(\.region)
        ? nil : "\(measure.id) has shares of other regions than the document"
    }
  }

  private static func findingFaults(of dataset: Dataset) -> [String] {
    var faults: [String] = []
    for finding in dataset.findings {
      if RuleCatalogue.rule(finding.code) == nil { faults.append("\(finding.code.rawValue) is no rule") }
      for lines in finding.lines
      where lines.first < 1 || lines.last < lines.first || lines.last > dataset.source.lines {
        faults.append("\(finding.code.rawValue) points at \(lines) of \(dataset.source.lines)")
      }
      if finding.message.english.isEmpty || finding.message.chinese.isEmpty {
        faults.append("\(finding.code.rawValue) says nothing")
      }
    }
    return faults
  }

  private static func idFaults(of dataset: Dataset, codes: Set<String>) -> [String] {
    var faults: [String] = []
    var ids: Set<String> = []
    for project in dataset.projects {
      for id in [project.id] + project.measures.map(\.id)
      where !ids.insert(id).inserted && !codes.contains("id-repeat") {
        faults.append("\(id) is used twice, and no finding says so")
      }
      for lines in project.lines where lines.first < 1 || lines.last > dataset.source.lines {
        faults.append("\(project.id) points at \(lines)")
      }
    }
    let measures = Set(dataset.projects.flatMap(\.measures).map(\.id))
    for measure in dataset.projects.flatMap(\.measures) {
      if let outer = measure.within, !measures.contains(outer) {
        faults.append("\(measure.id) is within \(outer), which is not there")
      }
    }
    return faults
  }
}
