import Provenance

/// The rules about the fields of one project.
extension ProjectBuilder {
  /// A blank cell took its value from the merged cell above.
  ///
  /// In a merged cell only the first row prints the text. The blank cells below it take that value, which
  /// is how such tables are meant; the finding lists the fields. It is a warning where the row above had
  /// to be repaired.
  ///
  /// - Example: 市教育局 is printed once beside three projects.
  /// - Mend: Nothing, unless the printed cell is really empty; then correct the field to an empty text.
  static let inherited = Rule(
    "value-inherited", .info, "A blank cell took its value from the merged cell above.", "空白单元格沿用上方合并单元格的内容。")

  /// A project names no leading organisation, and there is none above to inherit.
  ///
  /// Every project of a plan has someone who leads. A blank in the first row cannot be a merged cell, so
  /// an organisation was lost, or stands in another cell.
  ///
  /// - Example: The first row of the table has nothing under 牵头单位.
  /// - Mend: Look the cell up in the printed plan and correct `lead`.
  static let leadMissing = Rule(
    "lead-missing", .warning, "A project names no leading organisation, and there is none above to inherit.",
    "项目没有牵头单位，上方也没有可沿用的。")

  /// It is not certain where one person's name ends and the next begins.
  ///
  /// Names of people stand in a cell without marks between them, and several places to divide them are
  /// likely. The other divisions are listed.
  ///
  /// - Example: `王小明李华` is 王小明、李华 or 王小、明李华.
  /// - Mend: Correct `leaders` or `contacts` with 、 between the names, and settle `names-uncertain`.
  static let namesUncertain = Rule(
    "names-uncertain", .warning, "It is not certain where one person's name ends and the next begins.",
    "人名的分界不确定。")

  /// The deadline could not be read as a date.
  ///
  /// The text under 完成时限 is no date, no month and no period that the reader knows. It is kept as text,
  /// without start and end, and no check of dates sees it.
  ///
  /// - Example: `12月地`, where 12月底 was meant.
  /// - Mend: Correct `deadline`, and settle `deadline-unreadable`.
  static let deadlineUnreadable = Rule(
    "deadline-unreadable", .warning, "The deadline could not be read as a date.", "完成时限无法识别为日期。")

  static let all = [inherited, leadMissing, namesUncertain, deadlineUnreadable]
}
