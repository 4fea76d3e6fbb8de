/// The head of a section of a comparison.
struct HTMLSection {
  let words: HTMLWords

  init(_ words: HTMLWords) { self.words = words }

  /// Opens the section of a group: its heading with the count, and what it means.
  func begin(_ group: HTMLGroup, of comparison: HTMLComparison, count: Int, to page: inout HTMLPage) {
    let anchor = comparison.anchor(group)
    page.put("<section class=\"group \(group.rawValue)\" id=\"\(anchor)\" aria-labelledby=\"\(anchor)-h\">\n")
    page.put("<h\(comparison.level) id=\"\(anchor)-h\"><span class=\"sign\" aria-hidden=\"true\">")
    page.put("\(group.sign)</span> ")
    page.text(words.heading(group, comparison.report))
    page.put(" <span class=\"of\">\(count)</span></h\(comparison.level)>\n")
    let note = words.note(group, comparison.report)
    guard !note.isEmpty else { return }
    page.put("<p class=\"note\">")
    page.text(note)
    page.put("</p>\n")
  }
}
