/// What a region column of a plan stands for.
public enum RegionRole: String, Sendable, CaseIterable {
  /// The issuing government itself: `市本级`.
  case own = "self"
  /// A division: one with a code, or a town or subdistrict below the county level without one.
  case division
  /// A functional zone, which has no code.
  case zone
}
