import Provenance
import SourceText

/// Says which cells of a row nothing tells apart for certain.
struct FlowDoubts {
  /// Below this margin a reading is doubtful: a single piece of plain evidence would turn it.
  static let threshold: Int32 = 20

  let columns: [Column]
  /// What the traces speak of.
  let fragments: [Piece]
  let source: SourceText

  /// The findings for the cells of a row: one where its total decided, and one for each doubtful fragment.
  func findings(for traces: [CellTrace]) -> [Finding] {
    let isSure = traces.indices.allSatisfy { place in
      (traces[place].margin ?? Int32.max) >= Self.threshold && traces[place].instead == nil
    }
    // As nearly all rows are.
    if isSure { return [] }
    var seen: Set<Int> = []
    return traces.compactMap { bySum($0, in: traces) }
      + traces.compactMap { trace in
        guard let margin = trace.margin, margin < Self.threshold, let rival = trace.rival, !trace.isSettled,
          seen.insert(rival).inserted
        else { return nil }
        let piece = fragments[rival]
        let text = source.text(piece)
        let column = columns[trace.column].header
        let other = place(of: trace)
        let reading = trace.rivalColumn.map { "\(text) → \(columns[$0].header)" } ?? text
        return TableRules.cellAmbiguous.finding(
          Message(
            "“\(text)” was read as part of \(column), and could be part of \(other.english).",
            "“\(text)”读入“\(column)”列，也可能属于\(other.chinese)。"),
          lines: [LineRange(source.lineNumber(of: piece))],
          alternatives: [
            Alternative(
              reading: reading,
              reason: Message("scores \(margin) points less", "评分低\(margin)分"))
          ])
      }
  }

  /// What is to be said of a row whose total decided between two readings.
  private func bySum(_ trace: CellTrace, in row: [CellTrace]) -> Finding? {
    guard let other = trace.instead, let first = row.first?.fragments.first,
      let last = row.last?.fragments.last
    else { return nil }
    let taken = text(row.map(\.fragments))
    let left = text(other.cells)
    return TableRules.cellsBySum.finding(
      Message(
        "The cells were read as \(taken), because the shares then add up to the target; by themselves they would rather be \(left).",
        "按“\(taken)”读取时各地任务数之和等于目标，故采用此读法；仅就文字而言更像“\(left)”。"),
      field: "allocations",
      lines: [LineRange(source.lineNumber(of: fragments[first]), source.lineNumber(of: fragments[last]))],
      repair: Repair(action: "cells-by-sum", before: left, after: taken),
      alternatives: [
        Alternative(
          reading: left,
          reason: Message(
            "scores \(other.margin) points more, but does not add up to the target",
            "评分高\(other.margin)分，但合计与目标不符"))
      ])
  }

  private func text(_ cells: [Range<Int>]) -> String {
    cells.map { PieceText.printed(fragments[$0], in: source) }.joined(separator: " | ")
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
