/// A match that was given up because it would have taken too long or too much memory.
///
/// Neither yes nor no: the text is unjudged.
package struct MatchLimit: Error, Hashable, Sendable, CustomStringConvertible {
  /// What ran out.
  package enum Resource: String, Hashable, Sendable {
    /// The steps: ``MatchLimit/steps`` of trying, ``MatchLimit/linearSteps`` of a simulation.
    case steps
    /// The places to remember: ``MatchLimit/memory``.
    case memory
  }

  /// What ran out.
  package let resource: Resource

  /// The steps that trying may take: some tenths of a second.
  package static let steps = 10_000_000

  /// The steps that a simulation may take, whose number grows with the text only: about a second.
  package static let linearSteps = 100_000_000

  /// The places that trying may remember: tens of megabytes.
  package static let memory = 1_000_000

  /// One sentence in English.
  package var english: String {
    switch resource {
    case .steps: "the pattern takes too many steps on this text; write a simpler pattern"
    case .memory: "the pattern takes too much memory on this text; write a simpler pattern"
    }
  }

  /// The same sentence in Chinese.
  package var chinese: String {
    switch resource {
    case .steps: "该模式匹配此文本所需步数过多；请简化模式"
    case .memory: "该模式匹配此文本所需内存过多；请简化模式"
    }
  }

  /// The English sentence.
  package var description: String { english }
}
