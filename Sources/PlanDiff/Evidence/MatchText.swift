import Gazetteer
import ICUText
import Quantities

/// Texts as they are matched: folded, in simplified characters, without spaces, punctuation, numbers and their
/// units, and without the verbs that say that something is to be done.
package struct MatchText: Sendable {
  private let units = UnitTable.standard
  private let han: HanTable?

  /// `nil` in place of ICU's table leaves traditional characters as they are.
  init(han: HanTable? = HanTable.shared) { self.han = han }

  /// The text as names are compared: look-alikes folded, in simplified characters, without white space and
  /// punctuation.
  ///
  /// O(*n*).
  package func letters(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let plain = plain(scalar), Self.isLetter(plain) { result.append(plain) }
    }
    return String(result)
  }

  /// The text as organisations are compared: as ``letters(_:)``, but with its signs.
  ///
  /// O(*n*).
  package func folded(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.compactMap(plain)))
  }

  /// The text as measures are matched.
  ///
  /// What would leave fewer than two characters leaves the letters as they are. O(*n*).
  package func words(_ text: String, keepsVerbs: Bool = false) -> String {
    var result = String.UnicodeScalarView()
    var clause: [Unicode.Scalar] = []
    var scalars = text.unicodeScalars.compactMap(plain)[...]
    while let scalar = scalars.popFirst() {
      if Self.isDigit(scalar) {
        skipNumber(&scalars)
      } else if Self.isLetter(scalar) {
        clause.append(scalar)
      } else if Self.endsClause(scalar) {
        result.append(contentsOf: keepsVerbs ? clause[...] : Self.withoutVerbs(clause[...]))
        clause = []
      }
    }
    result.append(contentsOf: keepsVerbs ? clause[...] : Self.withoutVerbs(clause[...]))
    return result.count >= 2 ? String(result) : letters(text)
  }

  private func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let folded = TextFolding.fold(scalar)
    guard let compact = CompactText.fold(folded) else { return nil }
    guard compact.value >= 0x2E80, let han else { return compact }
    return Unicode.Scalar(han.simplified(compact.value)) ?? compact
  }

  /// Skips the rest of a number and the unit behind it.
  private func skipNumber(_ rest: inout ArraySlice<Unicode.Scalar>) {
    while let next = rest.first, Self.isDigit(next) || Self.isInsideNumber(next) {
      rest = rest.dropFirst()
    }
    let word = String(String.UnicodeScalarView(rest.prefix(5)))
    for length in stride(from: min(5, word.unicodeScalars.count), through: 1, by: -1)
    where units.definition(of: String(word.unicodeScalars.prefix(length))) != nil {
      rest = rest.dropFirst(length)
      return
    }
  }

  /// Without the verbs at the front, up to three, as long as two characters are left.
  private static func withoutVerbs(_ clause: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    var rest = clause
    for _ in 0..<3 {
      guard rest.count >= 4 else { break }
      let first = rest[rest.startIndex]
      // 新（改）建 and 新（改、扩）建 are left as 新改建 and 新改扩建 here.
      if first == "新", let end = rest.prefix(4).firstIndex(of: "建"), rest.count - (end - rest.startIndex) > 2
      {
        rest = rest[(end + 1)...]
      } else if TaskVerbs.isVerb(first, rest[rest.startIndex + 1]) {
        // 保障性住房 is a kind of housing, not an act.
        if Self.makesAdjective(rest[rest.startIndex + 2]) { break }
        rest = rest.dropFirst(2)
      } else if first == "为" || first == "对" || first == "将" {
        rest = rest.dropFirst()
      } else {
        break
      }
    }
    return rest
  }

  private static func makesAdjective(_ scalar: Unicode.Scalar) -> Bool { scalar == "性" || scalar == "型" }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func isInsideNumber(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", ",", "万", "亿", "余", "多", "%": true
    default: false
    }
  }

  /// Letters of any script; neither digits nor signs.
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    // All of the main block of Han characters are.
    if (0x4E00...0x9FFF).contains(scalar.value) { return true }
    return scalar.value < 0x80
      ? scalar.properties.isAlphabetic || isDigit(scalar) : scalar.properties.isAlphabetic
  }

  private static func endsClause(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "，", ",", "；", ";", "。", "、", "：", ":": true
    default: false
    }
  }
}
