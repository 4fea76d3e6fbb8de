internal import CICUShims

/// Traditional characters to simplified ones, character by character as ICU's data has them.
///
/// For matching only: what was printed stays as printed.
@safe
package struct HanConverter: ~Copyable {
  private let handle: OpaquePointer
  /// The code points below 65536 that the conversion looks at: among them simplified ones, which are
  /// parts of the words it knows.
  private let sources: BitTable
  /// Those that it changes wherever they stand alone.
  private let traditional: BitTable

  /// Opens the conversion.
  ///
  /// Throws when ICU's data lacks it.
  package init() throws(ICUError) {
    let id = "Traditional-Simplified"
    var status: Int32 = 0
    let opened = unsafe minsheng_transliterator_open(id, &status)
    try ICUError.check(status, "open transliterator \(id)")
    guard let opened = unsafe opened else {
      throw ICUError(code: ICUError.illegalArgument, job: "open transliterator \(id)")
    }
    var looked = BitTable()
    unsafe looked.bytes.withUnsafeMutableBufferPointer { buffer in
      unsafe minsheng_transliterator_sources(opened, buffer.baseAddress, &status)
    }
    // Each candidate on a line of its own, converted at once.
    let candidates: [UInt16] = (0..<UInt16.max).filter { looked.contains(UInt32($0)) }
    var units: [UInt16] = candidates.flatMap { [$0, 0x0A] }
    var length = Int32(units.count)
    unsafe units.withUnsafeMutableBufferPointer { buffer in
      unsafe minsheng_transliterator_apply(opened, buffer.baseAddress, &length, length, &status)
    }
    guard status <= 0, Int(length) == units.count else {
      unsafe minsheng_transliterator_close(opened)
      throw ICUError(code: max(status, ICUError.illegalArgument), job: "list characters of \(id)")
    }
    var changed = BitTable()
    for (index, unit) in candidates.enumerated() where units[index * 2] != unit { changed.insert(unit) }
    sources = looked
    traditional = changed
    unsafe handle = opened
  }

  deinit { unsafe minsheng_transliterator_close(handle) }

  /// Whether the text holds a character that is traditional by itself.
  ///
  /// O(*n*), and quick.
  ///
  /// A few characters of simplified text are among them, such as `乾` of `乾隆`.
  package func hasTraditional(_ text: String) -> Bool {
    text.unicodeScalars.contains { traditional.contains($0.value) }
  }

  /// Whether a character is traditional by itself.
  package func isTraditional(_ scalar: Unicode.Scalar) -> Bool { traditional.contains(scalar.value) }

  /// The text in simplified characters; the same text when it has nothing to convert.
  ///
  /// O(*n*).
  package func simplified(_ text: String) throws(ICUError) -> String {
    guard text.unicodeScalars.contains(where: { sources.contains($0.value) }) else { return text }
    let job = "convert to simplified characters"
    let units = Array(text.utf16)
    let length = try Border.length(units.count, job: job)
    let room = try Border.length(units.count &* 2 &+ 16, job: job)
    let converted = try unsafe Border.growing(room, filler: UInt16(0), job: job) { target, room, status in
      guard let target = unsafe target, room >= length else { return length }
      unsafe target.update(from: units, count: units.count)
      var result = length
      unsafe minsheng_transliterator_apply(handle, target, &result, room, &status)
      return result
    }
    return String(decoding: converted, as: UTF16.self)
  }
}

/// A set of code points below 65536.
private struct BitTable {
  var bytes = [UInt8](repeating: 0, count: 8192)

  mutating func insert(_ unit: UInt16) { bytes[Int(unit / 8)] |= 1 << UInt8(unit % 8) }

  func contains(_ scalar: UInt32) -> Bool {
    scalar <= 0xFFFF && bytes[Int(scalar / 8)] & (1 << UInt8(scalar % 8)) != 0
  }
}
