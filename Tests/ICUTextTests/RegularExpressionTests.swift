import ICUText
import Testing

/// ICU's regular expressions, which tests ask for a second opinion.
struct RegularExpressionTests {
  @Test func findsAnywhere() throws {
    var expression = try RegularExpression(#"(?<=\d)中+"#)
    #expect(try expression.find(in: "1中中"))
    #expect(try !expression.find(in: "中"))
    #expect(try !expression.find(in: ""))
  }

  @Test func aFaultIsThrown() {
    let error = #expect(throws: ICUError.self) { _ = try RegularExpression("(") }
    #expect(error?.name == "U_REGEX_MISMATCHED_PAREN")
  }

  @Test func aSearchThatTakesTooLongIsStopped() throws {
    var expression = try RegularExpression("(x+x+)+y")
    let text = String(repeating: "x", count: 40)
    let error = #expect(throws: ICUError.self) { try expression.find(in: text, timeLimit: 5) }
    #expect(error?.name == "U_REGEX_TIME_OUT")
  }
}
