import SourceText
import Testing

@testable import TableReading

struct JoinedRowsTests {
  private func rows(_ text: String) -> (head: String, rows: [String])? {
    let source = Samples.source(text)
    let joined = JoinedText(source: source)
    guard let rows = JoinedRows(text: joined, numbers: NumberTrail(of: joined, source: source).numbers) else {
      return nil
    }
    return (
      joined.text(rows.head),
      rows.rows.map { row in
        [row.heading, row.repeated, row.number, row.body].map { $0.map(joined.text) ?? "–" }.joined(
          separator: "|")
      }
    )
  }

  private let body = ["新办食堂8家。市民政局", "增设床位90张。市卫健委", "修公园3处。市园林局"]

  @Test func aHeadThatIsPrintedAgainIsJustTheHead() throws {
    let head = "序号实事内容承办单位"
    let found = try #require(
      rows("2023年实事表\(head)1\(body[0])2\(body[1])二、护幼\(head)3\(body[2])\n来源：市政府"))
    #expect(found.head == head)
    #expect(found.rows == ["–|–|1|\(body[0])", "–|–|2|\(body[1])", "二、护幼|\(head)|3|\(body[2])"])
  }

  @Test func withoutARepeatTheHeadMayHaveATitleBeforeIt() throws {
    let found = try #require(rows("2023年实事表序号实事内容承办单位一、惠老1\(body[0])2\(body[1])3\(body[2])"))
    #expect(found.head == "2023年实事表序号实事内容承办单位")
    #expect(found.rows.first == "一、惠老|–|1|\(body[0])")
  }

  @Test func rowsWithoutAHeadAreNone() { #expect(rows("1\(body[0])2\(body[1])3\(body[2])") == nil) }
}
