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
  /// The same by one scalar, or two in one number: a key is hashed far faster than a text.
  private let byScalars: [UInt64: Frequency]
  private let heads: Set<Character>

  private init() {
    var frequencies: [String: Frequency] = [:]
    for fields in DataTable.surnames.records where fields.count >= 3 {
      frequencies[fields[0]] = Frequency(rawValue: fields[2])
    }
    self.frequencies = frequencies
    byScalars = frequencies.reduce(into: [:]) { result, entry in
      let characters = Array(entry.key)
      guard characters.count <= 2, let first = characters.first,
        let key = Self.key(first, characters.count == 2 ? characters[1] : nil)
      else { return }
      result[key] = entry.value
    }
    heads = Set(frequencies.keys.compactMap(\.first))
  }

  /// Whether a surname begins with this character.
  func begins(with character: Character) -> Bool { heads.contains(character) }

  /// How common `surname`, of one or two characters, is; `nil` where it is not listed.
  func frequency(of surname: String) -> Frequency? { frequencies[surname] }

  /// How common a surname of one character or two is; `nil` where it is not listed.
  func frequency(of first: Character, _ second: Character? = nil) -> Frequency? {
    if let key = Self.key(first, second) { return byScalars[key] }
    return frequencies[String(first) + (second.map { String($0) } ?? "")]
  }

  /// Two unified ideographs as one number; `nil` for others, which may have several forms.
  private static func key(_ first: Character, _ second: Character?) -> UInt64? {
    guard let high = unified(first) else { return nil }
    guard let second else { return high }
    return unified(second).map { high << 32 | $0 }
  }

  private static func unified(_ character: Character) -> UInt64? {
    guard let scalar = character.onlyScalar, (0x4E00...0x9FFF).contains(scalar.value) else { return nil }
    return UInt64(scalar.value)
  }
}
