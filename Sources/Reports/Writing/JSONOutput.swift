/// Writes JSON text (RFC 8259); the same values always give the same bytes.
///
/// The writer puts commas, colons and line breaks itself. A container is either broken, one member a line,
/// or on one line.
package struct JSONOutput: Sendable {
  /// What has been written; whoever takes it away empties it.
  package var bytes: [UInt8] = []
  /// One entry an open container.
  private var open: [(broken: Bool, filled: Bool)] = []
  private var afterKey = false

  package init() {}

  package mutating func beginObject(broken: Bool = false) { begin("{", broken) }
  package mutating func endObject() { end("}") }
  package mutating func beginArray(broken: Bool = false) { begin("[", broken) }
  package mutating func endArray() { end("]") }

  package mutating func key(_ key: String) {
    separate()
    quote(key)
    bytes.append(contentsOf: ": ".utf8)
    afterKey = true
  }

  package mutating func string(_ text: String) {
    separate()
    quote(text)
  }

  /// A number as it is to be written: digits, a point, a sign.
  package mutating func number(_ digits: String) { raw(digits) }

  package mutating func integer(_ value: Int) { raw(String(value)) }
  package mutating func boolean(_ value: Bool) { raw(value ? "true" : "false") }
  package mutating func null() { raw("null") }

  package mutating func member(_ key: String, _ text: String?) {
    self.key(key)
    if let text { string(text) } else { null() }
  }

  package mutating func member(_ key: String, _ value: Int) {
    self.key(key)
    integer(value)
  }

  package mutating func lineEnd() { bytes.append(UInt8(ascii: "\n")) }

  private mutating func raw(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func begin(_ bracket: String, _ broken: Bool) {
    separate()
    bytes.append(contentsOf: bracket.utf8)
    open.append((broken, false))
  }

  private mutating func end(_ bracket: String) {
    guard let container = open.popLast() else { return }
    if container.broken, container.filled { breakLine() }
    bytes.append(contentsOf: bracket.utf8)
  }

  /// What stands between two members, or between a key and its value.
  private mutating func separate() {
    if afterKey {
      afterKey = false
      return
    }
    guard let last = open.indices.last else { return }
    if open[last].filled {
      bytes.append(UInt8(ascii: ","))
      if !open[last].broken { bytes.append(UInt8(ascii: " ")) }
    }
    open[last].filled = true
    if open[last].broken { breakLine() }
  }

  private mutating func breakLine() {
    lineEnd()
    let depth = open.count { $0.broken }
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
  }

  /// A string with what RFC 8259 section 7 asks to be escaped; DEL and U+2028, U+2029 are left alone.
  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(contentsOf: [UInt8(ascii: "\\"), byte])
      case 0x0A: bytes.append(contentsOf: "\\n".utf8)
      case 0x0D: bytes.append(contentsOf: "\\r".utf8)
      case 0x09: bytes.append(contentsOf: "\\t".utf8)
      case 0..<0x20:
        bytes.append(contentsOf: (byte < 0x10 ? "\\u000" : "\\u00").utf8)
        bytes.append(contentsOf: String(byte, radix: 16).utf8)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
