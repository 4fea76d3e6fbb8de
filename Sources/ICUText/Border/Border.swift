internal import CICUShims

/// The calls of ICU that need no handle, as Swift values.
///
/// The files of this folder are the only ones of the package that hold anything `unsafe`: pointers
/// go no further, and every buffer is lent for the length of one call.
enum Border {
  /// The symbolic name of an error code.
  static func errorName(_ code: Int32) -> String {
    unsafe string(minsheng_error_name(code)) ?? "unknown"
  }

  /// ICU's own name of an encoding, and the name that MIME or IANA gives it; nil when unknown.
  static func encodingNames(for word: String) -> (canonical: String, standard: String?)? {
    var status: Int32 = 0
    guard unsafe minsheng_alias_count(word, &status) > 0, status <= 0,
      let canonical = unsafe string(minsheng_canonical_name(word, &status))
    else { return nil }
    for standard in ["MIME", "IANA"] {
      status = 0
      if let name = unsafe string(minsheng_standard_name(word, standard, &status)) {
        return (canonical, name)
      }
    }
    return (canonical, nil)
  }

  /// The guesses of ICU's detector for some bytes, best first, with a confidence of 0 to 100.
  ///
  /// Only the first 64 KiB are looked at. Throws when ICU cannot open its detector.
  static func guesses(for bytes: [UInt8]) throws(ICUError) -> [(name: String, confidence: Int)] {
    var status: Int32 = 0
    let detector = unsafe minsheng_detector_open(&status)
    try ICUError.check(status, "open encoding detector")
    guard let detector = unsafe detector else { return [] }
    defer { unsafe minsheng_detector_close(detector) }
    let length = Int32(min(bytes.count, 1 << 16))
    var found: [(name: String, confidence: Int)] = []
    unsafe bytes.withUnsafeBufferPointer { buffer in
      let count = unsafe minsheng_detector_run(detector, buffer.baseAddress, length, &status)
      for index in 0..<max(count, 0) {
        guard let name = unsafe string(minsheng_detector_name(detector, index, &status)) else { continue }
        let confidence = unsafe minsheng_detector_confidence(detector, index, &status)
        found.append((name, Int(confidence)))
      }
    }
    try ICUError.check(status, "detect encoding")
    return found
  }

  /// A C string as a Swift string; nil for a null pointer.
  private static func string(_ pointer: UnsafePointer<CChar>?) -> String? {
    guard let pointer = unsafe pointer else { return nil }
    return unsafe String(cString: pointer)
  }

  /// Calls `body` with room for `estimate` elements and, when ICU says that this was too little, once more
  /// with the room it asked for.
  ///
  /// `body` returns the length needed and sets the status.
  static func growing<Element>(
    _ estimate: Int32, filler: Element, job: String,
    _ body: (UnsafeMutablePointer<Element>?, Int32, inout Int32) -> Int32
  ) throws(ICUError) -> [Element] {
    var room = max(estimate, 1)
    var status: Int32 = 0
    for _ in 0..<2 {
      status = 0
      var needed: Int32 = 0
      var buffer = [Element](repeating: filler, count: Int(room))
      unsafe buffer.withUnsafeMutableBufferPointer { target in
        needed = unsafe body(target.baseAddress, room, &status)
      }
      if status == ICUError.bufferOverflow || (status <= 0 && needed > room) {
        status = ICUError.bufferOverflow
        room = max(needed, 1)
      } else {
        try ICUError.check(status, job)
        buffer.removeSubrange(Int(max(needed, 0))...)
        return buffer
      }
    }
    throw ICUError(code: status, job: job)
  }

  /// A length as ICU counts it.
  ///
  /// Throws for more than 2^31 - 1.
  static func length(_ count: Int, job: String) throws(ICUError) -> Int32 {
    guard let length = Int32(exactly: count) else {
      throw ICUError(code: ICUError.illegalArgument, job: job)
    }
    return length
  }
}
