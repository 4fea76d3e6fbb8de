/// Reads `divisions.tsv` in one pass over its bytes.
///
/// The table is the only large one of the library, so it is not split into strings: names are the only
/// text that is made. O(*n*) in the bytes.
struct DivisionTableParser {
  private let bytes: [UInt8]
  private var position = 0

  /// The records of `bytes`, in the order of the file.
  ///
  /// A line that is no record is left out.
  static func parse(_ bytes: [UInt8]) -> [Division] {
    var parser = DivisionTableParser(bytes: bytes)
    var result: [Division] = []
    result.reserveCapacity(bytes.count / 40)
    // The first line names the columns.
    parser.skipLine()
    while parser.position < bytes.count {
      if let division = parser.record() { result.append(division) }
      parser.skipLine()
    }
    return result
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private static let tab = UInt8(ascii: "\t")
  private static let newline = UInt8(ascii: "\n")

  private mutating func record() -> Division? {
    guard bytes[position] != UInt8(ascii: "#"), let code = number() else { return nil }
    let name = text()
    guard let level = level() else { return nil }
    let parent = number()
    guard let since = number() else { return nil }
    let until = number()
    return Division(
      key: DivisionCode(number: code), name: name, level: level,
      parentKey: parent.map { DivisionCode(number: $0) }, since: Int(since), until: until.map { Int($0) },
      successors: successors(until: until))
  }

  /// The digits of a field; `nil` for an empty one.
  ///
  /// Steps over the tab behind it.
  private mutating func number() -> Int32? {
    let value = digits()
    skipTab()
    return value
  }

  private mutating func digits() -> Int32? {
    var value: Int32 = 0
    let start = position
    while position < bytes.count {
      let digit = bytes[position] &- 0x30
      guard digit < 10, position - start < 9 else { break }
      value = value &* 10 &+ Int32(digit)
      position += 1
    }
    return position == start ? nil : value
  }

  private mutating func text() -> String {
    let start = position
    skipField()
    let name = String(decoding: bytes[start..<position], as: UTF8.self)
    skipTab()
    return name
  }

  /// The level by the second letter of its word: pRovince, pRefecture, cOunty; the third tells the first two.
  private mutating func level() -> Division.Level? {
    let start = position
    skipField()
    defer { skipTab() }
    guard position - start > 2 else { return nil }
    return switch (bytes[start], bytes[start + 2]) {
    case (UInt8(ascii: "c"), _): .county
    case (UInt8(ascii: "p"), UInt8(ascii: "e")): .prefecture
    case (UInt8(ascii: "p"), UInt8(ascii: "o")): .province
    default: nil
    }
  }

  /// `330102[1996]|330114`: codes with the year in brackets, or without where it is `until`.
  private mutating func successors(until: Int32?) -> [Division.Successor] {
    var result: [Division.Successor] = []
    while position < bytes.count, let code = digits() {
      var year = until
      if position < bytes.count, bytes[position] == UInt8(ascii: "[") {
        position += 1
        year = digits()
        position += 1
      }
      if let year {
        result.append(Division.Successor(code: DivisionCode(number: code), year: Int(year)))
      }
      guard position < bytes.count, bytes[position] == UInt8(ascii: "|") else { break }
      position += 1
    }
    return result
  }

  private mutating func skipField() {
    while position < bytes.count, bytes[position] != Self.tab, bytes[position] != Self.newline {
      position += 1
    }
  }

  private mutating func skipTab() {
    if position < bytes.count, bytes[position] == Self.tab { position += 1 }
  }

  private mutating func skipLine() {
    while position < bytes.count, bytes[position] != Self.newline { position += 1 }
    position += 1
  }
}
