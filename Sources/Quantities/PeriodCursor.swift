/// A place in the first characters of a text, as far as a period may reach; spaces before a word are passed
/// over.
///
/// The characters are copied once, without the spaces, up to the first one that no period holds.
struct PeriodCursor {
  /// No printed period is longer, in characters, spaces counted.
  private static let longest = 48

  private var characters: InlineArray<48, Unicode.Scalar>
  /// Where each character ends, in bytes behind `start`: at most 48 characters of 4 bytes.
  private var ends: InlineArray<48, UInt8>
  /// One bit a character: whether a space stands before it.
  private var spaced: UInt64 = 0
  private var count = 0
  private let start: Int
  /// The place, in characters without the spaces.
  var index = 0

  /// A cursor at the start of a range; `nil` where no period can begin there.
  ///
  /// O(its length); O(1), and nothing copied, where the first character tells.
  init?(_ utf8: Span<UInt8>, _ range: Range<Int>) {
    guard Self.mayBegin(utf8, range) else { return nil }
    characters = InlineArray(repeating: "\0")
    ends = InlineArray(repeating: 0)
    start = range.lowerBound
    var place = range.lowerBound
    var seen = 0
    while seen < Self.longest, place < range.upperBound {
      seen += 1
      let space = PeriodSpelling.spaceLength(utf8, at: place, to: range.upperBound)
      if space > 0 {
        place += space
        spaced |= 1 << UInt64(count)
        continue
      }
      let (character, length) = TextBytes.character(utf8, at: place, to: range.upperBound)
      place += length
      characters[count] = character
      ends[count] = UInt8(truncatingIfNeeded: place - start)
      count += 1
      if !PeriodSpelling.holds(character) { break }
    }
  }

  /// Whether the first character that is not a space may begin a period.
  private static func mayBegin(_ utf8: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var place = range.lowerBound
    while place < range.upperBound {
      let space = PeriodSpelling.spaceLength(utf8, at: place, to: range.upperBound)
      if space == 0 {
        let character = TextBytes.character(utf8, at: place, to: range.upperBound).0
        return PeriodSpelling.mayBegin(with: character)
      }
      place += space
    }
    return false
  }

  /// The place in bytes, behind the last character that was taken.
  var end: Int { index == 0 ? start : start + Int(ends[index - 1]) }

  /// The next character that is not a space; `nil` at the end.
  var next: Unicode.Scalar? { index < count ? characters[index] : nil }

  /// Takes a character if it stands here.
  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard index < count, characters[index] == character else { return false }
    index += 1
    return true
  }

  /// Takes a word of two characters if it stands here.
  mutating func take(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    guard index + 1 < count, characters[index] == first, characters[index + 1] == second else { return false }
    index += 2
    return true
  }

  /// Takes a word of three characters if it stands here.
  mutating func take(_ first: Unicode.Scalar, _ second: Unicode.Scalar, _ third: Unicode.Scalar) -> Bool {
    guard index + 2 < count, characters[index] == first, characters[index + 1] == second,
      characters[index + 2] == third
    else { return false }
    index += 3
    return true
  }

  /// Takes a whole number below 10000, in ASCII digits or Chinese numerals up to 99.
  mutating func takeNumber() -> Int? {
    var place = index
    var value = 0
    while place < count, place - index < 5, goesOn(place) {
      let digit = characters[place].value &- 0x30
      if digit > 9 { break }
      value = value * 10 + Int(digit)
      place += 1
    }
    if place == index { return takeChineseNumber() }
    guard place - index <= 4 else { return nil }
    index = place
    return value
  }

  private mutating func takeChineseNumber() -> Int? {
    var place = index
    var tens: Int?
    var ones: Int?
    scan: while place < count, goesOn(place) {
      switch NumeralSign(characters[place]) {
      case .digit(let value):
        guard ones == nil else { return nil }
        ones = Int(value)
      case .scale(1):
        guard tens == nil else { return nil }
        tens = ones ?? 1
        ones = nil
      default: break scan
      }
      place += 1
    }
    guard tens != nil || ones != nil else { return nil }
    index = place
    return (tens ?? 0) * 10 + (ones ?? 0)
  }

  /// Whether a number that begins here may go on at a place: no space stands between.
  private func goesOn(_ place: Int) -> Bool { place == index || spaced >> UInt64(place) & 1 == 0 }
}
