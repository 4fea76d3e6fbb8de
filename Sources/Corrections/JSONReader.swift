/// Reads JSON text (RFC 8259), strictly: no comments, no trailing commas, no name twice in an object, and no
/// nesting deeper than ``deepest``.
struct JSONReader {
  /// Containers in each other.
  static let deepest = 32

  /// What is wrong with a text, and where.
  struct Fault: Error, Equatable {
    var offset: Int
    /// What was expected, in English and Chinese.
    var expected: String
    var expectedInChinese: String
  }

  private let bytes: [UInt8]
  private var place = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The value that a whole text is; a byte order mark in front is skipped.
  ///
  /// O(*n*).
  /// - Throws: The first fault.
  static func read(_ bytes: [UInt8]) throws(Fault) -> JSONValue {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw Fault(offset: 0, expected: "UTF-8 text", expectedInChinese: "UTF-8文本")
    }
    var reader = JSONReader(bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { reader.place = 3 }
    let value = try reader.value(depth: 0)
    reader.skipSpace()
    guard reader.peek == nil else { throw reader.fault("the end of the file", "文件结束") }
    return value
  }

  private var peek: UInt8? { place < bytes.count ? bytes[place] : nil }

  private func fault(_ expected: String, _ chinese: String) -> Fault {
    Fault(offset: place, expected: expected, expectedInChinese: chinese)
  }

  private mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { place += 1 }
  }

  private mutating func take(_ byte: Character) -> Bool {
    skipSpace()
    guard let value = byte.asciiValue, peek == value else { return false }
    place += 1
    return true
  }

  /// Bounded by ``deepest``.
  private mutating func value(depth: Int) throws(Fault) -> JSONValue {
    skipSpace()
    let start = place
    guard let byte = peek else { throw fault("a value", "一个值") }
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      guard depth < Self.deepest else {
        throw fault("at most \(Self.deepest) containers in each other", "嵌套不超过\(Self.deepest)层")
      }
      place += 1
      let content =
        byte == UInt8(ascii: "{") ? try object(depth: depth + 1) : try array(depth: depth + 1)
      return JSONValue(offset: start, content: content)
    case UInt8(ascii: "\""): return JSONValue(offset: start, content: .string(try string()))
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return JSONValue(offset: start, content: .number(try number()))
    default:
      for (word, content) in [
        ("true", JSONValue.Content.bool(true)), ("false", .bool(false)), ("null", .null),
      ] where bytes[place...].starts(with: word.utf8) {
        place += word.utf8.count
        return JSONValue(offset: start, content: content)
      }
      throw fault("a value", "一个值")
    }
  }

  private mutating func object(depth: Int) throws(Fault) -> JSONValue.Content {
    var members: [JSONValue.Member] = []
    var names: Set<String> = []
    if take("}") { return .object(members) }
    repeat {
      skipSpace()
      let start = place
      guard peek == UInt8(ascii: "\"") else { throw fault("a name in quotation marks", "带引号的名称") }
      let name = try string()
      if !names.insert(name).inserted {
        place = start
        throw fault("each name once in an object; “\(name)” stands twice", "对象中名称不得重复，“\(name)”重复")
      }
      guard take(":") else { throw fault("a colon", "冒号") }
      members.append(JSONValue.Member(name: name, offset: start, value: try value(depth: depth)))
    } while take(",")
    guard take("}") else { throw fault("a comma or }", "逗号或 }") }
    return .object(members)
  }

  private mutating func array(depth: Int) throws(Fault) -> JSONValue.Content {
    var values: [JSONValue] = []
    if take("]") { return .array(values) }
    repeat { values.append(try value(depth: depth)) } while take(",")
    guard take("]") else { throw fault("a comma or ]", "逗号或 ]") }
    return .array(values)
  }

  private mutating func number() throws(Fault) -> String {
    let start = place
    if peek == UInt8(ascii: "-") { place += 1 }
    if peek == UInt8(ascii: "0") { place += 1 } else { try digits() }
    if peek == UInt8(ascii: ".") {
      place += 1
      try digits()
    }
    if peek == UInt8(ascii: "e") || peek == UInt8(ascii: "E") {
      place += 1
      if peek == UInt8(ascii: "+") || peek == UInt8(ascii: "-") { place += 1 }
      try digits()
    }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private mutating func digits() throws(Fault) {
    let start = place
    while let byte = peek, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { place += 1 }
    if place == start { throw fault("a digit", "数字") }
  }

  private mutating func string() throws(Fault) -> String {
    place += 1
    var text: [UInt8] = []
    while let byte = peek {
      place += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text += Array(String(try escaped()).utf8)
      case 0..<0x20:
        place -= 1
        throw fault("no control character in a text", "文本中不得有控制字符")
      default: text.append(byte)
      }
    }
    throw fault("a quotation mark at the end of a text", "文本结尾的引号")
  }

  private mutating func escaped() throws(Fault) -> Unicode.Scalar {
    guard let byte = peek else { throw fault("an escape", "转义字符") }
    place += 1
    switch byte {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): break
    default:
      place -= 2
      throw fault("an escape of JSON", "JSON转义字符")
    }
    let start = place
    var code = try hexadecimal()
    if (0xD800..<0xDC00).contains(code), bytes[place...].starts(with: "\\u".utf8) {
      place += 2
      let low = try hexadecimal()
      if (0xDC00..<0xE000).contains(low) { code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00) }
    }
    guard let scalar = Unicode.Scalar(code) else {
      place = start
      throw fault("two halves of a surrogate pair", "成对的代理项")
    }
    return scalar
  }

  /// Four hexadecimal digits.
  private mutating func hexadecimal() throws(Fault) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = peek, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw fault("four hexadecimal digits", "四位十六进制数字")
      }
      code = code << 4 | UInt32(digit)
      place += 1
    }
    return code
  }
}
