import PlanModel
import Provenance
import Quantities
import SchemaValidation

/// Reads amounts and the shares of regions; the inverse of ``ShareEncoding``.
extension FieldReader {
  private enum State: String, CaseIterable {
    case value, none, blank, note
  }

  mutating func share(_ node: JSONText.Node) throws(FieldFault) -> Allocation {
    var share = try object(node)
    let region = try string(try member(.region, &share))
    let state: State = try word(try member(.state, &share))
    let textNode = try member(.text, &share)
    let quantityNode = try member(.quantity, &share)
    try finish(share)
    if state == .value {
      guard text.isText(textNode) else { throw unexpected(textNode, "a text", "文字") }
      return Allocation(region: region, state: .value(try shareAmount(quantityNode, text: textNode)))
    }
    let words = try string(textNode)
    try null(quantityNode, "beside the state “\(state.rawValue)”", "状态为“\(state.rawValue)”时应")
    switch state {
    case .value, .none: return Allocation(region: region, state: .dash(words))
    case .note: return Allocation(region: region, state: .note(words))
    case .blank:
      guard words.isEmpty else { throw unexpected(textNode, "an empty text in a blank cell", "空白单元格的空文字") }
      return Allocation(region: region, state: .blank)
    }
  }

  /// The amount of a share, whose text is that of the share.
  private mutating func shareAmount(
    _ node: JSONText.Node, text shareText: JSONText.Node
  ) throws(FieldFault) -> Quantity {
    var amount = try object(node)
    let textNode = try member(.text, &amount)
    let words = try string(textNode)
    guard text.areSame(textNode, shareText) else {
      let expected = text.valueInWords(of: shareText)
      throw unexpected(
        textNode, "the text of the share, \(expected.english)", "任务数的原文\(expected.chinese)")
    }
    let value = try decimal(try member(.value, &amount))
    let unit = try unit(try member(.unit, &amount), try member(.dimension, &amount))
    var scope: String?
    if let node = optional(.scope, &amount) { scope = try stringOrNull(node) }
    return try self.amount(words, value, unit, scope, &amount)
  }

  /// A target, or a quantity of a schedule: an amount, or words without one.
  mutating func target(_ node: JSONText.Node) throws(FieldFault) -> Target? {
    if isNull(node) { return nil }
    var target = try object(node)
    let words = try string(try member(.text, &target))
    let valueNode = try member(.value, &target)
    let unitNode = try member(.unit, &target)
    let dimensionNode = try member(.dimension, &target)
    let scopeNode = try member(.scope, &target)
    if isNull(valueNode) {
      for node in [unitNode, dimensionNode, scopeNode, try member(.bound, &target)] {
        try null(node, "in a target in words", "文字目标中应")
      }
      try finish(target)
      return .words(words)
    }
    let value = try decimal(valueNode)
    let unit = try unit(unitNode, dimensionNode)
    return .amount(try amount(words, value, unit, try stringOrNull(scopeNode), &target))
  }

  /// A quantity of a step; it always says its scope.
  mutating func stepQuantity(_ node: JSONText.Node) throws(FieldFault) -> Quantity {
    switch try target(node) {
    case .amount(let quantity): return quantity
    case .words, nil: throw unexpected(node, "an amount", "数量")
    }
  }

  /// The rest of an amount: its bound and the end of its range.
  private mutating func amount(
    _ words: String, _ value: ExactDecimal, _ unit: Unit?, _ scope: String?, _ amount: inout ObjectReader
  ) throws(FieldFault) -> Quantity {
    let bound: Bound = try word(try member(.bound, &amount))
    var upper: ExactDecimal?
    if let node = optional(.upper, &amount) { upper = try decimal(node) }
    try finish(amount)
    return Quantity(text: words, value: value, unit: unit, scope: scope, bound: bound, upper: upper)
  }
}
