import Testing
import YAMLText

/// What libyaml is given, and must bear: nothing here may end the process.
struct EventReaderTests {
  private static func fault(_ bytes: [UInt8]) -> YAMLFault? {
    #expect(throws: YAMLFault.self) { try YAMLText.parse(bytes) }
  }

  @Test(
    arguments: [
      ([0xFF], "invalid leading UTF-8 octet", 1, 1),
      ([0x61, 0x0A, 0xE6, 0xB0], "incomplete UTF-8 octet sequence", 2, 1),
      ([0x61, 0x3A, 0x20, 0xE6, 0x28, 0x91], "invalid trailing UTF-8 octet", 1, 5),
      ([0xC0, 0x80], "invalid length of a UTF-8 sequence", 1, 1),
      ([0xED, 0xA0, 0x80], "invalid Unicode character", 1, 1),
      // UTF-16 with its byte order mark: only UTF-8 is read.
      ([0xFF, 0xFE, 0x61, 0x00], "invalid leading UTF-8 octet", 1, 1),
      ([0x61, 0x00], "control characters are not allowed", 1, 2),
    ] as [([UInt8], String, Int, Int)])
  func otherBytesThanUTF8AreAFault(bytes: [UInt8], problem: String, line: Int, column: Int) {
    let fault = Self.fault(bytes)
    #expect(fault?.english == problem)
    #expect([fault?.line, fault?.column] == [line, column])
  }

  @Test(arguments: ["[", "- ", "{a: ", "? ", "[{a: ", "- ? "])
  func deepNestingIsAFaultSoon(part: String) {
    let fault = Self.fault(Array(String(repeating: part, count: 10_000).utf8))
    #expect(fault?.english == "nested deeper than 64 levels")
    #expect(fault?.line == 1)
  }

  @Test func nestingEndsWhereItIsSaidToEnd() throws {
    let deepest = YAMLText.deepest
    let allowed = String(repeating: "[", count: deepest) + String(repeating: "]", count: deepest)
    #expect(try YAMLText.parse(Array(allowed.utf8)) != nil)
    #expect(Self.fault(Array("[\(allowed)]".utf8))?.column == deepest + 1)
  }

  @Test func aWideTextIsReadWhole() throws {
    let text = (0..<50_000).map { "k\($0): v\n" }.joined()
    guard case .mapping(let entries) = try #require(try YAMLText.parse(Array(text.utf8))).content else {
      return
    }
    #expect(entries.count == 50_000)
    #expect(entries.last?.key.line == 50_000)
  }

  /// A megabyte of bytes by chance, of a few alphabets; the same every time.
  @Test(arguments: [
    "", "a: \n", "[]{},:?-&*!|>'\"%@` \n\ta#", "- \n", "\"'\\ \n", "? : \n", "{}[],ab", "民生：\r\n ", "%.-\n",
  ])
  func garbageIsAFaultOrAText(alphabet: String) {
    let letters = alphabet.isEmpty ? Array(UInt8.min...UInt8.max) : Array(alphabet.utf8)
    var state: UInt64 = 88_172_645_463_325_252
    // Long and short: a short one is more often YAML.
    for length in [1 << 20] + Array(0..<300) {
      let bytes = (0..<length).map { _ in
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return letters[Int(state % UInt64(letters.count))]
      }
      if let fault = Self.outcome(bytes) {
        #expect(!fault.english.isEmpty && fault.line >= 1 && fault.column >= 1)
      }
    }
  }

  private static func outcome(_ bytes: [UInt8]) -> YAMLFault? {
    do throws(YAMLFault) {
      _ = try YAMLText.parse(bytes)
      return nil
    } catch {
      return error
    }
  }

  /// One long token a kind, which libyaml reads to its end.
  @Test(arguments: ["a", "\"a", "'a", "|\n a", "!a", "&a", "*a", "%a", "#a", "a\n", " ", "\n", "-", "?"])
  func aMegabyteOfOneKindIsReadInTime(part: String) {
    let start = part.prefix(1) + String(repeating: part.last ?? " ", count: 1 << 20)
    let took = ContinuousClock().measure { _ = Self.outcome(Array(start.utf8)) }
    #expect(took < .seconds(20))
  }
}
