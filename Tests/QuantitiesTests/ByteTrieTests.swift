import Quantities
import Testing

struct ByteTrieTests {
  private let trie = ByteTrie([("人", 0), ("人次", 1), ("个", 2), ("个百分点", 3), ("个", 9)])

  @Test(arguments: [("人次数", 1, 6), ("人", 0, 3), ("个百分", 2, 3), ("个百分点", 3, 12)])
  func findsTheLongestWord(_ text: String, _ value: Int, _ end: Int) {
    let utf8 = text.utf8.span
    let match = trie.longestMatch(in: utf8, from: 0, to: utf8.count)
    #expect(match?.value == value)
    #expect(match?.end == end)
  }

  @Test func findsNothingElse() {
    for text in ["", "次", "a", "\u{1F600}"] {
      let utf8 = text.utf8.span
      let match = trie.longestMatch(in: utf8, from: 0, to: utf8.count)
      #expect(match == nil)
    }
  }
}
