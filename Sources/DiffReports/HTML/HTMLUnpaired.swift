import PlanDiff
import PlanModel

/// The sections of measures that only one of the plans has: a table each.
struct HTMLUnpaired {
  let words: HTMLWords

  init(_ words: HTMLWords) { self.words = words }

  /// One section; nothing where no measure is in it.
  ///
  /// O(*n*) in its measures.
  func write(_ group: HTMLGroup, of comparison: HTMLComparison, to page: inout HTMLPage) {
    let places = comparison.places(group)
    guard !places.isEmpty else { return }
    let isOld = group.isOfOld
    HTMLSection(words).begin(group, of: comparison, count: places.count, to: &page)
    page.put("<table class=\"alone\">\n<caption class=\"quiet\">")
    page.text(words.heading(group, comparison.report))
    page.put("</caption>\n<thead><tr>")
    let other = words.label(comparison.plan(isOld: !isOld))
    for head in [
      words.pick("Id", "编号"), words.pick("As printed", "原文"), words.pick("Target", "目标值"),
      words.pick("Lines", "行"), words.pick("Nearest in \(other)", "\(other)中最接近的"),
    ] {
      page.put("<th scope=\"col\">")
      page.text(head)
      page.put("</th>")
    }
    page.put("</tr></thead>\n<tbody>\n")
    let list = isOld ? comparison.report.comparison.onlyOld : comparison.report.comparison.onlyNew
    for place in places { row(list[place], place, isOld, comparison, &page) }
    page.put("</tbody>\n</table>\n</section>\n")
  }

  private func row(
    _ only: PlanComparison.Unpaired, _ place: Int, _ isOld: Bool, _ comparison: HTMLComparison,
    _ page: inout HTMLPage
  ) {
    let entry = comparison.plan(isOld: isOld)[only.measure]
    page.put("<tr id=\"\(comparison.aloneAnchor(place, isOld: isOld))\"><td class=\"id\">")
    page.data(only.measure)
    page.put("</td><th scope=\"row\">")
    page.data(entry?.statement ?? only.measure)
    page.put("</th><td class=\"target\">")
    if let target = entry?.target { page.data(target.text) } else { page.text(words.pick("none", "无")) }
    page.put("</td><td class=\"lines\">")
    page.text(words.lines(entry?.lines ?? []))
    page.put("</td><td>")
    if let nearest = only.nearest, nearest.isNear {
      page.id(nearest.measure, comparison.anchor(of: nearest.measure, isOld: !isOld))
      page.put(" <span class=\"bits\">")
      page.text(words.bits(nearest.bits))
      page.put("</span>")
    } else {
      page.text(words.pick("nothing near", "无"))
    }
    page.put("</td></tr>\n")
  }
}
