/// The grammar of collectives: `各区、县（市）政府`, `相关区、（县）市政府（管委会）`, `各镇（街道）`.
///
/// A collective begins with a word for "each" or "those concerned", names kinds of divisions, and may end in
/// a word for their offices. The kinds are joined by the same comma that separates organisations, which is why
/// a list cannot be split without knowing it.
enum CollectiveGrammar {
  /// Whether `name` begins as a collective does.
  static func begins(_ name: String) -> Bool { withoutBeginning(name) != nil }

  /// What stands behind the words that begin a collective; `nil` where none do.
  private static func withoutBeginning(_ name: String) -> Substring? {
    if let starter = starter(of: name[...]) { return name.dropFirst(starter.count) }
    switch name.unicodeScalars.first {
    case "省", "市", "县", "区", "州", "全": break
    default: return nil
    }
    for level in levels where name.begins(with: level) {
      let rest = name.dropFirst(level.count)
      if let starter = starter(of: rest) { return rest.dropFirst(starter.count) }
    }
    return nil
  }

  private static func starter(of text: Substring) -> String? {
    switch text.unicodeScalars.first {
    case "各", "相", "有", "其", "所", "涉", "属", "项": break
    default: return nil
    }
    return starters.first { text.begins(with: $0) }
  }

  /// Whether `name` speaks of all organisations of a sort: it begins as a collective, or is the body of one
  /// with two kinds at least (`乡镇（街道）`, `区、县（市）政府`; `市政府` is one organisation).
  static func isCollective(_ name: String) -> Bool { begins(name) || (body(name)?.kinds.count ?? 0) >= 2 }

  /// Whether `next` goes on with the collective `current`, from which `separator` separates it.
  ///
  /// A collective that still lacks its office goes on behind any comma; one that has it only behind 、.
  static func continues(_ current: String, with next: String, after separator: Character) -> Bool {
    if committees.contains(current) { return offices.contains { next.dropFirst().hasPrefix($0) } }
    guard let last = openBody(of: current), let body = body(next) else { return false }
    // 各区、县（市）政府: kinds of one level. 各县（市、区）、乡镇: the second has no office of its own.
    if last.hasOffice, separator != "、" { return false }
    if last.hasOffice { return body.kinds.isEmpty || !body.hasOffice && body.isBelowCounty }
    return !body.hasOffice || body.kinds.isEmpty || body.isBelowCounty == last.isBelowCounty
  }

  private struct Body {
    /// The kinds of divisions named: 区, 县, 镇.
    var kinds: [Substring]
    /// Whether a word for their offices ends it.
    var hasOffice: Bool
    /// Whether the last kind stands below the county level.
    var isBelowCounty: Bool { kinds.last.map { townKinds.contains($0) } ?? false }
  }

  /// The kinds and offices that `text` consists of; `nil` where it holds anything else.
  private static func body(_ text: some StringProtocol) -> Body? {
    var rest = Substring(text)
    var result = Body(kinds: [], hasOffice: false)
    var isEmpty = true
    while !rest.isEmpty {
      guard let first = rest.unicodeScalars.first, bodyScalars.contains(first) else { return nil }
      if joints.contains(first) {
        rest.unicodeScalars.removeFirst()
      } else if let office = officeWords.first(where: { rest.begins(with: $0) }) {
        result.hasOffice = true
        isEmpty = false
        rest = rest.dropFirst(office.count)
      } else if let kind = kinds.first(where: { rest.begins(with: $0) }) {
        result.kinds.append(rest.prefix(kind.count))
        isEmpty = false
        rest = rest.dropFirst(kind.count)
      } else {
        return nil
      }
    }
    return isEmpty ? nil : result
  }

  /// The body of a text that begins as a collective; `nil` for one that does not, or holds anything else.
  private static func openBody(of text: String) -> Body? {
    // A collective is short; the bound keeps a list of bare kinds from being read over and over.
    guard text.utf8.count <= 200 else { return nil }
    return withoutBeginning(text).flatMap { body($0) }
  }

  /// Longer before shorter.
  private static let starters = [
    "各有关", "各相关", "各责任", "各涉及", "各行业", "各级", "各", "相关", "有关", "其他相关", "其他有关", "其他", "其它",
    "所有", "涉及的", "涉及", "所在地", "所在", "属地", "项目所在地", "项目所在", "所涉",
  ]

  /// Longer before shorter.
  private static let levels = [
    "市级", "市直", "市", "县级", "县直", "县", "区级", "区直", "区", "省级", "省直", "省", "州级", "州直", "州", "全市", "全县",
    "全区",
  ]

  private static let townKinds: Set<Substring> = ["乡镇", "镇乡", "镇街", "街镇", "街道", "镇", "乡", "社区", "村"]

  private static let kinds = [
    "乡镇", "镇乡", "镇街", "街镇", "街道", "镇", "乡", "社区", "村", "开发区", "高新区", "经开区", "功能区", "风景区", "园区",
    "新区", "旗", "区", "县", "市", "州",
  ]

  private static let officeWords = [
    "人民政府", "政府", "管理委员会", "管委会", "街道办事处", "办事处", "党委", "党工委", "有关部门", "相关部门", "部门",
    "有关单位", "相关单位", "单位",
  ]

  private static let joints: Set<Unicode.Scalar> = ["（", "）", "、", "，", "/", "及", "和", "与"]

  /// The characters that any word of a body begins with.
  private static let bodyScalars = joints.union((kinds + officeWords).compactMap(\.unicodeScalars.first))

  private static let committees: Set<String> = ["省委", "市委", "县委", "区委", "州委", "旗委", "党委", "镇党委"]

  /// What follows the level in `市政府各部门` after `市委、`.
  private static let offices = [
    "政府各部门", "政府有关部门", "政府相关部门", "政府部门", "政府各有关部门", "直各部门", "直机关各部门",
  ]
}
