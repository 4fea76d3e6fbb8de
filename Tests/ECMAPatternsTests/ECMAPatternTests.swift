import Testing

@testable import ECMAPatterns

/// What patterns match, by ECMA-262.
struct ECMAPatternTests {
  /// A pattern, texts that it matches and texts that it does not.
  struct Case: Sendable, CustomTestStringConvertible {
    var pattern: String
    var matching: [String]
    var other: [String]

    init(_ pattern: String, _ matching: [String], not other: [String] = []) {
      self.pattern = pattern
      self.matching = matching
      self.other = other
    }

    var testDescription: String { pattern }
  }

  static func matches(_ pattern: String, _ text: String) throws -> Bool {
    let bytes = Array(text.utf8)
    return try ECMAPattern(pattern).matches(bytes.span)
  }

  @Test(arguments: [
    Case("", ["", "a"]),
    Case("a", ["a", "xay"], not: ["", "b"]),
    Case("^a$", ["a"], not: ["a\n", "\na", "aa"]),
    Case("a|bc|", ["", "x"]),
    Case("^(?:a|bc)$", ["a", "bc"], not: ["", "b", "abc"]),
    Case("^a*$", ["", "aaa"], not: ["ab"]),
    Case("^a+?b{2,3}?c{2}$", ["abbcc", "aabbbcc"], not: ["abcc", "abbbbcc", "bbcc", "abbccc"]),
    Case("^a{2,}$", ["aa", "aaaa"], not: ["a"]),
    Case("^(?:ab){0}$", [""], not: ["ab"]),
    Case("^(?:)*$", [""], not: ["a"]),
    Case("^(?:a*)*$", ["", "aaa"], not: ["b"]),
    Case("^(?:a*?)+b$", ["b", "aab"], not: ["a"]),
  ])
  func sequencesChoicesAndRepetitions(_ item: Case) throws { try check(item) }

