/// The result of reading bytes as UTF-8.
enum UTF8Scan: Hashable {
  /// Valid, with this many control characters that text does not hold (NUL among them).
  case valid(controls: Int, zeros: Int)
  /// The first bytes at fault; `isTruncated` when the bytes end in the middle of a character that
  /// was sound so far.
  case invalid(offset: Int, length: Int, isTruncated: Bool)

  /// Reads bytes from `start` on.
  ///
  /// Well-formed is what table 3-7 of the Unicode standard lists: no overlong forms, no surrogates,
  /// nothing above U+10FFFF. The bytes at fault are the longest head of a character that is sound,
  /// or one byte. O(*n*).
  init(_ bytes: Span<UInt8>, from start: Int = 0) {
    let count = bytes.count
    var index = start
    var controls = 0
    var zeros = 0
    while index < count {
      let lead = bytes[index]
      if lead < 0x80 {
        if lead < 0x20 || lead == 0x7F {
          if isControl(lead) { controls &+= 1 }
          if lead == 0 { zeros &+= 1 }
        }
        index &+= 1
        continue
      }
      // Nearly all of a Chinese text: three bytes, none of them special.
      if lead > 0xE0 && lead < 0xF0 && lead != 0xED && count &- index >= 3 {
        let pair = (bytes[index &+ 1] ^ 0x80) | (bytes[index &+ 2] ^ 0x80)
        if pair < 0x40 {
          index &+= 3
          continue
        }
      }
      let length = Self.soundLength(bytes, at: index)
      guard length.isWhole else {
        self = .invalid(
          offset: index, length: max(length.bytes, 1),
          isTruncated: length.bytes > 0 && index &+ length.bytes == count)
        return
      }
      index &+= length.bytes
    }
    self = .valid(controls: controls, zeros: zeros)
  }

  /// How many bytes from `index` on are the sound head of a character, and whether they are all of it.
  static func soundLength(_ bytes: Span<UInt8>, at index: Int) -> (bytes: Int, isWhole: Bool) {
    let lead = bytes[index]
    let needed: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0x00...0x7F: return (1, true)
    case 0xC2...0xDF: needed = 2
    case 0xE0: (needed, second) = (3, 0xA0...0xBF)
    case 0xED: (needed, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: needed = 3
    case 0xF0: (needed, second) = (4, 0x90...0xBF)
    case 0xF4: (needed, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: needed = 4
    default: return (0, false)
    }
    var sound = 1
    while sound < needed {
      guard index &+ sound < bytes.count, second.contains(bytes[index &+ sound]) else {
        return (sound, false)
      }
      second = 0x80...0xBF
      sound &+= 1
    }
    return (needed, true)
  }
}

/// Whether an ASCII byte is a control character that text does not hold: all of C0 but tab, LF, VT,
/// FF, CR and ESC; and DEL.
@inline(__always)
func isControl(_ byte: UInt8) -> Bool {
  byte == 0x7F || (byte < 0x20 && !(0x09...0x0D).contains(byte) && byte != 0x1B)
}
