import Gazetteer
import SourceText

/// Finds where the items of a list, and the headings over them, begin and end.
///
/// An item ends where the next begins. One that nothing of the list follows has no more paragraphs than the
/// others; what stands behind it is no part of the list.
struct ListItems {
  let outline: ListOutline
  let evidence: ListEvidence
  private let lines: ListLines
  private let paragraphs: ListParagraphs

  init(outline: ListOutline, evidence: ListEvidence) {
    self.outline = outline
    self.evidence = evidence
    lines = evidence.lines
    let places = outline.markers.indices.filter { outline.markers[$0].style == outline.style }
    let ends = places.map { ListOutline.end(ofItem: $0, outline.markers, evidence.lines) }
    paragraphs = ListParagraphs(lines: lines, ends: Array(ends.dropLast()))
  }

  /// The items and the headings that have any, in the order of print.
  ///
  /// O(*n*).
  func items() -> [ListItem] {
    let kept = keptMarkers()
    var items: [ListItem] = []
    var isBounded: [Bool] = []
    var heading: ListItem?
    for (order, place) in kept.enumerated() {
      let marker = outline.markers[place]
      if marker.style < outline.style {
        heading = self.heading(at: place)
        continue
      }
      if let heading {
        items.append(heading)
        isBounded.append(true)
      }
      heading = nil
      let end = ListOutline.end(ofItem: place, outline.markers, lines)
      items.append(ListItem(kind: .item, number: marker.start..<marker.end, start: marker.end, end: end))
      isBounded.append(order + 1 < kept.count && outline.markers[kept[order + 1]].start == end)
    }
    return PlainHeadings(lines: lines, labels: evidence.labels, paragraphs: paragraphs)
      .found(
        in: TailRule(lines: lines, labels: evidence.labels, paragraphs: paragraphs)
          .cut(items, isBounded: isBounded))
  }

  /// The places of the markers that are items or headings: not those inside items, not those of sections that
  /// frame the plan, and not those of numbered remarks, which are no tasks.
  private func keptMarkers() -> [Int] {
    var kept: [Int] = []
    var run: [Int] = []
    var outside: Enumerator.Style?
    func closeRun() {
      let sample = run.prefix(ListEvidence.sample)
      if outline.areNames {
        if evidence.areNames(sample.map { self.extent(ofItem: $0) }) { kept += run }
        run = []
        return
      }
      var tasks = 0
      for place in sample {
        let end = ListOutline.end(ofItem: place, outline.markers, lines)
        if evidence.isTask(from: outline.markers[place].end, to: end) { tasks += 1 }
        // Once most of them are tasks, the others change nothing.
        if tasks * 2 > sample.count { break }
      }
      if tasks * 2 > sample.count { kept += run }
      run = []
    }
    for place in outline.markers.indices where outline.markers[place].style <= outline.style {
      let marker = outline.markers[place]
      if marker.style == outline.style {
        if outside != nil { continue }
        if marker.value == 1 { closeRun() }
        run.append(place)
        continue
      }
      closeRun()
      if let style = outside, marker.style > style { continue }
      outside = nil
      guard standsAboveItems(place) else { continue }
      let heading = heading(at: place)
      outside =
        OutsideSections.begin(with: lines.text(from: heading.start, to: heading.end)) ? marker.style : nil
      if outside == nil { kept.append(place) }
    }
    closeRun()
    return kept
  }

  /// The text of an item; that of the last one is its line.
  private func extent(ofItem place: Int) -> (start: ListPlace, end: ListPlace) {
    let start = outline.markers[place].end
    let end = ListOutline.end(ofItem: place, outline.markers, lines)
    let isLast = place == outline.markers.indices.last { outline.markers[$0].style == outline.style }
    return (start, isLast ? min(end, lines.end(ofEntry: start.entry)) : end)
  }

  /// Whether an outer enumerator heads what is below it: hardly more than its own paragraph stands between.
  ///
  /// The last point of a notice is followed by a signature, a date and a title before the items begin.
  private func standsAboveItems(_ place: Int) -> Bool {
    guard place + 1 < outline.markers.count, outline.markers[place + 1].style > outline.markers[place].style
    else { return false }
    let (end, next) = (outline.markers[place].end, outline.markers[place + 1].start)
    let last = TailRule.lastEntry(before: next, in: lines)
    guard last > end.entry else { return true }
    return (end.entry...last).count { !paragraphs.isFull($0) } <= Self.mostLines
  }

  /// A heading and a remark on it.
  private static let mostLines = 2

  /// The heading behind an outer enumerator: its first sentence, a line or a little more.
  private func heading(at place: Int) -> ListItem {
    let marker = outline.markers[place]
    let limit = place + 1 < outline.markers.count ? outline.markers[place + 1].start : lines.end
    let utf8 = lines.source.utf8.span
    var end = limit
    var entry = marker.end.entry
    search: while entry <= limit.entry {
      var offset = max(lines.entries[entry].start, marker.end.offset)
      let stop = min(lines.entries[entry].end, limit.offset)
      let isEmpty = offset >= stop
      while offset < stop {
        let length = Characters.length(lead: utf8[offset])
        if ListCharacters.stops.contains(ListCharacters.scalar(in: utf8, at: offset)) {
          end = ListPlace(entry: entry, offset: offset + length)
          break search
        }
        offset += length
      }
      if !isEmpty, !paragraphs.isFull(entry) {
        end = ListPlace(entry: entry, offset: stop)
        break
      }
      entry += 1
    }
    return ListItem(
      kind: .heading, number: marker.start..<marker.end, start: marker.end, end: min(end, limit))
  }
}
