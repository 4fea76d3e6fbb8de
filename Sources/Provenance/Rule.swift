/// A rule that can report findings: its code, how much its findings weigh, and what it is about.
///
/// Every finding of the toolkit is made by a rule, and every rule is listed by `minsheng rules`.
public struct Rule: Sendable, Hashable {
  public var code: FindingCode
  /// The severity of its findings unless a finding says otherwise.
  public var severity: Severity
  /// What the rule reports, in one sentence.
  public var summary: Message

  public init(_ code: FindingCode, _ severity: Severity, _ english: String, _ chinese: String) {
    self.code = code
    self.severity = severity
    self.summary = Message(english, chinese)
  }

  /// A finding of this rule, with its own severity.
  public func finding(
    _ message: Message, project: String? = nil, measure: String? = nil, field: String? = nil,
    lines: [LineRange] = [], repair: Repair? = nil, alternatives: [Alternative] = []
  ) -> Finding {
    Finding(
      code, severity, message, project: project, measure: measure, field: field, lines: lines, repair: repair,
      alternatives: alternatives)
  }
}
