package import Provenance

/// The rules of the table readers.
package enum TableRules {
  package static let rowJoined = Rule(
    "row-joined", .info, "A row that line breaks cut into several lines was put together.",
    "被换行拆开的一行已重新拼合。")

  package static let cellAmbiguous = Rule(
    "cell-ambiguous", .warning,
    "Part of a cell could as well belong to another column; nothing but the text tells the cells apart.",
    "单元格的部分内容也可能属于另一列；除文字本身外没有划分依据。")
  package static let readingOrderScrambled = Rule(
    "reading-order-scrambled", .error,
    "The cells of the table are out of order, so that its rows cannot be put together.",
    "表格单元格的文字顺序混乱，无法还原各行。")

  package static let cellsBySum = Rule(
    "cells-by-sum", .warning,
    "The cells of a row were told apart by its total: of two readings the one was taken whose shares add up to the target.",
    "该行各单元格依据合计划分：采用各地任务数之和等于目标的读法。")

  package static let all = [rowJoined, cellAmbiguous, cellsBySum, readingOrderScrambled]
}
