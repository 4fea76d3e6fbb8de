import Quantities

/// Writes JSON text (RFC 8259) with a fixed layout, so that the same values always give the same bytes.
///
/// The writer keeps the grammar: it puts commas, colons and line breaks itself. Containers are either
/// broken, one member a line, or inline; in the compact style everything is on one line without spaces.
struct JSONWriter {
  /// How the text is laid out.
  enum Style: Sendable {
    /// Lines and indentation for people and version control.
    case readable
    /// One line, for streams.
    case compact
  }

  private(set) var bytes: [UInt8] = []
  let style: Style
  /// One entry an open container: whether it is broken, and whether it has a member yet.
  private var open: [(broken: Bool, filled: Bool)] = []
  private var afterKey = false
  /// A line break and the spaces that the next line of the innermost container begins with.
  private var lineBreak: [UInt8] = [UInt8(ascii: "\n")]

  init(style: Style) { self.style = style }

  /// Hands over what has been written so far and forgets it, but not its room.
  mutating func hand<Failure: Error>(to write: ([UInt8]) throws(Failure) -> Void) throws(Failure) {
    try write(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  mutating func beginObject(broken: Bool = false) { begin(UInt8(ascii: "{"), broken: broken) }
  mutating func endObject() { end(UInt8(ascii: "}")) }
  mutating func beginArray(broken: Bool = false) { begin(UInt8(ascii: "["), broken: broken) }
  mutating func endArray() { end(UInt8(ascii: "]")) }

  mutating func key(_ key: JSONKey) {
    separate()
    bytes.append(contentsOf: style == .readable ? key.spaced : key.tight)
    afterKey = true
  }

  /// Adds bytes that are already JSON and part of the member that is being written.
  ///
  /// For members that are written by the million from the same pieces; the caller answers for the grammar.
  mutating func fragment(_ fragment: [UInt8]) { bytes.append(contentsOf: fragment) }

  /// Begins a member of the open array that consists of fragments.
  mutating func beginFragments() { separate() }

  /// Adds the quoted form of a text behind a fragment.
  mutating func quoted(_ text: String) { appendQuoted(text) }

  /// Adds a number behind a fragment, in the notation of its description.
  mutating func decimal(_ value: ExactDecimal) {
    guard value.exponent >= 0, value.significand >= 0, value.significand < 100_000_000 else {
      bytes.append(contentsOf: value.description.utf8)
      return
    }
    // The digits from the last to the first, a byte each, the first in the lowest.
    var digits: UInt64 = 0
    var rest = UInt32(truncatingIfNeeded: value.significand)
    repeat {
      let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
      digits = digits << 8 | UInt64(UInt8(ascii: "0")) + UInt64(digit)
      rest = quotient
    } while rest > 0
    while digits > 0 {
      bytes.append(UInt8(truncatingIfNeeded: digits))
      digits >>= 8
    }
    for _ in 0..<value.exponent { bytes.append(UInt8(ascii: "0")) }
  }

  mutating func null() { raw("null") }
  mutating func integer(_ value: Int) { raw(String(value)) }

  /// A number that is already in JSON's notation.
  mutating func number(_ digits: String) { raw(digits) }

  mutating func string(_ text: String) {
    separate()
    appendQuoted(text)
  }

  /// A member whose value is a text, or null.
  mutating func member(_ key: JSONKey, _ text: String?) {
    self.key(key)
    if let text { string(text) } else { null() }
  }

  /// A member whose value is a whole number, or null.
  mutating func member(_ key: JSONKey, _ value: Int?) {
    self.key(key)
    if let value { integer(value) } else { null() }
  }

  mutating func lineEnd() { bytes.append(UInt8(ascii: "\n")) }

  private mutating func raw(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func begin(_ bracket: UInt8, broken: Bool) {
    separate()
    bytes.append(bracket)
    open.append((broken && style == .readable, false))
    lineBreak.append(contentsOf: [UInt8(ascii: " "), UInt8(ascii: " ")])
  }

  private mutating func end(_ bracket: UInt8) {
    guard let container = open.popLast() else { return }
    lineBreak.removeLast(2)
    if container.broken, container.filled { bytes.append(contentsOf: lineBreak) }
    bytes.append(bracket)
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
      if style == .readable, !open[last].broken { bytes.append(UInt8(ascii: " ")) }
    }
    open[last].filled = true
    if open[last].broken { bytes.append(contentsOf: lineBreak) }
  }

  /// A string with what RFC 8259 section 7 asks to be escaped, and nothing else.
  private mutating func appendQuoted(_ text: String) {
    let utf8 = text.utf8.span
    guard Self.isPlain(utf8) else {
      bytes.append(UInt8(ascii: "\""))
      for index in utf8.indices {
        if Self.needsEscape(utf8[index]) { appendEscaped(utf8[index]) } else { bytes.append(utf8[index]) }
      }
      bytes.append(UInt8(ascii: "\""))
      return
    }
    bytes.append(addingCapacity: utf8.count + 2) { room in
      room.append(UInt8(ascii: "\""))
      for index in utf8.indices { room.append(utf8[index]) }
      room.append(UInt8(ascii: "\""))
    }
  }

  private static func isPlain(_ utf8: Span<UInt8>) -> Bool {
    for index in utf8.indices where needsEscape(utf8[index]) { return false }
    return true
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func appendEscaped(_ byte: UInt8) {
    let hexadecimal = Array("0123456789abcdef".utf8)
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    default:
      bytes.append(contentsOf: "u00".utf8)
      bytes.append(hexadecimal[Int(byte >> 4)])
      bytes.append(hexadecimal[Int(byte & 0x0F)])
    }
  }
}
