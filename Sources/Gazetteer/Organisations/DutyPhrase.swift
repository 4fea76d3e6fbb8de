/// A cell that says who leads and who takes part in one phrase: `市教育局牵头，市财政局、各区政府配合`.
package struct DutyPhrase: Sendable, Equatable {
  package var lead: [String] = []
  package var cooperating: [String] = []

  /// The bodies of a phrase; `nil` for a text that is none.
  ///
  /// Bodies stand before what they do, also over a comma: those before 牵头 lead, those before 配合 take part. O(*n*).
  package init?(_ text: String) {
    var waiting: [String] = []
    for clause in text.split(whereSeparator: { "，,；;。".contains($0) || $0.isWhitespace }) {
      if let bodies = Self.bodies(of: clause, before: Self.leading) {
        lead += OrganisationList.split((waiting + [bodies]).joined(separator: "、"))
        waiting = []
      } else if let bodies = Self.bodies(of: clause, before: Self.helping) {
        cooperating += OrganisationList.split((waiting + [bodies]).joined(separator: "、"))
        waiting = []
      } else {
        waiting.append(String(clause))
      }
    }
    guard waiting.isEmpty, !lead.isEmpty else { return nil }
  }

  private static func bodies(of clause: Substring, before verbs: [String]) -> String? {
    for verb in verbs where clause.hasSuffix(verb) && clause.count > verb.count + 1 {
      let bodies = clause.dropLast(verb.count)
      return String(bodies.hasPrefix("由") ? bodies.dropFirst() : bodies)
    }
    return nil
  }

  /// Longer before shorter.
  private static let leading = ["牵头负责", "牵头落实", "牵头组织", "牵头", "负责牵头", "主办", "负责"]
  private static let helping = ["配合落实", "参与配合", "协助配合", "共同配合", "等配合", "配合", "协办", "协助", "协同", "参与"]
}
