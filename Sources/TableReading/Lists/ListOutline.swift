import SourceText

/// The order of a list: which enumerators number its items, and which head them.
struct ListOutline {
  /// A list has at least this many items.
  static let fewestItems = 3
  /// Markers above a heading among which the last item is sought.
  private static let reach = 16

  /// The chosen enumerators, in the order of print.
  let markers: [Enumerator]
  /// The style of the items; what is further out heads them, what is further in belongs to their text.
  let style: Enumerator.Style
  /// Whether the items are names and nothing else.
  let areNames: Bool

  /// The outermost style that numbers items; `nil` when no style does.
  ///
  /// A style numbers items when it has three of them or more, when hardly any only heads what is below it, and
  /// when they speak for a plan. O(*n*).
  init?(markers: [Enumerator], evidence: ListEvidence) {
    self.markers = markers
    for style in Enumerator.Style.allCases {
      let places = markers.indices.filter { markers[$0].style == style }
      let sample = places.prefix(ListEvidence.sample)
      let items = sample.filter { !Self.heads(at: $0, markers, evidence) }
      guard items.count * 2 > sample.count, items.count >= Self.fewestItems else { continue }
      // Nothing ends the last one: what stands behind the points of a notice is not of them.
      let extents = items.map { place in
        let isLast = place == places.last
        let end = Self.end(ofItem: place, markers, evidence.lines)
        return (
          markers[place].end, isLast ? min(end, evidence.lines.end(ofEntry: markers[place].end.entry)) : end
        )
      }
      let areNames = !evidence.speaksForPlan(extents)
      guard !areNames || evidence.areNames(extents) else { continue }
      // Where labels stand, the items are what has them.
      let labelled = items.reduce(0) { sum, place in
        sum
          + evidence.labels.within(markers[place].end, Self.end(ofItem: place, markers, evidence.lines)).count
      }
      guard labelled * 2 >= evidence.labels.count || places.count > sample.count else { continue }
      self.style = style
      self.areNames = areNames
      return
    }
    return nil
  }

  /// The end of what an enumerator numbers: the next one of its style or further out.
  static func end(ofItem place: Int, _ markers: [Enumerator], _ lines: ListLines) -> ListPlace {
    var next = place + 1
    while next < markers.count, markers[next].style > markers[place].style { next += 1 }
    return next < markers.count ? markers[next].start : lines.end
  }

  /// Whether an enumerator only heads the ones below it, which begin with 1 or count on from those above it.
  static func heads(at place: Int, _ markers: [Enumerator], _ evidence: ListEvidence) -> Bool {
    guard place + 1 < markers.count, markers[place + 1].style > markers[place].style else { return false }
    let inner = markers[place + 1]
    // A few places above, where the one before it stands if it counts on.
    let above = markers[max(0, place - Self.reach)..<place].last { $0.style == inner.style }
    guard inner.value == 1 || above.map({ $0.value + 1 == inner.value }) ?? true else { return false }
    return evidence.isHeading(from: markers[place].end, to: markers[place + 1].start)
  }
}
