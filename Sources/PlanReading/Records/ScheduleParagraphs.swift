import Quantities

/// Finds the lines of a schedule cell at which steps begin, where no mark closes the steps.
///
/// Most plans end a step with ； or 。; some print each on lines of its own and end it with nothing. There a line
/// that begins with a time, behind one that does not lead up to a time (`力争`, `于`), begins a step.
struct ScheduleParagraphs {
  let periods: PeriodReader

  /// The lines in paragraphs: one, unless nothing but the lines tells the steps apart.
  ///
  /// O(*n*).
  func of(_ lines: [String]) -> [ArraySlice<String>] {
    guard lines.count > 1, let first = lines.first, begins(first), !hasStops(lines) else {
      return [lines[...]]
    }
    var result: [ArraySlice<String>] = []
    var start = 0
    var depth = 0
    for (index, line) in lines.enumerated() {
      if index > start, depth == 0, begins(line), !leadsOn(lines[index - 1]) {
        result.append(lines[start..<index])
        start = index
      }
      depth = max(0, depth + Self.depth(of: line))
    }
    result.append(lines[start...])
    return result
  }

  private func begins(_ line: String) -> Bool { periods.prefixEnd(line.utf8Span.span) != nil }

  /// Whether a mark closes a step, other than at the end of the cell.
  private func hasStops(_ lines: [String]) -> Bool {
    for (index, line) in lines.enumerated() {
      let text = index == lines.count - 1 ? line.dropLast() : line[...]
      if text.unicodeScalars.contains(where: Self.stops.contains) { return true }
    }
    return false
  }

  /// Whether a line ends with what a time may follow in the same step.
  private func leadsOn(_ line: String) -> Bool {
    guard let last = line.unicodeScalars.last else { return false }
    if last.properties.numericType != nil || Self.open.contains(last) { return true }
    return Self.leads.contains { line.hasSuffix($0) }
  }

  private static func depth(of line: String) -> Int {
    line.unicodeScalars.reduce(0) { depth, scalar in
      switch scalar {
      case "（", "(", "“", "《", "[", "【": depth + 1
      case "）", ")", "”", "》", "]", "】": depth - 1
      default: depth
      }
    }
  }

  private static let stops: Set<Unicode.Scalar> = ["；", ";", "。"]
  private static let open: Set<Unicode.Scalar> = [
    "，", "、", ",", "：", ":", "—", "–", "-", "－", "~", "～", "至", "到", "于", "在", "从", "自", "起", "和", "及", "与",
    "并",
    "或", "年", "以", "拟", "前", "由", "按", "截",
  ]
  private static let leads = ["力争", "争取", "确保", "计划", "预计", "截止", "截至", "保证", "其中", "延期", "推迟", "提前"]
}
