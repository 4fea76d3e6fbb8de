import Gazetteer
import SourceText

/// Finds headings without a number between the items of a list.
///
/// Such a line is short, alone, without marks and digits but for the count of a heading (`助养老（4项）`), behind a
/// finished paragraph and right above an item. One alone must bear itself out: it counts what is below it, or the
/// numbers begin again there. Several, above some of the items and not above most, bear each other out.
struct PlainHeadings {
  private static let longest = 20

  let lines: ListLines
  let labels: [ListLabel]
  let paragraphs: ListParagraphs

  /// The items with the headings among them.
  ///
  /// O(*n*).
  func found(in items: [ListItem]) -> [ListItem] {
    let above = items.indices.map { index -> Found? in
      guard items[index].kind == .item, let number = items[index].number else { return nil }
      guard index > 0 else { return heading(above: number, after: nil) }
      guard items[index - 1].kind == .item, items[index - 1].end == number.lowerBound else { return nil }
      return heading(above: number, after: items[index - 1].start)
    }
    // The line above the first item may be the title.
    let inside = above.dropFirst().count { $0 != nil }
    let areMany = inside >= 2 && inside * 4 < items.count * 3
    var result: [ListItem] = []
    for (index, item) in items.enumerated() {
      if let found = above[index], found.isCertain || areMany {
        if index > 0 { result[result.count - 1].end = lines.end(ofEntry: found.item.start.entry - 1) }
        result.append(found.item)
      }
      result.append(item)
    }
    // Where the others have one, the line above the first item is one, too.
    if result.count > items.count, result.first?.kind == .item, let first = above.first, let first {
      result.insert(first.item, at: 0)
    }
    return result
  }

  private struct Found {
    var item: ListItem
    /// Whether it says by itself that it is a heading.
    var isCertain: Bool
  }

  /// Whether the line above ends with a label, so that its value stands here.
  private func isValue(_ entry: Int) -> Bool {
    guard entry > 0 else { return false }
    let above = lines.entries[entry - 1]
    let start = ListPlace(entry: entry - 1, offset: above.start)
    return labels.within(start, lines.end(ofEntry: entry - 1)).last?.end.offset == above.end
  }

  /// Whether a line ends with a bracket that a label stands in.
  private func endsWithLabels(_ entry: Int) -> Bool {
    guard "）)".unicodeScalars.contains(lines.entries[entry].last) else { return false }
    let start = ListPlace(entry: entry, offset: lines.entries[entry].start)
    return labels.within(start, lines.end(ofEntry: entry)).contains { $0.opening != nil }
  }

  private func heading(above number: Range<ListPlace>, after start: ListPlace?) -> Found? {
    let entry = number.lowerBound.entry - 1
    // Behind the bracket with its labels an item has ended.
    let isBehindBracket = entry > 0 && start != nil && endsWithLabels(entry - 1)
    guard number.lowerBound.offset == lines.entries[number.lowerBound.entry].start,
      entry > start?.entry ?? -1, lines.entries[entry].width <= Self.longest,
      entry == 0 || isBehindBracket || !paragraphs.isFull(entry - 1)
        || ListCharacters.stops.contains(lines.entries[entry - 1].last)
    else { return nil }
    let from = ListPlace(entry: entry, offset: lines.entries[entry].start)
    let to = lines.end(ofEntry: entry)
    var text = lines.text(from: from, to: to)
    if isBehindBracket, text.last == "。" { text.removeLast() }
    let isCounted = CountedHeading.matches(text)
    guard isCounted || !text.contains(where: { $0.isASCII || "，。；：、！（）".contains($0) }),
      labels.within(from, to).isEmpty, !isValue(entry), !OrganisationList.looksLikeOrganisation(text)
    else { return nil }
    let value = EnumeratorScanner.enumerator(
      beginning: lines.text(from: number.lowerBound, to: number.upperBound))?.value
    // Where nothing ends the line above, it may go on here.
    let isBehindEnd =
      entry == 0 || ListCharacters.ends.contains(lines.entries[entry - 1].last)
      || paragraphs.endsParagraph(entry - 1)
    let item = ListItem(kind: .heading, number: nil, start: from, end: to)
    return Found(
      item: item, isCertain: isCounted || isBehindBracket || start != nil && value == 1 && isBehindEnd)
  }
}
