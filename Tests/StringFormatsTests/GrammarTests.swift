import ECMAPatterns
import StringFormats
import TestSupport
import Testing

/// Formats against the grammars of their RFCs, written as patterns, on texts that are made of good ones by
/// changing single characters.
struct GrammarTests {
  /// A format, its grammar, texts that have it and what is put into them.
  struct Grammar: Sendable, CustomTestStringConvertible {
    var format: String
    var pattern: String
    var seeds: [String]
    var letters: String
    var testDescription: String { format }
  }

  private static let quad: String = {
    let octet = #"(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)"#
    return #"\#(octet)(?:\.\#(octet)){3}"#
  }()

  /// `IPv6address` of RFC 3986, appendix A.
  private static let ipv6: String = {
    let group = "[0-9A-Fa-f]{1,4}"
    let tail = "(?:\(group):\(group)|\(quad))"
    let rows = [
      "(?:\(group):){6}\(tail)", "::(?:\(group):){5}\(tail)", "(?:\(group))?::(?:\(group):){4}\(tail)",
      "(?:(?:\(group):){0,1}\(group))?::(?:\(group):){3}\(tail)",
      "(?:(?:\(group):){0,2}\(group))?::(?:\(group):){2}\(tail)",
      "(?:(?:\(group):){0,3}\(group))?::\(group):\(tail)",
      "(?:(?:\(group):){0,4}\(group))?::\(tail)", "(?:(?:\(group):){0,5}\(group))?::\(group)",
      "(?:(?:\(group):){0,6}\(group))?::",
    ]
    return "(?:" + rows.joined(separator: "|") + ")"
  }()

  /// `URI` and `relative-ref` of RFC 3986, appendix A; with `others`, RFC 3987.
  private static func identifier(_ others: String, _ privates: String, relative: Bool) -> String {
    let percent = "%[0-9A-Fa-f]{2}"
    let name = #"[A-Za-z0-9\-._~!$&'()*+,;=\#(others)]"#
    let character = "(?:\(name)|\(percent)|[:@])"
    let segment = "\(character)*"
    let some = "\(character)+"
    let literal = #"\[(?:\#(ipv6)|[vV][0-9A-Fa-f]+\.[A-Za-z0-9\-._~!$&'()*+,;=:]+)\]"#
    let authority = #"(?:(?:\#(name)|\#(percent)|:)*@)?(?:\#(literal)|(?:\#(name)|\#(percent))*)(?::\d*)?"#
    let absolute = #"\/(?:\#(some)(?:\/\#(segment))*)?"#
    let tail = #"(?:\?(?:\#(character)|[\/?\#(privates)])*)?(?:#(?:\#(character)|[\/?])*)?"#
    let network = #"\/\/\#(authority)(?:\/\#(segment))*"#
    let whole = #"[A-Za-z][A-Za-z0-9+\-.]*:(?:\#(network)|\#(absolute)|\#(some)(?:\/\#(segment))*|)\#(tail)"#
    if !relative { return "^(?:\(whole))$" }
    let first = "(?:\(name)|\(percent)|@)+"
    return #"^(?:\#(whole)|(?:\#(network)|\#(absolute)|\#(first)(?:\/\#(segment))*|)\#(tail))$"#
  }

  private static let others = #"\u{A0}-\u{D7FF}\u{F900}-\u{FDCF}\u{FDF0}-\u{FFEF}\u{10000}-\u{1FFFD}"#
  private static let seeds = [
    "http://u:p@host.cn:80/a/b?q=1#f", "a:b", "//h/p", "http://[::1]/", "x:/y//z", "http://[v1.a]:", "?q",
    "./a:b", "",
  ]

