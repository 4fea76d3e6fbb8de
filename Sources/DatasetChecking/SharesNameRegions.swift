package import PlanModel
package import Provenance

/// The shares of a measure name regions of the document, each once.
///
/// Two columns with one header are two regions of one name, and each has its share.
///
/// - Example: A share of 萧山县 in a document whose regions list 萧山区.
/// - Mend: Correct the name of the region, or add the region to the document.
package enum SharesNameRegions: DatasetCheck {
  package static let rule = Rule(
    "region-not-listed", .error, "A share names a region that the document does not list, or names it twice.",
    "任务分解所列地区不在文件地区表中，或重复出现。")

  package static func findings(in dataset: Dataset) -> [Finding] {
    let regions = Set(dataset.document.regions.map(\.name))
    // Two columns of one name stand for what they are: regions of one name.
    let repeated = Set(
      Dictionary(grouping: dataset.document.regions, by: \.name).filter { $0.value.count > 1 }.keys)
    return dataset.projects.flatMap { project in
      project.measures.compactMap { measure in
        var seen = repeated
        guard
          let odd = measure.allocations.first(where: {
            !regions.contains($0.region)
              || (!repeated.contains($0.region) && !seen.insert($0.region).inserted)
          })
        else { return nil }
        return rule.finding(
          message(odd.region, isListed: regions.contains(odd.region)), project: project.id,
          measure: measure.id,
          field: "allocations", lines: measure.lines)
      }
    }
  }

  private static func message(_ region: String, isListed: Bool) -> Message {
    isListed
      ? Message("“\(region)” has two shares.", "“\(region)”出现两次。")
      : Message("“\(region)” is not among the regions of the document.", "“\(region)”不在文件所列地区中。")
  }
}
