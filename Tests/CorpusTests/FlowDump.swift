import TestSupport

/// A dump in reading order as its characters, each with the white space behind it, and the cells among them.
///
/// The cells are those that a person reads (`rows.tsv`), walked in the order of the dump, so that a test can
/// lay the same text out anew: white space may move inside of a cell, and nothing else changes.
struct FlowDump {
  /// The characters that are not white space.
  private(set) var characters: [Unicode.Scalar] = []
  /// The white space behind each of them.
  var gaps: [String] = []
  /// The white space before the first.
  private(set) var lead = ""
  /// Where each paragraph of a cell stands: a name, a person, a list of organisations, one step, one heading.
  private(set) var paragraphs: [Range<Int>] = []
  /// Where the header of each page stands.
  private(set) var headers: [Range<Int>] = []

  private var position = 0

  /// Throws ``Mismatch`` where the dump does not go on as the rows say.
  init(_ text: String, above: [String], header: [String], rows: [[String: String]]) throws {
    for scalar in text.unicodeScalars {
      if !scalar.properties.isWhitespace {
        characters.append(scalar)
        gaps.append("")
      } else if gaps.isEmpty {
        lead.unicodeScalars.append(scalar)
      } else {
        gaps[gaps.count - 1].unicodeScalars.append(scalar)
      }
    }
    for line in above { _ = try take(line) }
    try walk(rows, header: header.joined())
    guard position == characters.count else { throw Mismatch(expected: "the end", at: position) }
  }

  /// A cell that does not stand where the rows say.
  struct Mismatch: Error {
    let expected: String
    let at: Int
  }

  /// The dump as text.
  var text: String {
    var text = lead
    for (character, gap) in zip(characters, gaps) {
      text.unicodeScalars.append(character)
      text += gap
    }
    return text
  }

  /// Whether the place behind a character is inside of a number.
  func isInNumber(_ place: Int) -> Bool {
    func isDigit(_ index: Int) -> Bool {
      characters.indices.contains(index) && ("0"..."9").contains(characters[index])
    }
    if isDigit(place) { return isDigit(place + 1) || characters[place + 1] == "." && isDigit(place + 2) }
    return characters[place] == "." && isDigit(place - 1) && isDigit(place + 1)
  }

  /// Takes characters out of the dump, and leaves a line's end in their place.
  mutating func remove(_ ranges: [Range<Int>]) {
    let removed = Set(ranges.joined())
    for range in ranges where range.lowerBound > 0 { gaps[range.lowerBound - 1] = "\n" }
    characters = characters.indices.filter { !removed.contains($0) }.map { characters[$0] }
    gaps = gaps.indices.filter { !removed.contains($0) }.map { gaps[$0] }
    paragraphs = []
    headers = []
  }

  // MARK: The walk

  private mutating func walk(_ rows: [[String: String]], header: String) throws {
    var above: [String: String] = [:]
    /// What the page's end cuts off a list of organisations; it stands behind the next header.
    var rest: ArraySlice<String> = []
    for row in rows {
      while stands(header) {
        headers.append(try take(header))
        if !rest.isEmpty { rest = try takeList(rest) }
      }
      if row["number"] != above["number"] {
        for column in ["number", "category"] { paragraphs.append(try take(row[column] ?? "")) }
      }
      for column in ["name", "leaders", "lead", "contacts"] {
        for name in parts(of: row, column) { paragraphs.append(try take(name)) }
      }
      rest = try takeList(parts(of: row, "cooperating"))
      paragraphs.append(try take(row["deadlineText"] ?? ""))
      var group = ""
      for step in parts(of: row, "schedule") {
        var text = step
        if step.hasPrefix("["), let end = step.firstIndex(of: "]") {
          let heading = String(step[...end])
          if heading != group { paragraphs.append(try take(heading)) }
          group = heading
          text = String(step[step.index(after: end)...])
        }
        paragraphs.append(try take(text))
      }
      above = row
    }
  }

  private func parts(of row: [String: String], _ column: String) -> ArraySlice<String> {
    (row[column] ?? "").split(separator: "|").map(String.init)[...]
  }

  private func stands(_ text: String) -> Bool { characters[position...].starts(with: text.unicodeScalars) }

  private mutating func take(_ text: String) throws -> Range<Int> {
    guard stands(text) else { throw Mismatch(expected: text, at: position) }
    let start = position
    position += text.unicodeScalars.count
    return start..<position
  }

  /// Takes names with the marks between them, as one paragraph, and gives those that do not stand here.
  private mutating func takeList(_ names: ArraySlice<String>) throws -> ArraySlice<String> {
    let start = position
    var names = names
    while let name = names.first, stands(name) {
      _ = try take(name)
      names.removeFirst()
      if !names.isEmpty, stands("、") || stands("，") { position += 1 }
    }
    guard position > start else { throw Mismatch(expected: names.first ?? "", at: position) }
    paragraphs.append(start..<position)
    return names
  }
}
