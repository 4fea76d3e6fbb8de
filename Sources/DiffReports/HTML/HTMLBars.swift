import PlanDiff
import PlanModel
import Quantities

/// The chart of a pair: a bar for each year, to a common scale.
struct HTMLBars {
  let words: HTMLWords

  init(_ words: HTMLWords) { self.words = words }

  /// What a bar is made of: the end of each part and, of a range, how far it may go.
  struct Bar: Equatable {
    var parts: [ExactDecimal]
    var upper: ExactDecimal?
  }

  /// A chart; nothing for targets that are not on one scale.
  func write(_ pair: MeasurePair, of comparison: HTMLComparison, anchor: String, to page: inout HTMLPage) {
    guard let bars = Self.bars(pair, comparison.report), let widths = Self.widths(bars) else { return }
    let texts = [
      printed(pair, of: comparison, isOld: true, bars.old.parts.count),
      printed(pair, of: comparison, isOld: false, bars.new.parts.count),
    ]
    let labels = [comparison.report.old.label, comparison.report.new.label]
    page.put("<figure class=\"bars\">\n<div class=\"labels\" aria-hidden=\"true\">")
    for label in labels {
      page.put("<span>")
      page.data(label)
      page.put("</span>")
    }
    page.put("</div>\n")
    page.put(
      "<svg viewBox=\"0 0 1000 48\" preserveAspectRatio=\"none\" role=\"img\" aria-labelledby=\"\(anchor)-c\">"
    )
    page.name("\(labels[0]): \(texts[0]); \(labels[1]): \(texts[1])", id: "\(anchor)-c")
    draw(widths.old, "was", 2, &page)
    draw(widths.new, "is", 26, &page)
    page.put("<path d=\"M0 0V48\"/></svg>\n<div class=\"values\" aria-hidden=\"true\">")
    for text in texts {
      page.put("<span>")
      page.data(text)
      page.put("</span>")
    }
    page.put("</div>\n</figure>\n")
  }

  private func draw(_ widths: [Int], _ name: String, _ top: Int, _ page: inout HTMLPage) {
    // The last width is that of the upper end of a range.
    var start = 0
    for (place, width) in widths.enumerated() where width > start || place == 0 {
      let isUpper = place > 0 && place == widths.count - 1
      page.put(
        "<rect class=\"\(isUpper ? name + " upto" : name)\" x=\"\(start)\" y=\"\(top)\" width=\"\(max(0, width - start))\" height=\"20\"/>"
      )
      start = width
    }
  }

  private func printed(_ pair: MeasurePair, of comparison: HTMLComparison, isOld: Bool, _ count: Int)
    -> String
  {
    Self.wholes(isOld ? pair.old : pair.new, comparison.plan(isOld: isOld)).prefix(count)
      .compactMap { comparison.plan(isOld: isOld)[$0]?.target?.text }.joined(separator: " + ")
  }

  /// The amounts of both years in one unit; `nil` where they do not compare.
  ///
  /// Where a whole is compared with its parts, every part; else the first of either side.
  static func bars(_ pair: MeasurePair, _ report: DiffReport) -> (old: Bar, new: Bar)? {
    let isSum = pair.changes.contains { ($0.kind == .split || $0.kind == .merged) && $0.delta != nil }
    let isOneToOne = pair.old.count == 1 && pair.new.count == 1
    let isOfWholes = pair.changes.contains { $0.kind == .target && $0.delta != nil }
    guard isSum || isOneToOne || isOfWholes else { return nil }
    let oldIDs = isSum ? wholes(pair.old, report.old) : Array(pair.old.prefix(1))
    let newIDs = isSum ? wholes(pair.new, report.new) : Array(pair.new.prefix(1))
    let old = oldIDs.compactMap { report.old[$0]?.target?.quantity }
    let new = newIDs.compactMap { report.new[$0]?.target?.quantity }
    guard !old.isEmpty, !new.isEmpty, old.count == oldIDs.count, new.count == newIDs.count else { return nil }
    let all = old + new
    let isOneWord = all.allSatisfy { $0.unit?.word == all[0].unit?.word }
    var base: String?
    func amount(_ value: ExactDecimal, _ unit: Unit?) -> ExactDecimal? {
      if isOneWord { return value }
      guard let unit, let inBase = UnitTable.standard.inBase(value, unit), base == nil || base == inBase.base
      else { return nil }
      base = inBase.base
      return inBase.value
    }
    func bar(_ quantities: [Quantity]) -> Bar? {
      let parts = quantities.compactMap { amount($0.value, $0.unit) }
      guard parts.count == quantities.count, parts.allSatisfy({ $0 >= .zero }) else { return nil }
      return Bar(
        parts: parts,
        upper: parts.count == 1 ? quantities[0].upper.flatMap { amount($0, quantities[0].unit) } : nil)
    }
    guard let first = bar(old), let second = bar(new) else { return nil }
    return (first, second)
  }

  /// The measures that are no printed parts of another of them; the wholes stand first.
  private static func wholes(_ ids: [String], _ plan: ComparedPlan) -> [String] {
    let all = Set(ids)
    return ids.filter { !all.contains(plan[$0]?.measure?.within ?? "") }
  }

  /// The ends of the parts in thousandths of the longest bar, then that of the upper end; `nil` where all is 0
  /// or the numbers do not fit.
  static func widths(_ bars: (old: Bar, new: Bar)) -> (old: [Int], new: [Int])? {
    func ends(_ bar: Bar) -> [ExactDecimal]? {
      var ends: [ExactDecimal] = []
      for part in bar.parts {
        guard let end = (ends.last ?? .zero).adding(part) else { return nil }
        ends.append(end)
      }
      guard let last = ends.last else { return nil }
      return ends + [max(last, bar.upper ?? last)]
    }
    guard let old = ends(bars.old), let new = ends(bars.new), let first = old.last, let second = new.last
    else {
      return nil
    }
    let longest = max(first, second)
    guard longest > .zero else { return nil }
    func scaled(_ ends: [ExactDecimal]) -> [Int]? {
      let widths = ends.compactMap {
        $0.divided(by: longest, places: 3)?.multiplied(byPowerOfTen: 3)?.integer
      }
      return widths.count == ends.count ? widths : nil
    }
    guard let left = scaled(old), let right = scaled(new) else { return nil }
    return (left, right)
  }
}
