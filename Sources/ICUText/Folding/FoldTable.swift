internal import CICUShims

/// Which character stands for which.
///
/// - Radicals (U+2E80 to U+2FD5) become the ideographs that they look like: PDF fonts lead one glyph
///   to both, and programs often give back the radical. See `CICUShims/Radicals.c`.
/// - Compatibility ideographs (U+F900 to U+FAFF, U+2F800 to U+2FA1F) become what they are canonically
///   equivalent to. Twelve of them, from U+FA0E, are ideographs in their own right and stay; a few
///   from U+FA6C on that would take four bytes instead of three stay as well.
/// - Full-width digits, Latin letters, `％` and `．` become ASCII. All other full-width and Chinese
///   punctuation stays as it is printed: `（`, `，`, `～`, `－`; so do `①` and `㎡`.
struct FoldTable: Sendable {
  /// The table; computed once.
  static let shared = FoldTable()

  private static let radicals: ClosedRange<UInt32> = 0x2E80...0x2FD5
  private static let compatibility: ClosedRange<UInt32> = 0xF900...0xFAFF
  private static let supplement: ClosedRange<UInt32> = 0x2F800...0x2FA1F

  private let radicalTargets: [UInt32]
  private let compatibilityTargets: [UInt32]
  private let supplementTargets: [UInt32]

  private init() {
    radicalTargets = Self.radicals.map { scalar in
      let found = minsheng_radical_ideograph(Int32(scalar))
      return found > 0 ? UInt32(found) : scalar
    }
    compatibilityTargets = Self.compatibility.map { scalar in
      let found = Self.singleton(scalar)
      return found <= 0xFFFF ? found : scalar
    }
    supplementTargets = Self.supplement.map(Self.singleton)
  }

  private static func singleton(_ scalar: UInt32) -> UInt32 {
    UInt32(exactly: minsheng_canonical_singleton(Int32(scalar))) ?? scalar
  }

  /// The scalar that stands for this one: nearly always itself.
  @inline(__always)
  func target(of scalar: UInt32) -> UInt32 {
    switch scalar {
    case Self.radicals: radicalTargets[Int(scalar &- 0x2E80)]
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A, 0xFF05, 0xFF0E: scalar &- 0xFEE0
    case Self.compatibility: compatibilityTargets[Int(scalar &- 0xF900)]
    case Self.supplement: supplementTargets[Int(scalar &- 0x2F800)]
    default: scalar
    }
  }
}
