import Gazetteer
import SourceText

/// Finds headings without a number between the items of a list.
///
/// Such a line is short, alone, without marks and digits, behind a finished paragraph and right above an item;
/// and either the numbers begin again below it, or it ends as categories do (`住房保障类`).
struct PlainHeadings {
  private static let longest = 20
  private static let endings = ["类", "方面", "领域", "工程", "行动"]

  let lines: ListLines
  let labels: [ListLabel]
  let paragraphs: ListParagraphs

  /// The items with the headings among them.
  ///
  /// O(*n*).
  func found(in items: [ListItem]) -> [ListItem] {
    var result: [ListItem] = []
    for (index, item) in items.enumerated() {
      guard item.kind == .item, index + 1 < items.count, items[index + 1].kind == .item,
        let number = items[index + 1].number, item.end == number.lowerBound,
        let heading = heading(above: number, after: item.start)
      else {
        result.append(item)
        continue
      }
      var item = item
      item.end = lines.end(ofEntry: heading.start.entry - 1)
      result += [item, heading]
    }
    // Where the others have one, the line above the first item is one, too.
    if result.count > items.count, let first = result.first, first.kind == .item, let number = first.number,
      let heading = heading(above: number, after: nil)
    {
      result.insert(heading, at: 0)
    }
    return result
  }

  private func heading(above number: Range<ListPlace>, after start: ListPlace?) -> ListItem? {
    let entry = number.lowerBound.entry - 1
    guard number.lowerBound.offset == lines.entries[number.lowerBound.entry].start,
      entry > start?.entry ?? -1,
      lines.entries[entry].width <= Self.longest,
      entry == 0 || ListCharacters.stops.contains(lines.entries[entry - 1].last)
        || paragraphs.endsParagraph(entry - 1)
    else { return nil }
    let from = ListPlace(entry: entry, offset: lines.entries[entry].start)
    let to = lines.end(ofEntry: entry)
    let text = lines.text(from: from, to: to)
    guard !text.contains(where: { $0.isASCII || "，。；：、！（）".contains($0) }),
      EnumeratorScanner.enumerator(beginning: lines.text(from: number.lowerBound, to: number.upperBound))?
        .value
        == 1 || Self.endings.contains(where: { text.hasSuffix($0) }),
      labels.within(from, to).isEmpty, !OrganisationList.looksLikeOrganisation(text)
    else { return nil }
    return ListItem(kind: .heading, number: nil, start: from, end: to)
  }
}
