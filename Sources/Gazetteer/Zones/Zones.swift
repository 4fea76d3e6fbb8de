import DataTables

/// The functional zones that are known by name.
package struct Zones: Sendable {
  /// The table of the library, read when it is first asked for and then kept.
  package static let shared = Zones()

  /// All zones, sorted by name.
  package let zones: [Zone]
  private let indicesByName: [String: [Int]]

  private init() {
    zones = DataTable.zones.records.compactMap { fields in
      guard fields.count >= 5 else { return nil }
      return Zone(
        name: fields[0], parent: fields[1],
        aliases: fields[2].split(separator: "|").map(String.init), since: Int(fields[3]),
        until: Int(fields[4]))
    }
    var indices: [String: [Int]] = [:]
    for (index, zone) in zones.enumerated() {
      for name in [zone.name] + zone.aliases { indices[name, default: []].append(index) }
    }
    indicesByName = indices
  }

  /// Every zone with this name or alias, by name, whatever its parent.
  ///
  /// The name may carry the word for its administration: `杭州西湖风景名胜区管委会`.
  package func named(_ name: String) -> [Zone] {
    let found = indicesByName[name] ?? indicesByName[ZoneGrammar.withoutAdministration(name)] ?? []
    return found.map { zones[$0] }
  }

  /// Every zone with this name or alias that the division `parent` runs, by name.
  package func named(_ name: String, below parent: String) -> [Zone] {
    named(name).filter { $0.parent == parent }
  }
}
