/// A match that was given up because it would have taken too long or too much memory.
///
/// Neither yes nor no: the text is unjudged.
package struct MatchLimit: Error, Hashable, Sendable, CustomStringConvertible {
  /// What ran out.
  package enum Resource: String, Hashable, Sendable {
    /// More than ``steps`` steps.
    case steps
    /// More than ``memory`` remembered places.
    case memory
  }

  /// What ran out.
  package let resource: Resource

  /// The steps a match may take: some tenths of a second.
  package static let steps = 10_000_000

  /// The places that a match may remember: tens of megabytes.
  package static let memory = 1_000_000

  /// One sentence in English.
  package var english: String {
    switch resource {
    case .steps: "the pattern needs more than \(Self.steps) steps on this text; write a simpler pattern"
    case .memory: "the pattern needs too much memory on this text; write a simpler pattern"
    }
  }

  /// The same sentence in Chinese.
  package var chinese: String {
    switch resource {
    case .steps: "该模式匹配此文本需要超过\(Self.steps)步；请简化模式"
    case .memory: "该模式匹配此文本需要过多内存；请简化模式"
    }
  }

  /// The English sentence.
  package var description: String { english }
}
