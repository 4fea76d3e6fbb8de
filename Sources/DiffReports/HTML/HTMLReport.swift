package import Reports

/// One HTML page about one comparison, or about several of consecutive years.
///
/// The page is one file: no script, no image, no font, nothing from the network, which its content security
/// policy also forbids. It is XML as well, so that any parser can check it. The same comparisons give the same
/// bytes: no time, no host, no path but those that the user gave.
package struct HTMLReport: Sendable {
  private let words: HTMLWords

  /// A report whose own sentences are in one language; what the plans print stays as it is printed.
  package init(language: ReportLanguage) { words = HTMLWords(language) }

  /// The page in UTF-8.
  ///
  /// O(*n*) in the plans and the pairs.
  package func bytes(_ reports: [DiffReport]) -> [UInt8] {
    let comparisons = reports.enumerated().map { place, report in
      HTMLComparison(report, ordinal: place + 1, isOnly: reports.count == 1)
    }
    var page = HTMLPage(words)
    begin(&page, comparisons)
    if comparisons.count != 1 { HTMLContents(words).write(comparisons, to: &page) }
    for comparison in comparisons { write(comparison, to: &page) }
    HTMLGuide(words).write(to: &page)
    page.put("</main>\n<footer><p>")
    page.text(words.footer)
    page.put("</p></footer>\n</body>\n</html>\n")
    return page.bytes
  }

  private func begin(_ page: inout HTMLPage, _ comparisons: [HTMLComparison]) {
    let title = words.title(comparisons.map(\.report))
    page.put("<!DOCTYPE html>\n<html lang=\"\(words.tag)\">\n<head>\n<meta charset=\"utf-8\" />\n")
    page.put(
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '\(HTMLStyle.hash)'; base-uri 'none'; form-action 'none'\" />\n"
    )
    page.put("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n")
    page.put("<meta name=\"color-scheme\" content=\"light dark\" />\n")
    page.put("<meta name=\"referrer\" content=\"no-referrer\" />\n<title>")
    page.plain(title)
    page.put("</title>\n<style>")
    page.bytes.append(contentsOf: HTMLStyle.bytes)
    page.put("</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">")
    page.text(words.skip)
    page.put("</a>\n<header class=\"top\"><p class=\"kicker\">")
    page.text(words.kicker)
    page.put("</p>\n<h1>")
    page.text(title)
    page.put("</h1></header>\n<main id=\"main\">\n")
  }

  private func write(_ comparison: HTMLComparison, to page: inout HTMLPage) {
    let anchor = comparison.anchor
    if comparison.isOnly {
      page.put("<div id=\"\(anchor)\" class=\"comparison\">\n")
    } else {
      page.put("<section id=\"\(anchor)\" class=\"comparison\" aria-labelledby=\"\(anchor)-h\">\n")
      page.put("<h2 class=\"years\" id=\"\(anchor)-h\">")
      page.text("\(words.label(comparison.report.old)) → \(words.label(comparison.report.new))")
      page.put("</h2>\n")
    }
    HTMLOverview(words).write(comparison, to: &page)
    for group in HTMLGroup.allCases {
      // Behind the pairs that changed.
      if group == .new { HTMLShares(words).write(comparison, to: &page) }
      if group.isOfPairs {
        HTMLPairs(words).write(group, of: comparison, to: &page)
      } else {
        HTMLUnpaired(words).write(group, of: comparison, to: &page)
      }
    }
    page.put(comparison.isOnly ? "</div>\n" : "</section>\n")
  }
}