  @Test(arguments: [
    Case(#"^\d+$"#, ["42"], not: ["४२", "٣", "４"]),
    Case(#"^\w+$"#, ["aZ_9"], not: ["é", "ｗ", "-"]),
    Case(
      #"^\s$"#, [" ", "\t", "\n", "\u{0B}", "\u{0C}", "\r", "\u{A0}", "\u{FEFF}", "\u{2028}", "\u{3000}"],
      not: ["\u{85}", "\u{180E}", "\u{200B}", "\u{1}"]),
    Case(#"^\S\D\W$"#, ["ab-", "中国！"], not: ["a1-", " b-"]),
    Case("^.$", ["a", "中", "😀", "\u{85}", "\u{0B}"], not: ["\n", "\r", "\u{2028}", "\u{2029}", ""]),
    Case("^[^]$", ["\n", "😀"], not: ["", "ab"]),
    Case("[]", [], not: ["", "a"]),
    Case(#"^[a\-z]+$"#, ["a-z"], not: ["b"]),
    Case("^[-a]+$", ["a-"], not: ["b"]),
    Case("^[a-]+$", ["a-"], not: ["b"]),
    Case("^[^a-c]$", ["d", "中"], not: ["b", ""]),
    Case(#"^[\d\s一-国]+$"#, ["1 中", "国"], not: ["a", "国國龥"]),
    Case(#"^[\b]$"#, ["\u{8}"], not: ["b"]),
    Case(#"^[.*$^]+$"#, ["^.$*"], not: ["a"]),
  ])
  func sets(_ item: Case) throws { try check(item) }

  @Test(arguments: [
    Case(#"^\t\n\v\f\r\0$"#, ["\t\n\u{0B}\u{0C}\r\0"]),
    Case(#"^\cC\cz$"#, ["\u{3}\u{1A}"], not: [#"\cC\cz"#]),
    Case(#"^\x41\u4E2D\u{1F600}$"#, ["A中😀"]),
    Case(#"^\uD83D\uDC32*$"#, ["🐲", "🐲🐲"], not: ["🐉", "\u{FFFD}"]),
    Case("^🐲*$", ["", "🐲🐲"], not: ["🐉"]),
    Case(#"\uD83D"#, [], not: ["🐲"]),
    Case(#"^[\uD83D\uDC30-\uD83D\uDC32]$"#, ["🐲", "\u{1F431}"], not: ["\u{1F433}"]),
    Case(#"^\^\$\\\.\*\+\?\(\)\[\]\{\}\|\/$"#, [#"^$\.*+?()[]{}|/"#]),
    Case(#"^a/b$"#, ["a/b"]),
  ])
  func escapes(_ item: Case) throws { try check(item) }

  @Test(arguments: [
    Case(#"^\p{Letter}+$"#, ["Helloπ中"], not: ["1"]),
    Case(#"^\p{L}\p{Lu}\p{Ll}$"#, ["中Aa"], not: ["中aA"]),
    Case(#"^\p{Script=Han}+$"#, ["民生实事", "々〇"], not: ["，", "あ"]),
    Case(#"^\p{sc=Hani}$"#, ["中"], not: ["、"]),
    Case(#"^\p{Script_Extensions=Han}$"#, ["中", "、"], not: ["a"]),
    Case(#"^\p{gc=Nd}\p{digit}\p{General_Category=Decimal_Number}$"#, ["4४٣"], not: ["4aa"]),
    Case(#"^\p{Alphabetic}\P{Alpha}$"#, ["a1"], not: ["aa"]),
    Case(#"^\p{Any}\p{ASCII}\p{Assigned}$"#, ["\u{378}a中"], not: ["\u{378}中中", "aa\u{378}"]),
    Case(#"^[\p{P}\p{S}]+$"#, ["，+。"], not: ["中"]),
    Case(#"^[^\p{L}]+$"#, ["1，"], not: ["中"]),
    Case(#"^\p{Emoji_Presentation}$"#, ["😀"], not: ["a"]),
    Case(#"\p{Letter}cole"#, ["l'école"], not: ["L'ÉCOLE"]),
  ])
  func properties(_ item: Case) throws { try check(item) }

  @Test(arguments: [
    Case(#"\bfoo\b"#, ["foo", "a foo.", "中foo"], not: ["afoo", "foo_"]),
    Case(#"^\Ba"#, [], not: ["a"]),
    Case(#"a\B."#, ["ab"], not: ["a-", "a"]),
    Case(#"\b"#, ["a"], not: ["", "中", " "]),
    Case(#"\B"#, ["", "ab"], not: ["a"]),
    Case("a^b|$c", [], not: ["ab", "c", "a\nb"]),
    Case("(?:^a|b)$", ["a", "xb"], not: ["xa"]),
    Case("^(?=.*[A-Z])(?=.*\\d).{4,}$", ["abC4", "1Bcde"], not: ["abcd", "AB1", "ABCD"]),
    Case("^(?!.*foo).*$", ["", "fobar"], not: ["foo", "xfoox"]),
    Case("^(?=(?!ab)a)", ["ac", "a"], not: ["ab", "b", "xa"]),
    Case("^(?!a)", ["", "b", "ba"], not: ["a", "ab"]),
    Case("^(?=a)|b", ["a", "xb"], not: ["xa"]),
    Case("(?<=a+)b", ["aab"], not: ["b", "cb"]),
    Case("(?<!\\d)元", ["一元", "元"], not: ["5元"]),
    Case("a(?=b(?!c))", ["ab", "abd"], not: ["abc", "a"]),
    Case("(?<=(?<!x)a)b", ["ab", "yab"], not: ["xab"]),
    Case("^(?:(?=a)a|b)+$", ["ab"], not: ["abc"]),
    Case("(?=$)", ["abc"]),
    Case(#"(?<=\bfoo)\b"#, ["foo", "a foo b"], not: ["afoo"]),
  ])
  func places(_ item: Case) throws { try check(item) }

  @Test(arguments: [
    Case(#"^(.)(.)\2\1$"#, ["abba", "中国国中"], not: ["abab"]),
    Case(#"^(?:(a)|b)\1$"#, ["aa", "b"], not: ["a", "ba"]),
    Case(#"^\1(a)$"#, ["a"], not: ["aa"]),
    Case(#"^(a\1)$"#, ["a"], not: ["aa"]),
    Case(#"^(?:(a)|(b))*\1$"#, ["aa", "ab", "abaa"], not: ["abx"]),
    Case(#"^(?<y>\d{4})-\k<y>$"#, ["2024-2024"], not: ["2024-2025"]),
    Case(#"^\k<n>(?<n>x)$"#, ["x"], not: ["xx"]),
    Case(#"^(?:(?<n>a)|(?<n>b))\k<n>$"#, ["aa", "bb"], not: ["ab"]),
    Case(#"^(?=(a+))\1b$"#, ["aab"], not: ["aac"]),
    Case(#"^(?=(a+))a*b\1$"#, ["aabaa"], not: ["aaba"]),
    Case(#"(?<=\1(a))b"#, ["aab"], not: ["ab"]),
    Case(#"^(?!(a)b)\1a"#, ["ac"], not: ["ab"]),
    Case(#"^(a*)*\1$"#, ["", "aa", "aaaa"], not: ["a", "b"]),
    Case(#"^(?<中文>.)\k<中文>$"#, ["好好"], not: ["好人"]),
    Case(#"(z)((a+)?(b+)?(c))*\3$"#, ["zaacbbbcaca"], not: ["zaacbbbcb"]),
  ])
  func references(_ item: Case) throws {
    try check(item)
    #expect(try ECMAPattern(item.pattern).methods == [.backtracking])
  }

  @Test(arguments: [
    Case("^(?i:abc)d$", ["aBCd"], not: ["abcD"]),
    Case("^(?i:[^a])$", ["b"], not: ["A", "a"]),
    Case(#"^(?i:\w)$"#, ["\u{17F}", "\u{212A}", "K"], not: ["é"]),
    Case(#"^(?i:(a)\1)$"#, ["aA", "Aa"], not: ["ab"]),
    Case("^(?i:a(?-i:b))$", ["Ab"], not: ["AB"]),
    Case(#"^(?i:σ)$"#, ["Σ", "ς"], not: ["s"]),
    Case("(?m:^a$)", ["b\na\nc"], not: ["b a"]),
    Case("^(?s:.)$", ["\n"], not: [""]),
    Case(#"(?i:\bk\b)"#, ["\u{212A}", "a k"], not: ["ka"]),
  ])
  func flags(_ item: Case) throws { try check(item) }

  private func check(_ item: Case) throws {
    for text in item.matching { #expect(try Self.matches(item.pattern, text), "\(item.pattern) on \(text)") }
    for text in item.other { #expect(try !Self.matches(item.pattern, text), "\(item.pattern) on \(text)") }
  }

  @Test func singleCharactersBesideEachOtherAreOneSet() throws {
    let many = (0..<8000).compactMap { Unicode.Scalar(0x4E00 + $0).map { String(Character($0)) } }
    let pattern = "^(?:ab|" + many.joined(separator: "|") + "|c)+$"
    #expect(try ECMAPattern(pattern).methods == [.table])
    #expect(try Self.matches(pattern, "中国abc"))
    #expect(try !Self.matches(pattern, "中国a"))
  }

  @Test func aPatternIsMatchedInTheCheapestWayThereIs() throws {
    #expect(try ECMAPattern("^(a+)+$").methods == [.table])
    #expect(try ECMAPattern("^(?!a)(?=c)b").methods == [.table, .table, .table])
    #expect(try ECMAPattern("a(?!b)").methods == [.simulation])
    #expect(try ECMAPattern("(?:a|b)*a(?:a|b){20}").methods == [.simulation])
    #expect(try ECMAPattern("(?:a{1000}){1000}").methods == [.backtracking])
    #expect(try ECMAPattern(#"(a)\1"#).methods == [.backtracking])
  }
}
