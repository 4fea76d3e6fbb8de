/// A functional zone: run like a division, listed beside divisions, without a code in GB/T 2260.
package struct Zone: Sendable, Hashable {
  /// The full name: `杭州西湖风景名胜区`.
  package var name: String
  /// The code of the division that runs it, six digits.
  package var parent: String
  /// Other names in use; many (`高新区`) only mean this zone in a table of its parent.
  package var aliases: [String]
  /// The first year-end at which the zone stood; `nil` where not known.
  package var since: Int?
  /// The first year-end at which the zone no longer stood; `nil` while it stands, or where not known.
  package var until: Int?

  /// Whether a plan of `year` may name this zone; the rule is that of ``Division/isValid(forPlanYear:)``.
  package func isValid(forPlanYear year: Int) -> Bool {
    (since ?? .min) <= year && year &- 1 < (until ?? .max)
  }
}
