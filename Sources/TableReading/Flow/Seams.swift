import Gazetteer
import Quantities
import SourceText

/// Finds the places inside a run of characters where two cells may have been run together.
///
/// Some extractors print no space between cells that stand close: `户—`, `—22新建`, `100%。2“抚幼`. A seam is only a
/// place where a cell may end; what stands on both sides is joined again unless much speaks against it.
struct Seams {
  /// Whether a seam stands before the character at `offset`, `scalar`, in a run from `start`; `before` is the
  /// character before it.
  ///
  /// O(1).
  mutating func isSeam(
    before scalar: Unicode.Scalar, after before: Unicode.Scalar, in text: borrowing Span<UInt8>,
    at offset: Int, from start: Int, to end: Int
  ) -> Bool {
    if before == "。" { return !"”’）》】。；".unicodeScalars.contains(scalar) }
    let isDash = Self.isDash(scalar)
    if Self.isDash(before) {
      // Inside a run of dashes, and in `9—10月`, there is none.
      return !isDash && !wasRange
    }
    if isDash {
      let (next, _) = self.scalar(text, at: skipDashes(text, offset, end), to: end)
      wasRange = Self.isDigit(before) && Self.isDigit(next) || Self.isWord(before) && Self.isWord(next)
      return !wasRange && !"（(“".unicodeScalars.contains(before)
    }
    if Self.isDigit(scalar), !Self.isDigit(before) {
      return "底前旬末".unicodeScalars.contains(before) || isAmount(text, start, offset)
        || Self.endsOrganisation(before) || before == "）" && beginsMonth(text, offset, end)
    }
    if Self.isLevel(scalar) {
      return endsAmount(text, start, offset) || isAmount(text, start, offset)
    }
    if Self.endsOrganisation(before) { return isPerson(text, offset, end) }
    if Self.isDigit(before), !Self.isDigit(scalar), isAllDigits(text, start, offset) {
      return scalar == "“" || !scalar.isASCII && beginsTask(text, offset, end)
    }
    return false
  }

  /// Whether the dashes last met stand inside a range or a word.
  private var wasRange = false

  private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "—", "–", "―", "─", "⸺", "⸻", "-", "－", "/", "／": true
    default: false
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar >= "0" && scalar <= "9" }

  /// A letter or an ideograph that is no unit by itself.
  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar >= "A" && scalar <= "z" || scalar.value >= 0x3400 && scalar.value < 0xA000
  }

  private func skipDashes(_ text: borrowing Span<UInt8>, _ offset: Int, _ end: Int) -> Int {
    var offset = offset
    while offset < end {
      let (scalar, length) = scalar(text, at: offset, to: end)
      guard Self.isDash(scalar) else { break }
      offset += length
    }
    return offset
  }

  private func scalar(_ text: borrowing Span<UInt8>, at offset: Int, to end: Int) -> (Unicode.Scalar, Int) {
    guard offset < end else { return (" ", 0) }
    let (scalar, length) = TextBytes.character(text, at: offset, to: end)
    return (scalar, max(length, 1))
  }

  private func isAllDigits(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard end - start <= 4 else { return false }
    for offset in start..<end where !(text[offset] >= 0x30 && text[offset] <= 0x39) { return false }
    return true
  }

  private static func endsOrganisation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "局", "委", "办", "会", "府", "社", "团", "心", "司", "院", "队", "部", "联": true
    default: false
    }
  }

  /// Whether organisations of a government begin with a character.
  private static func isLevel(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "市", "县", "区", "省", "州", "各": true
    default: false
    }
  }

  /// Whether a month stands at a place: `10月底前`.
  private func beginsMonth(_ text: borrowing Span<UInt8>, _ offset: Int, _ end: Int) -> Bool {
    var place = offset
    while place < end, place - offset < 3, text[place] >= 0x30, text[place] <= 0x39 { place += 1 }
    return scalar(text, at: place, to: end).0 == "月"
  }

  /// Whether a run ends with an amount: `科学健身指导5921场`.
  private func endsAmount(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var place = end
    while place > start, end - place <= 12, text[place - 1] >= 0x80 { place -= 1 }
    guard place > start, place < end, text[place - 1] >= 0x30, text[place - 1] <= 0x39 else { return false }
    return isAmount(text, place, end)
  }

  /// Whether what is left of a run of characters may be a person's name: a surname and at most two more.
  private func isPerson(_ text: borrowing Span<UInt8>, _ offset: Int, _ end: Int) -> Bool {
    var length = 0
    var place = offset
    var last: Unicode.Scalar = " "
    while place < end, Characters.whiteSpace(text, at: place) == 0 {
      let (scalar, bytes) = scalar(text, at: place, to: end)
      guard scalar.value >= 0x3400, scalar.value < 0xA000, length < 3 else { return false }
      if length == 0, !PersonNames.mayBegin(with: Character(scalar)) { return false }
      length += 1
      place += bytes
      last = scalar
    }
    // 卫生健康委员会 goes on behind 委.
    return length > 0 && !Self.endsOrganisation(last)
  }

  /// Whether a run is a unit, with or without its number: what stands behind it is another amount.
  private func isAmount(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard end - start <= 40 else { return false }
    var offset = start
    while offset < end, text[offset] < 0x3A, text[offset] > 0x2B { offset += 1 }
    guard offset < end,
      let unit = UnitTable.standard.words.longestMatch(in: text, from: offset, to: end)
    else { return false }
    return unit.end == end
  }

  /// Whether a task may begin at a place: its verb, two characters long.
  private func beginsTask(_ text: borrowing Span<UInt8>, _ offset: Int, _ end: Int) -> Bool {
    let (first, length) = scalar(text, at: offset, to: end)
    let (second, _) = scalar(text, at: offset + length, to: end)
    // 新（改）建 is a verb with a bracket in it.
    return TaskVerbs.isVerb(first, second) || first == "新" && second == "（"
  }
}
