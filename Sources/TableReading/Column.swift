package import Gazetteer

/// A column of a table, as its header names it.
package struct Column: Sendable, Equatable {
  /// What the column holds.
  package var role: ColumnRole
  /// The header without white space: `量化目标`; for a header of several rows the lowest cell that says
  /// something, or the rows joined where only together they are a word.
  package var header: String
  /// The header cells above it, from the top: `["各区、县（市）任务分解"]` above `上城区`.
  package var groups: [String]
  /// The unit that the header gives to its cells: `张` of `床位（张）`.
  package var unit: String?

  package init(role: ColumnRole, header: String, groups: [String] = [], unit: String? = nil) {
    self.role = role
    self.header = header
    self.groups = groups
    self.unit = unit
  }
}
