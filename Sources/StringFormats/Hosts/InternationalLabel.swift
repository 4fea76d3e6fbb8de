internal import ICUText

/// A label of a host's name that is valid by IDNA 2008 (RFC 5891, sections 4.2 and 5.4).
struct InternationalLabel {
  /// Its code points: those that Punycode stands for.
  let scalars: [UInt32]
  /// How many octets it takes in a name.
  let octets: Int

  /// The label that code points make: Unicode, Punycode behind `xn--`, or ASCII letters, digits and hyphens.
  ///
  /// Nil when it is not valid.
  init?(_ scalars: [UInt32]) {
    // Every code point takes an octet at least.
    guard scalars.count <= HostName.mostLabelOctets else { return nil }
    guard scalars.contains(where: { $0 >= 0x80 }) else {
      let bytes = scalars.map { UInt8(truncatingIfNeeded: $0) }
      if HostName.isEncoded(bytes.span) {
        self.init(encoded: bytes.span)
        return
      }
      // Hyphens in the third and fourth place are reserved (RFC 5890, section 2.3.1).
      guard HostName.isLabel(bytes.span), !Self.hasReservedHyphens(scalars) else { return nil }
      self.init(scalars: scalars, octets: bytes.count)
      return
    }
    guard Self.isValid(scalars), let encoded = Punycode.encoded(scalars) else { return nil }
    guard 4 + encoded.count <= HostName.mostLabelOctets else { return nil }
    self.init(scalars: scalars, octets: 4 + encoded.count)
  }

  /// The label that stands behind `xn--`; nil when it is not the one Punycode of a valid label.
  init?(encoded label: Span<UInt8>) {
    guard label.count > 4, label.count <= HostName.mostLabelOctets,
      let decoded = Punycode.decoded(label.extracting(4..<label.count)),
      decoded.contains(where: { $0 >= 0x80 }), let again = Punycode.encoded(decoded),
      again.count == label.count - 4
    else { return nil }
    for (index, byte) in again.enumerated()
    where Punycode.lowercased(label[index + 4]) != Punycode.lowercased(byte) {
      return nil
    }
    guard Self.isValid(decoded) else { return nil }
    // A label on its own must keep the rule of directions too.
    let directions = decoded.map { UnicodeCharacter($0).direction }
    guard !DirectionRule.isNeeded(directions) || DirectionRule.holds(directions) else { return nil }
    self.init(scalars: decoded, octets: label.count)
  }

  private init(scalars: [UInt32], octets: Int) {
    self.scalars = scalars
    self.octets = octets
  }

  private static func hasReservedHyphens(_ scalars: [UInt32]) -> Bool {
    scalars.count >= 4 && scalars[2] == 0x2D && scalars[3] == 0x2D
  }

  /// Whether code points may stand in a label, each and together (RFC 5891, section 4.2.3).
  private static func isValid(_ scalars: [UInt32]) -> Bool {
    guard let first = scalars.first, first != 0x2D, scalars.last != 0x2D, !hasReservedHyphens(scalars),
      !UnicodeCharacter(first).category.isMark
    else { return false }
    for index in scalars.indices {
      switch LabelCharacter(of: scalars[index]) {
      case .valid: continue
      case .disallowed: return false
      case .contextual: if !ContextRule.holds(at: index, in: scalars) { return false }
      }
    }
    var text = String.UnicodeScalarView()
    for scalar in scalars {
      guard let scalar = Unicode.Scalar(scalar) else { return false }
      text.append(scalar)
    }
    return (try? UnicodeCharacter.isNFC(String(text))) == true
  }
}
