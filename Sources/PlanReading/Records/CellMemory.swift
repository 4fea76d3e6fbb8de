import Gazetteer
import SourceText

/// What the words of cells were read as, each text read once.
///
/// The same offices and the same people answer for many projects of a plan.
struct CellMemory {
  /// Texts beyond this number are read again rather than kept.
  private static let most = 1 << 14

  private var organisations: [ExactText: [String]] = [:]
  private var people: [ExactText: PersonSplit] = [:]

  /// The organisations of a cell; see ``OrganisationList/split(_:)``.
  mutating func organisations(in text: String) -> [String] {
    Self.value(of: text, in: &organisations) { OrganisationList.split($0) }
  }

  /// The people of a cell; see ``PersonNames/split(_:)``.
  mutating func people(in text: String) -> PersonSplit {
    Self.value(of: text, in: &people) { PersonNames.split($0) }
  }

  private static func value<Value>(
    of text: String, in known: inout [ExactText: Value], orRead read: (String) -> Value
  ) -> Value {
    let key = ExactText(text)
    if let value = known[key] { return value }
    let value = read(text)
    if known.count < most { known[key] = value }
    return value
  }
}
