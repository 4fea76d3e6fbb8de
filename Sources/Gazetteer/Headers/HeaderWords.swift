import DataTables

/// The words that head the columns of plan tables.
package struct HeaderWords: Sendable {
  /// The table of the library, read when it is first asked for and then kept.
  package static let shared = HeaderWords()

  private struct Entry {
    /// `nil` for a word that only stands before another.
    var role: ColumnRole?
    var use: String
    var also: [ColumnRole]
  }

  private let entries: [String: Entry]
  private let longest: Int
  /// The first characters of all words that name a column, regions and what stands over them aside.
  private let heads: CharacterSieve
  /// The words of two characters and more that name a column, by the first; in UTF-8.
  private let byHead: [Unicode.Scalar: [[UInt8]]]
  /// The first characters, and the last, of all words.
  private let firsts: Set<Unicode.Scalar>
  private let lasts: Set<Unicode.Scalar>

  private init() {
    var entries: [String: Entry] = [:]
    for fields in DataTable.headerWords.records where fields.count >= 4 {
      let also = fields[3].split(separator: "|").compactMap { ColumnRole(rawValue: String($0)) }
      entries[fields[0]] = Entry(role: ColumnRole(rawValue: fields[1]), use: fields[2], also: also)
    }
    self.entries = entries
    longest = entries.keys.reduce(0) { max($0, $1.count) }
    firsts = Set(entries.keys.compactMap(\.unicodeScalars.first))
    lasts = Set(entries.keys.compactMap(\.unicodeScalars.last))
    heads = CharacterSieve(
      entries.compactMap { word, entry in
        guard let role = entry.role, ![.region, .regionGroup, .total].contains(role) else { return nil }
        return word.unicodeScalars.first
      })
    var byHead: [Unicode.Scalar: [[UInt8]]] = [:]
    for (word, entry) in entries where entry.role != nil && word.unicodeScalars.count >= 2 {
      if let head = word.unicodeScalars.first { byHead[head, default: []].append(Array(word.utf8)) }
    }
    self.byHead = byHead
  }

  /// The length of the longest word, in characters.
  package var longestWord: Int { longest }

  /// Whether a word that names a column begins with this character, other than one of a region: no table begins
  /// with a region.
  ///
  /// O(1): what keeps a search for headers from looking at every line closely.
  package func begins(with scalar: Unicode.Scalar) -> Bool { heads.contains(scalar) }

  /// Whether a word of two characters or more that names a column begins at a place, with the character there.
  ///
  /// O(words that begin with it).
  package func begins(with scalar: Unicode.Scalar, in utf8: Span<UInt8>, at start: Int, to end: Int) -> Bool {
    let words = byHead[scalar] ?? []
    return words.contains { word in
      word.count <= end - start && word.indices.allSatisfy { utf8[start + $0] == word[$0] }
    }
  }

  /// What a header says that is, as a whole, one of the words; see ``role(of:)``.
  package func exactRole(of text: String) -> HeaderMatch? { exact(text) }

  /// The words that name a column with their roles, in the order of their characters: what other heads are compared
  /// with.
  package var samples: [(word: String, role: ColumnRole)] {
    entries.compactMap { word, entry in entry.role.map { (word, $0) } }.sorted { $0.word < $1.word }
  }

  /// The words with this `use` in the table.
  func words(withUse use: String) -> Set<String> { Set(entries.filter { $0.value.use == use }.keys) }

  /// Whether the whole of `text`, folded, is a known header that is not a region.
  package func isHeaderWord(_ text: String) -> Bool {
    entries[text].map { $0.role != nil && $0.role != .region } ?? false
  }

  /// What `header` says about its column; `nil` for text that is no header of the kind.
  ///
  /// White space, the form of brackets and a year in front do not matter. The whole header decides before
  /// its parts do, and among the words that it ends in the longest: 牵头单位分管领导 is a contact, neither a
  /// lead nor a leader. Names of places are not looked up here; see ``RegionNames``. O(*n*²) in the header,
  /// which counts for at most 24 characters.
  package func role(of header: some StringProtocol) -> HeaderMatch? {
    var text = CompactText.fold(header)
    while let last = text.last, "：:。；".contains(last) { text.removeLast() }
    guard !text.isEmpty, text.count <= 24 else { return nil }
    if let match = exact(text) { return match }
    if let rest = Self.withoutYear(text), var match = exact(rest) ?? bracketed(rest) ?? compound(rest) {
      match.confidence = .compound
      return match
    }
    return bracketed(text) ?? compound(text)
  }

  /// Whether a header stands over the columns of regions: `任务分解`, or what regions are to reach,
  /// `各县（市、区）目标任务`.
  ///
  /// A column of its own under such a header is another matter; see ``role(of:)``. O(*n*²) in the header.
  package func headsRegions(_ header: some StringProtocol) -> Bool {
    guard let match = role(of: header) else { return Self.namesEach(header) }
    guard match.role == .target else { return match.role == .regionGroup }
    var text = CompactText.fold(header)
    while let last = text.last, "：:。；".contains(last) { text.removeLast() }
    if !text.hasSuffix(match.word), let (base, _) = Brackets.trailing(of: text) { text = base }
    text = Self.withoutYear(text) ?? text
    guard text.hasSuffix(match.word), let before = segments(Array(text.dropLast(match.word.count)))
    else { return false }
    return before.contains { entries[$0]?.role == .regionGroup }
  }

  /// Whether a header says in whatever words that it is about each of the regions: `各市县区计划`.
  private static func namesEach(_ header: some StringProtocol) -> Bool {
    let text = CompactText.fold(header)
    guard text.first == "各", (4...16).contains(text.count),
      text.dropFirst().prefix(3).contains(where: levels.contains)
    else { return false }
    // Those who help are told so as well: 各区政府.
    return !["政府", "单位", "部门", "管委会", "办", "局"].contains(where: text.hasSuffix)
  }

  private static let levels: Set<Character> = ["省", "市", "县", "区", "州", "旗", "盟", "镇", "乡", "街", "地"]

  private func exact(_ text: String) -> HeaderMatch? {
    guard let entry = entries[text], let role = entry.role else { return nil }
    return HeaderMatch(role: role, alternatives: entry.also, word: text, confidence: .exact)
  }

  /// A header with a bracket at its end: a unit, or a remark on the word before it.
  private func bracketed(_ text: String) -> HeaderMatch? {
    guard let (base, inside) = Brackets.trailing(of: text), base.count >= 2 else { return nil }
    let unit = HeaderUnits.unit(in: inside)
    if var match = exact(base) ?? compound(base) {
      guard unit != nil || inside.count <= 12 else { return nil }
      if [.target, .total, .name, .quantityGroup, .regionGroup, .region].contains(match.role) {
        match.unit = unit
      }
      return match
    }
    guard let unit, Self.canBeSubject(base) else { return nil }
    return HeaderMatch(role: .quantityGroup, word: text, confidence: .compound, unit: unit)
  }

  /// A header whose end is a known word and whose beginning only narrows it.
  private func compound(_ text: String) -> HeaderMatch? {
    guard let first = text.unicodeScalars.first, firsts.contains(first), let last = text.unicodeScalars.last,
      lasts.contains(last)
    else { return nil }
    let characters = Array(text)
    for length in stride(from: min(longest, characters.count - 1), through: 2, by: -1) {
      let head = String(characters[(characters.count - length)...])
      // 市本级 and 全市 narrow other words and are heads of none.
      guard let entry = entries[head], let role = entry.role, entry.use != "self", !head.hasPrefix("全"),
        let before = segments(Array(characters.dropLast(length)))
      else { continue }
      var match = HeaderMatch(role: role, alternatives: entry.also, word: head, confidence: .compound)
      let roles = before.map { entries[$0]?.role }
      if role == .leader, Self.leadersOfUnits.contains(head), let last = roles.last,
        last == .lead || last == .cooperating
      {
        match.role = .contact
      }
      joinRoles(before, into: &match)
      return match
    }
    return nil
  }

  /// `责任单位及责任人`: the first of the words joined is the role, the others are joined to it.
  private func joinRoles(_ before: [String], into match: inout HeaderMatch) {
    let joints = before.indices.filter { Self.conjunctions.contains(before[$0]) }
    let roles = joints.compactMap { $0 > 0 ? entries[before[$0 - 1]]?.role : nil }
    guard let first = roles.first, first != match.role else { return }
    let others = roles.dropFirst() + [match.role]
    match.role = first
    match.alternatives = []
    match.joined = others.filter { $0 != first }
  }

  /// `characters` as a row of known words, longest first where there is a choice; `nil` where something else
  /// is left.
  private func segments(_ characters: [Character]) -> [String]? {
    // From the end: the longest word at each place from which the end can be reached.
    var step = [Int](repeating: 0, count: characters.count + 1)
    for start in characters.indices.reversed() {
      guard let first = characters[start].unicodeScalars.first, firsts.contains(first) else { continue }
      for length in stride(from: min(longest, characters.count - start), through: 1, by: -1) {
        let end = start + length
        guard end == characters.count || step[end] > 0,
          entries[String(characters[start..<end])] != nil
        else { continue }
        step[start] = length
        break
      }
    }
    var result: [String] = []
    var index = 0
    while index < characters.count {
      guard step[index] > 0 else { return nil }
      result.append(String(characters[index..<(index + step[index])]))
      index += step[index]
    }
    return result
  }

  /// The text behind a year at its beginning, `2024年度量化目标` and `二〇二四年目标`; `nil` without one.
  private static func withoutYear(_ text: String) -> String? {
    let digits = text.prefix(4)
    guard digits.count == 4, digits.allSatisfy({ $0.isWholeNumber || $0 == "〇" }) else { return nil }
    var rest = text.dropFirst(4)
    guard rest.first == "年" else { return nil }
    rest = rest.dropFirst()
    if rest.first == "度" { rest = rest.dropFirst() }
    return rest.isEmpty ? nil : String(rest)
  }

  /// Whether `base` can be the subject of a unit: words only, no amount, no task.
  private static func canBeSubject(_ base: String) -> Bool {
    base.count <= 16 && !base.contains(where: { $0.isASCIIDigit || "，。；：、—-“”".contains($0) })
  }

  private static let conjunctions: Set<String> = ["及", "和", "与", "或", "并", "、", "/", "／"]

  private static let leadersOfUnits: Set<String> = ["分管领导", "主管领导", "领导", "责任领导"]
}
