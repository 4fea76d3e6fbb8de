import DataTables
import Testing

/// The rules that every look-up table of this room keeps.
struct DataFilesTests {
  @Test(arguments: [
    (DataTable.divisions, ["code", "name", "level", "parent", "since", "until", "successors"]),
    (.zones, ["name", "parent", "aliases", "since", "until", "remarks"]),
    (.organisationSuffixes, ["suffix", "strength", "kind", "remarks"]),
    (.organisationAliases, ["short", "kind", "full", "since", "until", "remarks"]),
    (.surnames, ["surname", "kind", "frequency"]),
    (.headerWords, ["word", "role", "use", "also", "remarks"]),
  ])
  func recordsAreSortedUniqueAndWhole(table: DataTable, columns: [String]) {
    #expect(table.columns == columns)
    let records = table.records
    #expect(!records.isEmpty)
    var keys: Set<[String]> = []
    for record in records {
      #expect(record.count == columns.count, "\(record)")
      // A code that was given anew, or kept under a new name, has a record for each time.
      let key = table == .divisions ? [record[0], record[4]] : [record[0]]
      #expect(keys.insert(key).inserted, "\(key)")
      #expect(!record[0].isEmpty)
      for field in record { #expect(field.first?.isWhitespace != true && field.last?.isWhitespace != true) }
    }
    for (left, right) in zip(records, records.dropFirst()) {
      #expect(!right[0].utf8.lexicographicallyPrecedes(left[0].utf8), "\(left[0]) \(right[0])")
    }
  }

  @Test func surnamesAreOneCharacterOrTwo() {
    for record in DataTable.surnames.records {
      #expect(record[0].count == (record[1] == "compound" ? 2 : 1), "\(record)")
      #expect(["common", "usual", "rare"].contains(record[2]))
    }
    #expect(DataTable.surnames.records.filter { $0[1] == "single" }.count > 400)
  }

  @Test func suffixesAreStrongOrWeak() {
    for record in DataTable.organisationSuffixes.records {
      #expect(["strong", "weak"].contains(record[1]), "\(record)")
    }
  }
}
