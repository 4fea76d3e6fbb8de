import PlanModel
import Quantities

/// Writes the share of one region.
///
/// A dataset consists of shares for the most part, and they all have the same form; so they are put together
/// from fixed pieces. A test compares them with what the schema asks for.
enum ShareEncoding {
  static func encode(_ share: Allocation, to json: inout JSONWriter) {
    json.beginFragments()
    json.fragment(region)
    json.quoted(share.region)
    switch share.state {
    case .value(let quantity):
      json.fragment(value)
      json.quoted(quantity.text)
      encode(quantity, to: &json)
    case .dash(let text): encode(none, text, to: &json)
    case .blank: encode(blank, "", to: &json)
    case .note(let text): encode(note, text, to: &json)
    }
  }

  private static func encode(_ state: JSONFragment, _ text: String, to json: inout JSONWriter) {
    json.fragment(state)
    json.quoted(text)
    json.fragment(noQuantity)
  }

  private static func encode(_ quantity: Quantity, to json: inout JSONWriter) {
    json.fragment(quantityText)
    json.quoted(quantity.text)
    json.fragment(number)
    json.decimal(quantity.value)
    json.fragment(unit)
    if let unit = quantity.unit {
      json.quoted(unit.word)
      json.fragment(dimensions[unit.dimension] ?? noDimension)
    } else {
      json.fragment(null)
      json.fragment(noDimension)
    }
    if let scope = quantity.scope {
      json.fragment(scopeOf)
      json.quoted(scope)
    }
    json.fragment(quantity.bound == .exact ? exact : bounds[quantity.bound] ?? exact)
    if let upper = quantity.upper {
      json.fragment(upperEnd)
      json.decimal(upper)
    }
    json.fragment(end)
  }

  private static let region = JSONFragment("{\"region\": ")
  private static let value = JSONFragment(", \"state\": \"value\", \"text\": ")
  private static let none = JSONFragment(", \"state\": \"none\", \"text\": ")
  private static let blank = JSONFragment(", \"state\": \"blank\", \"text\": ")
  private static let note = JSONFragment(", \"state\": \"note\", \"text\": ")
  private static let noQuantity = JSONFragment(", \"quantity\": null}")
  private static let quantityText = JSONFragment(", \"quantity\": {\"text\": ")
  private static let number = JSONFragment(", \"value\": ")
  private static let unit = JSONFragment(", \"unit\": ")
  private static let null = JSONFragment("null")
  private static let noDimension = JSONFragment(", \"dimension\": null")
  private static let scopeOf = JSONFragment(", \"scope\": ")
  private static let upperEnd = JSONFragment(", \"upper\": ")
  private static let end = JSONFragment("}}")
  private static let exact = JSONFragment(", \"bound\": \"exact\"")

  private static let dimensions: [Dimension: JSONFragment] = Dictionary(
    uniqueKeysWithValues: Dimension.allCases.map { ($0, JSONFragment(", \"dimension\": \"\($0.rawValue)\"")) }
  )
  private static let bounds: [Bound: JSONFragment] = Dictionary(
    uniqueKeysWithValues: Bound.allCases.map { ($0, JSONFragment(", \"bound\": \"\($0.rawValue)\"")) })
}