  static let grammars = [
    Grammar(format: "ipv4", pattern: "^\(quad)$", seeds: ["127.0.0.1", "255.250.199.9"], letters: "0125.69"),
    Grammar(
      format: "ipv6", pattern: "^\(ipv6)$",
      seeds: ["1:2:3:4:5:6:7:8", "::1", "1:2::7:8", "a::1.2.3.4", "1:2:3:4:5:6:1.2.3.4"],
      letters: ":::1aF.0"),
    Grammar(
      format: "uri", pattern: identifier("", "", relative: false), seeds: seeds, letters: ":/?#[]@%4aZ1.-中 \\"
    ),
    Grammar(
      format: "uri-reference", pattern: identifier("", "", relative: true), seeds: seeds,
      letters: ":/?#[]@%4aZ1.-中 \\"),
    Grammar(
      format: "iri", pattern: identifier(others, #"\u{E000}-\u{F8FF}\u{F0000}-\u{FFFFD}"#, relative: false),
      seeds: seeds,
      letters: ":/?#[]@%4a中\u{E000}\u{80}\u{FFFE}\u{10400}"),
    Grammar(
      format: "iri-reference",
      pattern: identifier(others, #"\u{E000}-\u{F8FF}\u{F0000}-\u{FFFFD}"#, relative: true),
      seeds: seeds, letters: ":/?#[]@%4a中\u{E000}\u{80}\u{FFFE}\u{10400}"),
    Grammar(
      format: "uuid", pattern: #"^[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$"#,
      seeds: ["123e4567-e89b-12d3-a456-426614174000"], letters: "-aFg0"),
    Grammar(
      format: "duration",
      pattern: {
        let times = "T(?:\\d+H(?:\\d+M(?:\\d+S)?)?|\\d+M(?:\\d+S)?|\\d+S)"
        return "^P(?:(?:\\d+Y(?:\\d+M(?:\\d+D)?)?|\\d+M(?:\\d+D)?|\\d+D)(?:\(times))?|\(times)|\\d+W)$"
      }(), seeds: ["P1Y2M3DT4H5M6S", "P1W", "PT1M", "P1M"], letters: "PYMDTHSW12"),
    Grammar(
      format: "json-pointer", pattern: #"^(?:\/(?:[^~\/]|~[01])*)*$"#, seeds: ["/a/b~0~1/"], letters: "/~01a中"
    ),
    Grammar(
      format: "relative-json-pointer",
      pattern: #"^(?:0|[1-9]\d*)(?:[+\-][1-9]\d*)?(?:#|(?:\/(?:[^~\/]|~[01])*)*)$"#,
      seeds: ["10/a~0", "1#", "0+1#"],
      letters: "/~01#a+-"),
    Grammar(
      format: "uri-template",
      pattern: {
        let name =
          #"(?:[A-Za-z0-9_]|%[0-9A-Fa-f]{2})+(?:\.(?:[A-Za-z0-9_]|%[0-9A-Fa-f]{2})+)*(?::[1-9]\d{0,3}|\*)?"#
        return
          #"^(?:[!#$&'()*+,\-.\/0-9:;=?@A-Z[\]_a-z~\#(others)]|%[0-9A-Fa-f]{2}|\{[+#.\/;?&=,!@|]?\#(name)(?:,\#(name))*\})*$"#
      }(), seeds: ["a/{b}", "{+a,b:3,c*}", "{?%41.b}x"], letters: "{}{},.:*%41a0+中 "),
    Grammar(
      format: "email",
      pattern: {
        let atom = #"[A-Za-z0-9!#$%&'*+\-\/=?^_`{|}~]+"#
        let label = "[A-Za-z0-9](?:[A-Za-z0-9\\-]*[A-Za-z0-9])?"
        let local = #"(?:\#(atom)(?:\.\#(atom))*|"(?:[ !#-[\]-~]|\\[ -~])*")"#
        let literal =
          #"\[(?:\#(quad)|[iI][pP][vV]6:\#(ipv6)|(?![iI][pP][vV]6:)[A-Za-z0-9\-]*[A-Za-z0-9]:[!-Z^-~]+)\]"#
        return #"^\#(local)@(?:\#(label)(?:\.\#(label))*|\#(literal))$"#
      }(), seeds: ["a.b@c.d", #""a\"b"@c"#, "a@[1.2.3.4]", "a@[IPv6:::1]", "a@[x:y]"],
      letters: "a.@\"\\[]:- 1"),
    Grammar(
      format: "hostname",
      pattern: #"^(?!.*xn--)[a-z0-9](?:[a-z0-9\-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9\-]*[a-z0-9])?)*$"#,
      seeds: ["a.bc-d.e", "x", "1.2"], letters: "a-.1_ 中"),
  ]

  @Test(arguments: grammars)
  func theFormatIsItsGrammar(grammar: Grammar) throws {
    let pattern = try ECMAPattern(grammar.pattern)
    let format = try #require(StringFormat(named: grammar.format))
    var random = SplitMix64(seed: 7)
    let letters = Array(grammar.letters.unicodeScalars)
    var good = 0
    for _ in 0..<1500 {
      var text = Array((grammar.seeds.randomElement(using: &random) ?? "").unicodeScalars)
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        let letter = letters.randomElement(using: &random) ?? "a"
        let place = Int.random(in: 0...text.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: text.insert(letter, at: place)
        case 1 where place < text.count: text.remove(at: place)
        default: if place < text.count { text[place] = letter }
        }
      }
      let string = String(String.UnicodeScalarView(text))
      let bytes = Array(string.utf8)
      let expected = try pattern.matches(bytes.span)
      if expected { good += 1 }
      #expect(format.holds(bytes.span) == expected, "\(grammar.format): \(string.debugDescription)")
    }
    #expect(good > 300 && good < 1450, "\(good)")
  }

  /// Bytes at random, valid UTF-8 or not: judged somehow, and never a trap.
  @Test(arguments: StringFormat.names)
  func noBytesTrap(name: String) throws {
    let format = try #require(StringFormat(named: name))
    var random = SplitMix64(seed: 11)
    let letters =
      Array("P1-:T.@[]%{}/#~\"\\xnXN--中é".utf8) + [0, 0x7F, 0x80, 0xBF, 0xC3, 0xE4, 0xF0, 0xF8, 0xFF]
    for _ in 0..<400 {
      let count = Int.random(in: 0...40, using: &random)
      let bytes = (0..<count).map { _ in letters.randomElement(using: &random) ?? 0 }
      _ = format.holds(bytes.span)
    }
  }

  /// Long texts take no long time: some would take hours if a format were more than linear.
  @Test(arguments: StringFormat.names)
  func longTextsAreJudgedSoon(name: String) throws {
    let format = try #require(StringFormat(named: name))
    for piece in ["a", "1", ".", ":", "/", "%41", "{a}", "~0", "P1", "中", "a@", "xn--", "\"", "[", "\\"] {
      let bytes = Array(String(repeating: piece, count: 20_000).utf8)
      _ = format.holds(bytes.span)
    }
  }
}
