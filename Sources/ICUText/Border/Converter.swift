internal import CICUShims

/// A strict converter between one encoding and UTF-16: it stops at the first fault and never puts
/// U+FFFD or a substitute in its place.
@safe
struct Converter: ~Copyable {
  private let handle: OpaquePointer

  /// How one step of a conversion ended.
  enum Step: Equatable {
    /// All bytes are converted.
    case finished
    /// The room is full; go on from `consumed`.
    case full
    /// These bytes, which end at `consumed`, are not text in the encoding.
    case fault([UInt8], isTruncated: Bool)
  }

  private enum Status {
    /// `U_INVALID_CHAR_FOUND`, `U_TRUNCATED_CHAR_FOUND`, `U_ILLEGAL_CHAR_FOUND`, then the two codes
    /// for escape sequences that are illegal or unsupported.
    static let faults: Set<Int32> = [10, 11, 12, 18, 19]
    static let truncated: Int32 = 11
  }

  /// Opens the converter that ICU knows by this name.
  ///
  /// Throws when there is none.
  init(named name: String) throws(ICUError) {
    var status: Int32 = 0
    let opened = unsafe minsheng_converter_open(name, &status)
    try ICUError.check(status, "open converter \(name)")
    guard let opened = unsafe opened else {
      throw ICUError(code: ICUError.illegalArgument, job: "open converter \(name)")
    }
    unsafe minsheng_converter_be_strict(opened, &status)
    guard status <= 0 else {
      unsafe minsheng_converter_close(opened)
      throw ICUError(code: status, job: "make converter \(name) strict")
    }
    unsafe handle = opened
  }

  deinit { unsafe minsheng_converter_close(handle) }

  /// Converts bytes from `consumed` on into `units`, both of which move with what was done.
  ///
  /// `units` keeps its length, which is the room; the number of units written is returned with how
  /// the step ended. Give the same bytes each time. Throws what is not the fault of the bytes.
  mutating func step(
    _ bytes: [UInt8], from consumed: inout Int, into units: inout [UInt16]
  ) throws(ICUError) -> (written: Int, end: Step) {
    var status: Int32 = 0
    var used = 0
    var written = 0
    let start = min(max(consumed, 0), bytes.count)
    unsafe bytes.withUnsafeBufferPointer { source in
      unsafe units.withUnsafeMutableBufferPointer { target in
        guard let from = source.baseAddress, let into = target.baseAddress else { return }
        unsafe minsheng_converter_to_utf16(
          handle, from + start, source.count - start, &used, into, target.count, &written, &status)
      }
    }
    consumed = start + used
    if status <= 0 { return (written, .finished) }
    if status == ICUError.bufferOverflow { return (written, .full) }
    guard Status.faults.contains(status) else { throw ICUError(code: status, job: "convert text") }
    return (written, .fault(invalidBytes(), isTruncated: status == Status.truncated))
  }

  /// The bytes that stopped the last step.
  private func invalidBytes() -> [UInt8] {
    var status: Int32 = 0
    var length = Int8(32)
    var bytes = [UInt8](repeating: 0, count: 32)
    unsafe bytes.withUnsafeMutableBufferPointer { buffer in
      unsafe minsheng_converter_invalid_bytes(handle, buffer.baseAddress, &length, &status)
    }
    return Array(bytes.prefix(Int(max(length, 0))))
  }

  /// Converts text to bytes.
  ///
  /// Throws when a character has no place in the encoding.
  mutating func encode(_ text: String) throws(ICUError) -> [UInt8] {
    let job = "encode text"
    let units = Array(text.utf16)
    let length = try Border.length(units.count, job: job)
    let room = try Border.length(units.count &* 4 &+ 16, job: job)
    return try unsafe Border.growing(room, filler: UInt8(0), job: job) { target, room, status in
      unsafe units.withUnsafeBufferPointer { source in
        unsafe minsheng_converter_from_utf16(
          handle, source.baseAddress, length, target, room, &status)
      }
    }
  }
}
