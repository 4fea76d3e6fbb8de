import Provenance
import SourceText

/// Says which cells of a row nothing tells apart for certain.
struct FlowDoubts {
  /// Below this margin a reading is doubtful: a single piece of plain evidence would turn it.
  static let threshold: Int32 = 20

  let columns: [Column]
  let source: SourceText

  /// The findings for the cells of a row, one for each doubtful fragment.
  func findings(for traces: [CellTrace]) -> [Finding] {
    var seen: Set<Piece> = []
    return traces.compactMap { trace in
      guard let margin = trace.margin, margin < Self.threshold, let rival = trace.rival,
        seen.insert(rival).inserted
      else { return nil }
      let text = source.text(rival)
      let column = columns[trace.column].header
      let other = place(of: trace)
      let reading = trace.rivalColumn.map { "\(text) → \(columns[$0].header)" } ?? text
      return TableRules.cellAmbiguous.finding(
        Message(
          "“\(text)” was read as part of \(column), and could be part of \(other.english).",
          "“\(text)”读入“\(column)”列，也可能属于\(other.chinese)。"),
        lines: [LineRange(source.lineNumber(of: rival))],
        alternatives: [
          Alternative(
            reading: reading,
            reason: Message("scores \(margin) points less", "评分低\(margin)分"))
        ])
    }
  }

  /// Where a doubtful fragment may belong instead.
  private func place(of trace: CellTrace) -> Message {
    guard let rival = trace.rivalColumn else { return Message("no column", "表外文字") }
    let header = columns[rival].header
    // Only the rest of a row that a page has cut competes with the same column.
    if rival == trace.column { return Message("\(header) in another row", "另一行的“\(header)”列") }
    return Message(header, "“\(header)”列")
  }
}
