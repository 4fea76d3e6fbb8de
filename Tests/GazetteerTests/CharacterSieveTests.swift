import Testing

@testable import Gazetteer

struct CharacterSieveTests {
  @Test func itHoldsWhatItWasMadeOfAndNothingElse() {
    let sieve = CharacterSieve("序项\u{0}\u{FFFF}𠮷".unicodeScalars)
    for scalar in "序项\u{0}\u{FFFF}𠮷".unicodeScalars { #expect(sieve.contains(scalar)) }
    for scalar in "号目\u{1}\u{FFFE}𠮶A\u{10FFFF}".unicodeScalars { #expect(!sieve.contains(scalar)) }
  }

  @Test func nothingIsInAnEmptyOne() { #expect(!CharacterSieve([]).contains("序")) }
}
