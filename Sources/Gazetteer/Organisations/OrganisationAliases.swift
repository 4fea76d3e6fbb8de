import DataTables

/// Links the short forms of organisations' names to the full ones: 市人社局 is 市人力资源和社会保障局.
///
/// A name is a level (市, 县, 区), a stem (人社) and an end (局). Plans shorten the stem, and the end where it is 委员会
/// or 办公室. Offices were merged and renamed in 2008, 2013 and 2018, so a short form counts only in its years.
package struct OrganisationAliases: Sendable {
  /// The table of the library, read when it is first asked for and then kept.
  package static let shared = OrganisationAliases()

  private struct Alias {
    var isWhole: Bool
    var full: String
    var since: Int?
    var until: Int?

    func holds(in year: Int?) -> Bool {
      guard let year else { return true }
      return since ?? year <= year && year <= until ?? year
    }
  }

  private let aliases: [String: Alias]
  private let suffixes = OrganisationSuffixes.shared

  private init() {
    var aliases: [String: Alias] = [:]
    for fields in DataTable.organisationAliases.records where fields.count >= 5 {
      aliases[fields[0]] = Alias(
        isWhole: fields[1] == "whole", full: fields[2], since: Int(fields[3]), until: Int(fields[4]))
    }
    self.aliases = aliases
  }

  /// The full form of a name in a year; the name itself where it is no short form that is known.
  ///
  /// What stands in brackets behind it is left out: 市卫生健康委（市老龄办） is 市卫生健康委员会. O(*n*).
  package func fullName(of name: String, in year: Int?) -> String {
    let plain = Self.withoutBracket(name)
    let (level, body) = Self.split(plain)
    guard !level.isEmpty else { return plain }
    // 团市委: the level stands inside.
    if level == "团" { return "共青团\(body)员会" }
    if let alias = aliases[body], alias.isWhole, alias.holds(in: year) { return level + alias.full }
    guard let (stem, end) = Self.end(of: body) else { return plain }
    let full = aliases[stem].flatMap { !$0.isWhole && $0.holds(in: year) ? $0.full : nil } ?? stem
    return level + full + end
  }

  /// Whether two names mean the same organisation in a year, as far as their words tell.
  ///
  /// The words 和, 与 and 、 are left out of stems at will (住房城乡建设), and so they do not count.
  package func isSame(_ name: String, _ other: String, in year: Int?) -> Bool {
    key(of: name, in: year) == key(of: other, in: year)
  }

  /// What names of the same organisation have in common.
  package func key(of name: String, in year: Int?) -> String {
    fullName(of: name, in: year).filter { !"和与、".contains($0) }
  }

  private static func withoutBracket(_ name: String) -> String {
    guard name.hasSuffix("）") || name.hasSuffix(")"),
      let open = name.firstIndex(where: { "（(".contains($0) }),
      open > name.startIndex
    else { return name }
    return String(name[..<open])
  }

  /// The level in front of a name, and the rest.
  private static func split(_ name: String) -> (level: String, body: String) {
    if name.hasPrefix("团"), name.count == 3, name.hasSuffix("委") { return ("团", String(name.dropFirst())) }
    guard let first = name.first, "省市区县旗州".contains(first), name.count > 2 else { return ("", name) }
    return (String(first), String(name.dropFirst()))
  }

  /// The stem of a name behind its level, and its end in full.
  private static func end(of body: String) -> (stem: String, end: String)? {
    for (end, full) in ends where body.hasSuffix(end) && body.count > end.count {
      return (String(body.dropLast(end.count)), full)
    }
    return nil
  }

  /// The ends that are shortened, and those that are not; the longest first.
  private static let ends = [
    ("委员会", "委员会"), ("办公室", "办公室"), ("委", "委员会"), ("办", "办公室"), ("局", "局"), ("厅", "厅"),
  ]
}
