/// Recognises lines that belong to a document but not to its tables.
package enum OutsideText {
  /// Whether a line is a paragraph of its own and never the rest of a wrapped cell: a label, a title, a
  /// note, a continuation mark.
  package static func startsParagraph(_ text: String) -> Bool {
    let compact = PieceText.withoutSpaces(text)
    let labels = ["附件", "附表", "续表", "（续", "(续"]
    return isNote(compact) || labels.contains { compact.hasPrefix($0) } || isTitle(compact)
  }

  /// Whether a line is a remark by its first word: `注：…`, `单位：…`, `联系人：…`.
  package static func isNote(_ text: String) -> Bool {
    let compact = PieceText.withoutSpaces(text)
    let heads = ["附：", "注：", "注:", "备注：", "说明：", "单位：", "单位:", "填表", "联系人："]
    return heads.contains { compact.hasPrefix($0) }
  }

  /// Whether a line is the label above a title: `附件 2`, `附件2：`, `附表一`.
  package static func isLabel(_ text: String) -> Bool {
    let compact = PieceText.withoutSpaces(text)
    guard compact.hasPrefix("附件") || compact.hasPrefix("附表") else { return false }
    return compact.unicodeScalars.count <= 8
  }

  /// Whether a line is, or is part of, a title: it names a plan and a list or table, or a year and a plan.
  package static func isTitle(_ text: String) -> Bool {
    let compact = PieceText.withoutSpaces(text)
    // A title is short and no sentence; no character takes more than four bytes.
    guard compact.utf8.count <= 320, compact.unicodeScalars.count <= 80,
      !compact.unicodeScalars.contains(where: { $0 == "。" || $0 == "；" })
    else { return false }
    let utf8 = compact.utf8.span
    return plans.contains { holds(utf8, $0) } && forms.contains { holds(utf8, $0) }
  }

  private static let plans = ["民生", "实事", "项目", "任务", "目标", "计划", "工程"].map { Array($0.utf8) }
  private static let forms = ["表", "清单", "方案", "计划", "一览", "台账", "安排"].map { Array($0.utf8) }

  /// Whether a word stands in a text.
  ///
  /// O(text × word); the search of the standard library takes a hundred times as long for a line.
  private static func holds(_ text: borrowing Span<UInt8>, _ word: [UInt8]) -> Bool {
    var start = 0
    while start + word.count <= text.count {
      var length = 0
      while length < word.count, text[start + length] == word[length] { length += 1 }
      if length == word.count { return true }
      start += 1
    }
    return false
  }

  /// Whether a line only says that a table goes on: `续表`, `（续上表）`.
  package static func isContinuationMark(_ text: String) -> Bool {
    // A look at the first letter spares nearly all lines the copy.
    switch text.unicodeScalars.first(where: isLetterOrDigit) {
    case nil, "续", "接", "转": break
    default: return false
    }
    let compact = PieceText.withoutSpaces(text).filter { !"（）()：:".contains($0) }
    return continuationMarks.contains(compact)
  }

  private static let continuationMarks: Set<String> = ["续表", "续上表", "续", "接上表", "转下页", "接上页"]

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9", "A"..."Z", "a"..."z", "\u{4E00}"..."\u{9FFF}": true
    default: false
    }
  }
}
