/// What a value of a JSON text is; a number is told apart by how it is written.
package enum JSONKind: UInt8, Sendable {
  case null
  case `false`
  case `true`
  /// A number without a fraction and without an exponent.
  case integer
  /// A number with one or the other; `1.0` and `1e2` are whole all the same.
  case decimal
  /// A text without an escape.
  case text
  /// A text with one at least.
  case escapedText
  case array
  case object
}

/// One value on the tape, in 16 bytes.
///
/// The values of a text follow each other in the order in which they begin. An object is followed by name,
/// value, name, value...; a name is a node like any other text.
struct JSONNode: Sendable {
  /// Where the content of a text begins (of an escaped one among the unescaped bytes), or any other value in
  /// the source.
  var start: UInt32
  /// The byte after the last of a text or a number; the tape index after the last node of a container.
  var end: UInt32
  /// How many items or members a container has; the hash of a name; where the opening quotation mark of an
  /// escaped text is in the source.
  var extra: UInt32
  var kind: JSONKind
}

/// A hash of a name, as the tape keeps it.
///
/// Names from outside can be made to meet under one hash, so equal hashes say nothing: the bytes decide, and
/// wherever many names meet they are sorted instead.
enum NameHash {
  static let seed: UInt32 = 0x811C_9DC5

  @inline(__always)
  static func step(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 0x0100_0193 }

  static func of(_ bytes: Span<UInt8>) -> UInt32 { steps(seed, bytes, 0..<bytes.count) }

  @inline(__always)
  static func steps(_ hash: UInt32, _ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt32 {
    var hash = hash
    for place in range { hash = step(hash, bytes[place]) }
    return hash
  }
}
