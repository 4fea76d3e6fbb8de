package import Gazetteer
package import Quantities
package import SourceText

/// Reads plans that are no tables: numbered lists, and blocks of labels with their values.
///
/// `（一）提升改造农村公路380公里；（牵头单位：市交通运输局）` is an item: its number, its text, and the values of its
/// labels become cells of one row. What heads items (`一、优质养老`) is their category; numbers further in
/// (`①`, `（1）`) belong to the item's text. An item's text is its name, without the number in front and the stop
/// behind it.
///
/// A text is such a list when one style of enumerator counts three items or more in order (below headings they may begin again), most of them begin
/// with the verb of a task, state an amount or carry a label, and at least a third of them do one of the latter
/// two; or when one label names or numbers two items or more and most of them carry another. A text with the
/// header of a table in it is none.
package struct ListReader {
  /// The list of a dump as a table; `nil` when the text is no list of a plan.
  ///
  /// Every character that is not white space is in a cell, in the furniture, or outside. O(*n*).
  package static func read(
    _ source: SourceText, words: HeaderWords, quantities: QuantityReader
  ) -> TableReadingResult? {
    let lines = ListLines(source: source)
    guard !lines.entries.isEmpty, !TableHeaderTrace(lines: lines, words: words).isPresent() else {
      return nil
    }
    let brackets = BracketPairs(lines: lines)
    var scanner = LabelScanner(
      lines: lines, words: words, brackets: brackets, quantities: quantities)
    let labels = scanner.labels()
    let items =
      numberedItems(lines: lines, labels: labels, brackets: brackets)
      ?? LabelBlocks.items(lines: lines, labels: labels)
    guard let items, !labels.isEmpty || !BrokenItems(lines: lines).areMost(of: items) else { return nil }
    let list = ListTable(items: items, labels: labels, lines: lines, brackets: brackets)
    var table = list.table
    table.columns = ColumnSettling(source: source, quantities: quantities).settled(table)
    return TableReadingResult(
      layout: .list, tables: [table], furniture: list.furniture,
      outside: RestOfText(source: source).pieces(besides: table.grid.pieces + list.furniture), findings: [])
  }

  private static func numberedItems(
    lines: ListLines, labels: [ListLabel], brackets: BracketPairs
  ) -> [ListItem]? {
    let scanner = EnumeratorScanner(
      lines: lines, brackets: brackets, labelEnds: Set(labels.map(\.end.offset)))
    let candidates = BlockNumbers.kept(of: scanner.candidates(), labels: labels, lines: lines)
    let evidence = ListEvidence(lines: lines, labels: labels)
    let counted = LabelAnchors.added(
      to: EnumeratorChains.chosen(from: candidates), from: candidates, labels: labels, lines: lines)
    let markers = LoneHeadings.added(to: counted, from: candidates, evidence: evidence)
    guard let outline = ListOutline(markers: markers, evidence: evidence) else { return nil }
    return ListItems(outline: outline, evidence: evidence).items()
  }
}
