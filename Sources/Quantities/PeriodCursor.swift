/// A place in the first characters of a text; spaces before a word are passed over.
struct PeriodCursor {
  /// No printed period is longer, in characters.
  private static let longest = 48

  private let characters: [Unicode.Scalar]
  /// The place, in characters from the start of the text.
  private(set) var index = 0

  /// A cursor at the start of a text.
  init(_ text: String) { characters = Array(text.unicodeScalars.prefix(Self.longest)) }

  /// The next character that is not a space; `nil` at the end.
  var next: Unicode.Scalar? {
    let place = placeBehindSpaces
    return place < characters.count ? characters[place] : nil
  }

  private var placeBehindSpaces: Int {
    var place = index
    while place < characters.count, characters[place].properties.isWhitespace { place += 1 }
    return place
  }

  /// Takes the longest of the words that stands here.
  mutating func take<Value>(_ words: [(String, Value)]) -> Value? {
    var best: (end: Int, value: Value)?
    for (word, value) in words {
      if let end = end(of: word), end > best?.end ?? 0 { best = (end, value) }
    }
    guard let best else { return nil }
    index = best.end
    return best.value
  }

  /// Takes a word if it stands here.
  mutating func take(_ word: String) -> Bool {
    guard let end = end(of: word) else { return false }
    index = end
    return true
  }

  /// Takes a word unless one of these characters stands behind it: 前 but not 前期.
  mutating func take(_ word: String, unlessBefore stops: String) -> Bool {
    let start = index
    guard take(word) else { return false }
    if let next, stops.unicodeScalars.contains(next) {
      index = start
      return false
    }
    return true
  }

  /// Takes a whole number below 10000, in ASCII digits or Chinese numerals up to 99.
  mutating func takeNumber() -> Int? {
    var place = placeBehindSpaces
    var value = 0
    var digits = 0
    while place < characters.count, digits < 5, let digit = Self.asciiDigit(characters[place]) {
      value = value * 10 + digit
      digits += 1
      place += 1
    }
    if digits == 0 { return takeChineseNumber() }
    guard digits <= 4 else { return nil }
    index = place
    return value
  }

  private mutating func takeChineseNumber() -> Int? {
    var place = placeBehindSpaces
    var tens: Int?
    var ones: Int?
    scan: while place < characters.count {
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

  private static func asciiDigit(_ character: Unicode.Scalar) -> Int? {
    (0x30...0x39).contains(character.value) ? Int(character.value) - 0x30 : nil
  }

  /// Where a word that stands here ends, spaces inside it passed over.
  private func end(of word: String) -> Int? {
    var place = placeBehindSpaces
    for character in word.unicodeScalars {
      while place < characters.count, characters[place].properties.isWhitespace { place += 1 }
      guard place < characters.count, characters[place] == character else { return nil }
      place += 1
    }
    return place
  }
}
