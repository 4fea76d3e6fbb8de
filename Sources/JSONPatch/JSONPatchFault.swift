package import Provenance
package import SchemaValidation

/// Why no patch can be made.
package enum JSONPatchFault: Error, Sendable, Hashable {
  /// One of the two texts.
  package enum Side: Sendable, Hashable {
    case old
    case new
  }

  case notJSON(Side, JSONFault)
  /// A name that stands twice in one object: a patch could not say which is meant.
  case repeatedName(Side, String)

  /// What is wrong and what to do, in one sentence.
  package var message: Message {
    switch self {
    case .notJSON(let side, let fault):
      let (line, column) = (fault.position.line, fault.position.column)
      return Message(
        "The \(Self.english(side)) file is no JSON (line \(line), column \(column)): \(fault.message(in: .english)).",
        "\(Self.chinese(side))文件不是JSON（第\(line)行第\(column)列）：\(fault.message(in: .chinese))。")
    case .repeatedName(let side, let name):
      return Message(
        "The \(Self.english(side)) file has “\(name)” twice in one object; keep one of them.",
        "\(Self.chinese(side))文件的一个对象中“\(name)”出现两次，请保留其一。")
    }
  }

  private static func english(_ side: Side) -> String { side == .old ? "old" : "new" }
  private static func chinese(_ side: Side) -> String { side == .old ? "旧" : "新" }
}
