import Gazetteer
package import PlanModel
package import Provenance

/// The codes of regions are those of their names in the year of the plan (GB/T 2260).
///
/// A region without a code is left alone: where a name is not certain, none is given.
///
/// - Example: `{"name": "西湖区", "code": "330105"}` in a plan of 2024, where 西湖区 has 330106.
/// - Mend: Look the code up in the year's table of divisions, or leave it `null`.
package enum RegionCodesMatch: DatasetCheck {
  package static let rule = Rule(
    "region-code-mismatch", .error, "A region has the code of another.", "地区代码与名称不符。")

  package static func findings(in dataset: Dataset) -> [Finding] {
    guard let resolution = DatasetChecks.resolution(of: dataset.document) else { return [] }
    var found: [Finding] = []
    if let stated = dataset.document.jurisdiction, let code = stated.code,
      let known = resolution.jurisdiction?.code, known != code
    {
      found.append(rule.finding(message(stated.name, known, code), field: "jurisdiction"))
    }
    for (region, resolved) in zip(dataset.document.regions, resolution.regions) {
      guard let code = region.code, let known = resolved.code, known != code else { continue }
      found.append(rule.finding(message(region.name, known, code), field: "regions"))
    }
    return found
  }

  private static func message(_ name: String, _ expected: String, _ found: String) -> Message {
    Message(
      "The code of \(name) is \(expected) in that year, found \(found).",
      "\(name)该年度的代码为\(expected)，实为\(found)。")
  }
}
