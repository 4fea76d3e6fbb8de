internal import ICUText

/// Which code points are the same but for their case: those with one simple case folding (ECMA-262,
/// Canonicalize with the flag u).
enum CaseFolding {
  /// The code points that another folds to, and all that fold to it; made on first use.
  private static let families: [UInt32: [UInt32]] = {
    var families: [UInt32: [UInt32]] = [:]
    let changing = (try? UnicodeProperty(binary: "Changes_When_Casefolded")?.ranges()) ?? []
    for range in changing {
      for scalar in range {
        let target = UnicodeProperty.simpleFold(scalar)
        if target != scalar { families[target, default: [target]].append(scalar) }
      }
    }
    return families
  }()

  /// What a code point folds to.
  static func folded(_ scalar: UInt32) -> UInt32 { UnicodeProperty.simpleFold(scalar) }

  /// The set and every code point that folds to the same as one of the set.
  ///
  /// O(*r* log *f*) in the ranges and families.
  static func closed(_ set: ScalarSet) -> ScalarSet {
    if let only = set.only {
      return families[folded(only)].map { ScalarSet($0.map { $0...$0 }) } ?? set
    }
    var ranges = set.ranges
    for (_, members) in families where members.contains(where: set.contains) {
      ranges += members.map { $0...$0 }
    }
    return ScalarSet(ranges)
  }
}
