/// The forms in which a dump prints a plan, in the order in which they are asked.
public enum PlanForm: String, Sendable, CaseIterable {
  /// Tabs, bars, commas or semicolons between cells, a row a line.
  case separated
  /// A bar behind every cell, rows not marked.
  case cellsWithBars = "cells-with-bars"
  /// Every cell on a line of its own.
  case cellALine = "cell-a-line"
  /// Rows on lines, cells set off by spaces.
  case rowALine = "row-a-line"
  /// Wrapped cells in reading order.
  case wrapped
  /// Columns by their place on the page, wrapped cells.
  case aligned
  /// Cells that follow one another with nothing between them.
  case runTogether = "run-together"
  /// Numbered items with labels.
  case list
  /// Regions as rows, projects as columns.
  case regionsAsRows = "regions-as-rows"
}
