import Gazetteer
import Testing

@testable import TableReading

struct FlowLatticeTests {
  static let roles: [ColumnRole] = [.number, .name, .lead]
  static let text = "1\n新增学位500个\n市教育局\n2\n新建公园\n市水利局\n"

  @Test func theBestReadingIsAsGoodAsItsScoreSays() {
    let lattice = FlowSamples.lattice(Self.text, Self.roles)
    #expect(lattice.count == 6)
    #expect(lattice.rowEnd.count == 7)
    #expect(lattice.rowEnd[0].score == 0)
    #expect((lattice.rowEnd.last?.score ?? 0) > 0)
    #expect(lattice.nodes.count == 7 * lattice.grammar.stateCount)
  }

  @Test func whatFitsBetterScoresMore() {
    func score(_ text: String, _ roles: [ColumnRole]) -> Int32 {
      FlowSamples.lattice(text, roles).rowEnd.last?.score ?? Int32.min
    }
    #expect(score(Self.text, Self.roles) > score(Self.text, [.number, .lead, .name]))
    #expect(score(Self.text, Self.roles) > score("1\n市教育局\n新增学位500个\n2\n市水利局\n新建公园\n", Self.roles))
    #expect(score(Self.text, Self.roles) > score(Self.text, [.number, .name, .region]))
  }

  @Test func nothingIsReadAsNothing() {
    let lattice = FlowSamples.lattice("", Self.roles)
    #expect(lattice.count == 0)
    #expect(lattice.rowEnd.map(\.score) == [0])
    #expect(lattice.bestPath() == [])
  }

  @Test func aLatticeReadsAgainAsIfForTheFirstTime() {
    let text = "1\n新增学位\n市教育局\n2\n新建公园\n市民政局\n"
    let first = FlowSamples.lattice(text, Self.roles)
    var again = first
    again.read(3..<first.count, ColumnHabits(columns: Self.roles.count))
    #expect(again.rowEnd.count == 4)
    again.read(0..<first.count, ColumnHabits(columns: Self.roles.count))
    #expect(again.bestPath() == first.bestPath())
    #expect(again.rowEnd == first.rowEnd)
  }

  @Test func aSplitCostsWhereOneCellIsLikelier() {
    let lattice = FlowSamples.lattice("1\n新增学位\n市教育局、\n市民政局\n", Self.roles)
    #expect(lattice.split(0) == 0)
    #expect(lattice.split(2) == 0)
    #expect(lattice.split(3) > 0)
    #expect(lattice.split(4) == 0)
  }

  @Test func theSameTextIsAlwaysReadTheSameWay() {
    let paths = (0..<5).map { _ in FlowSamples.lattice(Self.text, Self.roles).bestPath() }
    #expect(Set(paths.map { "\($0)" }).count == 1)
  }
}
