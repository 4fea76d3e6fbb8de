import Reports

/// The bytes of a page, and the ways to write into it.
///
/// All that comes from a plan goes through ``text(_:)``, ``data(_:)`` or ``plain(_:)``, which escape it.
struct HTMLPage {
  var bytes: [UInt8] = []
  private let words: HTMLWords
  private var isEnglish: Bool { words.language == .english }

  /// The code points of one text that are shown; the longest names of plans have three hundred.
  ///
  /// A name stands beside every measure of its project: without an end to it, a page could be as long as the
  /// square of its plans.
  static let longest = 4_000

  init(_ words: HTMLWords) { self.words = words }

  /// Mark-up, as it is: never with text from a plan in it.
  mutating func put(_ markup: String) { bytes.append(contentsOf: markup.utf8) }

  /// Text of no language of its own: the title of the page.
  mutating func plain(_ text: String) { put(HTMLText.escaped(cut(text))) }

  /// A sentence of the page; on an English page its Chinese parts are marked as Chinese.
  mutating func text(_ sentence: String) {
    guard isEnglish else { return plain(sentence) }
    for run in HTMLText.runs(cut(sentence)) {
      if run.isChinese { put("<span lang=\"zh\">") }
      put(HTMLText.escaped(run.text))
      if run.isChinese { put("</span>") }
    }
  }

  /// What a plan prints, apart from the text around it, whichever way its letters run.
  ///
  /// `marked` are the characters of it that the other year does not have in their place.
  mutating func data(_ printed: String, marked: Range<String.Index>? = nil) {
    let shown = cut(printed)
    put("<bdi\(language(of: shown))>")
    if let marked, !marked.isEmpty, shown == printed {
      put(HTMLText.escaped(String(printed[..<marked.lowerBound])))
      put("<mark>")
      put(HTMLText.escaped(String(printed[marked])))
      put("</mark>")
      put(HTMLText.escaped(String(printed[marked.upperBound...])))
    } else {
      put(HTMLText.escaped(shown))
    }
    put("</bdi>")
  }

  /// The name of a picture.
  mutating func name(_ name: String, id: String) {
    let shown = cut(name)
    put("<title id=\"\(id)\"\(language(of: shown))>")
    put(HTMLText.escaped(shown))
    put("</title>")
  }

  /// The id of a measure, as a link to where the page has it.
  mutating func id(_ id: String, _ anchor: String?) {
    put(anchor.map { "<a class=\"id\" href=\"#\($0)\">" } ?? "<span class=\"id\">")
    data(id)
    put(anchor == nil ? "</span>" : "</a>")
  }

  /// The attribute for Chinese text on an English page.
  private func language(of text: String) -> String {
    isEnglish && HTMLText.hasChinese(text) ? " lang=\"zh\"" : ""
  }

  private func cut(_ text: String) -> String {
    // No code point is shorter than a byte.
    if text.utf8.count <= Self.longest { return text }
    let shown = MarkdownText.cut(text, to: Self.longest)
    return shown == text ? text : shown + words.pick(" [cut]", "〔有删节〕")
  }
}
