import ICUText
import Testing

extension DecodingFault {
  /// A fault to compare with.
  static func sample(_ encoding: TextEncoding, offset: Int, line: Int, bytes: [UInt8]) -> DecodingFault {
    DecodingFault(encoding: encoding, offset: offset, line: line, bytes: bytes)
  }
}

@Suite struct StrictDecodingTests {
  /// What is wrong, the bytes, the encoding, the offset, the line, the bytes at fault, cut off or not.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let word: String
    let offset: Int
    let line: Int
    let fault: [UInt8]
    var isTruncated = false

    init(
      _ name: String, _ bytes: [UInt8], _ word: String, _ offset: Int, _ line: Int, _ fault: [UInt8],
      isTruncated: Bool = false
    ) {
      testDescription = name
      self.bytes = bytes
      self.word = word
      self.offset = offset
      self.line = line
      self.fault = fault
      self.isTruncated = isTruncated
    }
  }

  static let cases = [
    Case("lone continuation", [0x41, 0x0A, 0x80], "UTF-8", 2, 2, [0x80]),
    Case("overlong slash", [0xC0, 0xAF], "UTF-8", 0, 1, [0xC0]),
    Case("overlong in three", [0xE0, 0x9F, 0xBF], "UTF-8", 0, 1, [0xE0]),
    Case("surrogate", [0x0D, 0x0A, 0x0D, 0xED, 0xA0, 0x80], "UTF-8", 3, 3, [0xED]),
    Case("above U+10FFFF", [0xF4, 0x90, 0x80, 0x80], "UTF-8", 0, 1, [0xF4]),
    Case("overlong in four", [0xF0, 0x8F, 0xBF, 0xBF], "UTF-8", 0, 1, [0xF0]),
    Case("head of two bytes", [0xE6, 0xB0, 0x41], "UTF-8", 0, 1, [0xE6, 0xB0]),
    Case("head of three bytes", [0xF0, 0xA0, 0x82, 0x0A], "UTF-8", 0, 1, [0xF0, 0xA0, 0x82]),
    Case("cut after two", [0x41, 0xE6, 0xB0], "UTF-8", 1, 1, [0xE6, 0xB0], isTruncated: true),
    Case("cut after one", [0xC2], "UTF-8", 0, 1, [0xC2], isTruncated: true),
    Case("byte FF", [0xFF], "UTF-8", 0, 1, [0xFF]),
    Case("mark, then a fault", [0xEF, 0xBB, 0xBF, 0x0A, 0xFE], "UTF-8", 4, 2, [0xFE]),
    Case("low half alone", [0x41, 0x00, 0x00, 0xDC], "UTF-16LE", 2, 1, [0x00, 0xDC]),
    Case("high half alone", [0x0A, 0x00, 0x40, 0xD8, 0x41, 0x00], "UTF-16LE", 2, 2, [0x40, 0xD8]),
    Case("high half alone", [0xD8, 0x40, 0x00, 0x41], "UTF-16BE", 0, 1, [0xD8, 0x40]),
    Case("high half last", [0x00, 0x41, 0xD8, 0x40], "UTF-16BE", 2, 1, [0xD8, 0x40], isTruncated: true),
    Case("odd byte last", [0x41, 0x00, 0x42], "UTF-16LE", 2, 1, [0x42], isTruncated: true),
    Case(
      "half and byte last", [0x40, 0xD8, 0x07], "UTF-16LE", 0, 1, [0x40, 0xD8, 0x07], isTruncated: true),
    Case("surrogate", [0x00, 0xD8, 0x00, 0x00], "UTF-32LE", 0, 1, [0x00, 0xD8, 0x00, 0x00]),
    Case("above U+10FFFF", [0x00, 0x11, 0x00, 0x00], "UTF-32BE", 0, 1, [0x00, 0x11, 0x00, 0x00]),
    Case("cut", [0x0A, 0, 0, 0, 0x41, 0], "UTF-32LE", 4, 2, [0x41, 0], isTruncated: true),
    Case("byte FF", [0xB0, 0xA1, 0x0A, 0xFF, 0xB0, 0xA1], "GB18030", 3, 2, [0xFF]),
    Case("cut in two", [0xB0, 0xA1, 0xC3], "GB18030", 2, 1, [0xC3], isTruncated: true),
    Case("cut in four", [0x0D, 0x81, 0x30, 0x81], "GB18030", 1, 2, [0x81, 0x30, 0x81], isTruncated: true),
    Case("above U+10FFFF", [0xFE, 0x39, 0xFE, 0x39], "GB18030", 0, 1, [0xFE, 0x39, 0xFE, 0x39]),
    Case("bad trail", [0x41, 0xB0, 0x20], "GB18030", 1, 1, [0xB0]),
    Case("bad trail", [0xA4, 0xA4, 0x0A, 0xA4, 0x20], "Big5", 3, 2, [0xA4]),
    Case("cut", [0xA4, 0xA4, 0xA5], "Big5", 2, 1, [0xA5], isTruncated: true),
    Case("undefined", [0x41, 0x81], "US-ASCII", 1, 1, [0x81]),
  ]

  @Test(arguments: cases) func faultsHaveTheirPlace(row: Case) throws {
    let encoding = try TextEncoding(word: row.word)
    let fault = DecodingFault.sample(encoding, offset: row.offset, line: row.line, bytes: row.fault)
    let failure: DecodingFailure = row.isTruncated ? .truncated(fault) : .malformed(fault)
    #expect(throws: failure) { try TextDecoder.decode(row.bytes, as: encoding) }
  }

  @Test(
    arguments: [
      [0x00], [0x7F], [0xC2, 0x80], [0xDF, 0xBF], [0xE0, 0xA0, 0x80], [0xED, 0x9F, 0xBF], [0xEE, 0x80, 0x80],
      [0xEF, 0xBF, 0xBD], [0xF0, 0x90, 0x80, 0x80], [0xF4, 0x8F, 0xBF, 0xBF],
    ] as [[UInt8]])
  func edgesOfUTF8AreValid(bytes: [UInt8]) throws {
    #expect(try TextDecoder.decode(bytes, as: .utf8).utf8 == bytes)
  }

  /// The standard library's validator is the judge.
  @Test func utf8AgreesWithTheStandardLibrary() {
    var random = SeededBytes(state: 3)
    let leads: [UInt8] = [0xC1, 0xC2, 0xE0, 0xE4, 0xED, 0xEF, 0xF0, 0xF4, 0xF5, 0x41]
    let trails: [UInt8] = [0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0]
    for _ in 0..<20_000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        bytes.append(leads.randomElement(using: &random) ?? 0)
        for _ in 0..<Int.random(in: 0...3, using: &random) {
          bytes.append(trails.randomElement(using: &random) ?? 0)
        }
      }
      let isValid = String(validating: bytes, as: UTF8.self) != nil
      #expect(((try? TextDecoder.decode(bytes, as: .utf8)) != nil) == isValid, "\(bytes)")
    }
  }

  @Test func everyScalarSurvivesTheUnicodeEncodings() throws {
    var text = ""
    for value in stride(from: UInt32(1), through: 0x10FFFF, by: 17) {
      if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
    }
    for encoding in [TextEncoding.utf8, .utf16LE, .utf16BE, .utf32LE, .utf32BE] {
      let decoded = try TextDecoder.decode(try encoding.encode(text), as: encoding)
      #expect(string(decoded) == text)
    }
  }

  @Test(arguments: ["GB18030", "Big5", "UTF-16LE", "UTF-16BE", "UTF-32LE"])
  func roundTripsKeepEveryLine(word: String) throws {
    let encoding = try TextEncoding(word: word)
    let lines = word == "Big5" ? PlanLines.traditional : PlanLines.simplified + PlanLines.traditional
    for line in lines {
      #expect(string(try TextDecoder.decode(try encoding.encode(line), as: encoding)) == line)
    }
  }

  @Test func replacementCharactersOfTheInputAreKept() throws {
    let decoded = try TextDecoder.decode([0x84, 0x31, 0xA4, 0x37], as: .gb18030)
    #expect(string(decoded) == "\u{FFFD}")
  }
}
