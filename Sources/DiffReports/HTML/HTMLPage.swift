import Reports

/// The bytes of a page, and the ways to write into it.
///
/// All that comes from a plan goes through ``text(_:)``, ``data(_:)`` or ``plain(_:)``, which escape it.
struct HTMLPage {
  var bytes: [UInt8] = []
  private let isEnglish: Bool

  init(_ words: HTMLWords) { isEnglish = words.language == .english }

  /// Mark-up, as it is: never with text from a plan in it.
  mutating func put(_ markup: String) { bytes.append(contentsOf: markup.utf8) }

  /// Text of no language of its own: the title of the page or of a picture.
  mutating func plain(_ text: String) { put(HTMLText.escaped(text)) }

  /// A sentence of the page; on an English page its Chinese parts are marked as Chinese.
  mutating func text(_ sentence: String) {
    guard isEnglish else { return plain(sentence) }
    for run in HTMLText.runs(sentence) {
      if run.isChinese {
        put("<span lang=\"zh\">")
        plain(run.text)
        put("</span>")
      } else {
        plain(run.text)
      }
    }
  }

  /// What a plan prints, apart from the text around it, whichever way its letters run.
  ///
  /// `marked` are the characters of it that the other year does not have in their place.
  mutating func data(_ printed: String, marked: Range<String.Index>? = nil) {
    put(isEnglish && HTMLText.hasChinese(printed) ? "<bdi lang=\"zh\">" : "<bdi>")
    if let marked, !marked.isEmpty {
      plain(String(printed[..<marked.lowerBound]))
      put("<mark>")
      plain(String(printed[marked]))
      put("</mark>")
      plain(String(printed[marked.upperBound...]))
    } else {
      plain(printed)
    }
    put("</bdi>")
  }

  /// The id of a measure, as a link to where the page has it.
  mutating func id(_ id: String, _ anchor: String?) {
    put(anchor.map { "<a class=\"id\" href=\"#\($0)\">" } ?? "<span class=\"id\">")
    data(id)
    put(anchor == nil ? "</span>" : "</a>")
  }
}
