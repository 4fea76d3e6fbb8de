import DiffReports
import PlanJSON
import SchemaValidation

/// A dataset that is compared with others: its file, as text and as a plan.
public struct ComparedDataset: Sendable {
  let plan: ComparedPlan
  let text: JSONText
  /// The whole file.
  let bytes: [UInt8]

  /// The dataset.
  public var dataset: Dataset { plan.dataset }
  /// The path of its file, as the user named it.
  public var path: String { plan.path }

  /// Reads a dataset.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - path: Its path as the user named it.
  /// - Throws: What is wrong with the file, and where: it is no JSON, no dataset, one of another version, or one
  ///   that cannot be read.
  /// - Complexity: O(*n*).
  public init(reading bytes: [UInt8], path: String) throws(ComparisonFailure) {
    do throws(JSONFault) {
      text = try JSONText(bytes)
    } catch {
      throw ComparisonFailure(
        file: path, line: error.position.line, column: error.position.column,
        Message(
          "Expected a dataset, found no JSON: \(error.message(in: .english)).",
          "应为数据集，实际不是 JSON：\(error.message(in: .chinese))。"))
    }
    let kind = BundledSchema.kind(of: text)
    guard kind == .dataset else {
      let node = kind.node(in: text)
      throw ComparisonFailure(file: path, at: node, in: text, Self.message(kind))
    }
    do throws(DatasetFault) {
      plan = ComparedPlan(path: path, dataset: try DatasetDecoder().decode(text))
    } catch {
      let position = JSONLineTable(bytes).position(of: error.offset)
      throw ComparisonFailure(
        file: path, line: position.line, column: position.column,
        Message(
          "\(error.message.english) See minsheng validate.", "\(error.message.chinese)详见 minsheng validate。"))
    }
    self.bytes = bytes
  }

  private static func message(_ kind: BundledSchema) -> Message {
    switch kind {
    case .unknownVersion: kind.fault.message
    case .dataset, .unknown:
      Message(
        "Expected a dataset, as minsheng convert writes it, found another document.",
        "应为 minsheng convert 生成的数据集，实为其他文件。")
    default:
      Message(
        "Expected a dataset, as minsheng convert writes it, found a document of the schema “\(kind.name)”.",
        "应为 minsheng convert 生成的数据集，实为“\(kind.name)”类文件。")
    }
  }
}

/// Why plans could not be compared.
public struct ComparisonFailure: Error, Sendable, Equatable {
  /// The file, as the user named it; `nil` where it is about several.
  public var file: String?
  /// 1-based; 0 where it is about the whole file.
  public var line: Int
  /// 1-based, in characters.
  public var column: Int
  /// What was expected, what was found, what to do.
  public var message: Message

  /// A failure; without a line, of the whole file.
  public init(file: String?, line: Int = 0, column: Int = 0, _ message: Message) {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
  }

  init(file: String, at node: JSONText.Node, in text: JSONText, _ message: Message) {
    let position = JSONLineTable(text.bytes).position(of: text.sourceRange(of: node).lowerBound)
    self.init(file: file, line: position.line, column: position.column, message)
  }
}
