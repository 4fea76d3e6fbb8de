import Files
import Minsheng

/// Converts inputs one after the other and goes on after one that fails.
struct ConversionJob {
  enum Destination {
    case file(String)
    case directory(String)
  }

  /// A dataset, and the findings that the policy took out of it.
  private struct Converted {
    var dataset: Dataset
    var removed: [(code: FindingCode, count: Int)]
  }

  let inputs: [String]
  let destination: Destination
  let format: JSONFormat
  let converter: PlanConverter
  /// What the findings of rules weigh.
  let policy: SeverityPolicy
  /// The severity from which on a finding fails the job; `nil` for none.
  let threshold: Severity?
  let quiet: Bool
  let screen: Screen

  /// - Returns: Whether every input was converted and no finding reached the threshold.
  func run() -> Bool {
    switch destination {
    case .directory(let directory): return runToDirectory(directory)
    case .file(let path): return runToFile(path)
    }
  }

  private func runToDirectory(_ directory: String) -> Bool {
    var isClean = true
    for (index, input) in inputs.enumerated() {
      screen.progress(index, of: inputs.count, input)
      guard let converted = convert(input) else {
        isClean = false
        continue
      }
      let path = directory + "/" + OutputName.json(for: input)
      do {
        try Directory.create(directory)
        let file = try WholeFile(path)
        guard try write(converted, to: file, input) else {
          isClean = false
          continue
        }
        try file.finish()
      } catch {
        screen.report(error)
        isClean = false
        continue
      }
      if !report(converted, input) { isClean = false }
    }
    screen.endProgress(of: inputs.count)
    return isClean
  }

  private func runToFile(_ path: String) -> Bool {
    var isClean = true
    do {
      // Nothing is opened before the first input has been read: a failure leaves an old file as it was.
      var rest = inputs.makeIterator()
      var next = nextDataset(&rest, &isClean)
      guard next != nil else { return false }
      let file = try WholeFile(path)
      while let (input, converted) = next {
        guard try write(converted, to: file, input) else { return false }
        if !report(converted, input) { isClean = false }
        next = nextDataset(&rest, &isClean)
      }
      try file.finish()
    } catch {
      screen.report(error)
      isClean = false
    }
    return isClean
  }

  private func nextDataset(
    _ inputs: inout IndexingIterator<[String]>, _ isClean: inout Bool
  ) -> (String, Converted)? {
    while let input = inputs.next() {
      if let converted = convert(input) { return (input, converted) }
      isClean = false
    }
    return nil
  }

  /// Writes a dataset and looks at it as its readers will.
  ///
  /// - Returns: `false` where it does not follow its schema, which is said; the file is then not to be finished.
  private func write(
    _ converted: Converted, to file: borrowing WholeFile, _ input: String
  ) throws(FileFailure) -> Bool {
    var written = WrittenDataset()
    try converted.dataset.writeJSON(format) { bytes throws(FileFailure) in
      written.append(bytes)
      try file.write(bytes)
    }
    if written.isTooLarge {
      screen.line(
        screen.text(
          Message(
            "\(input): the dataset is larger than \(WrittenDataset.largest >> 20) MiB and was not held against its "
              + "schema; run minsheng validate on it.",
            "\(input)：数据集超过\(WrittenDataset.largest >> 20) MiB，未按模式校验；请用 minsheng validate 校验。")))
    }
    guard let fault = written.fault else { return true }
    screen.line(
      screen.text(
        Message(
          "\(input): the dataset does not follow its schema (\(fault.english)). This is a fault of minsheng and not "
            + "of the dump; please report it. Nothing was kept.",
          "\(input)：数据集不符合其模式（\(fault.chinese)）。这是 minsheng 的错误，与原文无关；请报告。未留下任何文件。")))
    return false
  }

  private func convert(_ input: String) -> Converted? {
    do {
      let bytes = try BoundedFile.read(input, limit: PlanConverter.largestDump)
      var dataset = try converter.convert(bytes, name: OutputName.plain(input))
      let removed = policy.apply(to: &dataset)
      return Converted(dataset: dataset, removed: removed)
    } catch let failure as FileFailure {
      screen.report(failure)
    } catch let failure as ReadFailure {
      screen.report(failure, file: input)
    } catch {
      screen.line("\(input): \(error)")
    }
    return nil
  }

  private func report(_ converted: Converted, _ input: String) -> Bool {
    if !quiet { screen.summary(converted.dataset, removed: converted.removed, file: input) }
    guard let threshold else { return true }
    return !converted.dataset.findings.contains { $0.severity >= threshold }
  }
}
