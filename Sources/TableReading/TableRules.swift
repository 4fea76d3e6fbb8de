package import Provenance

/// The rules of the table readers.
package enum TableRules {
  /// A row that line breaks cut into several lines was put together.
  ///
  /// A line break inside a cell cuts a row of a delimited table into several lines. Lines that do not
  /// fill the columns are joined with those below as long as together they do. The finding names the
  /// lines, so that a row that was joined wrongly can be seen.
  ///
  /// - Example: `1⇥新建农贸` and on the next line `市场5家⇥5家⇥市商务局` are one row.
  /// - Mend: Nothing, where the lines belong together; else export the table again with line breaks
  ///   inside cells in quotation marks.
  package static let rowJoined = Rule(
    "row-joined", .info, "A row that line breaks cut into several lines was put together.",
    "被换行拆开的一行已重新拼合。")

  /// Part of a cell could as well belong to another column; nothing but the text tells the cells apart.
  ///
  /// Flow text has nothing between its cells but their order. Of all ways to lay the fragments out in
  /// rows the best is taken; where the second best is nearly as good, the finding names the fragment,
  /// both columns and the difference in points.
  ///
  /// - Example: In `市城管局 各区政府`, `各区政府` may end 牵头单位 or be all of 配合单位.
  /// - Mend: Compare the row with the printed plan. `minsheng explain FILE ID` shows the scores; a
  ///   correction with `settles` sets the cell right, or confirms it.
  package static let cellAmbiguous = Rule(
    "cell-ambiguous", .warning,
    "Part of a cell could as well belong to another column; nothing but the text tells the cells apart.",
    "单元格的部分内容也可能属于另一列；除文字本身外没有划分依据。")

  /// The cells of the table are out of order, so that its rows cannot be put together.
  ///
  /// The columns of a table were written one after the other, or cells of several rows were mixed. Which
  /// amount belongs to which project is then no longer in the text, so nothing is guessed: the dataset
  /// has the document and no projects.
  ///
  /// - Example: All names first, then all numbers, then all organisations: `新增学位 新建公厕 … 500个 8座 …`.
  /// - Mend: Extract the text again in reading order, for instance with `pdftotext -raw`.
  package static let readingOrderScrambled = Rule(
    "reading-order-scrambled", .error,
    "The cells of the table are out of order, so that its rows cannot be put together.",
    "表格单元格的文字顺序混乱，无法还原各行。")

  /// The cells of a row were told apart by its total: of two readings the one was taken whose shares add
  /// up to the target.
  ///
  /// Two readings of a row were close, and only in one do the shares add up to the target. That one was
  /// taken, although the text by itself speaks rather for the other, which stands under `alternatives`.
  ///
  /// - Example: `12 3 15` as shares of 15 is `12 | 3`, and not `1 | 23`.
  /// - Mend: Compare the row with the printed plan.
  package static let cellsBySum = Rule(
    "cells-by-sum", .warning,
    "The cells of a row were told apart by its total: of two readings the one was taken whose shares add up to the target.",
    "该行各单元格依据合计划分：采用各地任务数之和等于目标的读法。")

  /// Cells of a row were put under the columns that they suit, since blank cells had been left out before them.
  ///
  /// Exports leave out the cells that a merged cell above covers, or print them at the end of the row. The cells that
  /// are left then stand under the wrong heads. They keep their order and go where they look like their columns.
  ///
  /// - Example: `市教育局 | 12月底` below `3 | 新建幼儿园 | 市教育局 | 12月底` in a table of four columns.
  /// - Mend: Nothing, as a rule; compare a row whose cells are alike with the printed plan.
  package static let cellsPlaced = Rule(
    "cells-placed", .info,
    "Cells of a row were put under the columns that they suit, since blank cells had been left out before them.",
    "该行省略了空白单元格，其余单元格按内容归入相符的列。")

  /// No form in which plans are printed explains most of the text, so no row was read.
  ///
  /// The dump was read as each of the forms that are known, and under none of them do rows come out whose cells look
  /// like the cells of their columns. Better no row than rows that cannot be trusted.
  ///
  /// - Example: A page whose columns were cut apart and mixed, or a form that is not known yet.
  /// - Mend: Extract the text with a tool that keeps the rows (pdftotext -raw, a table as tab-separated text), or force
  ///   a form with `--form` and compare the rows. `minsheng dump --stage forms` shows what each form found.
  package static let noFormFits = Rule(
    "no-form-fits", .error,
    "No form in which plans are printed explains most of the text, so no row was read.",
    "没有一种已知版式能解释大部分文字，未读入任何行。")

  package static let all = [
    noFormFits, cellsPlaced, rowJoined, cellAmbiguous, cellsBySum, readingOrderScrambled,
  ]
}
