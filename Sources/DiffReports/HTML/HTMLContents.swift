/// The contents of a page of several comparisons: a table of their numbers, each a link.
struct HTMLContents {
  let words: HTMLWords

  init(_ words: HTMLWords) { self.words = words }

  /// O(*n*) in the comparisons.
  func write(_ comparisons: [HTMLComparison], to page: inout HTMLPage) {
    guard !comparisons.isEmpty else { return }
    page.put("<nav class=\"contents\" aria-labelledby=\"contents-h\">\n<h2 id=\"contents-h\">")
    page.text(words.pick("Contents", "目录"))
    page.put("</h2>\n<div class=\"scroll\" role=\"group\" aria-labelledby=\"contents-h\" tabindex=\"0\">\n")
    page.put("<table>\n<caption>")
    page.text(words.pick("How many measures changed, and how", "各类变化的任务数"))
    page.put("</caption>\n<thead><tr><th scope=\"col\">")
    page.text(words.pick("Years", "年份"))
    page.put("</th>")
    for group in HTMLGroup.allCases {
      page.put("<th scope=\"col\"><span class=\"sign\" aria-hidden=\"true\">\(group.sign)</span> ")
      page.text(words.tile(group))
      page.put("</th>")
    }
    page.put("</tr></thead>\n<tbody>\n")
    for comparison in comparisons {
      page.put("<tr><th scope=\"row\"><a href=\"#\(comparison.anchor)\">")
      page.text("\(words.label(comparison.report.old)) → \(words.label(comparison.report.new))")
      page.put("</a></th>")
      for group in HTMLGroup.allCases {
        let count = comparison.places(group).count
        page.put(
          count == 0
            ? "<td class=\"zero\">0</td>"
            : "<td><a href=\"#\(comparison.anchor(group))\">\(count)</a></td>")
      }
      page.put("</tr>\n")
    }
    page.put("</tbody>\n</table>\n</div>\n</nav>\n")
  }
}
