package import Provenance
package import SchemaValidation

/// Why a JSON text cannot be read as a dataset: where, what was expected, what was found.
package struct DatasetFault: Error, Sendable, Hashable {
  /// What kind of fault it is.
  package enum Reason: Sendable, Hashable {
    /// The text is a dataset of a version that this release does not read.
    case version
    /// A value is not what must stand there, a member is missing, or one stands there that none knows.
    case content
  }

  package var reason: Reason
  /// The value that cannot be read, or the object that lacks a member.
  package var pointer: JSONPointer
  /// Where it begins in the text, in bytes; `JSONLineTable` makes a line of it.
  package var offset: Int
  /// What was expected, for the inside of a sentence: `a text`.
  package var expected: Message
  /// What was found, for the inside of a sentence: `an array`.
  package var found: Message

  /// One sentence: what was expected, what was found, what to do.
  package var message: Message {
    let (english, chinese) =
      switch reason {
      case .content: ("", "")
      case .version:
        (
          "; convert the dump again, or use the release of Minsheng that wrote the dataset",
          "；请重新转换文本，或使用生成该数据集的版本"
        )
      }
    return Message(
      "Expected \(expected.english), found \(found.english)\(english).",
      "应为\(expected.chinese)，实为\(found.chinese)\(chinese)。")
  }
}

/// A fault while it is on its way out: the pointer is found when it is known that one is needed.
struct FieldFault: Error {
  var reason = DatasetFault.Reason.content
  var node: JSONText.Node
  var expected: Message
  var found: Message

  func fault(in text: JSONText) -> DatasetFault {
    DatasetFault(
      reason: reason, pointer: text.pointer(to: node), offset: text.offset(of: node), expected: expected,
      found: found)
  }
}

extension JSONText {
  /// What stands at a node, for messages.
  func valueInWords(of node: Node) -> Message {
    let summary = summary(of: node)
    return Message(summary.english, summary.chinese)
  }
}
