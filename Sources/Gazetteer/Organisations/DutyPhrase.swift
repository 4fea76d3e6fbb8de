/// A cell that says who leads and who takes part in one phrase: `市教育局牵头，市财政局、各区政府配合`.
package struct DutyPhrase: Sendable, Equatable {
  package var lead: [String] = []
  package var cooperating: [String] = []

  /// The bodies of a phrase; `nil` for a text that is none.
  ///
  /// Bodies stand before what they do, also over a comma: those before 牵头 lead, those before 配合 or behind 会同 take
  /// part. 按职责分工负责 is said of the others where somebody leads, and of all where nobody does. O(*n*).
  package init?(_ text: String) {
    var waiting: [String] = []
    for clause in text.split(whereSeparator: { "，,；;。".contains($0) || $0.isWhitespace }) {
      guard let (bodies, duty) = Self.reading(of: clause) else {
        waiting.append(String(clause))
        continue
      }
      let names = OrganisationList.split((waiting + [bodies]).joined(separator: "、"))
      waiting = []
      if duty == .leads || duty == .shares && lead.isEmpty { lead += names } else { cooperating += names }
    }
    guard waiting.isEmpty, !lead.isEmpty else { return nil }
  }

  private enum Duty {
    case leads
    case helps
    case shares
  }

  /// The bodies of a clause, and what they do; `nil` where it does not say.
  private static func reading(of clause: Substring) -> (bodies: String, duty: Duty)? {
    let joined = joining.first { clause.hasPrefix($0) }
    var rest = joined.map { clause.dropFirst($0.count) } ?? clause
    if rest.hasPrefix("由") { rest.removeFirst() }
    for (verbs, duty) in [(sharing, Duty.shares), (leading, .leads), (helping, .helps)] {
      guard let verb = verbs.first(where: { rest.hasSuffix($0) && rest.count > $0.count + 1 }) else {
        continue
      }
      return (withoutRest(rest.dropLast(verb.count)), joined == nil ? duty : .helps)
    }
    return nil
  }

  /// Bodies without the 等部门 that stands for those not named.
  private static func withoutRest(_ bodies: Substring) -> String {
    guard let rest = others.first(where: { bodies.hasSuffix($0) && bodies.count > $0.count + 1 }) else {
      return String(bodies)
    }
    return String(bodies.dropLast(rest.count))
  }

  // Longer before shorter.
  private static let sharing = [
    "按照职责分工负责", "根据职责分工负责", "按职责分工负责", "按职责分工落实", "依职责分工负责", "按分工负责", "分工负责", "按职责负责", "共同负责", "分别负责",
  ]
  private static let leading = ["牵头负责", "牵头落实", "牵头组织", "牵头", "负责牵头", "主办", "负责落实", "负责"]
  private static let helping = ["配合落实", "参与配合", "协助配合", "共同配合", "配合", "协办", "协助", "协同", "参与"]
  private static let joining = ["会同", "联合", "协同"]
  private static let others = [
    "等有关部门单位", "等相关部门单位", "等有关部门", "等相关部门", "等有关单位", "等相关单位", "等部门单位", "等部门", "等单位", "等",
  ]
}
