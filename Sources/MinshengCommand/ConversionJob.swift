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
        try converted.dataset.writeJSON(format) { bytes throws(FileFailure) in try file.write(bytes) }
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
        try converted.dataset.writeJSON(format) { bytes throws(FileFailure) in try file.write(bytes) }
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
