import Gazetteer

/// What the words of cells were read as, each text read once.
///
/// The same offices and the same people answer for many projects of a plan.
struct CellMemory {
  /// Texts beyond this number are read again rather than kept.
  private static let most = 1 << 14

  private var organisations: [String: [String]] = [:]
  private var people: [String: PersonSplit] = [:]

  /// The organisations of a cell; see ``OrganisationList/split(_:)``.
  mutating func organisations(in text: String) -> [String] {
    Self.value(of: text, in: &organisations) { OrganisationList.split($0) }
  }

  /// The people of a cell; see ``PersonNames/split(_:)``.
  mutating func people(in text: String) -> PersonSplit {
    Self.value(of: text, in: &people) { PersonNames.split($0) }
  }

  private static func value<Value>(
    of text: String, in known: inout [String: Value], orRead read: (String) -> Value
  ) -> Value {
    if let value = known[text] { return value }
    let value = read(text)
    if known.count < most { known[text] = value }
    return value
  }
}
