/// Splits the names of people in a cell, which print often runs together: `董磊云宋 红`.
package enum PersonNames {
  /// The people whom `text` names.
  ///
  /// Commas, semicolons and slashes separate names. A line break or a space stands between two names, or pads
  /// a name of two characters (`陈 瑾`). Inside a run of characters every division into a surname and one or
  /// two further characters is tried; with several, the answer is the most likely one, is not certain, and
  /// lists the others. Names with a dot (`买买提·吐尔逊`) stay whole. Text that cannot be divided is given back
  /// as it is, not certain. Empty, and certain, for an empty cell or a dash. O(*n*) in the text.
  package static func split(_ text: String) -> PersonSplit {
    var result = PersonSplit(names: [], certain: true)
    var readings: [[[String]]] = []
    for segment in segments(of: text, leftovers: &result.leftovers) {
      let reading = NameLattice(segment).read()
      result.certain = result.certain && reading.certain
      readings.append(reading.readings)
    }
    if !result.leftovers.isEmpty { result.certain = false }
    result.names = readings.flatMap { $0.first ?? [] }
    if !result.certain { result.alternatives = alternatives(readings) }
    return result
  }

  /// Whether a name may begin with this character: it is a surname, or the first half of one.
  package static func mayBegin(with character: Character) -> Bool {
    Surnames.shared.begins(with: character)
  }

  /// Whether a name begins with a surname that is met every day.
  package static func hasUsualSurname(_ name: String) -> Bool {
    let surnames = Surnames.shared
    return [2, 1].contains { length in
      let frequency = surnames.frequency(of: String(name.prefix(length)))
      return frequency == .common || frequency == .usual
    }
  }

  /// Whether a name holds, behind its first character, one that hardly any given name holds: words of plans
  /// (全覆盖, 平方米) and the heads of what follows a name (陈瑾市, of 陈瑾 and 市教育局) begin with surnames too.
  package static func isUnlikely(_ name: String) -> Bool {
    name.dropFirst().contains(where: strangers.contains)
  }

  private static let strangers = Set(
    "覆盖率个项条处场次户套台辆亩米局委会府办部院站厅点的了和与及或等各县区市省费额量数型类级件款号车床位校险税房层面社团队镇乡村街期月底前年完成")

  /// The other readings of the whole cell: one segment read otherwise, the rest as they are.
  private static func alternatives(_ readings: [[[String]]]) -> [[String]] {
    var result: [[String]] = []
    for (index, segment) in readings.enumerated() {
      for other in segment.dropFirst() {
        let parts = readings.enumerated().map { $0.offset == index ? other : $0.element.first ?? [] }
        result.append(parts.flatMap { $0 })
      }
      if result.count >= 8 { break }
    }
    return result
  }

  /// The text between separators, as characters with their gaps.
  ///
  /// Brackets with what they hold are left over.
  private static func segments(of text: String, leftovers: inout [String]) -> [[NameLattice.Cell]] {
    let characters = PlainCharacters.of(text)
    let depths = Brackets.depths(in: characters)
    var result: [[NameLattice.Cell]] = []
    var current: [NameLattice.Cell] = []
    var gap = NameLattice.Gap.none
    var bracket = ""
    func close() {
      if !current.isEmpty { result.append(current) }
      current = []
      gap = .none
    }
    for (character, depth) in zip(characters, depths) {
      if depth > 0 {
        bracket.append(character)
        continue
      }
      if !bracket.isEmpty {
        leftovers.append(bracket)
        bracket = ""
        gap = max(gap, .space)
      }
      switch PersonSign(character) {
      case .line: gap = .line
      case .space: gap = max(gap, .space)
      case .separator: close()
      case .dot, .other:
        let isDot = PersonSign(character) == .dot
        current.append(NameLattice.Cell(character: isDot ? "·" : character, gap: gap))
        gap = .none
      }
    }
    if !bracket.isEmpty { leftovers.append(bracket) }
    close()
    return result
  }
}
