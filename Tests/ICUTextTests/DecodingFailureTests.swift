import ICUText
import Testing

@Suite struct DecodingFailureTests {
  @Test func descriptionsSayWhereAndWhat() {
    let fault = DecodingFault.sample(.gb18030, offset: 1024, line: 17, bytes: [0xA6, 0x09])
    #expect(fault.hex == "A6 09")
    let rows: [(DecodingFailure, String)] = [
      (.malformed(fault), "line 17, byte 1024: A6 09 is not GB18030 text"),
      (.truncated(fault), "line 17, byte 1024: the last character is cut off after A6 09 (GB18030)"),
      (
        .binary(firstControl: 3, line: 1, controls: 9),
        "not text: 9 control characters, the first at byte 3, line 1"
      ),
      (
        .contradictoryMark(mark: .utf8, requested: .big5),
        "the file begins with the mark of UTF-8, but Big5 was asked for"
      ),
      (.unknownEncoding("klingon"), "unknown encoding: klingon"),
      (
        .unavailable(ICUError(code: 1, job: "open converter x")),
        "ICU could not open converter x: U_ILLEGAL_ARGUMENT_ERROR (1)"
      ),
    ]
    for (failure, text) in rows { #expect(failure.description == text) }
  }
}
