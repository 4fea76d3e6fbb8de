import Gazetteer
import Provenance
import Quantities
import SourceText
import TableReading

/// Brings rows that have more or fewer cells than the table to its columns.
///
/// Every way to drop the surplus, or to place the gap, is a reading. Readings are compared, in this order,
/// by how well the cells fit the types of their columns, by whether the shares add up to the row's target,
/// by whether a dropped cell merely repeats its neighbour (which is how extractors make cells up), and by
/// how well the pattern of dashes agrees with the rows around. The best reading is taken and always
/// reported, with the other readings that the total does not rule out.
struct RowAlignment {
  /// Surplus cells, or gaps, that are searched for; beyond that a row is not guessed at.
  static let most = 2
  /// Rows above and below whose dashes are compared.
  static let neighbours = 3

  /// A row brought to the columns, and what was done for it.
  struct Aligned {
    /// The cells in the order of the columns; blank cells at the end may be left out.
    var cells: [Cell]
    /// Cells that were taken away.
    var dropped: [Cell]
    /// `nil` where nothing had to be done.
    var finding: Finding?
    var isReadable = true
  }

  let text: TableText
  let layout: ColumnLayout
  /// Whether the table's rows end where their last filled cell is: then a short row is no fault.
  private let isRagged: Bool

  private let usesTotals: Bool

  init(text: TableText, layout: ColumnLayout, usesTotals: Bool = true) {
    self.usesTotals = usesTotals
    self.text = text
    self.layout = layout
    let rows = text.table.grid.rows
    let short = rows.count { Int($0.cellCount) < layout.columns.count }
    let blankEnds = rows.count { row in
      Int(row.cellCount) == layout.columns.count && text.table.grid.cells(of: row).last?.isBlank == true
    }
    isRagged = short * 5 >= rows.count && rows.count >= 5 && blankEnds == 0
  }

  /// Aligns a row of the table by its index.
  ///
  /// O(columns² × neighbours) for a row that does not fit.
  func align(rowAt index: Int) -> Aligned {
    let row = text.table.grid.rows[index]
    let cells = Array(text.table.grid.cells(of: row))
    let width = layout.columns.count
    // A heading is one cell whatever the width of the table.
    if cells.count == width || cells.count == 1 && isHeading(cells[0]) {
      return Aligned(cells: cells, dropped: [])
    }
    if cells.count > width { return alignSurplus(cells, row: row, index: index) }
    return alignMissing(cells, row: row, index: index)
  }

  private func isHeading(_ cell: Cell) -> Bool { text.joined(cell).map(SectionHeading.matches) ?? false }

  // MARK: Too many cells

  private func alignSurplus(_ cells: [Cell], row: Row, index: Int) -> Aligned {
    let width = layout.columns.count
    let count = cells.count - width
    guard count <= Self.most else { return refuse(cells, row: row) }
    let readings = candidates(
      dropping: count, from: cells,
      judge: RowJudge(
        text: text, layout: layout, pattern: neighbourPattern(around: index), usesTotals: usesTotals))
    guard let best = readings.first, best.score.typeFaults < RowJudge.tooManyFaults else {
      return refuse(cells, row: row)
    }
    let rivals = readings.dropFirst().filter { $0.score.typeFaults == best.score.typeFaults }
    let equals = rivals.filter { $0.score.total == best.score.total }
    // The total decides when it is met by this reading only, or when every other reading that meets it
    // would have to drop a cell that repeats no neighbour.
    let isSettled =
      best.score.total == .met
      && equals.allSatisfy { $0.score.stutters < best.score.stutters }
    let dropped = best.dropped.map { cells[$0] }
    let rule = isSettled ? Self.surplus : Self.surplusAmbiguous
    let droppedText = dropped.map { text.printed($0) }.joined(separator: "、")
    let place = best.dropped.map { String($0 + 1) }.joined(separator: ", ")
    let finding = rule.finding(
      Message(
        "The row has \(cells.count) cells for \(width) columns; cell \(place) (“\(droppedText)”) was taken as surplus"
          + (isSettled
            ? ", because with it gone the shares add up to the target."
            : best.score.total == .met
              ? "; the total fits \(equals.count + 1) readings, and this one agrees best with the rows around."
              : "; no total decides, and this reading agrees best with the rows around."),
        "该行有\(cells.count)个单元格，而表格为\(width)列；第\(place)个单元格“\(droppedText)”视为多余"
          + (isSettled
            ? "，去掉后各地任务数之和等于目标。"
            : best.score.total == .met
              ? "；合计符合\(equals.count + 1)种读法，此读法与相邻各行最一致。"
              : "；没有合计可以判定，此读法与相邻各行最一致。")),
      field: "allocations", lines: [lineRange(row)],
      repair: Repair(action: "cell-dropped", before: describe(cells), after: describe(best.cells)),
      alternatives: Array((best.score.total == .met ? equals : Array(rivals)).prefix(8)).map(alternative))
    return Aligned(cells: best.cells, dropped: dropped, finding: finding)
  }

  private func alternative(_ reading: Reading) -> Alternative {
    let reason: Message =
      switch reading.score.total {
      case .met: Message("adds up to the target", "与目标合计相符")
      case .missed: Message("does not add up to the target", "与目标合计不符")
      case .unknown: Message("no total to compare with", "没有可比的合计")
      }
    return Alternative(reading: describe(reading.cells), reason: reason)
  }

