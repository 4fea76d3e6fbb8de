/// Decoding that fails at the first fault: U+FFFD is never put where bytes made no sense.
enum StrictDecoding {
  /// The number of UTF-16 units that are held at a time.
  private static let chunk = 1 << 14

  /// The bytes from `start` on as UTF-8.
  ///
  /// When they are UTF-8 already and `start` is 0, the same array comes back. O(*n*), with about
  /// 32 KiB beside the result.
  static func decode(
    _ bytes: [UInt8], from start: Int, as encoding: TextEncoding
  ) throws(DecodingFailure) -> [UInt8] {
    switch encoding {
    case .utf8: return try decodeUTF8(bytes, from: start)
    case .utf16LE: return try decodeUTF16(bytes, from: start, lowFirst: true, encoding)
    case .utf16BE: return try decodeUTF16(bytes, from: start, lowFirst: false, encoding)
    case .utf32LE: return try decodeUTF32(bytes, from: start, lowFirst: true, encoding)
    case .utf32BE: return try decodeUTF32(bytes, from: start, lowFirst: false, encoding)
    default: return try decodeByICU(bytes, from: start, encoding)
    }
  }

  /// The failure for `count` bytes at `offset`.
  static func failure(
    at offset: Int, count: Int, in bytes: [UInt8], as encoding: TextEncoding, isTruncated: Bool
  ) -> DecodingFailure {
    let first = min(max(offset, 0), bytes.count)
    let fault = DecodingFault(
      encoding: encoding, offset: first, line: lineNumber(at: first, in: bytes, as: encoding),
      bytes: Array(bytes[first..<min(first + min(count, 32), bytes.count)]))
    return isTruncated ? .truncated(fault) : .malformed(fault)
  }

  private static func decodeUTF8(_ bytes: [UInt8], from start: Int) throws(DecodingFailure) -> [UInt8] {
    switch UTF8Scan(bytes.span, from: start) {
    case .valid: return start == 0 ? bytes : Array(bytes[start...])
    case .invalid(let offset, let length, let isTruncated):
      throw failure(at: offset, count: length, in: bytes, as: .utf8, isTruncated: isTruncated)
    }
  }

  private static func decodeUTF16(
    _ bytes: [UInt8], from start: Int, lowFirst: Bool, _ encoding: TextEncoding
  ) throws(DecodingFailure) -> [UInt8] {
    var output = UTF8Output()
    output.reserve((bytes.count - start) / 2 * 3)
    var units = [UInt16](repeating: 0, count: chunk)
    let low = lowFirst ? 0 : 1
    let end = start + (bytes.count - start) / 2 * 2
    var base = start
    while base < end {
      let count = min(chunk, (end - base) / 2)
      fill(&units, count, from: bytes, at: base, low)
      if let lone = output.write(units, count: count, remap: false) {
        throw failure(at: base + lone * 2, count: 2, in: bytes, as: encoding, isTruncated: false)
      }
      base += count * 2
    }
    let rest = bytes.count - end
    if output.pending != 0 || rest > 0 {
      let count = output.pending != 0 ? rest + 2 : rest
      throw failure(at: bytes.count - count, count: count, in: bytes, as: encoding, isTruncated: true)
    }
    return output.bytes
  }

  @inline(__always)
  private static func fill(
    _ units: inout [UInt16], _ count: Int, from bytes: [UInt8], at base: Int, _ low: Int
  ) {
    let source = bytes.span
    var target = units.mutableSpan
    for index in 0..<count {
      let place = base &+ index &* 2
      target[index] = UInt16(source[place &+ low]) | UInt16(source[place &+ (1 &- low)]) << 8
    }
  }

  private static func decodeUTF32(
    _ bytes: [UInt8], from start: Int, lowFirst: Bool, _ encoding: TextEncoding
  ) throws(DecodingFailure) -> [UInt8] {
    var output = UTF8Output()
    output.reserve(bytes.count - start)
    var scalars: [UInt32] = []
    for place in stride(from: start, to: bytes.count, by: 4) {
      guard place + 4 <= bytes.count else {
        throw failure(
          at: place, count: bytes.count - place, in: bytes, as: encoding, isTruncated: true)
      }
      let scalar = bytes[place..<place + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      let value = lowFirst ? scalar.byteSwapped : scalar
      guard Unicode.Scalar(value) != nil else {
        throw failure(at: place, count: 4, in: bytes, as: encoding, isTruncated: false)
      }
      scalars.append(value)
      if scalars.count == chunk {
        output.write(scalars: scalars)
        scalars.removeAll(keepingCapacity: true)
      }
    }
    output.write(scalars: scalars)
    return output.bytes
  }

  private static func decodeByICU(
    _ bytes: [UInt8], from start: Int, _ encoding: TextEncoding
  ) throws(DecodingFailure) -> [UInt8] {
    var output = UTF8Output()
    output.reserve((bytes.count - start) / 2 * 3 + 16)
    let remap = encoding == .gb18030 && GB18030Remap.isNeeded
    var units = [UInt16](repeating: 0, count: chunk)
    var consumed = start
    do {
      var converter = try Converter(named: encoding.converterName)
      while true {
        let (written, end) = try converter.step(bytes, from: &consumed, into: &units)
        if output.write(units, count: written, remap: remap) != nil {
          throw DecodingFailure.unavailable(
            ICUError(code: ICUError.illegalArgument, job: "convert \(encoding) to UTF-16"))
        }
        switch end {
        case .full: continue
        case .finished: return output.bytes
        case .fault(let fault, let isTruncated):
          throw failure(
            at: consumed - fault.count, count: fault.count, in: bytes, as: encoding,
            isTruncated: isTruncated)
        }
      }
    } catch let error as ICUError {
      throw .unavailable(error)
    } catch let error as DecodingFailure {
      throw error
    } catch {
      throw .unavailable(ICUError(code: ICUError.illegalArgument, job: "convert \(encoding)"))
    }
  }
}
