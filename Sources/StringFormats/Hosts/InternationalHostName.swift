internal import ECMAPatterns
internal import ICUText

/// The format `idn-hostname`: RFC 5890, section 2.3.2.3; labels in Unicode or in Punycode, by IDNA 2008.
///
/// The full stops U+3002, U+FF0E and U+FF61 part labels as `.` does (RFC 3490, section 3.1). A name with letters
/// that are written from right to left must keep the rule of RFC 5893 in every label.
enum InternationalHostName {
  /// Whether a text has the format.
  static func holds(_ text: Span<UInt8>) -> Bool {
    // No code point takes more than four bytes, and none less than an octet of the name.
    guard text.count > 0, text.count <= HostName.mostOctets * 4 else { return false }
    var labels: [[UInt32]] = [[]]
    var place = 0
    while place < text.count {
      let scalar = UTF8Cursor.next(in: text, at: &place)
      switch scalar {
      case 0x2E, 0x3002, 0xFF0E, 0xFF61: labels.append([])
      default: labels[labels.count - 1].append(scalar)
      }
    }
    var octets = labels.count - 1
    var directions: [[UnicodeCharacter.Direction]] = []
    for label in labels {
      guard let read = InternationalLabel(label) else { return false }
      octets += read.octets
      directions.append(read.scalars.map { UnicodeCharacter($0).direction })
    }
    guard octets <= HostName.mostOctets else { return false }
    return !directions.contains(where: DirectionRule.isNeeded) || directions.allSatisfy(DirectionRule.holds)
  }
}
