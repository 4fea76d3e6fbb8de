import Gazetteer
import Testing

@testable import TableReading

struct LeadColumnsTests {
  private func settled(_ headers: String) -> [String] {
    let columns = headers.split(separator: " ").map(String.init).map { header in
      Column(role: HeaderWords.shared.role(of: header)?.role ?? .other, header: header)
    }
    return LeadColumns.settled(columns).map(\.role.rawValue)
  }

  @Test(arguments: [
    ("牵头责任单位 责任单位", ["lead", "cooperating"]), ("牵头单位 责任单位", ["lead", "cooperating"]),
    ("责任单位 牵头单位", ["cooperating", "lead"]), ("主办单位 承办单位", ["lead", "cooperating"]),
    // Nothing says which of the two leads.
    ("责任单位 承办单位", ["lead", "lead"]), ("牵头单位 主办单位", ["lead", "lead"]),
    // Those who take part have a column.
    ("牵头单位 责任单位 配合单位", ["lead", "lead", "cooperating"]),
    ("牵头单位 责任单位 承办单位", ["lead", "lead", "lead"]),
    ("责任单位", ["lead"]), ("牵头单位 配合单位", ["lead", "cooperating"]), ("", []),
  ])
  func besideThoseWhoLeadTheOthersTakePart(headers: String, roles: [String]) {
    #expect(settled(headers) == roles)
  }

  @Test(arguments: [
    "序号¦项目名称¦牵头责任单位¦责任单位\n1¦新增学位¦市教育局¦市财政局\n2¦改造公厕¦市城管局¦市财政局\n",
    "序号¦项目名称¦牵头责任¦责任\n¦¦单位¦单位\n1¦新增学位¦市教育局¦市财政局\n2¦改造公厕¦市城管局¦市财政局\n",
  ])
  func aDelimitedTableHasBoth(text: String) throws {
    let result = try #require(Samples.read(Samples.tabbed(text)))
    #expect(
      Samples.columns(result.tables[0].columns) == [
        "number 序号", "name 项目名称", "lead 牵头责任单位", "cooperating 责任单位",
      ])
  }
}
