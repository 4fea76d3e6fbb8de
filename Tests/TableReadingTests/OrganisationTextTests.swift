import Testing

@testable import TableReading

struct OrganisationTextTests {
  private func text(_ text: String) -> OrganisationText {
    let bytes = Array(text.utf8)
    return OrganisationText(bytes.span)
  }

  @Test(
    arguments: [
      ("市教育局", 12, 0..<12, true), ("市教育局、市民政局", 12, 15..<27, false),
      ("市教育局、", 12, 0..<12, false), ("市教育局，市民政局；。", 12, 15..<27, false), ("市教育局,a;b", 12, 15..<16, false),
      ("、市民政局", 0, 3..<15, false), ("、", 0, 0..<0, false), ("", 0, 0..<0, true), ("（）", 6, 0..<6, true),
    ] as [(String, Int, Range<Int>, Bool)])
  func itemsStandBetweenSeparators(whole: String, head: Int, item: Range<Int>, isWhole: Bool) {
    #expect(text(whole).head == head)
    #expect(text(whole).item == item)
    #expect(text(whole).isWhole == isWhole)
  }

  @Test(
    arguments: [
      ("市教育局", true, true), ("市教育局、新增公园", true, false), ("新增公园、市教育局", false, true), ("局", true, true),
      ("a局", true, true), ("abc", false, false), ("é", false, false), ("𠀀", false, false), ("", false, false),
    ] as [(String, Bool, Bool)])
  func theLastCharacterTells(whole: String, headEnds: Bool, itemEnds: Bool) {
    #expect(text(whole).headEnds == headEnds)
    #expect(text(whole).itemEnds == itemEnds)
  }
}
