import Testing

@testable import TableReading

struct AlignedColumnTests {
  private func costs(_ above: String, _ below: String, with others: [String] = []) -> (join: Int, cut: Int) {
    let column = AlignedSamples.column([above, below, "_"] + others)
    return (column.joins(of: 0..<2), column.cut(at: 1))
  }

  @Test func twoAmountsAreTwoCells() {
    let costs = costs("12个", "30个")
    #expect(costs.join > 500 && costs.cut == 0)
  }

  @Test func whatIsOpenGoesOn() {
    for (above, below) in [("市教育局、", "市财政局"), ("各县（市、", "区）政府"), ("市住建", "局，市水利局")] {
      let costs = costs(above, below)
      #expect(costs.join < costs.cut, "\(above) | \(below)")
    }
  }

  @Test func halfANameGoesOn() {
    let costs = costs("市人力资源和社会", "保障局")
    #expect(costs.join < costs.cut)
  }

  @Test func wholeNamesEnd() {
    for (above, below) in [("张建国", "李春梅"), ("市教育局", "市财政局"), ("11月底前", "12月底前")] {
      let costs = costs(above, below)
      #expect(costs.join > costs.cut, "\(above) | \(below)")
    }
  }

  @Test func cellStandsInTheMiddleOrAtTheTop() {
    let column = AlignedSamples.column(["_", "_", "市教育局", "_", "_"])
    #expect(column.misfit(in: 0..<5, isAtTop: false) == 0)
    // Half a line is rounded down the page.
    #expect(column.misfit(in: 1..<3, isAtTop: false) == 0)
    #expect(column.misfit(in: 2..<4, isAtTop: false) > 0)
    #expect(column.misfit(in: 2..<4, isAtTop: true) == 0)
  }
}
