import Provenance

/// The sentences that reports say of themselves, in both languages.
struct ReportWords: Sendable {
  let language: ReportLanguage

  init(_ language: ReportLanguage) { self.language = language }

  /// A message in the language of the report.
  func text(_ message: Message) -> String {
    switch language {
    case .english: message.english
    case .chinese: message.chinese
    }
  }

  /// The word for a severity.
  func label(_ severity: Severity) -> String {
    switch (language, severity) {
    case (.english, _): severity.rawValue
    case (.chinese, .info): "提示"
    case (.chinese, .warning): "警告"
    case (.chinese, .error): "错误"
    }
  }

  /// What stands between a label and its sentence.
  var colon: String { pick(": ", "：") }

  /// What stands between two things that are counted.
  private var semicolon: String { pick("; ", "；") }

  /// `3 errors, 1 warning`; empty where there is none.
  func counted(_ counts: ReportCounts) -> String {
    let parts = Severity.allCases.reversed().compactMap { severity -> String? in
      let count = counts.of(severity)
      guard count > 0 else { return nil }
      switch (language, severity) {
      case (.english, .info): return "\(count) info"
      case (.english, _): return "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
      case (.chinese, .info): return "\(count)条提示"
      case (.chinese, _): return "\(count)个\(label(severity))"
      }
    }
    return parts.joined(separator: pick(", ", "、"))
  }

  /// What a file has beside the findings that are shown: `2 known to the baseline; 12 left out`.
  func unseen(_ counts: ReportCounts) -> String {
    var parts: [String] = []
    if counts.suppressed > 0 {
      parts.append(pick("\(counts.suppressed) known to the baseline", "基线已知\(counts.suppressed)条"))
    }
    if counts.leftOut > 0 { parts.append(pick("\(counts.leftOut) left out", "未列出\(counts.leftOut)条")) }
    return parts.joined(separator: semicolon)
  }

  /// The line about one file; empty where nothing is to be said.
  func summary(of file: ReportedFile) -> String {
    let counts = ReportCounts(file)
    return [counted(counts), unseen(counts)].filter { !$0.isEmpty }.joined(separator: semicolon)
  }

  /// The last line: `3 errors, 1 warning in 2 of 5 files; 2 known to the baseline; 12 left out`.
  func total(_ counts: ReportCounts) -> String {
    var parts = [verdict(counts)]
    if counts.filesFailed > 0 {
      parts.append(
        pick(
          "\(files(counts.filesFailed)) could not be checked", "\(counts.filesFailed)个文件无法检查"))
    }
    let rest = unseen(counts)
    if !rest.isEmpty { parts.append(rest) }
    return parts.joined(separator: semicolon)
  }

  private func verdict(_ counts: ReportCounts) -> String {
    if counts.files == 0 { return pick("No files were checked", "没有检查任何文件") }
    if counts.filesWithFindings > 0 {
      let found = counted(counts)
      let share =
        counts.files == 1
        ? pick("in 1 file", "涉及1个文件")
        : pick(
          "in \(counts.filesWithFindings) of \(counts.files) files",
          "涉及\(counts.files)个文件中的\(counts.filesWithFindings)个")
      if found.isEmpty { return pick("No findings shown \(share)", "未列出任何问题，\(share)") }
      return pick("\(found) \(share)", "共\(found)，\(share)")
    }
    let checked = counts.files - counts.filesFailed
    if checked == 0 { return pick("No findings", "没有结果") }
    return pick("No findings in \(files(checked))", "\(checked)个文件未发现问题")
  }

  private func files(_ count: Int) -> String { "\(count) file\(count == 1 ? "" : "s")" }

  /// Lines of a file, such as `45` and `45-47`.
  func lines(_ range: LineRange) -> String {
    range.first == range.last ? "\(range.first)" : "\(range.first)-\(range.last)"
  }

  /// One of two texts, by the language.
  func pick(_ english: String, _ chinese: String) -> String {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }
}
