import Testing

@testable import ECMAPatterns

/// What is no pattern of ECMA-262, and what is said about it.
struct PatternFaultTests {
  @Test(arguments: [
    ("^(abc]", 5), ("(", 0), ("a(b", 1), ("a)", 1), ("[a", 0), ("a**", 2), ("*", 0), ("+a", 0), ("a|?", 2),
    ("a{2", 3), ("{", 0), ("}", 0), ("a]", 1), ("a{}", 2), ("a{,3}", 2), ("a{3,2}", 1), ("a{1}{2}", 4),
    (#"\a"#, 0), (#"\-"#, 0), (#"\_"#, 0), (#"\e"#, 0), (#"\Z"#, 0), (#"\"#, 1), (#"\c1"#, 2), (#"\c"#, 2),
    (#"\x4"#, 3), (#"\u12"#, 4), (#"\u{110000}"#, 0), (#"\u{}"#, 0), (#"\u{41"#, 0), (#"\01"#, 0),
    (#"\1"#, 0), (#"(a)\2"#, 3), (#"\k"#, 2), (#"\k<n>"#, 0), (#"\k<n"#, 4), ("(?<>a)", 3), ("(?<1>a)", 3),
    ("(?<n>a)(?<n>b)", 7), ("(?<n>(?<n>b))", 0), ("(?P<n>a)", 2), ("(?#c)", 2), ("(?i)a", 3), ("(?ii:a)", 3),
    ("(?i-i:a)", 4), ("(?-:a)", 2), ("(?x:a)", 2), ("(?=a)*", 5), ("(?<=a)+", 6), ("^*", 1), (#"\b+"#, 2),
    (#"[a-\d]"#, 1), (#"[\d-a]"#, 1), ("[b-a]", 1), (#"[\B]"#, 1), (#"[\1]"#, 1),
    (#"\p"#, 2), (#"\p{"#, 3), (#"\p{}"#, 0), (#"\p{letter}"#, 0), (#"\p{Script=han}"#, 0), (#"\p{Foo}"#, 0),
    (#"\p{Script}"#, 0), (#"\p{L=Lu}"#, 0), (#"\p{NFD_Inert}"#, 0), (#"\p{Lu }"#, 5),
    (#"\p{Bidi_Class=L}"#, 0),
  ])
  func noPattern(pattern: String, offset: Int) {
    let fault = #expect(throws: PatternFault.self) { try ECMAPattern(pattern) }
    #expect(fault?.offset == offset, "\(pattern): \(String(describing: fault))")
    #expect(fault?.english.isEmpty == false)
    #expect(fault?.chinese.unicodeScalars.contains { $0.properties.isIdeographic } == true)
  }

  @Test func aFaultSaysWhatWasFound() throws {
    let fault = #expect(throws: PatternFault.self) { try ECMAPattern("a{x}") }
    #expect(fault?.description == "character 2 of the pattern: expected a number of times, found \"x\"")
    #expect(fault?.chinese == "此处应为次数，实为“x”")
  }

  @Test func nestingIsBounded() throws {
    let deep = String(repeating: "(", count: 200) + String(repeating: ")", count: 200)
    try ECMAPattern.check(deep)
    let deeper = String(repeating: "(?:", count: 100_000) + String(repeating: ")*", count: 100_000)
    let fault = #expect(throws: PatternFault.self) { try ECMAPattern(deeper) }
    #expect(fault?.offset == 600)
  }

  @Test(arguments: [
    "(?<name>x)", #"(?<n>a)\k<n>"#, "(?<=a+)b", "[]", "[^]", #"\cA"#, #"([abc])+\s+$"#, #"(?<a\u0062>x)"#,
    "a{0}",
    "a{99999999999999999999}",
  ])
  func pattern(_ pattern: String) throws { try ECMAPattern.check(pattern) }
}
