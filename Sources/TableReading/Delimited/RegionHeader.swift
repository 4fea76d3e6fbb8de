import Gazetteer
import Quantities

/// A region's header with a unit behind it: `上城区（个）`.
struct RegionHeader {
  var name: String
  var unit: String?

  /// A bracket that is no unit (`西湖区（含景区）`) is part of the name.
  init(_ header: String, quantities: QuantityReader) {
    name = header
    for (open, close) in [("（", "）"), ("(", ")")] as [(Character, Character)] {
      guard header.last == close, let start = header.lastIndex(of: open), start > header.startIndex else {
        continue
      }
      let inside = String(header[header.index(after: start)...].dropLast())
      guard case .quantity(let amount, let faults) = quantities.readCell("1" + inside), faults.isEmpty,
        amount.unit != nil
      else { continue }
      name = String(header[..<start])
      unit = inside
    }
  }
}
