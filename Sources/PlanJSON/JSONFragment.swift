/// A piece of JSON text in both layouts.
struct JSONFragment: Sendable {
  /// Without white space.
  let tight: [UInt8]
  /// With a space behind every colon and comma.
  let spaced: [UInt8]

  /// A piece from its text with white space, which holds no colon or comma inside a string.
  init(_ text: String) {
    spaced = Array(text.utf8)
    tight = spaced.filter { $0 != UInt8(ascii: " ") }
  }
}
