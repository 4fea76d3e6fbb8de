import StringFormats
import Testing

/// URIs, IRIs, templates, pointers, identifiers and patterns.
struct IdentifierFormatTests {
  static let cases =
    FormatCase.all(
      "uri",
      [
        "a:", "a:b", "a:/b", "a://", "a://b", "a:///c", "a://u:p@h:80/p?q#f", "a://h:/", "a:?q", "a:#f",
        "A+-.1:x",
        "http://[::1]:80", "http://[v1.a:b]", "a:b:c@d//e", "http://%41/%e4%b8%ad",
      ],
      not: [
        "", "a", ":b", "1a:b", "a b:c", "//h", "a://h:x", "a://[::1", "a://[::1]x", "a://[v.a]", "a://[v1.]",
        "a://u@v@h",
        "a:%", "a:%4", "a:%zz", "a:[", "a:b#c#d", "a:中", "a:\u{7F}", "a:\"", "a://h\\",
      ])
    + FormatCase.all(
      "uri-reference", ["", "a", "./a:b", "a/b:c", "?q", "#f", "//h", "/", "a?b:c", "a#b:c"],
      not: [":", ":a", "1:a", "a[", "中", "%", "#a#b", "//h:p"])
    + FormatCase.all(
      "iri", ["http://中国/路?问#段", "a:中", "a:?\u{E000}", "a:\u{10000}\u{2FFFD}\u{E1000}"],
      not: [
        "中", "中:a", "a:\u{E000}", "a:?\u{FFFE}", "a:\u{80}", "a:\u{E0001}",
        "a:#\u{E000}",
      ])
    + FormatCase.all("iri-reference", ["", "中", "中/国:a", "?\u{F0000}"], not: ["中:a", "中 国"])
    + FormatCase.all(
      "uri-template", ["", "a{b}", "{+a,b:3,c*}", "{?%41.b_1}", "中{a}\u{E000}", "{!a}", "a%41'", "{a}{b}"],
      not: [
        "{", "}", "{a", "{}", "{+}", "{a b}", "{a:}", "{a:12345}", "{a:0}", "{a*:1}", "{a,}", "{.}", "{a.}",
        "{.a.}", "%", "{%4}", "{中}", "\"",
      ])
    + FormatCase.all("json-pointer", ["", "/", "/a~0~1", "/中"], not: ["a", "~", "/~", "/~2", "#"])
    + FormatCase.all(
      "relative-json-pointer", ["0", "10#", "1/a", "0+1", "2-10/a", "0+1#"],
      not: ["", "#", "/a", "01", "0a", "0+", "0+0", "0+01", "0#a", "-1", "1~"])
    + FormatCase.all(
      "uuid", ["123e4567-e89b-12d3-a456-426614174000"],
      not: [
        "", "123e4567-e89b-12d3-a456-42661417400", "123e4567-e89b-12d3-a456-4266141740000",
        "123e4567ae89b-12d3-a456-426614174000",
      ])
    + FormatCase.all(
      "regex", ["", #"^\p{Script=Han}+$"#, "(?<=a+)b", "[]", "(a{1000}){1000}"],
      not: ["[", "(", #"\a"#, "a**", "(?i)a"])

  /// A literal of Swift cannot hold these.
  @Test(arguments: [UInt32(0xFDD0), 0xFDEF, 0xFFFE, 0x1FFFE, 0x2FFFF, 0xDFFFF, 0x10FFFF])
  func noncharactersStandInNoIRI(number: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(number))
    #expect(try !FormatCase.holds("iri", "a:\(scalar)"))
    #expect(try !FormatCase.holds("iri", "a:?\(scalar)"))
  }

  @Test(arguments: cases) func shape(_ item: FormatCase) throws { try item.check() }
}
