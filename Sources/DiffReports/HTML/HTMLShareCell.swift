import PlanDiff
import PlanModel
import Quantities

/// A cell of the heat map: what both plans print for a region, or for regions that are compared as one.
struct HTMLShareCell {
  let words: HTMLWords
  let group: RegionCrosswalk.Group
  /// `nil` where the shares did not change.
  let change: ShareChange?

  init(_ words: HTMLWords, group: RegionCrosswalk.Group, change: ShareChange?) {
    self.words = words
    self.group = group
    self.change = change
  }

  /// The shares of a measure by region.
  ///
  /// O(*n*).
  static func states(_ measure: Measure?) -> [String: Allocation.State] {
    Dictionary(
      (measure?.allocations ?? []).map { ($0.region, $0.state) }, uniquingKeysWith: { first, _ in first })
  }

  /// Writes the cell.
  func write(
    _ old: [String: Allocation.State], _ new: [String: Allocation.State], to page: inout HTMLPage
  ) {
    let says = hasAmount(group.old, old) || hasAmount(group.new, new)
    let heat = change == nil && !says ? .silent : HTMLHeat(change)
    page.put("<td class=\"\(heat.rawValue)\">")
    if change == nil, group.old.count == 1, group.new.count == 1, isSame(old[group.old[0]], new[group.new[0]])
    {
      states(group.new, new, &page)
    } else {
      states(group.old, old, &page)
      page.put(" → ")
      states(group.new, new, &page)
    }
    if let change, heat != .unknown {
      page.put(" <b>\(heat.sign)")
      if let points = change.delta.flatMap(ChangeSentences.points) {
        page.plain(" ")
        page.data(points)
      } else if let percent = change.delta?.percent {
        page.plain(" " + ChangeSentences.signed(percent) + " %")
      } else if let value = change.delta?.value {
        page.plain(" " + ChangeSentences.signed(value))
      }
      page.put("</b>")
    } else if change != nil {
      page.put(" <b>?</b>")
    }
    page.put("</td>")
  }

  private func hasAmount(_ regions: [String], _ states: [String: Allocation.State]) -> Bool {
    regions.contains { if case .value = states[$0] { true } else { false } }
  }

  private func isSame(_ old: Allocation.State?, _ new: Allocation.State?) -> Bool {
    switch (old, new) {
    case (.value(let left)?, .value(let right)?): left.text == right.text
    case (nil, nil), (.blank?, .blank?): true
    case (.dash(let left)?, .dash(let right)?), (.note(let left)?, .note(let right)?): left == right
    default: false
    }
  }

  private func states(
    _ regions: [String], _ states: [String: Allocation.State], _ page: inout HTMLPage
  ) {
    if regions.isEmpty { return quiet(words.pick("no such region", "无此区域"), &page) }
    for (place, region) in regions.enumerated() {
      if place > 0 { page.put(" + ") }
      switch states[region] {
      case .value(let quantity): page.data(quantity.text)
      case .dash(let text):
        page.put("<span class=\"dash\">")
        page.data(text)
        page.put("</span>")
      case .blank: quiet(words.pick("blank", "空白"), &page)
      case .note(let text):
        page.put("<q>")
        page.data(text)
        page.put("</q>")
      case nil: quiet(words.pick("not stated", "未列"), &page)
      }
    }
  }

  /// Words of the page in the place of an amount.
  private func quiet(_ text: String, _ page: inout HTMLPage) {
    page.put("<i>")
    page.text(text)
    page.put("</i>")
  }
}
