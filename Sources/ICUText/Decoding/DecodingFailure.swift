/// Why bytes could not be read as text.
package enum DecodingFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// Bytes that are not text in the encoding.
  case malformed(DecodingFault)
  /// The last character is cut off.
  case truncated(DecodingFault)
  /// Not text at all: zero bytes or control characters, the first of them at `firstControl`.
  case binary(firstControl: Int, line: Int, controls: Int)
  /// A mark at the head of the bytes says one encoding, the user another.
  case contradictoryMark(mark: TextEncoding, requested: TextEncoding)
  /// No encoding is known by this word.
  case unknownEncoding(String)
  /// ICU refused for a reason of its own.
  case unavailable(ICUError)

  /// One sentence in English.
  package var description: String {
    switch self {
    case .malformed(let fault):
      "\(fault.place): \(fault.hex) is not \(fault.encoding) text"
    case .truncated(let fault):
      "\(fault.place): the last character is cut off after \(fault.hex) (\(fault.encoding))"
    case .binary(let offset, let line, let controls):
      "not text: \(controls) control characters, the first at byte \(offset), line \(line)"
    case .contradictoryMark(let mark, let requested):
      "the file begins with the mark of \(mark), but \(requested) was asked for"
    case .unknownEncoding(let word):
      "unknown encoding: \(word)"
    case .unavailable(let error):
      error.description
    }
  }
}

/// A place in a file where decoding stopped.
package struct DecodingFault: Hashable, Sendable {
  /// The encoding that was tried.
  package let encoding: TextEncoding
  /// The offset of the first byte at fault, from 0 at the head of the file.
  package let offset: Int
  /// The line of that byte, from 1.
  ///
  /// LF, CR LF and CR each end a line.
  package let line: Int
  /// The bytes at fault, at most 32.
  package let bytes: [UInt8]

  /// A fault; see the properties.
  package init(encoding: TextEncoding, offset: Int, line: Int, bytes: [UInt8]) {
    self.encoding = encoding
    self.offset = offset
    self.line = line
    self.bytes = bytes
  }

  /// The bytes at fault in hexadecimal, as `A6 D9`.
  package var hex: String {
    bytes.map { byte in
      let digits = String(byte, radix: 16, uppercase: true)
      return digits.count < 2 ? "0" + digits : digits
    }.joined(separator: " ")
  }

  /// Where it is, in English.
  package var place: String { "line \(line), byte \(offset)" }
}

/// The line, from 1, of the byte at `offset` in text whose code units are `unit` bytes wide.
///
/// O(*n*) in `offset`; only failures need it.
func lineNumber(at offset: Int, in bytes: [UInt8], as encoding: TextEncoding) -> Int {
  let unit: Int
  let low: Int
  switch encoding {
  case .utf16LE: (unit, low) = (2, 0)
  case .utf16BE: (unit, low) = (2, 1)
  case .utf32LE: (unit, low) = (4, 0)
  case .utf32BE: (unit, low) = (4, 3)
  default: (unit, low) = (1, 0)
  }
  var line = 1
  var afterReturn = false
  for start in stride(from: 0, to: min(offset, bytes.count - unit + 1), by: unit) {
    let isPlain = (0..<unit).allSatisfy { $0 == low || bytes[start + $0] == 0 }
    let byte = isPlain ? bytes[start + low] : 0
    if byte == 0x0D || (byte == 0x0A && !afterReturn) { line += 1 }
    afterReturn = byte == 0x0D
  }
  return line
}
