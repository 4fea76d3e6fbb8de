import Minsheng
import YAMLText

/// Reads `minsheng.yml`, strictly: a key that is misspelt would be a wish that is silently not granted.
///
///     severity:
///       sum-mismatch: error
///       column-unknown: off
///     fail-on: warning
///     lang: zh
struct ConfigurationFile {
  /// The largest file that is read, in bytes: a hundred times what all settings take, so that another file named
  /// by mistake is refused before it is parsed.
  static let largest = 1 << 14

  private(set) var configuration = Configuration()
  private let name: String

  /// - Parameters:
  ///   - bytes: YAML text in UTF-8.
  ///   - name: The file's name, for messages.
  /// - Throws: The first fault: file, line, what was expected, what was found.
  init(_ bytes: [UInt8], name: String) throws(UsageFault) {
    self.name = name
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw UsageFault("\(name): Expected UTF-8 text, found other bytes.", "\(name)：应为UTF-8文本，实为其他字节。")
    }
    // An empty file, or one of comments, wishes nothing.
    guard let root = try parse(bytes) else { return }
    for (key, value) in try pairs(root) {
      switch key.text {
      case "severity":
        for (code, level) in try pairs(value) {
          let chosen: (FindingCode, SeverityPolicy.Level)
          do throws(UsageFault) {
            chosen = try SeverityOption.level(
              level.scalar?.text ?? Self.kind(level).english, of: code.text)
          } catch {
            throw fault(code.line, error.message.english, error.message.chinese)
          }
          configuration.severities[chosen.0] = chosen.1
        }
      case "fail-on": configuration.failOn = try choice(value)
      case "lang": configuration.language = try choice(value)
      default:
        throw fault(
          key.line, "Expected severity, fail-on or lang, found “\(key.text)”.",
          "应为 severity、fail-on 或 lang，实为“\(key.text)”。")
      }
    }
  }

  private func parse(_ bytes: [UInt8]) throws(UsageFault) -> YAMLNode? {
    do {
      return try YAMLText.parse(bytes)
    } catch {
      throw fault(
        error.line, "Expected YAML, found a fault: \(error.english).", "应为YAML，有误：\(error.chinese)。")
    }
  }

  /// A key and its line.
  private struct Key {
    var text: String
    var line: Int
  }

  /// The keys and values of a mapping; each key is there once.
  private func pairs(_ node: YAMLNode) throws(UsageFault) -> [(Key, YAMLNode)] {
    guard case .mapping(let entries) = node.content else {
      let found = Self.kind(node)
      throw fault(
        node.line, "Expected keys and values, found \(found.english).", "应为键与值，实为\(found.chinese)。")
    }
    var pairs: [(Key, YAMLNode)] = []
    var seen: Set<String> = []
    for entry in entries {
      guard let key = entry.key.scalar?.text else {
        let found = Self.kind(entry.key)
        throw fault(
          entry.key.line, "Expected a word as a key, found \(found.english).", "键应为单词，实为\(found.chinese)。")
      }
      guard seen.insert(key).inserted else {
        throw fault(node.line, "Expected each key once, found \(key) twice.", "键不得重复，\(key) 重复。")
      }
      pairs.append((Key(text: key, line: entry.key.line), entry.value))
    }
    return pairs
  }

  /// One of the words that a setting may have.
  private func choice<Value: RawRepresentable<String> & CaseIterable>(_ node: YAMLNode) throws(UsageFault)
    -> Value
  {
    if let word = node.scalar?.text, let value = Value(rawValue: word) { return value }
    let words = Value.allCases.map(\.rawValue).joined(separator: ", ")
    let found = Self.kind(node)
    throw fault(
      node.line, "Expected one of \(words), found \(found.english).", "应为 \(words) 之一，实为\(found.chinese)。")
  }

  private static func kind(_ node: YAMLNode) -> (english: String, chinese: String) {
    switch node.content {
    case .scalar(let scalar): ("“\(scalar.text.prefix(40))”", "“\(scalar.text.prefix(40))”")
    case .mapping: ("keys and values", "键与值")
    case .sequence: ("a list", "列表")
    }
  }

  private func fault(_ line: Int, _ english: String, _ chinese: String) -> UsageFault {
    UsageFault("\(name):\(line): \(english)", "\(name):\(line)：\(chinese)")
  }
}
