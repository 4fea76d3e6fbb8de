import Gazetteer
import Testing

@testable import TableReading

struct FlowMarginsTests {
  static let roles: [ColumnRole] = [.number, .category, .name, .lead, .cooperating, .deadline]
  static let shares: [ColumnRole] = [.number, .name, .target, .region, .region, .region]

  private func margins(_ text: String, _ roles: [ColumnRole]) -> (
    rivals: [FlowMargins.Rival], path: [FlowStep]
  ) {
    let lattice = FlowSamples.lattice(text, roles)
    let path = lattice.bestPath()
    return (FlowMargins(of: lattice, path: path).rivals, path)
  }

  @Test func everyFragmentHasARivalOfAnotherState() {
    for (text, roles) in [
      (FlowReaderTests.severalCellsOnALine, Self.roles), (FlowReaderTests.sharesByLine, Self.shares),
    ] {
      let (rivals, path) = margins(text, roles)
      #expect(rivals.count == path.last?.fragments.upperBound)
      for step in path { for fragment in step.fragments { #expect(rivals[fragment].state != step.state) } }
    }
  }

  /// The best reading is the best: none that differs from it scores more.
  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func noRivalIsBetterThanTheBest(seed: UInt64) {
    var mutator = FlowMutator(seed: seed)
    for _ in 0..<4 {
      let text = mutator.mutant(of: [FlowReaderTests.severalCellsOnALine, FlowReaderTests.sharesByLine])
      for roles in [Self.roles, Self.shares] {
        let worst = margins(text, roles).rivals.map(\.margin).min() ?? 0
        #expect(worst >= 0, "seed \(seed)\n\(text)")
      }
    }
  }

  /// Rows that two pages cut, the rest of each below its page.
  @Test func noRivalIsBetterWhereSeveralRowsAreCut() {
    let roles: [ColumnRole] = [.number, .name, .lead, .cooperating]
    let page = "新建社\n市教育局、\n市民政局\n\u{C}区公园500个\n市财政局\n"
    for rows in 1...5 {
      let text = (1...rows).map { "\($0)\n\(page)" }.joined()
      #expect(margins(text, roles).rivals.map(\.margin).min() ?? 0 >= 0, "\(rows) rows")
    }
  }

  @Test func aPlainReadingIsSureAndAnOpenOneIsNot() {
    let roles: [ColumnRole] = [.number, .lead, .cooperating]
    let plain = margins("1\n市教育局\n市民政局、市财政局\n", roles).rivals
    let open = margins("1\n市教育局、市民政局、市财政局\n", roles).rivals
    #expect(plain.count == 3)
    #expect(open.count == 2)
    #expect(plain[0].margin > open[1].margin)
  }

  @Test func nothingHasNoRivals() { #expect(margins("", Self.roles).rivals == []) }

  @Test func withoutAnotherStateThereIsNoRival() {
    let rivals = margins("学位", [.note]).rivals
    #expect(rivals.count == 1)
    #expect(rivals[0].state != 0)
  }
}
