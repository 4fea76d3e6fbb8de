/// How well bytes read as a Chinese plan in one encoding, faults and all.
///
/// Many bytes are valid in several encodings: Big5 text is mostly valid GB18030, UTF-16 and damaged
/// UTF-8 often are. So each reading is priced as the number of bits that a simple model of plan text
/// needs to spell it; all readings spell the same bytes, and the cheapest is the one to believe.
/// The price of a character is what its class costs in tenths of a bit (``Price``): an ideograph of
/// GB2312 level 1 or of Big5 level 1 is about one in 4000, one of a level-2 row is a hundred times
/// rarer, private use and control characters are rarer still, a fault is rarest. Simplified text
/// read as Big5 lands in level 2 or in private use for about every second ideograph; traditional
/// Big5 text read as GB18030 leaves GB2312 for two in five.
struct Plausibility {
  /// The price of all characters, in tenths of a bit.
  private(set) var cost = 0
  /// The price of the sound characters outside ASCII.
  private(set) var wideCost = 0
  /// The number of the sound characters outside ASCII.
  private(set) var wideCount = 0
  /// The number of places that are no text in the encoding.
  private(set) var faultCount = 0

  /// Whether the reading may be trusted as it is.
  ///
  /// Level 1 costs 125 to 145; text that is half level 2, half level 1 costs 150, traditional text in
  /// GB18030 about 160; Japanese or Russian text that is read as Chinese costs about 200. Text with a fault
  /// here and there is damaged text: it may be trusted to be in that encoding, and to fail there.
  var isPlausible: Bool { wideCost <= wideCount * 170 && wideCount >= faultCount * 4 }

  /// Prices in tenths of a bit.
  enum Price {
    /// An ideograph of a level-1 row.
    static let common = 125
    /// Three bytes of UTF-8, of which nearly all are ideographs in a Chinese text.
    static let han = 145
    /// An ideograph of UTF-16 that is in no level 1.
    static let unusualHan = 200
    /// Chinese punctuation and full-width forms.
    static let punctuation = 110
    /// `①`, `㎡` and their like.
    static let symbol = 150
    /// An ideograph of a level-2 row, or a character of four bytes.
    static let rareHan = 175
    /// Kana, Greek, Cyrillic.
    static let foreign = 230
    /// An ideograph of GBK that is not in GB2312.
    static let veryRare = 200
    /// A private-use or undefined character.
    static let privateUse = 300
    /// A control character that text does not hold.
    static let control = 260
    /// Bytes that are no text in the encoding.
    static let fault = 600

    /// Digits and white space are the most frequent characters of a table.
    ///
    /// A letter is rare, but not behind another letter: words are spelt out.
    static func ascii(_ byte: UInt8, afterLetter: Bool) -> Int {
      switch byte {
      case 0x30...0x39, 0x20, 0x09, 0x0A, 0x0D: 65
      case 0x41...0x5A, 0x61...0x7A: afterLetter ? 50 : 110
      default: isControl(byte) ? control : 90
      }
    }
  }

  private var afterLetter = false

  private mutating func add(ascii byte: UInt8) {
    cost &+= Price.ascii(byte, afterLetter: afterLetter)
    afterLetter = byte >= 0x41 && byte & 0xDF <= 0x5A && byte & 0xDF >= 0x41
  }

  private mutating func add(wide price: Int) {
    afterLetter = false
    if price == Price.fault {
      cost &+= price
      faultCount &+= 1
      return
    }
    cost &+= price
    wideCost &+= price
    wideCount &+= 1
  }

  /// The bytes read as UTF-8.
  ///
  /// `isWhole` says that the text really ends where the bytes end.
  static func ofUTF8(_ bytes: Span<UInt8>, isWhole: Bool) -> Plausibility {
    var result = Plausibility()
    var index = 0
    while index < bytes.count {
      let lead = bytes[index]
      let sound = UTF8Scan.soundLength(bytes, at: index)
      if lead < 0x80 {
        result.add(ascii: lead)
      } else if sound.isWhole {
        result.add(wide: sound.bytes == 3 ? Price.han : Price.rareHan)
      } else if isWhole || index + sound.bytes < bytes.count {
        result.add(wide: Price.fault)
      }
      index += max(sound.bytes, 1)
    }
    return result
  }

  /// The bytes read as GB18030.
  static func ofGB18030(_ bytes: Span<UInt8>, isWhole: Bool) -> Plausibility {
    var result = Plausibility()
    var index = 0
    let count = bytes.count
    while index < count {
      let lead = bytes[index]
      if lead < 0x80 {
        result.add(ascii: lead)
        index &+= 1
        continue
      }
      guard index &+ 1 < count else {
        if isWhole { result.add(wide: Price.fault) }
        break
      }
      let trail = bytes[index &+ 1]
      if lead == 0x80 || lead == 0xFF || trail < 0x30 || trail == 0x7F || trail == 0xFF
        || (0x3A...0x3F).contains(trail)
      {
        result.add(wide: Price.fault)
        index &+= 1
      } else if trail < 0x3A {
        let whole = index &+ 3 < count
        let sound =
          whole && (0x81...0xFE).contains(bytes[index &+ 2]) && (0x30...0x39).contains(bytes[index &+ 3])
        if sound || whole || isWhole { result.add(wide: sound ? Price.rareHan : Price.fault) }
        index &+= sound ? 4 : 1
      } else {
        result.add(wide: priceOfGBK(lead, trail))
        index &+= 2
      }
    }
    return result
  }

