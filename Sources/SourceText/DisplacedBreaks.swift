/// Line breaks that all stand some characters beside their place: `2 市教育局提升` ends in the first character of the
/// next cell.
///
/// A tool that cuts text by counted bytes or that loses a character at the beginning gives such dumps. Every cell
/// is then torn, and nothing in a line says so; but moved back together, the breaks make a table again.
package enum DisplacedBreaks {
  /// How far breaks are looked for: so many characters late, so many early.
  package static let distances = [-1, 1, -2, 2]

  /// The text with every line break moved by some characters that are not white space; towards the end for a positive
  /// number.
  ///
  /// The characters and their order stay what they are. A break that would leave the text is dropped.
  ///
  /// - Parameters:
  ///   - utf8: Valid UTF-8.
  ///   - distance: How far.
  /// - Returns: The text, of at most the same length.
  /// - Complexity: O(*n*).
  package static func moved(_ utf8: [UInt8], by distance: Int) -> [UInt8] {
    var letters: [Range<Int>] = []
    var spaces: [Range<Int>] = []
    // The white space behind each letter, by its index; the first is what stands before all.
    var place = 0
    var gap = 0
    while place < utf8.count {
      let end = Self.end(of: place, in: utf8)
      if isWhite(utf8[place..<end]) {
        place = end
        continue
      }
      spaces.append(gap..<place)
      letters.append(place..<end)
      (place, gap) = (end, end)
    }
    spaces.append(gap..<utf8.count)
    var breaks: [Int: Range<Int>] = [:]
    for (index, space) in spaces.enumerated().dropFirst().dropLast() where hasBreak(utf8[space]) {
      breaks[index + distance] = space
    }
    var text: [UInt8] = Array(utf8[spaces[0]])
    text.reserveCapacity(utf8.count)
    for (index, letter) in letters.enumerated() {
      text += utf8[letter]
      let space = spaces[index + 1]
      if let moved = breaks[index + 1], index + 1 < letters.count {
        text += utf8[moved]
        if !hasBreak(utf8[space]) { text += utf8[space] }
      } else if !hasBreak(utf8[space]) || index + 1 == letters.count {
        text += utf8[space]
      }
    }
    return text
  }

  private static func end(of place: Int, in utf8: [UInt8]) -> Int {
    var end = place + 1
    while end < utf8.count, utf8[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }

  private static func hasBreak(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.contains { $0 == 0x0A || $0 == 0x0D || $0 == 0x0C }
  }

  /// ASCII's white space, and the ideographic space U+3000.
  private static func isWhite(_ character: ArraySlice<UInt8>) -> Bool {
    guard let first = character.first else { return false }
    if character.count == 1 { return first == 0x20 || (first >= 0x09 && first <= 0x0D) }
    return character.elementsEqual([0xE3, 0x80, 0x80])
  }
}
