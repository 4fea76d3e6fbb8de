/// The format `uri-template`: RFC 6570, section 2, with erratum 6937, which lets `'` stand in literals.
///
/// Operators that section 2.2 keeps for later (`=`, `,`, `!`, `@`, `|`) are part of its grammar and hold.
enum ResourceTemplate {
  private static let literals = ASCIISet(0x21...0x7E, except: "\"%<>\\^`{|}")
  private static let operators = ASCIISet("+#./;?&=,!@|")
  private static let variable = ASCIISet.alphanumerics.union(ASCIISet("_"))

  /// Whether a text has the format.
  static func holds(_ text: Span<UInt8>) -> Bool {
    var place = 0
    while place < text.count {
      if text[place] == UInt8(ascii: "{") {
        guard let end = endOfExpression(text, from: place + 1) else { return false }
        place = end
      } else {
        guard
          let end = IdentifierCharacters.end(
            of: literals, in: text, from: place, others: .internationalAndPrivate), end > place
        else { return false }
        place = end
      }
    }
    return true
  }

  /// Where an expression ends, behind its brace; nil when it is wrong.
  private static func endOfExpression(_ text: Span<UInt8>, from start: Int) -> Int? {
    var place = start
    if let byte = text.byte(at: place), operators.contains(byte) { place += 1 }
    while true {
      guard let end = endOfVariable(text, from: place), let byte = text.byte(at: end) else { return nil }
      if byte == UInt8(ascii: "}") { return end + 1 }
      guard byte == UInt8(ascii: ",") else { return nil }
      place = end + 1
    }
  }

  /// Where a name of a variable with its modifier ends; nil when it is wrong.
  private static func endOfVariable(_ text: Span<UInt8>, from start: Int) -> Int? {
    var place = start
    while true {
      // Percent-encoded octets count as letters; a single dot may stand between.
      guard let end = IdentifierCharacters.end(of: variable, in: text, from: place, others: .none),
        end > place
      else { return nil }
      place = end
      guard text.byte(at: place) == UInt8(ascii: ".") else { break }
      place += 1
    }
    if text.byte(at: place) == UInt8(ascii: "*") { return place + 1 }
    guard text.byte(at: place) == UInt8(ascii: ":") else { return place }
    let end = text.end(of: .digits, from: place + 1)
    guard end > place + 1, end <= place + 5, text[place + 1] != UInt8(ascii: "0") else { return nil }
    return end
  }
}
