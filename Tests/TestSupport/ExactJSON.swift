/// A JSON value without rounding, read by a parser that shares nothing with the product's.
public enum ExactJSON: Sendable, Equatable {
  case null
  case bool(Bool)
  /// Sign, digits without zeros at either end, and the power of ten that they are multiplied by.
  case number(isNegative: Bool, digits: String, exponent: Int)
  /// UTF-8, so that equality is that of code points.
  case string([UInt8])
  case array([ExactJSON])
  case object([[UInt8]: ExactJSON])

  /// Why a text is not JSON, or a patch cannot be applied.
  public struct Fault: Error, Equatable, CustomStringConvertible {
    public var description: String

    init(_ description: String) { self.description = description }
  }

  /// Reads a text.
  public init(_ bytes: [UInt8]) throws {
    var reader = Reader(bytes: bytes)
    self = try reader.value()
    reader.skipSpace()
    if reader.place != bytes.count { throw Fault("text behind the value") }
  }

  public init(_ text: String) throws { try self.init(Array(text.utf8)) }

  /// The text of a string.
  public var text: String? {
    if case .string(let bytes) = self { return String(decoding: bytes, as: UTF8.self) }
    return nil
  }

  private struct Reader {
    let bytes: [UInt8]
    var place = 0

    mutating func skipSpace() {
      while place < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[place]) { place += 1 }
    }

    mutating func next() throws -> UInt8 {
      guard place < bytes.count else { throw Fault("the text ends") }
      defer { place += 1 }
      return bytes[place]
    }

    mutating func expect(_ character: Unicode.Scalar) throws {
      if try next() != UInt8(ascii: character) { throw Fault("no \(character) at \(place - 1)") }
    }

    mutating func value() throws -> ExactJSON {
      skipSpace()
      guard place < bytes.count else { throw Fault("no value") }
      switch bytes[place] {
      case UInt8(ascii: "{"): return try object()
      case UInt8(ascii: "["): return try array()
      case UInt8(ascii: "\""): return .string(try string())
      default: return try scalar()
      }
    }

    mutating func object() throws -> ExactJSON {
      try expect("{")
      var members: [[UInt8]: ExactJSON] = [:]
      skipSpace()
      if bytes[place] == UInt8(ascii: "}") {
        place += 1
        return .object(members)
      }
      while true {
        skipSpace()
        let name = try string()
        skipSpace()
        try expect(":")
        if members.updateValue(try value(), forKey: name) != nil { throw Fault("a name twice") }
        skipSpace()
        let byte = try next()
        if byte == UInt8(ascii: "}") { return .object(members) }
        if byte != UInt8(ascii: ",") { throw Fault("no comma") }
      }
    }

    mutating func array() throws -> ExactJSON {
      try expect("[")
      var items: [ExactJSON] = []
      skipSpace()
      if bytes[place] == UInt8(ascii: "]") {
        place += 1
        return .array(items)
      }
      while true {
        items.append(try value())
        skipSpace()
        let byte = try next()
        if byte == UInt8(ascii: "]") { return .array(items) }
        if byte != UInt8(ascii: ",") { throw Fault("no comma") }
      }
    }

    mutating func string() throws -> [UInt8] {
      try expect("\"")
      var content: [UInt8] = []
      var halves: [UInt16] = []
      while true {
        let byte = try next()
        if byte == UInt8(ascii: "\\"), place < bytes.count, bytes[place] == UInt8(ascii: "u") {
          let digits = String(decoding: bytes[(place + 1)..<(place + 5)], as: UTF8.self)
          guard let half = UInt16(digits, radix: 16) else { throw Fault("no hexadecimal digits") }
          halves.append(half)
          place += 5
          continue
        }
        content += Array(String(decoding: halves, as: UTF16.self).utf8)
        halves = []
        if byte == UInt8(ascii: "\"") { return content }
        guard byte == UInt8(ascii: "\\") else {
          content.append(byte)
          continue
        }
        let escapes: [UInt8: UInt8] = [
          0x22: 0x22, 0x5C: 0x5C, 0x2F: 0x2F, 0x62: 0x08, 0x66: 0x0C, 0x6E: 0x0A, 0x72: 0x0D, 0x74: 0x09,
        ]
        guard let escaped = escapes[try next()] else { throw Fault("no escape") }
        content.append(escaped)
      }
    }

    mutating func scalar() throws -> ExactJSON {
      let start = place
      while place < bytes.count, ![0x2C, 0x5D, 0x7D, 0x20, 0x0A, 0x0D, 0x09].contains(bytes[place]) {
        place += 1
      }
      let word = String(decoding: bytes[start..<place], as: UTF8.self)
      switch word {
      case "null": return .null
      case "true": return .bool(true)
      case "false": return .bool(false)
      default: return try Self.number(word)
      }
    }

    static func number(_ word: String) throws -> ExactJSON {
      let parts = word.lowercased().split(separator: "e", omittingEmptySubsequences: false)
      let isNegative = word.hasPrefix("-")
      let mantissa = parts[0].drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
      guard let whole = mantissa.first, mantissa.count <= 2, parts.count <= 2,
        mantissa.allSatisfy({ !$0.isEmpty && $0.allSatisfy { ("0"..."9").contains($0) } })
      else { throw Fault("\(word) is no number") }
      let fraction = mantissa.count == 2 ? mantissa[1] : ""
      guard var exponent = parts.count == 2 ? Int(parts[1].drop { $0 == "+" }) : 0 else {
        throw Fault("\(word) is no number")
      }
      exponent -= fraction.count
      var digits = Array(whole + fraction)
      while digits.last == "0" {
        digits.removeLast()
        exponent += 1
      }
      let significant = String(digits.drop { $0 == "0" })
      if significant.isEmpty { return .number(isNegative: false, digits: "", exponent: 0) }
      return .number(isNegative: isNegative, digits: significant, exponent: exponent)
    }
  }
}
