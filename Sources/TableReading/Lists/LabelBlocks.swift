import Gazetteer
import SourceText

/// Finds the items of a list without enumerators: every repeat of the first label begins another.
enum LabelBlocks {
  /// There are at least this many.
  private static let fewest = 2

  /// The items; `nil` unless the first label names or numbers them and most of them have another label.
  ///
  /// O(*n*).
  static func items(lines: ListLines, labels: [ListLabel]) -> [ListItem]? {
    guard let first = labels.first(where: { [.name, .number].contains($0.role) }) else { return nil }
    let starts = labels.indices.filter { labels[$0].header == first.header }
    let whole = starts.count { start in
      start + 1 < labels.count && labels[start + 1].header != first.header
    }
    guard starts.count >= fewest, whole * 2 > starts.count,
      labels.contains(where: { $0.role == .name })
    else { return nil }
    var items = starts.map { start in
      ListItem(kind: .item, number: nil, start: labels[start].start, end: lines.end)
    }
    let numbers = starts.map { number(before: labels[$0].start, lines) }
    if numbers.count(where: { $0 != nil }) * 2 > numbers.count {
      for (index, number) in zip(items.indices, numbers) { items[index].number = number }
    }
    for index in items.indices.dropLast() {
      items[index].end = items[index + 1].number?.lowerBound ?? items[index + 1].start
    }
    let paragraphs = ListParagraphs(lines: lines, ends: items.dropLast().map(\.end))
    return TailRule(lines: lines, labels: labels, paragraphs: paragraphs)
      .cut(items, isBounded: items.indices.map { $0 + 1 < items.count })
  }

  /// The number that a line begins with before a label: `02 项目名称：…`.
  private static func number(before label: ListPlace, _ lines: ListLines) -> Range<ListPlace>? {
    let start = ListPlace(entry: label.entry, offset: lines.entries[label.entry].start)
    guard start < label, RunningMark.read(Array(lines.text(from: start, to: label).unicodeScalars)) != nil
    else {
      return nil
    }
    return start..<label
  }
}
