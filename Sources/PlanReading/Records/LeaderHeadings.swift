import Gazetteer

/// Reads the people whom headings name as the leaders of all that stands below them: `（一）陈岚副市长牵头重点工作`,
/// `二、副区长王芳包抓`.
///
/// The headings of a document explain each other: each names another person beside an office, and all go on in the
/// same words. Where most of them do, their words need not be known; one by itself needs a word for a duty.
struct LeaderHeadings {
  private var leaders: [String: String] = [:]

  /// Reads the headings of a table; `nil` and repeats are passed over.
  ///
  /// O(their length).
  init(_ headings: some Sequence<String?>) {
    var seen: Set<String> = []
    let texts = headings.compactMap(\.self).filter { $0.count <= Self.longest && seen.insert($0).inserted }
    let heads = texts.map { Head($0) }
    let common = Self.commonEnd(of: heads.map(\.rest))
    let found = heads.map { $0.leader(before: common) }
    let isShared = found.count { $0 != nil } >= 2 && found.count { $0 != nil } * 3 >= heads.count * 2
    for (text, head) in zip(texts, heads) {
      let leader = isShared ? head.leader(before: common) : head.leader(before: nil)
      if let leader { leaders[text] = leader }
    }
  }

  /// The person whom a heading names; `nil` where it names nobody for certain.
  subscript(heading: String) -> String? { leaders[heading] }

  /// Characters of a heading that names a leader, at most.
  private static let longest = 48

  /// The words that all texts end with.
  private static func commonEnd(of texts: [[Character]]) -> [Character] {
    guard var common = texts.first, texts.count > 1 else { return [] }
    for text in texts.dropFirst() {
      let shared = zip(common.reversed(), text.reversed()).prefix { $0 == $1 }.count
      common.removeFirst(common.count - shared)
    }
    return common
  }
}

extension ProjectBuilder {
  /// Looks at all projects of the table before the first is built.
  ///
  /// O(drafts).
  mutating func prepare(for drafts: [ProjectDraft]) {
    let headings = drafts.map { words($0, .category) ?? $0.section }
    leaderHeadings = LeaderHeadings(headings)
  }
}

/// A heading without its number and the count behind it.
private struct Head {
  let rest: [Character]

  /// What the last words of an office end with, and what its first begin with.
  private static let offices = [
    "长", "主任", "书记", "主席", "常委", "委员", "专员", "成员", "总监", "同志",
  ].map(Array.init)
  private static let beginnings = [
    "省", "市", "县", "区", "州", "旗", "盟", "镇", "乡", "副", "常务", "常委", "党组", "党委", "党工委", "政府", "政协", "主任", "主席",
    "书记", "秘书", "专员", "同志", "纪委", "人大", "部长", "、", "：", ":", "，", ",",
  ].map(Array.init)
  private static let duties = ["牵头", "负责", "分管", "领办", "领衔", "包抓", "包联", "主抓", "挂帅", "督办"].map(Array.init)

  init(_ heading: String) {
    var text = CompactText.fold(heading)
    if let (base, _) = Brackets.trailing(of: text), !base.isEmpty { text = base }
    rest = Array(text.drop { "（）()、.．:：0123456789一二三四五六七八九十由".contains($0) })
  }

  /// The person beside an office, where nothing but the common end, or the words of a duty, stands behind both.
  func leader(before common: [Character]?) -> String? {
    let duties = Self.duties.compactMap { duty in rest.indices.first { rest[$0...].starts(with: duty) } }
    if let duty = duties.min() { return leader(in: rest[..<duty], common != nil) }
    guard let common else { return nil }
    // The last characters of all offices may be common as well.
    return (0...min(3, common.count)).lazy
      .compactMap { leader(in: rest[..<(rest.count - common.count + $0)], true) }.first
  }

  /// The person of a text that is a person and an office, in either order.
  private func leader(in text: ArraySlice<Character>, _ isShared: Bool) -> String? {
    // 陈岚副市长; the shortest name behind which an office begins.
    if endsWithOffice(text), let first = name(beginning: text, isShared) { return first }
    // 副市长陈岚.
    for start in text.indices.reversed() {
      let name = text[start...]
      guard endsWithOffice(text[..<start].trimmedColon), isPerson(name, isShared) else { continue }
      return String(name)
    }
    return nil
  }

  private func name(beginning text: ArraySlice<Character>, _ isShared: Bool) -> String? {
    let lengths = text.contains("·") ? 5...20 : 2...4
    for length in lengths where text.count > length {
      let name = text.prefix(length)
      let rest = text.dropFirst(length)
      if Self.beginnings.contains(where: rest.starts), isPerson(name, isShared) { return String(name) }
    }
    return nil
  }

  private func endsWithOffice(_ text: ArraySlice<Character>) -> Bool {
    text.count >= 2 && Self.offices.contains { text.suffix($0.count).elementsEqual($0) }
  }

  /// Headings alike bear each other out, so that a rare surname will do.
  private func isPerson(_ name: ArraySlice<Character>, _ isShared: Bool) -> Bool {
    let text = String(name)
    if let dot = name.firstIndex(of: "·") {
      return dot - name.startIndex >= 2 && name.endIndex - dot > 2 && name.count <= 20
    }
    guard (2...4).contains(name.count), let first = name.first, !PersonNames.isUnlikely(text) else {
      return false
    }
    return isShared ? PersonNames.mayBegin(with: first) : PersonNames.hasUsualSurname(text)
  }
}

extension ArraySlice<Character> {
  /// Without a colon at the end.
  fileprivate var trimmedColon: Self {
    guard let last, last == "：" || last == ":" else { return self }
    return dropLast()
  }
}
