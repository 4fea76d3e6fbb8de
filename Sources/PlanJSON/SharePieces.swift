import Quantities

/// The pieces of JSON that a share consists of, in one layout.
struct SharePieces: Sendable {
  static let readable = SharePieces(\.spaced)
  static let compact = SharePieces(\.tight)

  let region: [UInt8]
  let value: [UInt8]
  let none: [UInt8]
  let blank: [UInt8]
  let note: [UInt8]
  let noQuantity: [UInt8]
  let quantityText: [UInt8]
  let number: [UInt8]
  let unit: [UInt8]
  let null: [UInt8]
  let noDimension: [UInt8]
  let scope: [UInt8]
  let exact: [UInt8]
  let upper: [UInt8]
  let end: [UInt8]
  let dimensions: [Dimension: [UInt8]]
  let bounds: [Bound: [UInt8]]

  private init(_ layout: KeyPath<JSONFragment, [UInt8]>) {
    func piece(_ text: String) -> [UInt8] { JSONFragment(text)[keyPath: layout] }
    region = piece("{\"region\": ")
    value = piece(", \"state\": \"value\", \"text\": ")
    none = piece(", \"state\": \"none\", \"text\": ")
    blank = piece(", \"state\": \"blank\", \"text\": ")
    note = piece(", \"state\": \"note\", \"text\": ")
    noQuantity = piece(", \"quantity\": null}")
    quantityText = piece(", \"quantity\": {\"text\": ")
    number = piece(", \"value\": ")
    unit = piece(", \"unit\": ")
    null = piece("null")
    noDimension = piece(", \"dimension\": null")
    scope = piece(", \"scope\": ")
    exact = piece(", \"bound\": \"exact\"")
    upper = piece(", \"upper\": ")
    end = piece("}}")
    dimensions = Dictionary(
      uniqueKeysWithValues: Dimension.allCases.map { ($0, piece(", \"dimension\": \"\($0.rawValue)\"")) })
    bounds = Dictionary(
      uniqueKeysWithValues: Bound.allCases.map { ($0, piece(", \"bound\": \"\($0.rawValue)\"")) })
  }
}
