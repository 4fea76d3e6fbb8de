import SourceText
import Testing

@testable import TableReading

struct CellSeamsTests {
  /// Each row with a bar at every seam that more speaks for than against.
  private func seams(_ rows: [String]) -> [String] {
    let (joined, ranges) = Samples.joined(rows)
    let seams = CellSeams(text: joined, rows: ranges)
    return ranges.map { row in
      let found = seams.seams(of: row).filter { $0.value > .zero }.keys.sorted()
      var cells: [String] = []
      var start = row.lowerBound
      for place in found + [row.upperBound] {
        cells.append(joined.text(start..<place))
        start = place
      }
      return cells.joined(separator: "|")
    }
  }

  @Test func bodiesBeginWithTheirLevelOfGovernment() {
    #expect(
      seams(["修路。市交通局市公安局、市城管局", "建桥。市住建局、市水利局市财政局"]) == [
        "修路。|市交通局|市公安局、市城管局", "建桥。|市住建局、市水利局|市财政局",
      ])
  }

  @Test func aLevelInsideANameBeginsNoBody() {
    #expect(
      seams(["修路。市城市管理局、市公安局", "建桥。市市场监管局、各县（市）区政府"]) == [
        "修路。|市城市管理局、市公安局", "建桥。|市市场监管局、各县（市）区政府",
      ])
  }

  @Test func periodsAndWhatManyRowsEndWithAreCells() {
    #expect(
      seams(["修路。市交通局、市公安局冬至前", "建桥。市住建局、市水利局冬至前", "种树。市园林局、市农业局2023年6月底前"]) == [
        "修路。|市交通局、市公安局|冬至前", "建桥。|市住建局、市水利局|冬至前", "种树。|市园林局、市农业局|2023年6月底前",
      ])
  }

  @Test func stepsOfAScheduleAreOneCell() {
    #expect(
      seams(["修路。市交通局下半年7月开工；9月完工。", "建桥。市住建局、市水利局下半年8月开工；10月完工。"]) == [
        "修路。|市交通局|下半年|7月开工；9月完工。", "建桥。|市住建局、市水利局|下半年|8月开工；10月完工。",
      ])
  }
}
