import PlanModel
import Quantities

/// Writes the shares of the regions in a measure.
///
/// A dataset consists of shares for the most part, and they all have the same form; so they are put together
/// from fixed pieces. A test compares them with what the schema asks for.
struct ShareEncoding {
  private let pieces: SharePieces
  /// The unit of the last plain amount, and all that stands behind the number of such an amount: the shares of a
  /// row mostly have one unit.
  private var last: (unit: Unit, rest: [UInt8])?

  private init(_ style: JSONWriter.Style) { pieces = style == .readable ? .readable : .compact }

  /// Writes shares as members of the open array.
  ///
  /// O(*n*).
  static func encode(_ shares: [Allocation], to json: inout JSONWriter) {
    var encoding = ShareEncoding(json.style)
    for index in shares.indices { encoding.encode(shares[index], to: &json) }
  }

  private mutating func encode(_ share: Allocation, to json: inout JSONWriter) {
    json.beginFragments()
    json.fragment(pieces.region)
    json.quoted(share.region)
    switch share.state {
    case .value(let quantity): encode(quantity, to: &json)
    case .dash(let text): encode(pieces.none, text, to: &json)
    case .blank: encode(pieces.blank, "", to: &json)
    case .note(let text): encode(pieces.note, text, to: &json)
    }
  }

  private func encode(_ state: [UInt8], _ text: String, to json: inout JSONWriter) {
    json.fragment(state)
    json.quoted(text)
    json.fragment(pieces.noQuantity)
  }

  private mutating func encode(_ quantity: Quantity, to json: inout JSONWriter) {
    json.fragment(pieces.value)
    json.quoted(quantity.text)
    json.fragment(pieces.quantityText)
    json.quoted(quantity.text)
    json.fragment(pieces.number)
    json.decimal(quantity.value)
    guard quantity.bound == .exact, let unit = quantity.unit, quantity.scope == nil, quantity.upper == nil
    else {
      encodeRest(quantity, to: &json)
      return
    }
    if let last, last.unit == unit {
      json.fragment(last.rest)
    } else {
      let start = json.bytes.count
      encodeRest(quantity, to: &json)
      last = (unit, Array(json.bytes[start...]))
    }
  }

  /// What stands behind the number.
  private func encodeRest(_ quantity: Quantity, to json: inout JSONWriter) {
    json.fragment(pieces.unit)
    if let unit = quantity.unit {
      json.quoted(unit.word)
      json.fragment(pieces.dimensions[unit.dimension] ?? pieces.noDimension)
    } else {
      json.fragment(pieces.null)
      json.fragment(pieces.noDimension)
    }
    if let scope = quantity.scope {
      json.fragment(pieces.scope)
      json.quoted(scope)
    }
    json.fragment(pieces.bounds[quantity.bound] ?? pieces.exact)
    if let upper = quantity.upper {
      json.fragment(pieces.upper)
      json.decimal(upper)
    }
    json.fragment(pieces.end)
  }
}
