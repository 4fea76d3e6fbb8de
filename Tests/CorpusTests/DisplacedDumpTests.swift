import Minsheng
import SourceText
import TestSupport
import Testing

/// Dumps whose every line break stands a character late or early.
struct DisplacedDumpTests {
  @Test(arguments: [1, -1])
  func allProjectsOfAListAreRead(distance: Int) throws {
    let bytes = try CorpusCase(name: "hangzhou-2023-responsibility").source()
    let whole = try PlanConverter().convert(bytes, name: "a.txt")
    let torn = try PlanConverter().convert(DisplacedBreaks.moved(bytes, by: distance), name: "a.txt")
    #expect(torn.projects.map(\.withoutLines) == whole.projects.map(\.withoutLines))
    #expect(torn.findings.contains { $0.code == "line-breaks-displaced" })
    #expect(!torn.findings.contains { $0.severity == .error })
    #expect(torn.conservation.unassigned == 0)
  }

  @Test func aDumpInNoOrderStaysRefused() throws {
    let bytes = try CorpusCase(name: "changde-2024-scrambled").source()
    let codes = try PlanConverter().convert(bytes, name: "a.txt").findings.map(\.code)
    #expect(codes.contains("reading-order-scrambled"))
    #expect(!codes.contains("line-breaks-displaced"))
  }
}
