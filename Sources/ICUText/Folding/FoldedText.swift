/// A text whose look-alike characters were replaced, scalar by scalar.
package struct FoldedText: Hashable, Sendable {
  /// The folded text: as many scalars as before, never more bytes.
  package let utf8: [UInt8]
  /// How many scalars were replaced.
  package let changed: Int
  /// The first characters that should not be in a text, at most ``TextFolding/longestReport``.
  package let suspicious: [SuspiciousCharacter]
  /// How many such characters there are in all.
  package let suspiciousCount: Int
}

/// A character that is probably a fault of the program that made the text.
package struct SuspiciousCharacter: Hashable, Sendable {
  /// What is wrong with it.
  package enum Kind: String, Sendable, CaseIterable {
    /// A private-use character: what was printed is known to a font only.
    case privateUse
    /// U+FFFD: a character that was lost before.
    case replacement
    /// A control character of C0, C1 or DEL, other than tab, LF, VT, FF and CR.
    case control
    /// A code point that is reserved for ever, such as U+FFFF.
    case noncharacter
  }

  /// Its offset in bytes in the folded text.
  package let offset: Int
  /// The character.
  package let scalar: Unicode.Scalar
  /// What is wrong with it.
  package let kind: Kind
}

extension SuspiciousCharacter.Kind {
  /// The fault of a scalar, if it is one.
  init?(of scalar: UInt32) {
    switch scalar {
    case 0x09...0x0D: return nil
    case 0x00...0x1F, 0x7F...0x9F: self = .control
    case 0xFFFD: self = .replacement
    case 0xFDD0...0xFDEF: self = .noncharacter
    case _ where scalar & 0xFFFE == 0xFFFE: self = .noncharacter
    case 0xE000...0xF8FF, 0xF0000...0x10FFFF: self = .privateUse
    default: return nil
    }
  }
}
