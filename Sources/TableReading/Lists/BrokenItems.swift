import SourceText

/// Recognises numbered texts that are pieces of a table and no items.
///
/// Sites cut long text into numbered slices wherever so many characters are full, and rows of a table set out by spaces
/// begin with numbers as well. The first break off in the middle of a sentence, though they hold whole ones; the second
/// have gaps between their cells.
struct BrokenItems {
  /// Gaps on the line of a row, at least.
  private static let fewestGaps = 2

  let lines: ListLines

  /// Whether most items are such pieces.
  ///
  /// O(*n*).
  func areMost(of items: [ListItem]) -> Bool {
    let items = items.filter { $0.kind == .item }
    let spaced = items.count { gaps(in: $0) >= Self.fewestGaps }
    if spaced * 2 > items.count { return true }
    let sentences = items.filter { holdsSentence($0) }
    return sentences.count >= 2 && sentences.count { !ends($0) } * 2 > sentences.count
      && sentences.count * 2 > items.count
  }

  /// Runs of two spaces and more inside the first line of an item.
  private func gaps(in item: ListItem) -> Int {
    let entry = lines.entries[item.start.entry]
    let utf8 = lines.source.utf8.span
    var gaps = 0
    var run = 0
    var offset = max(entry.start, item.start.offset)
    let limit = min(entry.end, item.end.offset)
    while offset < limit {
      let space = Characters.visibleSpace(utf8, at: offset)
      if space > 0 {
        run += 1
        offset += space
        continue
      }
      if run >= 2, offset > item.start.offset + run { gaps += 1 }
      run = 0
      offset += Characters.length(lead: utf8[offset])
    }
    return gaps
  }

  private func holdsSentence(_ item: ListItem) -> Bool {
    let text = lines.text(from: item.start, to: item.end)
    return text.dropLast().contains("。")
  }

  private func ends(_ item: ListItem) -> Bool {
    let last = TailRule.lastEntry(before: item.end, in: lines)
    let scalar = lines.character(before: min(item.end, lines.end(ofEntry: last)))
    return ListCharacters.ends.contains(scalar)
  }
}
