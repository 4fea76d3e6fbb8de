import ArgumentParser
import Files
import Minsheng

/// Messages for people, on standard error.
struct Screen {
  let language: ScreenOptions.Language

  /// The language of findings shown as results.
  var messageLanguage: JSONFormat.Language { language == .zh ? .chinese : .english }

  func line(_ text: String) { StandardError.write(text + "\n") }

  func text(_ message: Message) -> String { language == .zh ? message.chinese : message.english }

  /// Says why a file could not be read or written.
  func report(_ failure: FileFailure) { line("\(failure.path): \(text(failure.message))") }

  /// Says why a dump could not be converted.
  func report(_ failure: ReadFailure, file: String) {
    let place = failure.line.map { "\(file):\($0)" } ?? file
    line("\(place): \(text(failure.message))")
  }

  /// Does some work on a file; says why it failed, if it did, and ends with exit status 1.
  func reporting(_ file: String, _ work: () throws -> Void) throws {
    do {
      try work()
    } catch let failure as FileFailure {
      report(failure)
      throw ExitCode(1)
    } catch let failure as ReadFailure {
      report(failure, file: file)
      throw ExitCode(1)
    }
  }

  /// Writes a file whole; says why it could not be written, and ends with exit status 1.
  func writing(_ path: String, _ work: (borrowing WholeFile) throws(FileFailure) -> Void) throws {
    do {
      let file = try WholeFile(path)
      try work(file)
      try file.finish()
    } catch {
      report(error)
      throw ExitCode(1)
    }
  }

  /// More findings than this are only counted.
  private static let mostFindings = 50

  /// The counts of a dataset, and its findings that are worth a look.
  ///
  /// `removed` are the findings that the user has turned off, by rule.
  func summary(_ dataset: Dataset, removed: [(code: FindingCode, count: Int)] = [], file: String) {
    let worth = dataset.findings.filter { $0.severity > .info }
    for finding in worth.prefix(Self.mostFindings) {
      let place = finding.lines.first.map { "\(file):\($0.first)" } ?? file
      let subject = (finding.measure ?? finding.project).map { " \($0)" } ?? ""
      line(
        "\(place): \(label(finding.severity)) [\(finding.code.rawValue)]\(subject): \(text(finding.message))")
    }
    if worth.count > Self.mostFindings {
      let rest = worth.count - Self.mostFindings
      line(
        language == .zh
          ? "\(file)：另有\(rest)条，见数据集的 findings" : "\(file): and \(rest) more, all in the dataset's findings")
    }
    let measures = dataset.projects.reduce(0) { $0 + $1.measures.count }
    let counts = Severity.allCases.reversed().map { severity in
      (severity, dataset.findings.count { $0.severity == severity })
    }
    let conservation = dataset.conservation
    if !dataset.corrected.isEmpty {
      line(
        language == .zh
          ? "\(file)：采用更正\(dataset.corrected.count)条"
          : "\(file): corrections applied: \(dataset.corrected.count)")
    }
    if !removed.isEmpty {
      let count = removed.reduce(0) { $0 + $1.count }
      let codes = removed.map { "\($0.code.rawValue) \($0.count)" }.joined(separator: ", ")
      line(
        language == .zh
          ? "\(file)：按设置略去\(count)条：\(codes)"
          : "\(file): findings turned off and left out: \(count) (\(codes))")
    }
    switch language {
    case .en:
      let found = counts.map { "\($0.1) \($0.0.rawValue)\($0.1 == 1 || $0.0 == .info ? "" : "s")" }.joined(
        separator: ", ")
      line(
        "\(file): \(dataset.projects.count) projects, \(measures) measures; findings: \(found); "
          + "\(conservation.characters) characters: \(conservation.fields) in fields, "
          + "\(conservation.furniture) furniture, \(conservation.unassigned) unassigned")
    case .zh:
      let found = counts.map { "\(label($0.0))\($0.1)" }.joined(separator: "、")
      line(
        "\(file)：项目\(dataset.projects.count)个，指标\(measures)项；\(found)；字符\(conservation.characters)个："
          + "入字段\(conservation.fields)，版面\(conservation.furniture)，未归入\(conservation.unassigned)")
    }
  }

  /// The word for a severity.
  func label(_ severity: Severity) -> String {
    switch (language, severity) {
    case (.en, _): severity.rawValue
    case (.zh, .info): "提示"
    case (.zh, .warning): "警告"
    case (.zh, .error): "错误"
    }
  }

  // MARK: Progress

  /// From how many inputs on a terminal shows which one is being converted.
  private static let manyInputs = 4

  func progress(_ index: Int, of count: Int, _ input: String) {
    guard count >= Self.manyInputs, StandardError.isTerminal else { return }
    StandardError.write("\r\u{1B}[K[\(index + 1)/\(count)] \(input)")
  }

  func endProgress(of count: Int) {
    guard count >= Self.manyInputs, StandardError.isTerminal else { return }
    StandardError.write("\r\u{1B}[K")
  }
}

extension FileFailure {
  /// What was expected, what was found, what to do.
  var message: Message {
    if isDirectory {
      return Message("Expected a file, found a directory. Name the files in it.", "应为文件，却是目录。请指定其中的文件。")
    }
    if let limit {
      return Message(
        "Expected at most \(limit >> 20) MiB, found more. Is this the dump of one plan?",
        "文件不应超过\(limit >> 20) MiB，实际更大。请确认这是单个计划的文本。")
    }
    let why = reason.map { "\($0)" } ?? "?"
    switch action {
    case .open: return Message("Could not be opened: \(why).", "无法打开：\(why)。")
    case .read: return Message("Could not be read: \(why).", "无法读取：\(why)。")
    case .write: return Message("Could not be written: \(why). Nothing was kept.", "无法写入：\(why)。未留下任何文件。")
    }
  }
}
