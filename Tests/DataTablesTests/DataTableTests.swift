import DataTables
import Testing

struct DataTableTests {
  @Test(arguments: DataTable.allCases)
  func isSortedByItsFirstFieldByteByByte(table: DataTable) {
    let keys = table.records.map { Array($0[0].utf8) }
    #expect(!keys.isEmpty)
    let isSorted = zip(keys, keys.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) || $0 == $1 }
    #expect(isSorted)
  }

  @Test(arguments: DataTable.allCases)
  func everyRecordHasAFieldForEveryColumn(table: DataTable) {
    let width = table.columns.count
    #expect(width >= 2)
    for record in table.records { #expect(record.count == width, "\(table.fileName): \(record)") }
  }

  @Test(arguments: DataTable.allCases)
  func endsWithALineBreakAndHoldsNoCarriageReturn(table: DataTable) {
    #expect(table.bytes.last == UInt8(ascii: "\n"))
    #expect(!table.bytes.contains(UInt8(ascii: "\r")))
  }

  @Test(arguments: [
    (DataTable.surnames, "欧阳"), (.units, "人次"), (.zones, "杭州西湖风景名胜区"), (.headerWords, "序号"),
    (.organisationSuffixes, "委员会"), (.divisions, "330100"),
  ])
  func holdsWhatItsNameSays(table: DataTable, key: String) {
    #expect(table.records.contains { $0[0] == key })
  }
}
