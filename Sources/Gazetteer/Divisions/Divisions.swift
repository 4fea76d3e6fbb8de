import DataTables

/// The divisions of county level and above that stood at any time from 2000 to 2024.
///
/// Nothing here guesses: a name that several divisions bear gives all of them. Facts from the
/// public-domain set yescallop/areacodes.
package struct Divisions: Sendable {
  /// The table of the library, read when it is first asked for and then kept.
  package static let shared = Divisions(DivisionTableParser.parse(DataTable.divisions.bytes))

  /// The first year whose year-end the table knows in full.
  package static let firstYear = 2000
  /// The last year whose year-end the table knows; later years count as this one.
  package static let lastYear = 2024

  /// All records, sorted by code, then by first year.
  package let records: [Division]
  /// The first and last record of each name, and for each record the next one of its name.
  private let firstByName: [String: Int32]
  private let nextOfName: [Int32]

  /// An index over records, which are put in order first.
  ///
  /// O(*n*) where they are in order already.
  init(_ unsorted: [Division]) {
    let isSorted = zip(unsorted, unsorted.dropFirst()).allSatisfy { Self.comesBefore($0, $1) }
    let records = isSorted ? unsorted : unsorted.sorted(by: Self.comesBefore)
    var first: [String: Int32] = Dictionary(minimumCapacity: records.count)
    var next = [Int32](repeating: -1, count: records.count)
    // From the end, so that each chain runs in the order of the records.
    for index in records.indices.reversed() {
      let name = records[index].name
      let slot = Int32(truncatingIfNeeded: index)
      if let later = first.updateValue(slot, forKey: name) { next[index] = later }
    }
    self.records = records
    firstByName = first
    nextOfName = next
  }

  private static func comesBefore(_ left: Division, _ right: Division) -> Bool {
    (left.key, left.since) < (right.key, right.since)
  }

  /// Every record with this full name in any year, homonyms included, by code.
  ///
  /// O(1) in the table.
  package func named(_ name: String) -> [Division] {
    var result: [Division] = []
    var index = firstByName[name] ?? -1
    while index >= 0 {
      result.append(records[Int(index)])
      index = nextOfName[Int(index)]
    }
    return result
  }

  /// Whether any division has or had this full name.
  package func knows(_ name: String) -> Bool { firstByName[name] != nil }

  /// Every division with this full name that stands at the end of `year`, homonyms included, by code.
  package func named(_ name: String, in year: Int) -> [Division] {
    named(name).filter { $0.stands(atEndOf: year) }
  }

  /// Every division with this full name that a plan of `year` may name; see ``Division/isValid(forPlanYear:)``.
  ///
  /// A code that has two records valid for the year appears once, with its later record.
  package func named(_ name: String, forPlanYear year: Int) -> [Division] {
    Self.oncePerCode(named(name).filter { $0.isValid(forPlanYear: year) })
  }

  /// The divisions directly below `code` at the end of `year`, by code.
  ///
  /// O(*n*) in the table.
  package func children(of code: String, in year: Int) -> [Division] {
    guard let key = DivisionCode(code) else { return [] }
    return records.filter { $0.parentKey == key && $0.stands(atEndOf: year) }
  }

  /// Whether any division stands or stood directly below `code`.
  ///
  /// O(*n*) in the table.
  package func hasChildren(_ code: String) -> Bool {
    guard let key = DivisionCode(code) else { return false }
    return records.contains { $0.parentKey == key }
  }

  /// The division with this code at the end of `year`.
  ///
  /// O(log *n*).
  package func division(code: String, in year: Int) -> Division? {
    DivisionCode(code).flatMap { division($0, in: year) }
  }

  /// The division with this code at the end of `year`.
  ///
  /// O(log *n*).
  func division(_ key: DivisionCode, in year: Int) -> Division? {
    records(of: key).first { $0.stands(atEndOf: year) }
  }

  /// Every record of this code, in the order of years.
  ///
  /// O(log *n*).
  package func records(of key: DivisionCode) -> ArraySlice<Division> {
    var low = 0
    var high = records.count
    while low < high {
      let middle = (low + high) / 2
      if records[middle].key < key { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < records.count, records[end].key == key { end += 1 }
    return records[low..<end]
  }

  /// The divisions above `division` in `year`, nearest first: 上城区 gives 杭州市 and 浙江省.
  package func ancestors(of division: Division, in year: Int) -> [Division] {
    var result: [Division] = []
    var next = division.parentKey
    // Three levels at most; the bound keeps a faulty table from turning in a circle.
    while let key = next, result.count < 3 {
      guard let parent = self.division(key, in: year) ?? records(of: key).last else { break }
      result.append(parent)
      next = parent.parentKey
    }
    return result
  }

  /// One record for each code, the last given.
  ///
  /// Keeps the order of codes.
  static func oncePerCode(_ divisions: [Division]) -> [Division] {
    var result: [Division] = []
    for division in divisions {
      if result.last?.key == division.key {
        result[result.count - 1] = division
      } else {
        result.append(division)
      }
    }
    return result
  }
}
