/// Divisions by the short form of their name: `上城` for 上城区, `景宁` for 景宁畲族自治县.
extension Divisions {
  /// Every division whose short form is `text` and that stands at the end of `year` (in any year, where
  /// `nil`), homonyms included, by code.
  ///
  /// A full name is not a short form. At least two characters.
  ///
  /// The short form leaves out the word for the kind of division, and the peoples that an autonomous one or a
  /// district (管城回族区) is named after. O(1) for the common kinds, O(names of a first character) in the autonomous ones.
  package func shortForms(of text: String, in year: Int?) -> [Division] {
    guard (2...6).contains(text.count) else { return [] }
    var result: [Division] = []
    for kind in Self.kinds { result += named(text + kind) }
    for name in AutonomousNames.shared.names(shortenedTo: text) { result += named(name) }
    return Self.oncePerCode(
      result.filter { division in year.map { division.stands(atEndOf: $0) } ?? true }
        .sorted { ($0.key, $0.since) < ($1.key, $1.since) })
  }

  /// Every autonomous division whose name `text` gives with the plain word for its kind alone, in any year:
  /// `道真县` for 道真仡佬族苗族自治县, `鄂伦春旗`, `凉山州`; and every district named after a people: `管城区` for 管城回族区.
  ///
  /// Homonyms included, by code; a division whose full name is `text` is not among them. O(1) in the table for
  /// a text that does not end like one.
  package func autonomousShortForms(of text: String) -> [Division] {
    AutonomousNames.shared.names(plainlyCalled: text).flatMap { named($0) }
      .sorted { ($0.key, $0.since) < ($1.key, $1.since) }
  }

  /// Whether `text` is a full name, or gives that of an autonomous division with the plain word for its kind.
  package func knowsPlainly(_ text: String) -> Bool {
    knows(text) || !AutonomousNames.shared.names(plainlyCalled: text).isEmpty
  }

  /// The words for kinds of division that a short form leaves out.
  private static let kinds = ["区", "县", "市", "旗", "省", "盟", "新区", "林区", "特区", "矿区", "地区"]
}

/// The short forms of autonomous divisions, and of the districts that are named after a people.
struct AutonomousNames: Sendable {
  /// Made from the table when first asked for.
  static let shared = AutonomousNames(Divisions.shared.records)

  /// The full names by their first character, sorted, each once.
  private let names: [Unicode.Scalar: [String]]
  /// The full names, sorted, by the name that leaves the peoples out and puts 县, 旗 or 州 for the kind.
  private let byPlainName: [String: [String]]

  /// The full names whose short form is `text`.
  ///
  /// O(names of its first character).
  func names(shortenedTo text: String) -> [String] {
    guard let head = text.unicodeScalars.first, let candidates = names[head] else { return [] }
    return candidates.filter { $0.hasPrefix(text) && Self.shortForm(of: $0) == text }
  }

  /// The full names that `text` gives without the peoples and with the plain word for the kind: `道真县`.
  ///
  /// O(1).
  func names(plainlyCalled text: String) -> [String] {
    guard let last = text.last, last == "区" || Self.plainKinds.values.contains(last) else { return [] }
    return byPlainName[text] ?? []
  }

  private init(_ records: [Division]) {
    let ends = (Self.kinds + ["族区"]).map { Array($0.utf8) }
    let autonomous = records.lazy.map(\.name).filter { name in
      ends.contains { end in name.utf8.count > end.count && name.utf8.suffix(end.count).elementsEqual(end) }
    }
    let sorted = Set(autonomous).sorted()
    var names: [Unicode.Scalar: [String]] = [:]
    for name in sorted {
      if let head = name.unicodeScalars.first { names[head, default: []].append(name) }
    }
    self.names = names
    var byPlainName: [String: [String]] = [:]
    for name in sorted {
      if let plain = Self.plainName(of: name) { byPlainName[plain, default: []].append(name) }
    }
    self.byPlainName = byPlainName
  }

  /// The name without its peoples and with the plain word for its kind; `nil` for a kind that has none.
  ///
  /// A name that is nothing but that of a people leaves 族 out: 东乡县, 鄂温克旗.
  static func plainName(of name: String) -> String? {
    guard let word = name.hasSuffix("族区") ? "区" : plainKinds.first(where: { name.hasSuffix($0.key) })?.value,
      var short = shortForm(of: name)
    else { return nil }
    if short.hasSuffix("族") { short.removeLast() }
    return short.count >= 2 ? short + String(word) : nil
  }

  /// The name without its kind and without the peoples at its end; `nil` for another kind of division.
  static func shortForm(of name: String) -> String? {
    // 管城回族区 is no autonomous division, but named after a people as they are.
    guard let kind = name.hasSuffix("族区") ? "区" : kinds.first(where: { name.hasSuffix($0) }) else {
      return nil
    }
    var rest = name.dropLast(kind.count)
    while let people = PeoplesOfChina.longest(endingIn: rest), rest.count > people.count + 1 {
      rest = rest.dropLast(people.count)
    }
    return rest.isEmpty ? nil : String(rest)
  }

  private static let plainKinds: [String: Character] = ["自治县": "县", "自治旗": "旗", "自治州": "州"]
  private static let kinds = ["自治县", "自治州", "自治旗", "自治区", "左翼联合旗", "联合旗"]
}
