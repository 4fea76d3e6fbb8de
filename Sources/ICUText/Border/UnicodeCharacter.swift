internal import CICUShims

/// A code point and what Unicode says about it, by ICU's data: what names of hosts are checked by.
package struct UnicodeCharacter: Hashable, Sendable {
  /// The number of the code point.
  package let value: UInt32

  /// A code point by its number; numbers beyond U+10FFFF have no properties.
  package init(_ value: UInt32) { self.value = min(value, 0x110000) }

  private func property(_ number: Int32) -> Int32 {
    minsheng_property_of(Int32(truncatingIfNeeded: value), number)
  }

  /// Its general category.
  package var category: Category {
    Category(rawValue: minsheng_general_category(Int32(truncatingIfNeeded: value))) ?? .unassigned
  }

  /// Its class of direction (Bidi_Class).
  package var direction: Direction { Direction(rawValue: property(0x1000)) ?? .left }

  /// How it joins with letters beside it (Joining_Type).
  package var joining: Joining { Joining(rawValue: property(0x1007)) ?? .none }

  /// Its script, of those that anybody asks about.
  package var script: Script { Script(rawValue: property(0x100A)) ?? .other }

  /// Whether it is a virama: its canonical combining class is 9.
  package var isVirama: Bool { property(0x1002) == 9 }

  /// Whether it is a letter of an old Korean syllable in pieces (Hangul_Syllable_Type L, V or T).
  package var isHangulPiece: Bool { (1...3).contains(property(0x100B)) }

  /// Whether it is ignored by default in display (Default_Ignorable_Code_Point).
  package var isDefaultIgnorable: Bool { property(5) != 0 }

  /// Whether it is no character and never will be (Noncharacter_Code_Point).
  package var isNoncharacter: Bool { property(24) != 0 }

  /// Whether it is white space (White_Space).
  package var isWhiteSpace: Bool { property(31) != 0 }

  /// Whether NFKC, case folding and NFKC once more leave it as it is.
  package var isStableWhenFolded: Bool {
    minsheng_is_stable_when_folded(Int32(truncatingIfNeeded: value)) != 0
  }

  /// Whether a text is in the normal form NFC.
  ///
  /// O(*n*). Throws for text of more than 2^31 - 1 units.
  package static func isNFC(_ text: String) throws(ICUError) -> Bool {
    let units = Array(text.utf16)
    let length = try Border.length(units.count, job: "check normal form")
    var status: Int32 = 0
    let answer = unsafe units.withUnsafeBufferPointer { source in
      unsafe minsheng_is_nfc(source.baseAddress, length, &status)
    }
    try ICUError.check(status, "check normal form")
    return answer != 0
  }
}
