/// Text in XML 1.0 (fifth edition).
package enum XMLText {
  /// Text fit for an attribute in double quotes and for the content of an element.
  ///
  /// What XML 1.0 forbids (section 2.2) or discourages is shown as `<U+001B>`, and line breaks and tabs
  /// become references, which no parser turns into spaces (section 3.3.3). O(*n*).
  package static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
      case "\t", "\n", "\r": escaped.append(contentsOf: "&#\(scalar.value);".unicodeScalars)
      case _ where isForbidden(scalar):
        escaped.append(contentsOf: Self.escaped(VisibleText.name(scalar)).unicodeScalars)
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  /// Controls, noncharacters; and no scalar is a surrogate.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x84, 0x86...0x9F, 0xFDD0...0xFDEF: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }
}
