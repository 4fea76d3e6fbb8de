import Testing

@testable import Reports

struct URITextTests {
  @Test(arguments: [
    ("a/b.json", "a/b.json"), ("./a.json", "a.json"), ("././a", "a"), ("../a", "../a"),
    ("a b.json", "a%20b.json"),
    ("数据/2024.json", "%E6%95%B0%E6%8D%AE/2024.json"), ("/tmp/a.json", "file:///tmp/a.json"),
    ("c:d", "c%3Ad"), ("100%#?.json", "100%25%23%3F.json"), ("a\\b", "a%5Cb"), ("\n", "%0A"), ("", ""),
    ("[x]", "%5Bx%5D"),
  ])
  func aPathIsAURI(path: String, uri: String) { #expect(URIText.path(path) == uri) }

  @Test(
    arguments: [
      (nil, nil), ("https://a.b/c?d=e#f%20", "https://a.b/c?d=e#f%20"), ("javascript:alert(1)", nil),
      ("http://a/规 则(1)", "http://a/%E8%A7%84%20%E5%88%99%281%29"), ("HTTP://a", nil), ("docs/a.md", nil),
    ] as [(String?, String?)])
  func aLinkIsOnlyOfTheWeb(text: String?, link: String?) { #expect(URIText.link(text) == link) }
}
