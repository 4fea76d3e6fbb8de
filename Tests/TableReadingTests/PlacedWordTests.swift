import Testing

@testable import TableReading

struct PlacedWordTests {
  @Test func ideographsTakeTwoColumns() {
    let words = WordPlaces(source: Samples.source("  1  公园9处， 市局"), widths: .wide).words(ofLine: 0)
    #expect(words.map(\.start) == [2, 5, 15])
    #expect(words.map(\.end) == [3, 14, 19])
    // The mark at the end may hang over the edge.
    #expect(words.map(\.edge) == [3, 12, 19])
  }

  @Test func everyCharacterTakesOneInAnEvenPage() {
    let words = WordPlaces(source: Samples.source("1 公园  市局"), widths: .even).words(ofLine: 0)
    #expect(words.map(\.start) == [0, 2, 6])
  }
}
