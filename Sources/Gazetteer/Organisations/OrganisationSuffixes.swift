import DataTables

/// The ends of names of organisations.
struct OrganisationSuffixes: Sendable {
  /// The table of the library, read when it is first asked for and then kept.
  static let shared = OrganisationSuffixes()

  /// One end of names.
  struct Entry: Sendable {
    /// The end itself: `局`.
    var suffix: String
    /// Whether the end makes a name by itself.
    var isStrong: Bool
    /// What a name with this end means.
    var kind: OrganisationKind
  }

  private let entries: [String: Entry]
  private let longest: Int

  private init() {
    var entries: [String: Entry] = [:]
    for fields in DataTable.organisationSuffixes.records where fields.count >= 3 {
      guard let kind = OrganisationKind(rawValue: fields[2]) else { continue }
      entries[fields[0]] = Entry(suffix: fields[0], isStrong: fields[1] == "strong", kind: kind)
    }
    self.entries = entries
    longest = entries.keys.reduce(0) { max($0, $1.count) }
  }

  /// The longest listed end of `name`; a strong one before a weak one.
  ///
  /// `nil` where none fits.
  func end(of name: String) -> Entry? {
    var weak: Entry?
    for length in stride(from: min(longest, name.count), through: 1, by: -1) {
      guard let entry = entries[String(name.suffix(length))] else { continue }
      if entry.isStrong { return entry }
      if weak == nil { weak = entry }
    }
    return weak
  }
}
