import Foundation
import Minsheng
import Testing

/// What a user writes: Foundation and the library in one file, with the compiler's own settings.
struct ConsumerTests {
  private static let plan = """
    杭州市2024年民生实事项目任务分解表
    序号\t项目名称\t量化目标\t牵头单位\t上城区\t西湖区
    1\t新增老年助餐服务点30个\t30个\t市民政局\t12个\t18个
    2\t长期护理保险投保人数达到1.5万人\t1.5万人\t市医疗保障局\t9000人\t--
    """

  @Test func convertsAString() throws {
    let dataset = try PlanConverter().convert(Array(Self.plan.utf8), name: "plan.txt")
    let document: Document = dataset.document
    #expect(document.year == 2024)
    #expect(document.kind == .allocation)
    #expect(document.jurisdiction?.code == "330100")
    #expect(document.regions.map(\.code) == ["330102", "330106"])

    let project: Project = try #require(dataset.projects.first)
    #expect(project.id == "2024-01")
    #expect(project.lead == ["市民政局"])
    let measure: Measure = try #require(project.measures.first)
    let quantity: Quantity = try #require(measure.target?.quantity)
    #expect(quantity.value == ExactDecimal(30))
    #expect(quantity.unit?.word == "个")
    #expect(measure.allocations.map(\.quantity?.value.integer) == [12, 18])

    // 9000 against 15000: the one finding.
    let finding: Finding = try #require(dataset.findings.first)
    #expect(dataset.findings.count == 1)
    #expect(finding.code == "sum-mismatch")
    #expect(finding.severity == .warning)
    #expect(finding.lines == [LineRange(4)])
    #expect(RuleCatalogue.rule(finding.code)?.summary.english.isEmpty == false)
  }

  @Test func failuresAreValues() {
    do {
      _ = try PlanConverter(options: .init(year: 2024)).convert([], name: "empty.txt")
      Issue.record("an empty dump was read")
    } catch {
      // Typed: no cast is needed.
      let kind: ReadFailure.Kind = error.kind
      #expect(kind == .empty)
    }
  }

  @Test func worksBesideFoundation() throws {
    let dataset = try PlanConverter().convert(Array(Self.plan.utf8), name: "plan.txt")
    let quantity = try #require(dataset.projects.last?.measures.first?.target?.quantity)

    let formatter = NumberFormatter()
    formatter.locale = Locale(identifier: "en_US")
    formatter.numberStyle = .decimal
    let number = NSDecimalNumber(string: quantity.value.description)
    #expect(formatter.string(from: number) == "15,000")

    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "Asia/Shanghai"))
    let start = calendar.date(from: DateComponents(year: dataset.document.year, month: 1, day: 1))
    #expect(try #require(start) < Date(timeIntervalSince1970: 1_735_660_800))
    #expect("杭州".applyingTransform(.toLatin, reverse: false)?.isEmpty == false)
  }

  @Test func writesJSONThatFoundationReads() throws {
    let dataset = try PlanConverter().convert(Array(Self.plan.utf8), name: "plan.txt")
    for format in [JSONFormat(), JSONFormat(isCompact: true, language: .chinese)] {
      let object = try JSONSerialization.jsonObject(with: Data(dataset.json(format)))
      let json = try #require(object as? [String: Any])
      #expect(json["schemaVersion"] as? String == Dataset.schemaVersion)
      let projects = try #require(json["projects"] as? [[String: Any]])
      #expect(projects.map { $0["name"] as? String } == dataset.projects.map(\.name))
    }
    let schema = try JSONSerialization.jsonObject(with: Data(SchemaCatalogue.dataset.text))
    #expect(
      (schema as? [String: Any])?["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
  }
}