  @inline(__always)
  private static func priceOfGBK(_ lead: UInt8, _ trail: UInt8) -> Int {
    if trail < 0xA1 {
      // GBK/3 and GBK/4 are ideographs outside GB2312; A1 to A7 are private use, A8 and A9 symbols.
      return (0xA1...0xA7).contains(lead) ? Price.privateUse : Price.veryRare
    }
    switch lead {
    case 0xB0...0xD6: return Price.common
    case 0xD7: return trail < 0xFA ? Price.common : Price.privateUse
    case 0xD8...0xF7: return Price.rareHan
    case 0xA1, 0xA3: return Price.punctuation
    case 0xA2: return Price.symbol
    case 0xA4...0xA9: return Price.foreign
    case 0xAA...0xAF, 0xF8...0xFE: return Price.privateUse
    default: return Price.veryRare
    }
  }

  /// The bytes read as Big5.
  static func ofBig5(_ bytes: Span<UInt8>, isWhole: Bool) -> Plausibility {
    var result = Plausibility()
    var index = 0
    let count = bytes.count
    while index < count {
      let lead = bytes[index]
      if lead < 0x80 {
        result.add(ascii: lead)
        index &+= 1
        continue
      }
      guard index &+ 1 < count else {
        if isWhole { result.add(wide: Price.fault) }
        break
      }
      let trail = bytes[index &+ 1]
      let isSound =
        lead != 0x80 && lead != 0xFF
        && ((0x40...0x7E).contains(trail) || (0xA1...0xFE).contains(trail))
      result.add(wide: isSound ? priceOfBig5(lead, trail) : Price.fault)
      index &+= isSound ? 2 : 1
    }
    return result
  }

  @inline(__always)
  private static func priceOfBig5(_ lead: UInt8, _ trail: UInt8) -> Int {
    switch (lead, trail) {
    case (0xA4...0xC5, _), (0xC6, ...0x7E): Price.common + 5
    case (0xA1, _): Price.punctuation
    case (0xA2, _): Price.symbol
    case (0xA3, ...0xBF): Price.foreign
    case (0xC9...0xF8, _), (0xF9, ...0xD5): Price.rareHan + 10
    default: Price.privateUse
    }
  }

  /// The bytes read as UTF-16.
  ///
  /// The first byte of a unit is at an even index.
  static func ofUTF16(_ bytes: Span<UInt8>, lowFirst: Bool, isWhole: Bool) -> Plausibility {
    var result = Plausibility()
    let low = lowFirst ? 0 : 1
    var index = 0
    var afterHigh = false
    let common = CommonIdeographs.table
    while index &+ 1 < bytes.count {
      let unit = UInt16(bytes[index &+ low]) | UInt16(bytes[index &+ (1 &- low)]) << 8
      index &+= 2
      let isLow = (0xDC00...0xDFFF).contains(unit)
      if afterHigh {
        result.add(wide: isLow ? Price.veryRare : Price.fault)
        afterHigh = false
        if isLow { continue }
      }
      if unit < 0x80 {
        result.add(ascii: UInt8(truncatingIfNeeded: unit))
      } else if (0xD800...0xDBFF).contains(unit) {
        afterHigh = true
      } else {
        result.add(
          wide: CommonIdeographs.contains(unit, in: common) ? Price.common + 5 : priceOfUnit(unit))
      }
    }
    if isWhole && (afterHigh || bytes.count % 2 != 0) { result.add(wide: Price.fault) }
    return result
  }

  @inline(__always)
  private static func priceOfUnit(_ unit: UInt16) -> Int {
    switch unit {
    case 0x4E00...0x9FFF: Price.unusualHan
    case 0x3000...0x303F, 0xFF00...0xFF5E, 0x2010...0x2027: Price.punctuation
    case 0x2460...0x249F, 0x00A0...0x00FF, 0x2100...0x21FF, 0x2500...0x27BF, 0x3380...0x33DF: Price.symbol
    case 0x2E80...0x2FDF: Price.rareHan
    case 0x3400...0x4DBF, 0xF900...0xFAFF: Price.foreign
    case 0xE000...0xF8FF, 0xFDD0...0xFDEF: Price.privateUse
    case 0xDC00...0xDFFF, 0xFFF0...0xFFFF: Price.fault
    case 0x0080...0x009F: Price.control
    default: Price.foreign + 20
    }
  }
}
