import PlanDiff
import PlanModel

/// The shares of regions: a table of measures by regions, coloured as a heat map.
struct HTMLShares {
  let words: HTMLWords

  init(_ words: HTMLWords) { self.words = words }

  /// Whether any share changed.
  static func hasRows(_ report: DiffReport) -> Bool { report.comparison.pairs.contains { change($0) != nil } }

  private static func change(_ pair: MeasurePair) -> MeasureChange? {
    pair.changes.first { $0.kind == .allocations && !$0.shares.isEmpty }
  }

  /// The table; nothing where no share changed.
  ///
  /// O(*n*) in the shares.
  func write(_ comparison: HTMLComparison, to page: inout HTMLPage) {
    let pairs = comparison.report.comparison.pairs
    let places = pairs.indices.filter { Self.change(pairs[$0]) != nil }
    guard !places.isEmpty else { return }
    let anchor = "\(comparison.anchor)-shares"
    let groups = comparison.report.comparison.regions.groups
    page.put("<section class=\"shares\" id=\"\(anchor)\" aria-labelledby=\"\(anchor)-h\">\n")
    page.put("<h\(comparison.level) id=\"\(anchor)-h\">")
    page.text(words.pick("Shares of regions", "各区域分配"))
    page.put(" <span class=\"of\">\(places.count)</span></h\(comparison.level)>\n")
    legend(&page)
    page.put("<div class=\"scroll\" role=\"group\" aria-labelledby=\"\(anchor)-h\" tabindex=\"0\">\n")
    page.put("<table class=\"\(groups.count > 16 ? "heat many" : "heat")\">\n<caption>")
    let (old, new) = (words.label(comparison.report.old), words.label(comparison.report.new))
    page.text(
      words.pick(
        "Shares of every measure in which one changed, \(old) → \(new), as printed",
        "分配数有变化的任务，\(old)→\(new)，按原文"))
    page.put("</caption>\n<thead><tr><th scope=\"col\">")
    page.text(words.pick("Measure", "任务"))
    page.put("</th>")
    for group in groups { head(group, old: old, new: new, &page) }
    page.put("</tr></thead>\n<tbody>\n")
    for place in places {
      guard let change = Self.change(pairs[place]) else { continue }
      row(place, change, comparison, &page)
    }
    page.put("</tbody>\n</table>\n</div>\n")
    notes(groups, &page)
    page.put("</section>\n")
  }

  private func legend(_ page: inout HTMLPage) {
    page.put("<ul class=\"legend\">")
    for heat in HTMLHeat.allCases {
      page.put("<li><span class=\"swatch \(heat.rawValue)\" aria-hidden=\"true\">\(heat.sign)</span> ")
      page.text(words.legend(heat))
      page.put("</li>")
    }
    page.put("</ul>\n")
  }

  private func head(_ group: RegionCrosswalk.Group, old: String, new: String, _ page: inout HTMLPage) {
    let before = group.old.joined(separator: "、")
    let after = group.new.joined(separator: "、")
    page.put("<th scope=\"col\">")
    switch group.kind {
    case .same: page.data(after)
    case .renamed, .reorganised:
      page.data(before)
      page.put(" → ")
      page.data(after)
    case .territoryChanged: page.data(after)
    case .onlyOld: page.data(before)
    case .onlyNew: page.data(after)
    }
    switch group.kind {
    case .same, .renamed: break
    case .reorganised, .territoryChanged: page.put(" <span class=\"mark\">*</span>")
    case .onlyOld, .onlyNew:
      page.put(" <small>")
      let label = group.kind == .onlyOld ? old : new
      page.text(words.pick("only \(label)", "仅\(label)"))
      page.put("</small>")
    }
    page.put("</th>")
  }

  private func row(
    _ place: Int, _ change: MeasureChange, _ comparison: HTMLComparison, _ page: inout HTMLPage
  ) {
    let report = comparison.report
    let pair = report.comparison.pairs[place]
    let old = HTMLShareCell.states(pair.old.first.flatMap { report.old[$0]?.measure })
    let new = HTMLShareCell.states(pair.new.first.flatMap { report.new[$0]?.measure })
    page.put("<tr><th scope=\"row\"><a href=\"#\(comparison.pairAnchor(place))\">")
    page.data(pair.new.first.flatMap { report.new[$0]?.statement } ?? "")
    page.put("</a></th>")
    // The shares that changed stand in the order of the groups.
    var shares = change.shares[...]
    for group in report.comparison.regions.groups {
      var changed: ShareChange?
      if let next = shares.first, next.oldRegions == group.old, next.newRegions == group.new {
        changed = next
        shares = shares.dropFirst()
      }
      HTMLShareCell(words, group: group, change: changed).write(old, new, to: &page)
    }
    page.put("</tr>\n")
  }

  private func notes(_ groups: [RegionCrosswalk.Group], _ page: inout HTMLPage) {
    let marked = groups.filter { $0.kind == .reorganised || $0.kind == .territoryChanged }
    guard !marked.isEmpty else { return }
    page.put("<ul class=\"notes\">\n")
    for group in marked {
      let before = group.old.joined(separator: "、")
      let after = group.new.joined(separator: "、")
      page.put("<li><span class=\"mark\">*</span> ")
      page.text(
        group.kind == .reorganised
          ? words.pick(
            "\(before) exchanged territory: their sum is compared with that of \(after).",
            "\(before)区划调整，合计后与\(after)的合计比较。")
          : words.pick(
            "\(after) kept its code but not its territory: the two years do not speak of the same place.",
            "\(after)代码未变而辖区有变，两年所指范围不同。"))
      page.put("</li>\n")
    }
    page.put("</ul>\n")
  }
}
