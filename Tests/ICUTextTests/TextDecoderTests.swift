import ICUText
import Testing

/// Pseudo-random bytes that are the same in every run (SplitMix64).
struct SeededBytes: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func bytes(_ count: Int) -> [UInt8] {
    (0..<count).map { _ in UInt8.random(in: 0...255, using: &self) }
  }
}

/// The text of a result, for comparison.
func string(_ decoded: DecodedText) -> String { String(decoding: decoded.utf8, as: UTF8.self) }

@Suite struct TextDecoderTests {
  @Test func emptyBytesAreEmptyUTF8() throws {
    let decoded = try TextDecoder.decode([])
    #expect(decoded.utf8.isEmpty)
    #expect(decoded.encoding == .utf8)
    #expect(!decoded.byteOrderMark)
    #expect(decoded.confidence == nil)
  }

  @Test func validUTF8ComesBackAsTheSameArray() throws {
    let bytes = Array(PlanLines.simplified.joined(separator: "\n").utf8)
    let decoded = try TextDecoder.decode(bytes)
    let isSame = decoded.utf8.span.isIdentical(to: bytes.span)
    #expect(isSame)
    #expect(decoded.encoding == .utf8)
  }

  @Test(
    arguments: zip(
      ["UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "GB18030"],
      [
        [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0xFF, 0xFE, 0, 0], [0, 0, 0xFE, 0xFF],
        [0x84, 0x31, 0x95, 0x33],
      ] as [[UInt8]]))
  func byteOrderMarkDecidesAndIsRemoved(word: String, mark: [UInt8]) throws {
    let encoding = try TextEncoding(word: word)
    let text = "民生实事A1\n𠂇"
    let bytes = mark + (try encoding.encode(text))
    for requested in [nil, encoding] {
      let decoded = try TextDecoder.decode(bytes, as: requested)
      #expect(string(decoded) == text)
      #expect(decoded.encoding == encoding)
      #expect(decoded.byteOrderMark)
      #expect(decoded.confidence == nil)
    }
    let markOnly = try TextDecoder.decode(mark)
    #expect(markOnly.utf8.isEmpty && markOnly.byteOrderMark)
  }

  @Test func markThatContradictsTheUserIsRefused() {
    #expect(throws: DecodingFailure.contradictoryMark(mark: .utf8, requested: .gb18030)) {
      try TextDecoder.decode([0xEF, 0xBB, 0xBF, 0x41], as: .gb18030)
    }
    #expect(throws: DecodingFailure.contradictoryMark(mark: .utf16BE, requested: .utf16LE)) {
      try TextDecoder.decode([0xFE, 0xFF, 0, 0x41], as: .utf16LE)
    }
  }

  @Test(arguments: PlanLines.simplified)
  func simplifiedTextIsGB18030(line: String) throws {
    try expect(line, in: .gb18030)
  }

  @Test(arguments: PlanLines.traditional)
  func traditionalTextInBig5IsBig5(line: String) throws {
    try expect(line, in: .big5)
  }

  @Test(arguments: PlanLines.traditional)
  func traditionalTextInGB18030IsGB18030(line: String) throws {
    try expect(line, in: .gb18030)
  }

  @Test(arguments: PlanLines.simplified + PlanLines.traditional)
  func textInUTF16IsFoundByItsShape(line: String) throws {
    for encoding in [TextEncoding.utf16LE, .utf16BE] {
      try expect(line, in: encoding)
      try expect(line + "\n", in: encoding)
    }
  }

  /// Runs of 20 characters at any place of the text, digits and all.
  @Test func shortRunsAreToldApart() throws {
    for window in PlanLines.windows(PlanLines.simplified, length: 20, step: 3) {
      for encoding in [TextEncoding.gb18030, .utf16LE, .utf16BE] { try expect(window, in: encoding) }
    }
    for window in PlanLines.windows(PlanLines.traditional, length: 20, step: 3) {
      for encoding in [TextEncoding.big5, .utf16LE, .utf16BE] { try expect(window, in: encoding) }
    }
  }

  /// Runs of a few characters may be read wrongly, but then the result says that it is a guess.
  @Test(arguments: [2, 3, 4, 6, 8]) func veryShortRunsAreNeverSilentlyWrong(length: Int) throws {
    for window in PlanLines.windows(PlanLines.simplified, length: length, step: 1)
    where window.utf8.count > window.count {
      let decoded = try TextDecoder.decode(try TextEncoding.gb18030.encode(window))
      #expect(string(decoded) == window || decoded.confidence != nil, "\(window)")
    }
    for window in PlanLines.windows(PlanLines.traditional, length: length, step: 1)
    where window.utf8.count > window.count {
      let decoded = try TextDecoder.decode(try TextEncoding.big5.encode(window))
      #expect(string(decoded) == window || decoded.confidence != nil, "\(window)")
    }
  }

  @Test func shortUTF8IsNotDoubted() throws {
    for line in PlanLines.simplified {
      let decoded = try TextDecoder.decode(Array(line.prefix(4).utf8))
      #expect(decoded.encoding == .utf8)
      #expect(decoded.confidence == nil)
    }
    // 一些 in GB18030: two Cyrillic letters in UTF-8.
    #expect(try TextDecoder.decode([0xD2, 0xBB, 0xD0, 0xA9]).confidence == 50)
  }

  private func expect(_ text: String, in encoding: TextEncoding) throws {
    let decoded = try TextDecoder.decode(try encoding.encode(text))
    #expect(decoded.encoding == encoding, "\(text)")
    #expect(string(decoded) == text)
    #expect(decoded.confidence == nil)
  }

  @Test func hongKongCharactersMakeItBig5HKSCS() throws {
    let text = "深水埗公共屋邨改善工程，啟德邨及彩虹邨增設升降機120部，惠及居民三萬戶。"
    let decoded = try TextDecoder.decode(try TextEncoding.big5HKSCS.encode(text))
    #expect(decoded.encoding == .big5HKSCS)
    #expect(string(decoded) == text)
  }

  @Test func plainASCIIInUTF16IsUTF16() throws {
    try expect("No. 1 2024\r\n", in: .utf16LE)
    try expect("No. 1 2024\r\n", in: .utf16BE)
  }

  /// Nearly all UTF-8 files with one damaged byte are valid GB18030.
  @Test(arguments: 0..<32)
  func damagedUTF8FailsAsUTF8(index: Int) throws {
    let text = "标题\n" + PlanLines.simplified[index]
    let cut = Array(text.utf8.dropLast(1))
    let last = Array(text.utf8).count - 3
    #expect(throws: DecodingFailure.self) { try TextDecoder.decode(cut) }
    do {
      _ = try TextDecoder.decode(cut)
    } catch .truncated(let fault) {
      #expect(fault.encoding == .utf8)
      #expect(fault.line == 2)
      #expect(text.utf8.last.map { $0 < 0x80 } == true || fault.offset == last)
    } catch {
      // A line that ends in ASCII loses a whole character only.
      #expect(text.utf8.last.map { $0 < 0x80 } == true)
    }
  }

  @Test func damagedGB18030FailsAsGB18030() throws {
    var bytes = try TextEncoding.gb18030.encode(PlanLines.simplified.joined(separator: "\r\n"))
    let place = bytes.count / 2
    let at = try #require(bytes[place...].firstIndex(of: 0x0A)) + 1
    bytes.insert(0xFF, at: at)
    let line = 1 + bytes[..<at].count { $0 == 0x0A }
    #expect(
      throws: DecodingFailure.malformed(.sample(.gb18030, offset: at, line: line, bytes: [0xFF]))
    ) { try TextDecoder.decode(bytes) }
  }

  @Test func cutUTF16FailsAsUTF16() throws {
    let bytes = try TextEncoding.utf16LE.encode("一二三\n四五六，共20个\n完")
    #expect(
      throws: DecodingFailure.truncated(.sample(.utf16LE, offset: 26, line: 3, bytes: [0x8C]))
    ) { try TextDecoder.decode(Array(bytes.dropLast()), as: .utf16LE) }
    #expect(
      throws: DecodingFailure.truncated(.sample(.utf16LE, offset: 26, line: 3, bytes: [0x8C]))
    ) { try TextDecoder.decode(Array(bytes.dropLast())) }
  }

  @Test func fewControlCharactersAreKeptManyAreBinary() throws {
    let text = "序号\0项目名称 \u{1}量化目标，共100个"
    #expect(string(try TextDecoder.decode(Array(text.utf8))) == text)
    #expect(string(try TextDecoder.decode(Array("\u{1}民生实事项目民生实事项目".utf8))) == "\u{1}民生实事项目民生实事项目")
    let inGB = try TextEncoding.gb18030.encode(text)
    #expect(string(try TextDecoder.decode(inGB)) == text)
    let bytes: [UInt8] = [0x41, 0x0A, 0x00, 0x42, 0x00, 0x01, 0x02, 0x00, 0x43]
    #expect(throws: DecodingFailure.binary(firstControl: 2, line: 2, controls: 5)) {
      try TextDecoder.decode(bytes)
    }
  }

  @Test func headsOfImagesAndArchivesAreBinary() {
    let png: [UInt8] = [
      0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0,
      0, 0, 1, 0, 8, 6, 0, 0, 0, 0x5C, 0x72, 0xA8, 0x66,
    ]
    let zip: [UInt8] = [
      0x50, 0x4B, 3, 4, 0x14, 0, 6, 0, 8, 0, 0, 0, 0x21, 0, 0xDF, 0xA4, 0xD2, 0x6C, 0x5A, 1, 0, 0, 0x20, 5,
      0, 0, 0x13, 0,
    ]
    for bytes in [png, zip] {
      do {
        let decoded = try TextDecoder.decode(bytes)
        Issue.record("decoded as \(decoded.encoding)")
      } catch .binary(_, _, let controls) {
        #expect(controls > 3)
      } catch {
        Issue.record("\(error)")
      }
    }
  }

  @Test func otherTextIsGuessedWithAConfidence() throws {
    let text =
      "Der Plan der Stadt für das Jahr: Straßen, Brücken und Schulen, größer und schöner als früher. "
    let latin = try TextEncoding(word: "windows-1252")
    let decoded = try TextDecoder.decode(try latin.encode(text))
    #expect(string(decoded) == text)
    #expect((1...100).contains(try #require(decoded.confidence)))
    let japanese = "これは日本語のテキストです。ひらがなとカタカナがたくさんあります。よろしくおねがいします。"
    let shiftJIS = try TextDecoder.decode(try TextEncoding(word: "Shift_JIS").encode(japanese))
    #expect(string(shiftJIS) == japanese)
    #expect(shiftJIS.encoding.label == "Shift_JIS")
    #expect(shiftJIS.confidence == 100)
  }

  @Test func requestedUTF16FindsItsByteOrder() throws {
    for encoding in [TextEncoding.utf16LE, .utf16BE] {
      let bytes = try encoding.encode("民生")
      #expect(try TextDecoder.decode(bytes, as: .utf16).encoding == encoding)
    }
  }

  @Test func largeTextCrossesEveryChunk() throws {
    let text = String(repeating: PlanLines.simplified.joined(separator: "\n") + "𠂇𠂉😀㐀⼈\n", count: 60)
    for encoding in [TextEncoding.gb18030, .utf16LE, .utf16BE] {
      let decoded = try TextDecoder.decode(try encoding.encode(text))
      #expect(decoded.encoding == encoding)
      #expect(string(decoded) == text)
    }
  }

  /// 20,000 inputs of all kinds: a text that is valid UTF-8 or a failure, never a trap.
  @Test func randomBytesNeverTrap() throws {
    var random = SeededBytes(state: 7)
    let seed = try TextEncoding.gb18030.encode(PlanLines.simplified.joined())
    var decodedCount = 0
    for round in 0..<20_000 {
      var bytes = random.bytes(Int.random(in: 0...64, using: &random))
      switch round % 4 {
      case 1:
        let start = Int.random(in: 0..<seed.count - 64, using: &random)
        bytes = Array(seed[start..<start + 64])
        bytes[Int.random(in: 0..<64, using: &random)] = UInt8.random(in: 0...255, using: &random)
      case 2: bytes = bytes.map { $0 | 0x80 }
      case 3:
        bytes =
          [[0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF], [0, 0, 0xFE, 0xFF]][round / 4 % 4] + bytes
      default: break
      }
      do {
        let decoded = try TextDecoder.decode(bytes)
        #expect(String(validating: decoded.utf8, as: UTF8.self) != nil)
        decodedCount += 1
      } catch {
        #expect(isSound(error, for: bytes), "\(error)")
      }
    }
    #expect(decodedCount > 1000)
  }

  private func isSound(_ failure: DecodingFailure, for bytes: [UInt8]) -> Bool {
    switch failure {
    case .malformed(let fault), .truncated(let fault):
      fault.offset + fault.bytes.count <= bytes.count && fault.line > 0 && !fault.bytes.isEmpty
        && Array(bytes[fault.offset..<fault.offset + fault.bytes.count]) == fault.bytes
    case .binary(let first, let line, let controls):
      first < bytes.count && line > 0 && controls > 0
    case .contradictoryMark, .unknownEncoding, .unavailable: false
    }
  }
}
