internal import ICUText

/// Whether a code point may stand in a label: the derived property of RFC 5892, section 3.
enum LabelCharacter {
  /// PVALID.
  case valid
  /// CONTEXTJ and CONTEXTO: where a rule of appendix A says so.
  case contextual
  /// DISALLOWED, and UNASSIGNED in ICU's version of Unicode.
  case disallowed

  /// What a code point is.
  init(of scalar: UInt32) {
    switch scalar {
    case 0x2D, 0x30...0x39, 0x61...0x7A: self = .valid
    // Exceptions (section 2.6).
    case 0xDF, 0x03C2, 0x06FD, 0x06FE, 0x0F0B, 0x3007: self = .valid
    case 0xB7, 0x0375, 0x05F3, 0x05F4, 0x30FB, 0x0660...0x0669, 0x06F0...0x06F9: self = .contextual
    case 0x0640, 0x07FA, 0x302E, 0x302F, 0x3031...0x3035, 0x303B: self = .disallowed
    // Join controls (section 2.8).
    case 0x200C, 0x200D: self = .contextual
    // Ignorable blocks (section 2.4): marks for symbols, musical symbols.
    case 0x20D0...0x20FF, 0x1D100...0x1D24F: self = .disallowed
    default: self = UnicodeCharacter(scalar).isLabelLetter ? .valid : .disallowed
    }
  }
}

extension UnicodeCharacter {
  /// Whether it is a letter, digit or mark that nothing else forbids (RFC 5892, sections 2.1 to 2.9).
  fileprivate var isLabelLetter: Bool {
    switch category {
    case .smallLetter, .capitalLetter, .otherLetter, .modifierLetter, .digit, .nonspacingMark, .spacingMark:
      !isDefaultIgnorable && !isWhiteSpace && !isNoncharacter && !isHangulPiece && isStableWhenFolded
    default: false
    }
  }
}
