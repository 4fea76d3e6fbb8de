import PlanModel
import Provenance
import Quantities

/// Gives amounts without a unit the unit that the project's name or the target states, and says so.
///
/// A target takes the unit of an amount of the same value in the name (`859 万` beside `投保人数达到859万人`
/// are persons); shares take the unit of their target. Nothing else is inferred.
enum UnitRepair {
  /// Mends a measure in place and gives the findings.
  static func mend(
    _ measure: inout Measure, faults: [CellFault], named: Quantity?, isRule: Bool = false, project: String,
    lines: [LineRange]
  ) -> [Finding] {
    let lacking = faults.filter { $0.kind == .unitMissing }
    guard !lacking.isEmpty else { return [] }
    var findings: [Finding] = []
    var target = measure.target?.quantity
    var power = 0
    if lacking.contains(where: { $0.field == "target" }), var quantity = target {
      if let unit = named?.unit {
        quantity.unit = unit
        if let named { power = Self.power(from: quantity.value, to: named.value) }
        quantity.value = quantity.value.multiplied(byPowerOfTen: power) ?? quantity.value
        measure.target = .amount(quantity)
        target = quantity
        var finding =
          CellFindings.unitInferred.finding(
            Message(
              "“\(quantity.text)” has no unit; the name counts \(unit.word), so the target and its shares were read in \(unit.word).",
              "“\(quantity.text)”缺少单位；项目名称以“\(unit.word)”计，目标及各地任务数按“\(unit.word)”读取。"),
            project: project, measure: measure.id, field: "target", lines: lines,
            repair: Repair(
              action: "unit-inferred", before: quantity.text, after: quantity.value.description + unit.word))
        // Where the table prints no units beside its amounts, the name is where they stand.
        if isRule { finding.severity = .info }
        findings.append(finding)
      } else {
        findings.append(
          CellFindings.unitMissing.finding(
            Message(
              "“\(quantity.text)” has no unit, and the name gives none.", "“\(quantity.text)”缺少单位，项目名称中也没有。"),
            project: project, measure: measure.id, field: "target", lines: lines))
      }
    }
    let shares = lacking.filter { $0.field == "allocations" }
    guard !shares.isEmpty else { return findings }
    guard let unit = target?.unit else {
      findings.append(
        CellFindings.unitMissing.finding(
          Message(
            "\(shares.count) shares have no unit, and their target has none.",
            "\(shares.count)个地区的任务数缺少单位，目标也没有单位。"),
          project: project, measure: measure.id, field: "allocations", lines: lines))
      return findings
    }
    if power == 0, let target { power = sharedPower(of: measure, target: target) }
    for index in measure.allocations.indices {
      guard case .value(var quantity) = measure.allocations[index].state, quantity.unit == nil else {
        continue
      }
      quantity.unit = unit
      quantity.value = quantity.value.multiplied(byPowerOfTen: power) ?? quantity.value
      measure.allocations[index].state = .value(quantity)
    }
    // Where the target's own unit was inferred, that finding speaks for the shares as well.
    if findings.isEmpty {
      findings.append(
        CellFindings.unitFromTarget.finding(
          Message(
            "\(shares.count) shares without a unit were read in \(unit.word), the unit of the target.",
            "\(shares.count)个地区的任务数缺少单位，按目标单位“\(unit.word)”读取。"),
          project: project, measure: measure.id, field: "allocations", lines: lines))
    }
    return findings
  }

  /// The power of ten between what is printed and what the name says: of 55 and 55万, four.
  private static func power(from printed: ExactDecimal, to named: ExactDecimal) -> Int {
    [4, 8].first { printed.multiplied(byPowerOfTen: $0) == named } ?? 0
  }

  /// The power of ten that bare shares have left out with the unit: of `8.1万吨` shared as `3.1` and `5`, four.
  ///
  /// The sum of the shares decides by which of the two it is nearer to the target.
  private static func sharedPower(of measure: Measure, target: Quantity) -> Int {
    let power = target.text.contains("亿") ? 8 : target.text.contains("万") ? 4 : 0
    guard power > 0 else { return 0 }
    var sum: ExactDecimal? = .zero
    for allocation in measure.allocations {
      guard case .value(let quantity) = allocation.state, quantity.unit == nil else { continue }
      sum = sum.flatMap { $0.adding(quantity.value) }
    }
    guard let sum, let scaled = sum.multiplied(byPowerOfTen: power),
      let above = scaled.subtracting(target.value),
      let below = target.value.subtracting(sum)
    else { return 0 }
    let distance = above < .zero ? ExactDecimal.zero.subtracting(above) ?? above : above
    return distance < below ? power : 0
  }
}
