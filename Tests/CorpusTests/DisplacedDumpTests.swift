import Minsheng
import SourceText
import TestSupport
import Testing

/// Dumps whose every line break stands a character late or early.
struct DisplacedDumpTests {
  @Test func allProjectsOfAListAreRead() throws {
    let bytes = try CorpusCase(name: "hangzhou-2023-responsibility").source()
    let whole = try PlanConverter().convert(bytes, name: "a.txt")
    let torn = try PlanConverter().convert(DisplacedBreaks.moved(bytes, by: 1), name: "a.txt")
    #expect(torn.projects.map(\.withoutLines) == whole.projects.map(\.withoutLines))
    #expect(torn.findings.contains { $0.code == "line-breaks-displaced" })
    #expect(!torn.findings.contains { $0.severity == .error })
    #expect(torn.conservation.unassigned == 0)
  }

  /// Where the header does not speak for one distance, the dump is refused and nothing of it is read wrongly.
  @Test(arguments: [-1, 2, 3, 7])
  func otherDistancesAreReadOrRefused(distance: Int) throws {
    let bytes = try CorpusCase(name: "hangzhou-2023-responsibility").source()
    let torn = try PlanConverter().convert(DisplacedBreaks.moved(bytes, by: distance), name: "a.txt")
    let codes = Set(torn.findings.map(\.code))
    let isRefused = !codes.isDisjoint(with: ["reading-order-scrambled", "no-form-fits"])
    #expect(codes.contains("line-breaks-displaced") != isRefused)
    #expect(torn.projects.isEmpty == isRefused)
  }

  @Test func aDumpInNoOrderStaysRefused() throws {
    let bytes = try CorpusCase(name: "changde-2024-scrambled").source()
    let codes = try PlanConverter().convert(bytes, name: "a.txt").findings.map(\.code)
    #expect(codes.contains("reading-order-scrambled"))
    #expect(!codes.contains("line-breaks-displaced"))
  }
}
