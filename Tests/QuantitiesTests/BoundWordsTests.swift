import Testing

@testable import Quantities

struct BoundWordsTests {
  @Test func wordsAreSortedWithoutDuplicates() {
    for words in [BoundWords.before.map(\.0), BoundWords.after.map(\.0), PlanVerbs.words.map(\.0)] {
      for (left, right) in zip(words, words.dropFirst()) {
        #expect(left.utf8.lexicographicallyPrecedes(right.utf8), "\(left) before \(right)")
      }
    }
  }
}
