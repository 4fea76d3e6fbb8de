import ArgumentParser
import Files
import Minsheng

/// The datasets of some years, and what a person decided about them.
struct YearOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp("Datasets as convert writes them, the earliest year first.", valueName: "dataset"),
    completion: .file(extensions: ["json"]))
  var inputs: [String]

  @Option(
    help: "Obey the decisions of this file about which measures are the same.",
    completion: .file(extensions: ["json"]))
  var links: String?

  @OptionGroup var screen: ScreenOptions

  /// Looks at the arguments, and at no file.
  ///
  /// - Throws: What is wrong with the first that is wrong.
  func check() throws(UsageFault) {
    if inputs.count < 2 {
      throw UsageFault(
        "Expected two datasets or more, the earliest year first, found \(inputs.count).",
        "应有两个或更多数据集，较早年度在前，实为\(inputs.count)个。")
    }
    if let twice = inputs.first(where: { path in inputs.count(where: { $0 == path }) > 1 }) {
      throw UsageFault(
        "\(twice) is named twice. Give the plans of different years.", "\(twice) 出现两次。请提供不同年份的计划。")
    }
  }

  /// Reads the datasets and compares them.
  ///
  /// - Throws: What is wrong with a file, as a usage fault: a comparison that cannot be made is no difference.
  func compare(_ settings: (inout YearComparer) -> Void = { _ in }) throws(UsageFault) -> YearComparison {
    var plans: [ComparedDataset] = []
    for input in inputs {
      let bytes = try Self.read(input)
      do throws(ComparisonFailure) {
        plans.append(try ComparedDataset(reading: bytes, path: input))
      } catch {
        throw UsageFault(error)
      }
    }
    var comparer = YearComparer()
    settings(&comparer)
    do throws(ComparisonFailure) {
      if let links { comparer.links = try LinksFile(reading: try Self.bytes(links), name: links) }
      return try comparer.compare(plans)
    } catch {
      throw UsageFault(error)
    }
  }

  private static func bytes(_ path: String) throws(ComparisonFailure) -> [UInt8] {
    do {
      return try BoundedFile.read(path, limit: DatasetValidator.largestFile)
    } catch {
      throw ComparisonFailure(file: path, error.message)
    }
  }

  private static func read(_ path: String) throws(UsageFault) -> [UInt8] {
    do {
      return try BoundedFile.read(path, limit: DatasetValidator.largestFile)
    } catch {
      throw UsageFault(error)
    }
  }
}

extension UsageFault {
  /// Why plans could not be compared, with the file and the line.
  init(_ failure: ComparisonFailure) {
    guard let file = failure.file else {
      self.init(failure.message.english, failure.message.chinese)
      return
    }
    let place = failure.line > 0 ? "\(file):\(failure.line):\(failure.column)" : file
    self.init("\(place): \(failure.message.english)", "\(place)：\(failure.message.chinese)")
  }
}
