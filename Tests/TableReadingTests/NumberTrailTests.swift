import SourceText
import Testing

@testable import TableReading

struct NumberTrailTests {
  private func numbers(_ text: String) -> [String] {
    let source = Samples.source(text)
    let joined = JoinedText(source: source)
    return NumberTrail(of: joined, source: source).numbers.map { joined.text($0) }
  }

  @Test func amountsAndDatesAreNoNumbersOfRows() {
    let text = "时限1建公园3处，种树20株。市园林局2023年2月底前2修路2公里。市交通局3月底前3办学4所。市教育局年内"
    #expect(numbers(text) == ["1", "2", "3"])
  }

  @Test func digitsBelongToNumberAndName() {
    let text = "单位15G基站工程建5G基站30座。市经信局2修路项目修路2公里。市交通局312345热线工程接通热线。市信访局"
    #expect(numbers(text) == ["1", "2", "3"])
  }

  @Test func numbersBeginAnewBelowHeadings() {
    let text = "单位一、惠老1新办食堂8家。市民政局2增设床位90张。市卫健委二、护幼1建托位30个。市教育局2修公园3处。市园林局"
    #expect(numbers(text) == ["1", "2", "1", "2"])
  }

  @Test func twoNumbersAreNoTrail() {
    #expect(numbers("单位1新办食堂8家。市民政局2增设床位90张。市卫健委").isEmpty)
  }
}
