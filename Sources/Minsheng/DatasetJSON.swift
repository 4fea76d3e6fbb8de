import PlanJSON

/// How a dataset is written as JSON.
public struct JSONFormat: Sendable, Equatable {
  /// The language of the sentences in findings.
  public enum Language: String, Sendable, CaseIterable {
    case english = "en"
    case chinese = "zh"
  }

  /// Whether a dataset is written on one line, as in newline-delimited JSON.
  public var isCompact: Bool
  public var language: Language

  public init(isCompact: Bool = false, language: Language = .english) {
    self.isCompact = isCompact
    self.language = language
  }
}

extension Message {
  /// The sentence in a language.
  func text(in language: JSONFormat.Language) -> String { language == .chinese ? chinese : english }
}

extension Dataset {
  /// Writes the dataset as JSON of `dataset.schema.json`, in chunks of UTF-8, with a line break at the end.
  /// - Throws: What `write` throws.
  /// - Complexity: O(*n*); one chunk is held at a time.
  public func writeJSON<Failure: Error>(
    _ format: JSONFormat = JSONFormat(), to write: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    let encoder = DatasetEncoder(
      isCompact: format.isCompact, language: format.language == .chinese ? .chinese : .english)
    try encoder.encode(self, to: write)
  }

  /// The dataset as JSON text in UTF-8.
  public func json(_ format: JSONFormat = JSONFormat()) -> [UInt8] {
    var bytes: [UInt8] = []
    writeJSON(format) { bytes += $0 }
    return bytes
  }
}
