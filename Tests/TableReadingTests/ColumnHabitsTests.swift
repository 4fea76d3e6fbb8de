import Gazetteer
import SourceText
import Testing

@testable import TableReading

struct ColumnHabitsTests {
  private func learn(_ text: String, _ roles: [ColumnRole]) -> (habits: ColumnHabits, texts: [String]) {
    let source = Samples.source(text)
    let fragments = FlowSamples.fragments(source)
    let lattice = FlowSamples.lattice(text, roles)
    let habits = ColumnHabits(
      of: lattice.bestPath(), evidence: lattice.evidence, grammar: lattice.grammar, fragments: fragments,
      source: source)
    return (habits, fragments.map { source.text($0.piece) })
  }

  @Test func atFirstNothingIsKnown() {
    let habits = ColumnHabits(columns: 3)
    #expect(habits.widths == [nil, nil, nil])
    #expect(habits.blank == [0, 0, 0])
    #expect(habits.categoryEnds == [])
    #expect(!habits.wideDigits)
    #expect(habits.nameWithoutVerb == 0)
  }

  static let roles: [ColumnRole] = [.number, .name, .lead, .note]

  @Test func aColumnThatEveryRowHasIsSeldomBlank() {
    let rows = (1...6).map { "\($0)\n新增学位\($0)00个\n市教育局\n" }
    let (habits, _) = learn(rows.joined(), Self.roles)
    #expect(habits.blank[1] < 0)
    #expect(habits.blank[2] < 0)
    #expect(habits.blank[3] == 0)
  }

  @Test func aColumnThatMostRowsHaveIsBlankNowAndThen() {
    let rows = (1...8).map { "\($0)\n新增学位\($0)00个\n" + ($0 % 4 == 0 ? "" : "市教育局\n") }
    let (habits, _) = learn(rows.joined(), Self.roles)
    #expect(habits.blank[1] < habits.blank[2])
    #expect(habits.blank[2] < 0)
  }

  @Test func namesThatBeginWithVerbsGoOnBeginningWithThem() {
    let rows = (1...6).map { "\($0)\n新增学位\($0)00个\n市教育局\n" }
    #expect(learn(rows.joined(), Self.roles).habits.nameWithoutVerb < 0)
    #expect(learn(rows.prefix(4).joined(), Self.roles).habits.nameWithoutVerb == 0)
    let others = (1...6).map { "\($0)\n\($0 % 2 == 0 ? "新增学位" : "社区学位")\($0)00个\n市教育局\n" }
    #expect(learn(others.joined(), Self.roles).habits.nameWithoutVerb == 0)
  }

  @Test func ofThreeRowsNothingIsLearnt() {
    let rows = (1...3).map { "\($0)\n新增学位\($0)00个\n市教育局\n" }
    #expect(learn(rows.joined(), Self.roles).habits.blank == [0, 0, 0, 0])
  }

  @Test func categoriesThatEndAlikeAreKnownByTheirEnd() {
    let names = ["敬老", "爱幼", "乐学", "安居"]
    let rows = names.enumerated().map { "\($0 + 1)\n“\($1)”在厦门\n新增学位500个\n" }
    let (habits, texts) = learn(rows.joined(), [.number, .category, .name])
    #expect(habits.categoryEnds.count == texts.count)
    for (text, worth) in zip(texts, habits.categoryEnds) { #expect((worth > 0) == text.hasSuffix("厦门")) }
  }

  @Test func theEndMayBeBrokenOverLines() {
    let names = ["敬老", "爱幼", "乐学", "安居"]
    let rows = names.enumerated().map { "\($0 + 1)\n“\($1)”在厦\n门\n新增学位500个\n" }
    let (habits, texts) = learn(rows.joined(), [.number, .category, .name])
    for (text, worth) in zip(texts, habits.categoryEnds) { #expect((worth > 0) == (text == "门"), "\(text)") }
  }

  @Test func categoriesThatHaveNothingInCommonTellNothing() {
    let names = ["教育优质", "健康守护", "住房改善", "交通出行"]
    let rows = names.enumerated().map { "\($0 + 1)\n\($1)\n新增学位500个\n" }
    #expect(learn(rows.joined(), [.number, .category, .name]).habits.categoryEnds == [])
    #expect(learn("", [.number, .category, .name]).habits.categoryEnds == [])
  }
}
