import StringFormats
import Testing

/// Names and addresses of hosts, and of mail.
struct HostFormatTests {
  private static let longLabel = String(repeating: "a", count: 63)

  static let cases =
    FormatCase.all(
      "hostname", ["gov.cn", "a", "1.2", "XN--FIQS8S", "xn--fiqs8s.xn--fiqs8s", "a--b"],
      not: [
        "", ".", "a.", "a..b", "-a", "a-", "a_b", "a b", "中国", "xn--", "xn--a", "xn--a-", "xn--\u{7F}",
        "xn--99999999",
        longLabel + "a", [longLabel, longLabel, longLabel, longLabel].joined(separator: "."),
      ])
    + FormatCase.all(
      "idn-hostname",
      [
        "中国", "中国。政务．公益｡net", "faß.de", "Example.com", "xn--fiqs8s", "ab-cd", "नी", "بازار", "l·l", "1中",
      ],
      not: [
        "", "中国.", "。", "中 国", "中国！", "１中", "Ａ", "É", "ab--中", "ab--cd", "中-", "-中", "e\u{301}", "☃",
        "\u{378}", "\u{AC00}\u{1100}",
        "🐲", "xn--fiqs8s-", "1بازار", "بازارa", String(repeating: "中", count: 60), "\u{FFFE}", "\u{200B}中",
      ])
    + FormatCase.all(
      "ipv4", ["0.0.0.0", "255.255.255.255", "1.20.0.3"],
      not: ["", "1.2.3", "1.2.3.4.5", "01.2.3.4", "1.2.3.256", "1.2.3.", "1..2.3", "1.2.3.4\n", "1.2.3.0004"])
    + FormatCase.all(
      "ipv6",
      [
        "::", "::1", "1::", "1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7::", "::2:3:4:5:6:7:8", "::1.2.3.4",
        "ABCD::ef01",
      ],
      not: [
        "", ":", ":::", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1:2:3:4:5:6:7:8::", "::1:2:3:4:5:6:7:8",
        "1::2::3", "1:",
        ":1", "1.2.3.4::", "::1.2.3.4:5", "1:2:3:4:5:6:7:1.2.3.4", "::12345", "::g", "::%1", "::1.2.3",
      ])
    + FormatCase.all(
      "email",
      [
        "a@b", "a.b+c@gov.cn", "\"\"@b", #""a\"b"@c"#, "a@[1.2.3.4]", "a@[ipv6:::1]", "a@[x-y:z]",
        String(repeating: "a", count: 64) + "@b",
      ],
      not: [
        "", "@", "a", "a@", "@b", "a@b.", "a@.b", "a@-b", "a@b-", "a@b_c", "a b@c", ".a@b", "a.@b", "a..b@c",
        "\"a@b", #""a\"@c"#,
        "a@[1.2.3]", "a@[", "a@[]", "a@[1.2.3.4", "a@[IPv6:1]", "a@[x:]", "中@b", "a@中", "a@b@c", "(c)a@b",
        String(repeating: "a", count: 65) + "@b", "a@" + longLabel + "a",
        "a@" + [longLabel, longLabel, longLabel, longLabel].joined(separator: "."),
      ])
    + FormatCase.all("idn-email", ["中@国", "a@b", "\"中 国\"@c"], not: ["", "中 国@b", "中@", "中@-国", "中＠国"])

  @Test(arguments: cases) func shape(_ item: FormatCase) throws { try item.check() }
}