  /// The readings that drop `count` cells, each content once, the best first.
  private func candidates(dropping count: Int, from cells: [Cell], judge: RowJudge) -> [Reading] {
    var judge = judge
    var readings: [Reading] = []
    var seen: Set<[String]> = []
    let texts = cells.map { text.printed($0) }
    func add(_ dropped: [Int]) {
      var rest = cells
      var restTexts = texts
      for index in dropped.reversed() {
        rest.remove(at: index)
        restTexts.remove(at: index)
      }
      // Of equal readings the one that drops the last of a run stands for all.
      guard seen.insert(restTexts).inserted else { return }
      var score = judge.score(rest)
      score.stutters = dropped.count { index in
        texts[index].isEmpty || (index > 0 && texts[index - 1] == texts[index])
          || (index + 1 < texts.count && texts[index + 1] == texts[index])
      }
      readings.append(Reading(cells: rest, dropped: dropped, score: score))
    }
    for last in cells.indices.reversed() {
      if count == 1 {
        add([last])
      } else {
        for first in cells.indices.reversed() where first < last { add([first, last]) }
      }
    }
    // A stable sort: among equals the surplus further right is preferred.
    return readings.enumerated()
      .sorted { left, right in
        left.element.score == right.element.score
          ? left.offset < right.offset : left.element.score.isBetter(than: right.element.score)
      }
      .map(\.element)
  }

  // MARK: Too few cells

  private func alignMissing(_ cells: [Cell], row: Row, index: Int) -> Aligned {
    let gap = layout.columns.count - cells.count
    let padded = Aligned(cells: cells, dropped: [])
    // Blank cells at the end are often cut off: no fault, unless what is there looks shifted.
    var judge = RowJudge(
      text: text, layout: layout, pattern: neighbourPattern(around: index), usesTotals: usesTotals)
    let plain = judge.score(cells)
    let filledRegions = layout.regions.count { column in column < cells.count && !cells[column].isBlank }
    let isNote = filledRegions <= 1 && !layout.regions.isEmpty && gap > Self.most
    let looksWhole = isNote || isRagged && plain.total != .missed || plain.total == .met && gap > Self.most
    if plain.typeFaults == 0, looksWhole { return padded }
    guard gap <= Self.most else {
      return plain.typeFaults < RowJudge.tooManyFaults && filledRegions <= 1
        ? padded : reportMissing(padded, row: row, plain: plain, alternatives: [])
    }
    var readings: [Reading] = []
    for place in 0...cells.count {
      var filled = cells
      filled.insert(contentsOf: Array(repeating: .blank, count: gap), at: place)
      readings.append(Reading(cells: filled, dropped: [place], score: judge.score(filled)))
    }
    let sorted = readings.enumerated()
      .sorted { left, right in
        left.element.score == right.element.score
          ? left.offset > right.offset : left.element.score.isBetter(than: right.element.score)
      }
      .map(\.element)
    guard let best = sorted.first, best.score.typeFaults < RowJudge.tooManyFaults else {
      return refuse(cells, row: row)
    }
    let rivals = sorted.dropFirst().filter { $0.score.typeFaults == best.score.typeFaults }
    return reportMissing(
      Aligned(cells: best.cells, dropped: []), row: row, plain: best.score,
      alternatives: Array(rivals.prefix(4)).map(alternative))
  }

  private func reportMissing(_ aligned: Aligned, row: Row, plain: RowScore, alternatives: [Alternative])
    -> Aligned
  {
    var aligned = aligned
    let width = layout.columns.count
    let count = Int(row.cellCount)
    aligned.finding = Self.missing.finding(
      Message(
        "The row has \(count) cells for \(width) columns; the gap was placed where the other cells fit best.",
        "该行有\(count)个单元格，而表格为\(width)列；空缺置于其余单元格最相符之处。"),
      field: "allocations", lines: [lineRange(row)],
      repair: Repair(
        action: "cell-inserted", before: describe(Array(text.table.grid.cells(of: row))),
        after: describe(aligned.cells)),
      alternatives: alternatives)
    return aligned
  }

  // MARK: Neither

  private func refuse(_ cells: [Cell], row: Row) -> Aligned {
    let width = layout.columns.count
    return Aligned(
      cells: cells, dropped: [],
      finding: Self.unreadable.finding(
        Message(
          "Expected \(width) cells, found \(cells.count), and no reading fits the columns; the row was left out: "
            + describe(cells),
          "应有\(width)个单元格，实有\(cells.count)个，没有与各列相符的读法；该行未读入：" + describe(cells)),
        lines: [lineRange(row)]),
      isReadable: false)
  }

  private func describe(_ cells: [Cell]) -> String { cells.map { text.printed($0) }.joined(separator: " | ") }

  private func lineRange(_ row: Row) -> LineRange {
    let lines = text.lines(row)
    return LineRange(lines.lowerBound, lines.upperBound)
  }

  /// For every region column, how often the rows around have an amount there less how often a dash.
  private func neighbourPattern(around index: Int) -> [Int] {
    var pattern = [Int](repeating: 0, count: layout.regions.count)
    let rows = text.table.grid.rows
    for step in [-1, 1] {
      var found = 0
      var other = index + step
      while rows.indices.contains(other), found < Self.neighbours, abs(other - index) <= Self.neighbours * 4 {
        let row = rows[other]
        if Int(row.cellCount) == layout.columns.count, !text.cell(row, layout.regions.last ?? 0).isBlank {
          found += 1
          for (place, column) in layout.regions.enumerated() {
            switch text.reading(text.cell(row, column)) {
            case .quantity: pattern[place] += found == 1 ? 2 : 1
            case .dash, .blank: pattern[place] -= found == 1 ? 2 : 1
            default: continue
            }
          }
        }
        other += step
      }
    }
    return pattern
  }

  private struct Reading {
    var cells: [Cell]
    var dropped: [Int]
    var score: RowScore
  }
}
