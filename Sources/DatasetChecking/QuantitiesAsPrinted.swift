package import PlanModel
package import Provenance
import Quantities

/// The value of an amount is what its text says.
///
/// The text is read again as a cell: number, range, and the unit where it prints one. A text that is no single amount
/// by itself is left alone.
///
/// - Example: `{"text": "85.8万人次", "value": 85800}`: 万 makes it 858000.
/// - Mend: Correct the value, or the text if that is the mistake; a corrections file keeps either for the next run.
package enum QuantitiesAsPrinted: DatasetCheck {
  package static let rule = Rule(
    "value-not-as-printed", .error, "The value of an amount is not what its text says.", "数值与原文文字不符。")

  package static func findings(in dataset: Dataset) -> [Finding] {
    let reader = QuantityReader()
    return dataset.projects.flatMap { project in
      let steps = project.schedule.flatMap(\.quantities).compactMap { quantity in
        difference(quantity, reader).map { rule.finding($0, project: project.id, field: "schedule") }
      }
      return project.measures.flatMap { measure in
        let target = measure.target?.quantity.flatMap { difference($0, reader) }.map {
          rule.finding($0, project: project.id, measure: measure.id, field: "target", lines: measure.lines)
        }
        let shares = measure.allocations.compactMap { share in
          share.quantity.flatMap { difference($0, reader) }.map {
            rule.finding(
              $0, project: project.id, measure: measure.id, field: "allocations.\(share.region)",
              lines: measure.lines)
          }
        }
        return (target.map { [$0] } ?? []) + shares
      } + steps
    }
  }

  /// What the text says otherwise than the value; `nil` where they agree or the text does not decide.
  private static func difference(_ quantity: Quantity, _ reader: QuantityReader) -> Message? {
    guard case .quantity(let read, let faults) = reader.readCell(quantity.text), faults.isEmpty else {
      return nil
    }
    let sameUnit = read.unit == nil || read.unit?.word == quantity.unit?.word
    if read.value == quantity.value, read.upper == quantity.upper, sameUnit { return nil }
    let (expected, found) = (described(read), described(quantity))
    return Message(
      "“\(quantity.text)” says \(expected), found \(found).", "“\(quantity.text)”应为\(expected)，实为\(found)。")
  }

  private static func described(_ quantity: Quantity) -> String {
    let range = quantity.upper.map { "–\($0)" } ?? ""
    return "\(quantity.value)\(range)\(quantity.unit?.word ?? "")"
  }
}
