import Testing

@testable import SchemaValidation

struct URIReferenceTests {
  /// The examples of RFC 3986, section 5.4, seen from `http://a/b/c/d;p?q`.
  @Test(
    arguments: [
      ("g:h", "g:h"), ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"),
      ("/g", "http://a/g"), ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"), ("g?y", "http://a/b/c/g?y"),
      ("#s", "http://a/b/c/d;p?q"), ("g#s", "http://a/b/c/g"), (";x", "http://a/b/c/;x"),
      ("", "http://a/b/c/d;p?q"), (".", "http://a/b/c/"), ("./", "http://a/b/c/"), ("..", "http://a/b/"),
      ("../g", "http://a/b/g"), ("../..", "http://a/"), ("../../g", "http://a/g"),
      ("../../../g", "http://a/g"), ("/./g", "http://a/g"), ("/../g", "http://a/g"),
      ("g.", "http://a/b/c/g."),
      (".g", "http://a/b/c/.g"), ("./../g", "http://a/b/g"), ("g/./h", "http://a/b/c/g/h"),
      ("g/../h", "http://a/b/c/h"), ("g;x=1/../y", "http://a/b/c/y"),
    ])
  func referencesAreResolved(reference: String, resource: String) {
    let base = URIReference("http://a/b/c/d;p?q")
    #expect(URIReference(reference).resolved(against: base).resource == resource)
  }

  @Test(
    arguments: [
      ("urn:example:root", "#a", "urn:example:root"), ("", "b.json", "b.json"),
      ("x/a.json", "b.json", "x/b.json"),
      ("x/a.json", "../b.json", "b.json"), ("HTTP://A/x", "y", "http://a/y"),
      ("http://a", "g", "http://a/g"),
    ])
  func otherBases(base: String, reference: String, resource: String) {
    #expect(URIReference(reference).resolved(against: URIReference(base)).resource == resource)
  }

  @Test(
    arguments: [
      ("x", ""), ("x#", ""), ("x#/a%20b", "/a b"), ("#%E9%A1%B9", "项"), ("#%zz", nil), ("#%e9", nil),
      ("#%4", nil),
    ])
  func fragmentsAreDecoded(reference: String, fragment: String?) {
    #expect(URIReference(reference).decodedFragment == fragment)
  }
}
