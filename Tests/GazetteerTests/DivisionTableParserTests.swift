import DataTables
import Testing

@testable import Gazetteer

struct DivisionTableParserTests {
  @Test func everyRecordOfTheTableIsRead() {
    let records = DataTable.divisions.records
    let parsed = DivisionTableParser.parse(DataTable.divisions.bytes)
    #expect(parsed.count == 4255)
    #expect(parsed.count == records.count)
    for (fields, division) in zip(records, parsed) {
      #expect(fields == Self.fields(division))
    }
  }

  @Test func aLineThatIsNoRecordIsLeftOut() {
    let text =
      "code\tname\tlevel\tparent\tsince\tuntil\tsuccessors\n# remark\n\n110000\t北京市\n\tx\n110000\t北京市\tprovince\t\t1981\t\t"
    let parsed = DivisionTableParser.parse(Array(text.utf8))
    #expect(parsed.map(\.name) == ["北京市"])
    #expect(parsed.first?.parent == nil)
  }

  @Test(arguments: [
    "", "code", "code\n", "code\n9", "code\n110000\tx\tcounty\t\t1981\t\t1[", "code\n\t\t\t\t\t\t\t",
  ])
  func cutTablesDoNotTrap(text: String) {
    #expect(DivisionTableParser.parse(Array(text.utf8)).count <= 1)
  }

  /// The record as it stands in the file.
  static func fields(_ division: Division) -> [String] {
    let successors = division.successors.map { successor in
      successor.year == division.until
        ? successor.code.description : "\(successor.code)[\(successor.year)]"
    }
    return [
      division.code, division.name, division.level.rawValue, division.parent ?? "", String(division.since),
      division.until.map(String.init) ?? "", successors.joined(separator: "|"),
    ]
  }
}
