import Minsheng
import Yams

/// Reads `minsheng.yml`, strictly: a key that is misspelt would be a wish that is silently not granted.
///
///     severity:
///       sum-mismatch: error
///       column-unknown: off
///     fail-on: warning
///     lang: zh
struct ConfigurationFile {
  /// The largest file that is read, in bytes.
  ///
  /// The parser calls itself for every level of nesting.
  static let largest = 1 << 14

  private(set) var configuration = Configuration()
  private let name: String

  /// - Parameters:
  ///   - bytes: YAML text in UTF-8.
  ///   - name: The file's name, for messages.
  /// - Throws: The first fault: file, line, what was expected, what was found.
  init(_ bytes: [UInt8], name: String) throws(UsageFault) {
    self.name = name
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw UsageFault("\(name): Expected UTF-8 text, found other bytes.", "\(name)：应为UTF-8文本，实为其他字节。")
    }
    // An empty file, or one of comments, wishes nothing.
    guard let root = try compose(text) else { return }
    for (key, value) in try pairs(root) {
      switch key.string {
      case "severity":
        for (code, level) in try pairs(value) {
          let chosen: (FindingCode, SeverityPolicy.Level)
          do throws(UsageFault) {
            chosen = try SeverityOption.level(
              level.scalar?.string ?? Self.kind(level).english, of: code.string)
          } catch {
            throw fault(.scalar(code), error.message.english, error.message.chinese)
          }
          configuration.severities[chosen.0] = chosen.1
        }
      case "fail-on": configuration.failOn = try choice(value)
      case "lang": configuration.language = try choice(value)
      default:
        throw fault(
          .scalar(key), "Expected severity, fail-on or lang, found “\(key.string)”.",
          "应为 severity、fail-on 或 lang，实为“\(key.string)”。")
      }
    }
  }

  private func compose(_ text: String) throws(UsageFault) -> Node? {
    do {
      return try Yams.compose(yaml: text)
    } catch YamlError.scanner(_, let problem, let mark, _), YamlError.parser(_, let problem, let mark, _),
      YamlError.composer(_, let problem, let mark, _)
    {
      throw UsageFault(
        "\(name):\(mark.line): Expected YAML, found a fault: \(problem).",
        "\(name):\(mark.line)：应为YAML，有误：\(problem)。"
      )
    } catch YamlError.duplicatedKeysInMapping(let duplicates, let context) {
      let keys = duplicates.map { "\($0)" }.joined(separator: ", ")
      throw UsageFault(
        "\(name):\(context.mark.line): Expected each key once, found \(keys) twice.",
        "\(name):\(context.mark.line)：键不得重复，\(keys) 重复。")
    } catch {
      throw UsageFault("\(name): Expected YAML, found a fault: \(error).", "\(name)：应为YAML，有误：\(error)。")
    }
  }

  /// The keys and values of a mapping.
  private func pairs(_ node: Node) throws(UsageFault) -> [(Node.Scalar, Node)] {
    guard case .mapping(let mapping) = node else {
      let found = Self.kind(node)
      throw fault(node, "Expected keys and values, found \(found.english).", "应为键与值，实为\(found.chinese)。")
    }
    var pairs: [(Node.Scalar, Node)] = []
    for (key, value) in mapping {
      guard case .scalar(let scalar) = key else {
        throw fault(
          key, "Expected a word as a key, found \(Self.kind(key).english).",
          "键应为单词，实为\(Self.kind(key).chinese)。")
      }
      pairs.append((scalar, value))
    }
    return pairs
  }

  /// One of the words that a setting may have.
  private func choice<Value: RawRepresentable<String> & CaseIterable>(_ node: Node) throws(UsageFault)
    -> Value
  {
    if let word = node.scalar?.string, let value = Value(rawValue: word) { return value }
    let words = Value.allCases.map(\.rawValue).joined(separator: ", ")
    let found = Self.kind(node)
    throw fault(
      node, "Expected one of \(words), found \(found.english).", "应为 \(words) 之一，实为\(found.chinese)。")
  }

  private static func kind(_ node: Node) -> (english: String, chinese: String) {
    switch node {
    case .scalar(let scalar): ("“\(scalar.string.prefix(40))”", "“\(scalar.string.prefix(40))”")
    case .mapping: ("keys and values", "键与值")
    case .sequence: ("a list", "列表")
    case .alias: ("an alias", "别名")
    }
  }

  private func fault(_ node: Node, _ english: String, _ chinese: String) -> UsageFault {
    let place = node.mark.map { "\(name):\($0.line)" } ?? name
    return UsageFault("\(place): \(english)", "\(place)：\(chinese)")
  }
}
