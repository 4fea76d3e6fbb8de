import DataTables

/// Chinese surnames.
struct Surnames: Sendable {
  /// The table of the library, read when it is first asked for and then kept.
  static let shared = Surnames()

  /// How common a surname is; only ranks readings.
  enum Frequency: String, Sendable {
    /// One of about a hundred that most people bear.
    case common
    /// Met every day.
    case usual
    /// Met now and then.
    case rare
  }

  private let frequencies: [String: Frequency]
  private let heads: Set<Character>

  private init() {
    var frequencies: [String: Frequency] = [:]
    for fields in DataTable.surnames.records where fields.count >= 3 {
      frequencies[fields[0]] = Frequency(rawValue: fields[2])
    }
    self.frequencies = frequencies
    heads = Set(frequencies.keys.compactMap(\.first))
  }

  /// Whether a surname begins with this character.
  func begins(with character: Character) -> Bool { heads.contains(character) }

  /// How common `surname`, of one or two characters, is; `nil` where it is not listed.
  func frequency(of surname: String) -> Frequency? { frequencies[surname] }
}
