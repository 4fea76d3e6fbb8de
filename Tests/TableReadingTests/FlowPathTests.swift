import Gazetteer
import Testing

@testable import TableReading

struct FlowPathTests {
  /// The cells of the best reading: state, fragments, and `*` where a row begins.
  private func path(_ text: String, _ roles: [ColumnRole]) -> [String] {
    FlowSamples.lattice(text, roles).bestPath()
      .map { "\($0.startsRow ? "*" : "")\($0.state) \($0.fragments.lowerBound)-\($0.fragments.upperBound)" }
  }

  static let roles: [ColumnRole] = [.number, .name, .lead]

  @Test func cellsStandInTheOrderOfTheColumns() {
    #expect(
      path("1\n新增学位500个\n市教育局\n2\n新建公园\n市水利局\n", Self.roles)
        == ["*0 0-1", "1 1-2", "2 2-3", "*0 3-4", "1 4-5", "2 5-6"])
  }

  @Test func aCellOfWordsTakesItsLines() {
    #expect(
      path("1\n新增公办幼儿园（含\n民办）学位500个\n市教育局、\n市民政局\n", Self.roles) == ["*0 0-1", "1 1-3", "2 3-5"])
  }

  @Test func aBlankCellIsNoStep() {
    #expect(
      path("1\n新增学位500个\n2\n新建公园12个\n市水利局\n", Self.roles) == ["*0 0-1", "1 1-2", "*0 2-3", "1 3-4", "2 4-5"])
  }

  @Test func aRowWithoutANumberBeginsWithItsName() {
    #expect(
      path("1\n新增学位500个\n市教育局\n改造食堂30所\n市教育局\n", Self.roles)
        == ["*0 0-1", "1 1-2", "2 2-3", "*1 3-4", "2 4-5"])
  }

  @Test func notesSurplusAndHeadingsHaveStatesOfTheirOwn() {
    let roles: [ColumnRole] = [.number, .name, .target, .region, .region]
    withKnownIssue("the target goes into the name sooner than an amount is too much") {
      #expect(
        path("1\n新增学位\n9个\n4个\n5个\n6个\n", roles)
          == ["*0 0-1", "1 1-2", "2 2-3", "3 3-4", "4 4-5", "6 5-6"])
    }
    #expect(path("1\n新增学位\n9个\n由市级统筹实施。\n", roles) == ["*0 0-1", "1 1-2", "2 2-3", "5 3-4"])
    #expect(path("一、优质教育\n1\n新增学位\n市教育局\n", Self.roles) == ["*5 0-1", "*0 1-2", "1 2-3", "2 3-4"])
  }

  @Test func everyFragmentIsInOneStep() {
    for text in [FlowReaderTests.severalCellsOnALine, FlowReaderTests.sharesByLine] {
      let lattice = FlowSamples.lattice(
        text, [.number, .category, .name, .lead, .cooperating, .deadline, .note])
      let path = lattice.bestPath()
      #expect(path.flatMap { Array($0.fragments) } == Array(0..<lattice.count))
      #expect(path.first?.startsRow == true)
    }
  }

  @Test func theLastRowsGoBackToTheirNumber() {
    let lattice = FlowSamples.lattice(
      "1\n新增学位500个\n市教育局\n2\n新建公园12个\n市水利局\n改造食堂30所\n市教育局\n", Self.roles)
    #expect(lattice.lastRows(at: lattice.count).map(\.fragments.lowerBound) == [3, 4, 5, 6, 7])
    #expect(lattice.lastRows(at: 6).map(\.fragments.lowerBound) == [3, 4, 5])
    #expect(lattice.lastRows(at: 0) == [])
  }
}
