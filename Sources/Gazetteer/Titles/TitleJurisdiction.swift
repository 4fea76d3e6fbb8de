/// What a title says about the government that issued the plan.
package struct TitleJurisdiction: Sendable, Hashable {
  /// The places named, in the order of the title; the last one of a chain (`杭州市西湖区`) stands for it.
  package var candidates: [Candidate]
  /// The level that a title without a name tells: `市` of `市政府`; `nil` where it tells none.
  package var levelWord: String?

  /// A place that the title names.
  package struct Candidate: Sendable, Hashable {
    /// The name as printed: `杭州市西湖区`.
    package var text: String
    /// The divisions it can mean; several for a homonym that nothing decides.
    package var divisions: [Division]
    /// Whether the name is a short form: `杭州`.
    package var isShortForm: Bool
  }
}
