import Gazetteer
import Testing

struct DutyPhraseTests {
  @Test(arguments: [
    ("市教育局牵头，市财政局配合", ["市教育局"], ["市财政局"]),
    ("由市教育局牵头，市财政局、各区政府配合落实", ["市教育局"], ["市财政局", "各区政府"]),
    ("市教育局、市民政局牵头；市财政局，市水利局参与", ["市教育局", "市民政局"], ["市财政局", "市水利局"]),
    ("市教育局牵头", ["市教育局"], []),
    ("由市教育局牵头，会同市财政局、市水利局等单位负责落实", ["市教育局"], ["市财政局", "市水利局"]),
    ("市教育局牵头，市财政局、市水利局等相关部门按职责分工负责", ["市教育局"], ["市财政局", "市水利局"]),
    ("市教育局、市财政局按职责分工负责", ["市教育局", "市财政局"], []),
    ("市教育局牵头，市财政局根据职责分工负责", ["市教育局"], ["市财政局"]),
    ("商务局牵头，财政局配合", ["商务局"], ["财政局"]),
  ])
  func bodiesStandBeforeWhatTheyDo(text: String, lead: [String], cooperating: [String]) {
    let phrase = DutyPhrase(text)
    #expect(phrase?.lead == lead)
    #expect(phrase?.cooperating == cooperating)
  }

  @Test(arguments: ["", "市教育局", "市教育局、市财政局", "牵头", "市财政局配合"])
  func otherTextsAreNone(text: String) { #expect(DutyPhrase(text) == nil) }
}
