import Gazetteer
import SourceText
import Testing

@testable import TableReading

/// Only order and sign of the scores: the weights themselves are tuned.
///
/// Covers `TypedSegment` and `TypedScorer`.
struct TypedScoreTests {
  typealias Kind = TypedSegment.Kind

  /// The segments of a kind that begin with the first fragment of a text: their lengths and scores.
  private func segments(
    _ kind: Kind, _ text: String, running: Set<Int> = [], unitElsewhere: Bool = false
  ) -> [Int: Int32] {
    let source = Samples.source(text)
    let fragments = FlowSamples.fragments(source)
    let traits = FlowSamples.traits(text)
    let chain = NumberChain(
      traits: traits, weights: traits.indices.map { running.contains($0) ? 20 : 0 })
    var scorer = TypedScorer(
      source: source, quantities: Samples.quantities, fragments: fragments,
      texts: FragmentTexts(fragments, in: source), traits: traits, chain: chain, kinds: [kind],
      hasUnitElsewhere: unitElsewhere)
    var segments: [TypedSegment] = []
    scorer.segments(at: 0, into: &segments)
    var result: [Int: Int32] = [:]
    for segment in segments where segment.kind == kind {
      result[Int(segment.count)] = max(result[Int(segment.count)] ?? Int32.min, segment.score)
    }
    return result
  }

  /// The score of a text as one cell, all of its fragments.
  private func whole(_ kind: Kind, _ text: String, unitElsewhere: Bool = false) -> Int32? {
    segments(kind, text, unitElsewhere: unitElsewhere)[FlowSamples.texts(text).count]
  }

  @Test func aRunningNumberIsAllButCertain() throws {
    let member = try #require(segments(.number, "1\n新增学位", running: [0])[1])
    let other = try #require(segments(.number, "1\n新增学位")[1])
    let amount = try #require(segments(.number, "1 个")[1])
    #expect(member > 0)
    #expect(other < 0)
    #expect(amount < other)
    #expect(segments(.number, "新增学位") == [:])
    #expect(segments(.number, "12345") == [:])
  }

  @Test(arguments: [
    "5个", "1200个", "85.8万人次", "5.2万平方米", "约500户", "不少于30场", "100%", "—", "--", "——", "/", "－", "无", "0个",
    "20条（城乡公交）", "500套（间）",
  ])
  func anAmountIsACell(text: String) throws { #expect(try #require(whole(.amount, text)) > 0) }

  @Test(arguments: [
    "151\n0场次", "182 8公顷", "1200\n个", "85.8\n万人次", "1200 个", "5.2万平\n方米",
  ])
  func aBrokenAmountIsOneCell(text: String) throws {
    let segments = segments(.amount, text)
    let whole = try #require(segments[FlowSamples.texts(text).count])
    #expect(whole > 0)
    #expect(segments.values.max() == whole)
  }

  @Test func aBracketBelongsToTheAmountBeforeIt() throws {
    #expect(try #require(whole(.amount, "20条\n（城乡\n公交）")) > 0)
  }

  @Test(arguments: ["新增学位", "市教育局", "王芳"])
  func wordsInACellOfAmountsAreAMistake(text: String) throws {
    #expect(try #require(whole(.amount, text)) < 0)
  }

  @Test func aLongTextIsNoAmount() { #expect(segments(.amount, "新增公办幼儿园和小学学位以及其他") == [:]) }

  @Test func aNumberWithoutItsUnitNeedsOneElsewhere() throws {
    let bare = try #require(whole(.amount, "500"))
    let withUnit = try #require(whole(.amount, "500", unitElsewhere: true))
    #expect(bare < 0)
    #expect(withUnit > 0)
    #expect(withUnit < (try #require(whole(.amount, "500个"))))
  }

  @Test func twoAmountsAreNotOne() throws {
    let segments = segments(.amount, "5个 3个")
    #expect(try #require(segments[1]) > 0)
    #expect((segments[2] ?? -1) < 0)
  }

  @Test func noAmountGoesOnBeyondThePage() {
    #expect(segments(.amount, "151\u{C}0场次").keys.sorted() == [1])
    #expect(segments(.amount, "151\n0场次").keys.sorted() == [1, 2])
  }

  @Test(arguments: ["王芳", "陈建国", "王芳\n陈建国", "王 芳", "王芳、\n李明", "王芳 李 明", "王芳、陈建国", "王芳、李明"])
  func peopleAreACell(text: String) throws { #expect(try #require(whole(.people, text)) > 0) }

  @Test func peopleWhoAreRunTogetherAreACell() {
    withKnownIssue("a fragment without a comma is looked at as people up to four characters") {
      #expect((whole(.people, "陈建国王芳") ?? -1) > 0)
    }
  }

  @Test func onePersonIsTheRule() throws {
    #expect(try #require(whole(.people, "王芳")) > (try #require(whole(.people, "王芳\n陈建国"))))
  }

  @Test(arguments: ["学位", "12", "“一老一小”"])
  func otherTextNamesNobody(text: String) { #expect(segments(.people, text) == [:]) }

  @Test(arguments: ["12月底前", "2024年12月", "11月底", "全年", "长期", "6\n月底前", "2024年\n12月\n底前"])
  func aTimeIsADeadline(text: String) throws {
    #expect(try #require(whole(.deadline, text)) > 0)
  }

  @Test(arguments: ["新增学位", "市教育局", "5个"])
  func otherTextIsNoDeadline(text: String) throws {
    #expect(segments(.deadline, text).values.allSatisfy { $0 < 0 })
    #expect(!segments(.deadline, text).isEmpty)
  }

  @Test(arguments: [("个", true), ("万人次", false), ("平方米", true), ("新增", false), ("5个", false)])
  func aUnitByItself(text: String, expected: Bool) {
    #expect(((whole(.unit, text) ?? -1) > 0) == expected)
  }

  @Test(arguments: [
    ("一、优质教育\n1", true), ("（二）健康服务\n1", true), ("一、优质教育 1", false), ("新增学位\n1", false), ("1、优质\n1", false),
    ("一、优质教育", true),
  ])
  func aHeadingStandsAloneOnItsLine(text: String, expected: Bool) {
    #expect((segments(.heading, text)[1] ?? -1 > 0) == expected)
  }

  @Test func onlyTheKindsOfTheColumnsAreLookedFor() {
    #expect(segments(.people, "5个") == [:])
    #expect(segments(.unit, "王芳") == [:])
    #expect(segments(.deadline, "） 5月") == [:])
  }
}
