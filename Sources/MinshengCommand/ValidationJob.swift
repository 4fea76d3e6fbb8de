import Dispatch
import Files
import Minsheng
import Synchronization

/// Validates inputs side by side; the results stand in the order of the inputs.
struct ValidationJob {
  let inputs: [String]
  let validator: DatasetValidator
  /// Whether every input holds a document a line, whatever its name.
  let isLines: Bool

  func run() -> [ValidatedFile] {
    if inputs.count == 1 { return [validate(inputs[0])] }
    let results = Mutex<[Int: ValidatedFile]>([:])
    DispatchQueue.concurrentPerform(iterations: inputs.count) { index in
      let file = validate(inputs[index])
      results.withLock { $0[index] = file }
    }
    let files = results.withLock { $0 }
    return inputs.indices.compactMap { files[$0] }
  }

  private func validate(_ input: String) -> ValidatedFile {
    do {
      let bytes = try BoundedFile.read(input, limit: DatasetValidator.largestFile)
      return validator.validate(bytes, path: input, isLines: isLines || Self.hasLines(input))
    } catch {
      return ValidatedFile(path: input, failure: error.message)
    }
  }

  private static func hasLines(_ input: String) -> Bool {
    input.hasSuffix(".ndjson") || input.hasSuffix(".jsonl")
  }
}
