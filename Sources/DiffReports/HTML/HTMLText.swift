import Reports

/// Text in HTML that is also XML.
enum HTMLText {
  /// A stretch of a sentence in one language.
  struct Run: Equatable {
    var text: String
    var isChinese: Bool
  }

  /// Text fit for an attribute in double quotes and for the content of an element.
  ///
  /// Controls, what turns the reading direction and what cannot be seen are shown as `<U+202E>`; noncharacters,
  /// which HTML calls an error (section 13.2.3.5), too.
  ///
  /// O(*n*).
  static func escaped(_ text: String) -> String {
    let escaped = MarkdownText.html(text)
    guard escaped.unicodeScalars.contains(where: isNoncharacter) else { return escaped }
    var shown = ""
    for scalar in escaped.unicodeScalars {
      if isNoncharacter(scalar) {
        shown += MarkdownText.html(VisibleText.name(scalar))
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }

  private static func isNoncharacter(_ scalar: Unicode.Scalar) -> Bool {
    (0xFDD0...0xFDEF).contains(scalar.value) || scalar.value & 0xFFFE == 0xFFFE
  }

  /// Whether there is a Chinese character in a text.
  ///
  /// O(*n*).
  static func hasChinese(_ text: String) -> Bool { text.unicodeScalars.contains(where: isChinese) }

  /// The stretches of an English sentence that are Chinese and those that are not, in order.
  ///
  /// Digits and signs that touch Chinese letters belong to them: `680人` and `+80人` are read as one.
  ///
  /// O(*n*).
  static func runs(_ sentence: String) -> [Run] {
    guard hasChinese(sentence) else { return [Run(text: sentence, isChinese: false)] }
    var runs: [Run] = []
    func add(_ text: Substring.UnicodeScalarView, _ isChinese: Bool) {
      guard !text.isEmpty else { return }
      if let last = runs.last, last.isChinese == isChinese {
        runs[runs.count - 1].text.unicodeScalars.append(contentsOf: text)
      } else {
        runs.append(Run(text: String(text), isChinese: isChinese))
      }
    }
    let scalars = sentence[...].unicodeScalars
    var rest = scalars
    while !rest.isEmpty {
      let end = rest.firstIndex(of: " ") ?? rest.endIndex
      let word = rest[..<end]
      if let first = word.firstIndex(where: isChinese), let last = word.lastIndex(where: isChinese) {
        let start = word[..<first].lastIndex { !touches($0) }.map(word.index(after:)) ?? word.startIndex
        let after = word.index(after: last)
        let stop = word[after...].firstIndex { !touches($0) } ?? word.endIndex
        add(word[..<start], false)
        add(word[start..<stop], true)
        add(word[stop...], false)
      } else {
        add(word, false)
      }
      let space = end == rest.endIndex ? end : rest.index(after: end)
      add(rest[end..<space], false)
      rest = rest[space...]
    }
    return runs
  }

  private static func touches(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9", "+", "−", ".", "%", "A"..."Z", "a"..."z": true
    default: false
    }
  }

  /// Han letters and the punctuation of Chinese.
  private static func isChinese(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3000...0x303F, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF01...0xFF60,
      0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
