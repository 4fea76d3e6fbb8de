import SourceText
import Testing

@testable import TableReading

struct FragmentTextsTests {
  private func texts(_ text: String) -> FragmentTexts {
    let source = Samples.source(text)
    return FragmentTexts(FlowSamples.fragments(source), in: source)
  }

  @Test func everyTextIsListedOnceWithItsFirstFragment() {
    let texts = texts("5个 — 新增学位\n5个 —\n市教育局\n")
    #expect(texts.numbers == [0, 1, 2, 0, 1, 3])
    #expect(texts.samples == [0, 1, 2, 5])
    #expect(texts.count == 4)
  }

  @Test func withoutFragmentsThereAreNone() {
    #expect(texts("").numbers == [])
    #expect(texts("").count == 0)
  }
}
