import PlanDiff
import PlanModel
import Provenance

/// The sections of pairs: a card for every pair.
struct HTMLPairs {
  let words: HTMLWords

  init(_ words: HTMLWords) { self.words = words }

  /// One section; nothing where no pair is in it.
  ///
  /// O(*n*) in its pairs.
  func write(_ group: HTMLGroup, of comparison: HTMLComparison, to page: inout HTMLPage) {
    let places = comparison.places(group)
    guard !places.isEmpty else { return }
    HTMLSection(words).begin(group, of: comparison, count: places.count, to: &page)
    if group == .unchanged {
      page.put("<details class=\"all\"><summary>")
      page.text(words.pick("Show all \(places.count)", "展开全部\(places.count)项"))
      page.put("</summary>\n")
    }
    for place in places { card(place, group, comparison, &page) }
    page.put(group == .unchanged ? "</details>\n</section>\n" : "</section>\n")
  }

  private func card(
    _ place: Int, _ group: HTMLGroup, _ comparison: HTMLComparison, _ page: inout HTMLPage
  ) {
    let pair = comparison.report.comparison.pairs[place]
    let anchor = comparison.pairAnchor(place)
    let level = comparison.level + 1
    page.put("<article class=\"card \(group.rawValue)\" id=\"\(anchor)\" aria-labelledby=\"\(anchor)-h\">\n")
    page.put("<header><h\(level) id=\"\(anchor)-h\">")
    // A whole stands above its parts.
    let titleIsOld = pair.new.count > 1
    let title = (titleIsOld ? pair.old : pair.new).first ?? ""
    page.data(comparison.plan(isOld: titleIsOld)[title]?.statement ?? title)
    page.put("</h\(level)>\n")
    difference(pair, group, &page)
    page.put("<p class=\"ids\">")
    page.data(pair.old.joined(separator: " + "))
    page.put(" → ")
    page.data(pair.new.joined(separator: " + "))
    if pair.origin == .pinned {
      page.put(" <span class=\"tag\">")
      page.text(words.pick("pinned by a person", "人工固定"))
      page.put("</span>")
    }
    page.put("</p></header>\n<div class=\"body\">\n<div>")
    statements(pair, comparison, &page)
    lines(pair, comparison, &page)
    page.put("</div>\n<div>")
    HTMLBars(words).write(pair, of: comparison, anchor: anchor, to: &page)
    changes(pair, comparison, &page)
    page.put("</div>\n</div>\n")
    HTMLEvidence(words).write(pair, of: comparison, to: &page)
    page.put("</article>\n")
  }

  /// How much more or less, large.
  private func difference(_ pair: MeasurePair, _ group: HTMLGroup, _ page: inout HTMLPage) {
    let delta = pair.changes.first { $0.delta != nil }?.delta
    let text = ChangeSentences.difference(delta)
    guard let delta, !text.isEmpty else { return }
    page.put("<p class=\"difference\"><span class=\"sign\" aria-hidden=\"true\">")
    page.put(delta.direction == .up ? "▲" : "▼")
    page.put("</span> ")
    page.text(text)
    page.put("</p>\n")
  }

  /// What both plans print.
  private func statements(_ pair: MeasurePair, _ comparison: HTMLComparison, _ page: inout HTMLPage) {
    let difference = HTMLDifference(
      pair.old.count == 1 ? pair.old.first.flatMap { comparison.report.old[$0]?.statement } : nil,
      pair.new.count == 1 ? pair.new.first.flatMap { comparison.report.new[$0]?.statement } : nil)
    page.put("<dl class=\"printed\">\n")
    for isOld in [true, false] {
      page.put("<div><dt>")
      page.data(comparison.plan(isOld: isOld).label)
      page.put("</dt>")
      for id in isOld ? pair.old : pair.new {
        page.put("<dd>")
        let entry = comparison.plan(isOld: isOld)[id]
        page.data(entry?.statement ?? id, marked: isOld ? difference?.old : difference?.new)
        if let target = entry?.target, !isSaid(target.text, in: entry?.statement ?? "") {
          page.put(" <span class=\"target\">")
          page.data(target.text)
          page.put("</span>")
        }
        page.put("</dd>")
      }
      page.put("</div>\n")
    }
    page.put("</dl>\n")
  }

  /// Whether a statement holds its target already, as far as that is quickly told.
  private func isSaid(_ target: String, in statement: String) -> Bool {
    target.utf8.count <= 64 && statement.contains(target)
  }

  private func changes(_ pair: MeasurePair, _ comparison: HTMLComparison, _ page: inout HTMLPage) {
    guard !pair.changes.isEmpty else { return }
    let printed = [
      pair.old.first.flatMap { comparison.report.old[$0]?.statement },
      pair.new.first.flatMap { comparison.report.new[$0]?.statement },
    ]
    page.put("<ul class=\"changes\">\n")
    for change in pair.changes {
      page.put(change.kind.isClerical ? "<li class=\"clerical\">" : "<li>")
      if change.kind == .reworded || change.kind == .renamed, [change.old, change.new] == printed {
        // Both texts stand above.
        let label = ChangeSentences.label(change.kind)
        page.text(words.pick("\(label.english) changed", "\(label.chinese)有变"))
      } else {
        page.text(words.text(ChangeSentences.sentence(change)))
      }
      page.put("</li>\n")
    }
    page.put("</ul>\n")
  }

  private func lines(_ pair: MeasurePair, _ comparison: HTMLComparison, _ page: inout HTMLPage) {
    page.put("<p class=\"lines\">")
    for isOld in [true, false] {
      let plan = comparison.plan(isOld: isOld)
      let lines = words.lines((isOld ? pair.old : pair.new).flatMap { plan[$0]?.lines ?? [] })
      let isOne = lines.allSatisfy(\.isNumber)
      if !isOld { page.put(" · ") }
      page.text(
        words.pick(
          "\(words.label(plan)) dump, \(isOne ? "line" : "lines") \(lines)",
          "\(words.label(plan))原文行：\(lines)"))
    }
    page.put("</p>\n")
  }
}
